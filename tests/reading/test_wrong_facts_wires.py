"""More kinds of language in plain wire texts that made the reader say what the text does not."""

import pytest

from tests.reading.claims_page import happened
from tests.reading.names_page import figures


def kinds(text: str) -> list[str]:
    """The types of the events."""
    return [event.event for event in happened(text).events]


@pytest.mark.parametrize(
    "text",
    [
        "Armenia said 105 of its soldiers had been killed since Monday; Azerbaijan reported 71 dead.",
        "Armenia said 105 of its soldiers had been killed, while Azerbaijan said 71 had died.",
    ],
)
def test_each_of_two_tellers_of_losses_tells_its_own(text: str) -> None:
    """Rule: a loss set beside another teller's loss of "its" men is of the one who tells it."""
    assert [(figure.high, figure.holder) for figure in figures(text)] == [(105, "Armenia"), (71, "Azerbaijan")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A strike in Hodeidah killed three children. A missile attack on Kyiv killed four people.", "Kyiv"),
        ("Shells fell near Kharkiv. A rocket attack against Damascus wounded four people.", "Damascus"),
    ],
)
def test_a_capital_that_is_struck_is_where_the_harm_was_done(text: str, place: str) -> None:
    """Rule: behind a word for a strike the seat of a government is a place, so no place of the sentence before is lent."""
    assert figures(text)[-1].place == place


def test_what_is_closed_is_not_displaced_with_those_who_flee() -> None:
    """Rule: behind a comma "and" begins a clause of its own where what came before is another verb's object."""
    [figure] = figures("Norway closed two border crossings, and about 3,000 villagers fled across the river.")

    assert (figure.high, figure.measure) == (3000, "displaced")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("President Karel Novak called the demonstrations treason.", "PROTEST"),
        ("President Karel Novak ordered his forces to fire without warning.", "MOBILIZE"),
        ("President Karel Novak ordered his forces to fire without warning.", "AID"),
    ],
)
def test_names_for_protests_and_orders_to_fire_move_nobody(text: str, wrong: str) -> None:
    """Rule: who gives the protests a name does not protest, and a force that is told what to do is not sent."""
    assert wrong not in kinds(text)


def test_the_beheaded_among_the_dead_behead_nobody() -> None:
    """Rule: a participle behind "two of them" is passive."""
    text = "Prosecutors said 19 members of the security forces were among the dead, two of them beheaded."

    assert [event for event in happened(text).events if event.event == "ASSAULT" and event.actor] == []


def test_the_land_that_was_attacked_did_not_kill() -> None:
    """Rule: "that" behind "an attack on X" means the attack."""
    text = "The rebels claimed a drone attack on Norway that killed three people."

    assert [e for e in happened(text).events if e.event == "ASSAULT" and "Norway" in e.actor] == []


@pytest.mark.parametrize(
    "text",
    [
        "Thirteen peacekeepers and soldiers from South Africa, Malawi and Uruguay have died in the fighting.",
        "Some 13 soldiers from Malawi and Uruguay have died since Thursday.",
    ],
)
def test_the_lands_that_the_dead_come_from_part_them_not_from_their_verb(text: str) -> None:
    """Rule: a list of lands between those who are counted and their verb is stepped over."""
    assert [(figure.high, figure.measure) for figure in figures(text)] == [(13, "killed")]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("South Africa said nine of the dead were its own.", "South Africa"),
        ("A Chinese ship fired at a Philippine supply boat on Saturday, injuring three navy crewmen.", "Philippines"),
        ("A Chinese ship fired at fishermen on Saturday, injuring three.", None),
    ],
)
def test_the_hurt_are_whose_boat_was_hit_and_no_attackers(text: str, holder: str | None) -> None:
    """Rule: those hurt in a strike on a vessel are its owner's, or nobody's by name."""
    assert [figure.holder for figure in figures(text)] == [holder]


def test_a_sentence_ends_behind_the_network_x() -> None:
    """Rule: "on X." is no initial."""
    assert len(happened("“They never left,” Padrino wrote on X. Caracas has kept troops there.").sentences) == 2


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_lawyers_group_is_named_whole(mark: str) -> None:
    """Rule: the apostrophe of a plural owner ends no speaker."""
    [row] = happened(f"At least 20 civilians died, a local lawyers{mark} group said.").statements

    assert row.speaker_text == f"a local lawyers{mark} group"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Twelve people died in clashes, bringing to 46 the number of those killed since May.", [12, 46]),
        ("Two died overnight, raising to 300 the death toll.", [2, 300]),
        ("The vote brought to 19 the number of members.", []),
    ],
)
def test_a_toll_that_is_raised_to_a_number_stands_behind_it(text: str, wanted: list[int]) -> None:
    """Rule: "bringing to 46 the number of those killed" labels the number before it; members are no toll."""
    assert [figure.high for figure in figures(text)] == wanted
    assert {figure.measure for figure in figures(text)} <= {"killed"}


@pytest.mark.parametrize(
    "text",
    [
        "Some 40 assailants were neutralized, according to army headquarters in Benin.",
        "Kenya's interior minister said 12 gunmen had crossed the border.",
    ],
)
def test_gunmen_are_not_the_state_s_that_tells_of_them(text: str) -> None:
    """Rule: only a state's own kind of forces is lent its name."""
    assert [figure.holder for figure in figures(text)] == [None]


def test_where_a_station_sits_is_not_where_soldiers_died() -> None:
    """Rule: a place in the words of who reports, behind a comma, is no place of what is reported."""
    [figure] = figures("Nineteen Pakistani soldiers were killed, state TV in Kabul reported.")

    assert (figure.place, figure.speaker_text) == (None, "state TV in Kabul")


def test_a_group_known_by_itself_is_not_the_longer_one_named_later() -> None:
    """Rule: the Taliban, named first, are not the Pakistani Taliban."""
    text = (
        "The Taliban government said 46 people died. The strikes had hit four camps of the Pakistani Taliban. "
        "The Taliban's army said its forces had attacked a post."
    )

    assert "Pakistani Taliban" not in [name for event in happened(text).events for name in event.actor]


def test_what_a_war_did_is_not_what_the_sides_agreed() -> None:
    """Rule: "that" behind "agreed to end a war" goes back to the war."""
    page = happened("Norway and Iran agreed on Friday to end a war that has killed many. They signed in Oslo.")

    assert page.statements == []


def test_for_whom_somebody_fights_is_not_attacked() -> None:
    """Rule: "fought on X's side" has no victim."""
    events = happened("Iran, whose troops fought on Norway's side, took no part.").events

    assert [event for event in events if "Norway" in event.recipient] == []


@pytest.mark.parametrize(
    "text",
    [
        "Correction: an earlier post said 210 people were missing.",
        "An earlier version of this article said 12 soldiers had died.",
    ],
)
def test_what_a_newsroom_takes_back_is_denied(text: str) -> None:
    """Rule: a number of an earlier version is not asserted."""
    assert [figure.modality for figure in figures(text)] == ["denied"]


def test_a_counter_claim_behind_a_semicolon_is_not_the_first_speaker_s() -> None:
    """Rule: the words behind a semicolon with a teller of their own are his."""
    text = "General Okuba said his men had killed 37 raiders; reporters who reached the post on Sunday counted nine bodies."
    page = happened(text)

    assert [row.content for row in page.statements][:1] == ["his men had killed 37 raiders"]


def test_two_named_behind_their_offices_meet_and_are_the_ministers_afterwards() -> None:
    """Rule: names between commas are the subject, and "the ministers" of the next sentence are they."""
    text = (
        "The Minister of Defence of Norway, Mr Anders Kvist, and the Minister of War of Iran, Gen. Sigrun Haldane, met in Oslo. "
        "The ministers signed a pact."
    )

    assert [event.actor for event in happened(text).events] == [("Anders Kvist", "Sigrun Haldane")] * 2


def test_who_was_detained_by_whom_is_read_over_the_day() -> None:
    """Rule: "airmen detained on 3 May by Iran had been released" arrests nobody by the airmen."""
    events = happened("Two Norwegian airmen detained on 3 May by Iran had been released.").events

    assert [(e.actor, e.recipient) for e in events if e.event == "COERCE"] == [(("Iran",), ("Norway",))]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Turkish Cypriot police attacked the peacekeepers on Friday.", "Turkish Cypriot"),
        ("Bosnian Serb troops shelled Gorazde on Monday.", "Bosnian Serb"),
    ],
)
def test_a_people_of_two_adjectives_is_a_side_of_its_own(text: str, actor: str) -> None:
    """Rule: Turkish Cypriots are not Turkey, nor Bosnian Serbs Bosnia."""
    [event] = happened(text).events

    assert event.actor == (actor,)


@pytest.mark.parametrize(
    "text",
    [
        "MONUSCO, the UN mission in Congo, has 11,500 soldiers.",
        "NATO denied it. MONUSCO, the alliance's mission there, has 11,500 soldiers.",
    ],
)
def test_what_a_body_is_described_as_does_not_hold_its_soldiers(text: str) -> None:
    """Rule: the subject holds the force, not the body that an apposition between commas names."""
    assert [figure.holder for figure in figures(text)] == ["MONUSCO"]


def test_soldiers_killed_beside_peacekeepers_may_be_theirs() -> None:
    """Rule: where peacekeepers are told of, nameless soldiers are not lent to the country."""
    text = "Rebels attacked a base of Ugandan peacekeepers in Somalia. The rebels claimed to have killed 137 soldiers."

    assert [figure.holder for figure in figures(text)] == [None]


def test_the_dateline_is_no_place_of_what_an_aside_tells_of_another_land() -> None:
    """Rule: "in which" tells of the crackdown, which was not in Washington."""
    text = (
        "WASHINGTON (AP) — The United States imposed sanctions on Iranian officials over a crackdown in which "
        "at least 488 people were killed."
    )

    assert [figure.place for figure in figures(text)] == [None]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Troops are shelling the port and blocking the roads.", ["ASSAULT", "COERCE"]),
        ("Norway is sending 400 soldiers and imposing sanctions on Iran.", ["MOBILIZE", "SANCTION"]),
        ("The rebels were holding the town and fighting positions near it.", ["COERCE"]),
    ],
)
def test_two_verbs_in_progress_share_their_are(text: str, wanted: list[str]) -> None:
    """Rule: behind "and" a word in -ing goes on with the "is" or "are" of the first; a noun in -ing does not."""
    assert kinds(text) == wanted


def test_since_the_coup_tells_no_coup() -> None:
    """Rule: what something is dated by is known and not told."""
    assert "COERCE" not in kinds("Since the coup, 3,240 civilians have been killed.")


def test_a_figure_that_somebody_thinks_could_grow_is_not_his() -> None:
    """Rule: "the figure" takes up the force told before, and whoever speaks of it has none of it."""
    text = "Western officials say over 100,000 troops are near the border. Washington believes the figure could reach 175,000."

    assert [(figure.high or figure.low, figure.holder) for figure in figures(text)] == [(100000, None), (175000, None)]


def test_assurances_that_are_received_are_no_visit() -> None:
    """Rule: only people are received."""
    assert kinds("President Karel Novak said he had received assurances from Norway on Tuesday.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Norway announced on 28 November that a pact with Iran would end.", "a pact with Iran would end"),
        ("Western officials estimate that over 100 soldiers have left.", "over 100 soldiers have left"),
    ],
)
def test_what_is_announced_on_a_day_begins_behind_that(text: str, content: str) -> None:
    """Rule: the number of a date is no count, and a clause with "that" is said without it."""
    assert [row.content for row in happened(text).statements] == [content]


def test_of_a_promised_force_a_part_is_there() -> None:
    """Rule: "the 10,000 it promised" are promised, those deployed of them are there."""
    found = figures("The Lebanese army has deployed some 6,000 of the 10,000 soldiers it promised.")

    assert [(figure.high, figure.modality) for figure in found] == [(6000, "asserted"), (10000, "planned")]


def test_those_who_follow_are_not_those_who_left() -> None:
    """Rule: behind ", and" those who are counted are the subject of a clause of their own."""
    found = figures("On 10 December two Mirage fighters left for Nancy, and 120 men followed ten days later.")

    assert [(figure.high, figure.holder) for figure in found] == [(120, None)]


def test_a_number_of_another_size_corrects_no_toll() -> None:
    """Rule: "closer to 4,500" is no correction of four killed."""
    text = "We condemn the attack in which four Burundian soldiers were killed. Our own assessment is lower, closer to 4,500."

    assert [(figure.high, figure.measure) for figure in figures(text)] == [(4, "killed")]


def test_a_pronoun_with_its_verb_is_no_body() -> None:
    """Rule: "We've", twice behind a speaker's colon, names nobody."""
    page = happened("MS. ARDEN: We've seen the reports. We've ordered the departure of staff.")

    assert [actor.name for actor in page.actors.values()] == ["Arden"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The rebels withdrew from Basra on 11 May under a local agreement brokered by elders.", "RETREAT"),
        ("Norway withdrew from the climate agreement.", "SANCTION"),
    ],
)
def test_a_place_is_left_and_a_treaty_is_quit(text: str, event: str) -> None:
    """Rule: only the thing right behind "from" is withdrawn from."""
    assert kinds(text) == [event]
