"""Rows and bulletins of one side: "on our side: 4 dead", a ministry's own soldiers, what is recovered after what is destroyed."""

from tests.reading.names_page import figures

HEAD = "Ministry of Defence of Orvania\n\n"


def test_the_side_that_heads_a_row_has_its_numbers():
    """Behind "on our side:" stand our losses, behind "on the enemy's side:" the enemy's."""
    told = figures(
        HEAD + "The balance: on the enemy's side: 63 killed, 9 taken alive; on our side: 4 dead and 15 wounded."
    )

    assert [(figure.high, figure.holder) for figure in told if figure.high in (63, 4)] == [
        (63, "enemy"),
        (4, "Orvania"),
    ]


def test_soldiers_of_a_ministrys_bulletin_are_its_own():
    """Nobody else is named, and nobody else speaks."""
    told = figures(HEAD + "Some 1,900 soldiers take part in the operation.")

    assert [figure.holder for figure in told] == ["Orvania"]


def test_soldiers_of_a_wire_without_a_side_are_nobodys():
    """Only who heads the page speaks for a state."""
    told = figures("Some 1,900 soldiers take part in the operation.")

    assert [figure.holder for figure in told] == [None]


def test_weapons_recovered_are_not_destroyed():
    """A verb of their own follows."""
    told = figures("Two tanks were destroyed, 58 weapons recovered.")

    assert (58, "destroyed") not in [(figure.high, figure.measure) for figure in told]


def test_villagers_who_are_moved_out_are_evacuated():
    """So many are no family that moves house."""
    told = figures("More than 40,000 villagers have been moved from the border.")

    assert [figure.measure for figure in told] == ["evacuated"]
    assert figures("Two villagers have been moved from their jobs.") == []


def test_a_thousand_of_them_are_not_the_doers_own():
    """Nobody slays his own: "them" is the other side, whatever was counted before."""
    text = "The raiders had killed 98 Chadian soldiers. Chad then announced that it had slain a thousand of them."
    told = figures(text)[-1]

    assert (told.high, told.unit, told.holder) == (1000, None, None)


def test_an_insurgency_that_they_stand_against_is_not_theirs():
    """Whom a state is up against it does not have."""
    told = figures("The United States has 8,600 troops there. It would stand against an insurgency of 60,000 fighters.")

    assert [figure.holder for figure in told] == ["United States", None]
