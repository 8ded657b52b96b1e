"""What an office or a newsroom withdraws in words: the very thing it had told, whoever it named, and nothing else of the sentence."""

import pytest

from store.models import Event
from tests.reading.claims_page import coded as read_events
from tests.store.test_told_again import figures, told


def reasons(developments, event):
    """Why events of a type were or were not told."""
    return [d.reason for d in developments if isinstance(d.stored.claim, Event) and d.stored.claim.event == event]


@pytest.mark.parametrize(
    ("before", "text", "event"),
    [
        (
            "Sorn bridge liberated\nIn an assault this morning, units of the 2nd Motorised Regiment liberated the Sorn bridge south of Teshkal, the defence ministry said.",
            "Army withdraws claim on bridge\nVarenia's defence ministry on Wednesday evening withdrew its claim to have captured the Sorn bridge south of Teshkal.",
            "COERCE",
        ),
        (
            "Prisoners in Mirov\nListeners tell us that prisoners have been shot at Mirov.",
            "Mirov again\nYesterday we passed on reports that prisoners had been shot at Mirov. It was not true. We should not have aired it and we withdraw it.",
            "ASSAULT",
        ),
        (
            "Town hall of Ost\nGunmen stormed the town hall in Ost on Wednesday.",
            "Town hall of Ost\nThis paper wrote on Wednesday that gunmen had stormed the town hall in Ost. The report was false. We apologise.",
            "ASSAULT",
        ),
    ],
)
def test_a_withdrawal_takes_back_what_was_told(tmp_path, before, text, event):
    """Rule: "withdrew its claim to have", "We reported that … It was not true" take back the deed that the newsroom had told."""
    assert "RETRACTED" in reasons(told(tmp_path, before, text, paper="Gazette"), event)


@pytest.mark.parametrize(
    "text",
    [
        "Bridge\nThe defence ministry said its units would hold the Sorn bridge south of Teshkal.",
        "Bridge\nThe defence ministry withdrew its claim to have captured the harbour of Lune.",
        "Bridge\nThe rebels said the army had captured the Sorn bridge. It was not true, a reporter said.",
        "Bridge\nThe rebels said the army had captured the Sorn bridge. It was wrong of it to attack, they said.",
    ],
)
def test_nothing_else_is_taken_back(tmp_path, text):
    """Rule: another target, what others tell and a mere reproach take nothing back."""
    before = "Sorn bridge liberated\nUnits of the 2nd Motorised Regiment liberated the Sorn bridge south of Teshkal, the defence ministry said."

    assert "RETRACTED" not in reasons(told(tmp_path, before, text), "COERCE")


def test_a_toll_beside_a_withdrawal_is_not_withdrawn(tmp_path):
    """Rule: of "withdrew its claim to hold the bridge, as the dead rose to 41" only the claim is taken back."""
    before = (
        "Fighting at Sorn\nThe fighting at the Sorn bridge in Teshkal has killed 25 people, the health office said."
    )
    text = "Fighting at Sorn\nThe army withdrew its claim to have captured the Sorn bridge, as the number of dead in Teshkal rose to 41."

    assert [one[::2] for one in figures(told(tmp_path, before, text))] == [("CHANGED", 41)]


@pytest.mark.parametrize(
    "text",
    [
        "We should not have aired it and we withdraw it.",
        "The health ministry has withdrawn its announcement that the outbreak in Ost was over.",
        "I withdraw it, the colonel said.",
    ],
)
def test_who_takes_words_back_moves_no_force(text):
    """Rule: what is withdrawn is what was said."""
    assert not [event for event in read_events(text) if event[0] == "RETREAT"]


def test_a_column_is_withdrawn_by_those_who_lead_it():
    """Rule: "it" is only what was said where who speaks withdraws it."""
    assert [e[0] for e in read_events("The general took the column to Ost and withdrew it on Friday.")] == ["RETREAT"]
