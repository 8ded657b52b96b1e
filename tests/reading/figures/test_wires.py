"""Figures of plain wire texts: whose they are, where, and what they count."""

import pytest

from tests.reading.names_page import figures


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


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Syria, once Iraq's bitterest rival, has sent 1,200 soldiers.", "Syria"),
        ("Syria, an ally of Iraq, has lost 40 soldiers.", "Syria"),
        ("France, Britain's partner in the venture, keeps 900 men there.", "France"),
        ("Peru's army, once trained by Chile, has 900 men there.", "Peru"),
        ("In Peru, once a colony of Spain, Chile has 900 soldiers.", "Chile"),
    ],
)
def test_whose_friend_or_rival_a_land_is_holds_none_of_its_soldiers(text: str, holder: str) -> None:
    """Rule: an aside begins with an article, an owner or a word of time; what stands before it is the subject."""
    assert [figure.holder for figure in figures(text)] == [holder]


def test_soldiers_killed_beside_peacekeepers_may_be_theirs() -> None:
    """Rule: where peacekeepers are told of, nameless soldiers are not lent to the country; they are theirs whose base was attacked."""
    text = "Ugandan peacekeepers lay in a base in Somalia. The rebels claimed to have killed 137 soldiers."
    struck = (
        "Rebels attacked a base of Ugandan peacekeepers in Somalia. The rebels claimed to have killed 137 soldiers."
    )

    assert [figure.holder for figure in figures(text)] == [None]
    assert [figure.holder for figure in figures(struck)] == ["Uganda"]


def test_the_dateline_is_no_place_of_what_an_aside_tells_of_another_land() -> None:
    """Rule: "in which" tells of the crackdown, which was not in Washington."""
    text = (
        "WASHINGTON (AP) — The United States imposed sanctions on Iranian officials over a crackdown in which "
        "at least 488 people were killed."
    )

    assert [figure.place for figure in figures(text)] == [None]


def test_a_figure_that_somebody_thinks_could_grow_is_not_his() -> None:
    """Rule: "the figure" takes up the force told before, and whoever speaks of it has none of it."""
    text = "Western officials say over 100,000 troops are near the border. Washington believes the figure could reach 175,000."

    assert [(figure.high or figure.low, figure.holder) for figure in figures(text)] == [(100000, None), (175000, None)]


def test_of_a_promised_force_a_part_is_there() -> None:
    """Rule: "the 10,000 it promised" are promised, those deployed of them are there."""
    found = figures("The Lebanese army has deployed some 6,000 of the 10,000 soldiers it promised.")

    assert [(figure.high, figure.modality) for figure in found] == [(6000, "asserted"), (10000, "planned")]


def test_those_who_follow_are_not_those_who_left() -> None:
    """Rule: behind ", and" those who are counted are the subject of a clause of their own."""
    found = figures("On 10 December 40 commandos left for Nancy, and 120 men followed ten days later.")

    assert [(figure.high, figure.holder) for figure in found] == [(40, None), (120, None)]


def test_a_number_of_another_size_corrects_no_toll() -> None:
    """Rule: "closer to 4,500" is no correction of four killed."""
    text = "We condemn the attack in which four Burundian soldiers were killed. Our own assessment is lower, closer to 4,500."

    assert [(figure.high, figure.measure) for figure in figures(text)] == [(4, "killed")]
