"""More kinds of language in plain wire texts that made the reader say what the text does not."""

import pytest

from tests.reading.claims_page import happened


def kinds(text: str) -> list[str]:
    """The types of the events."""
    return [event.event for event in happened(text).events]


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


def test_a_sentence_ends_behind_the_network_x() -> None:
    """Rule: "on X." is no initial."""
    assert len(happened("“They never left,” Padrino wrote on X. Caracas has kept troops there.").sentences) == 2


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_lawyers_group_is_named_whole(mark: str) -> None:
    """Rule: the apostrophe of a plural owner ends no speaker."""
    [row] = happened(f"At least 20 civilians died, a local lawyers{mark} group said.").statements

    assert row.speaker_text == f"a local lawyers{mark} group"


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
