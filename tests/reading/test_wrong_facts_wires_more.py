"""More wrong facts of plain wire texts: reports in the middle of a relative clause, towns that count, numbered reports, "ones"."""

import pytest

from tests.reading.claims_page import said
from tests.reading.names_page import figures, reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They fled a war that, the UN says, has killed 4,000 people.",
            [("UN", "has killed 4,000 people")],
        ),
        (
            'It protested against naval exercises that, Kyiv said, had made shipping "virtually impossible".',
            [("Ukraine", 'had made shipping "virtually impossible"')],
        ),
        ("Blantyre, the commercial capital, recorded 158 of the deaths.", []),
    ],
)
def test_what_interrupts_a_relative_clause_tells_only_its_rest(text: str, expected: list[tuple[str, str]]) -> None:
    """A town that "recorded" deaths says nothing either."""
    assert [(speaker, content) for speaker, _, content in said(text)] == expected


def test_ones_are_what_was_counted_before() -> None:
    """ "12,000 Drusan soldiers facing 9,000 Marnish ones"; who is left somewhere has not withdrawn."""
    found = figures("The armistice had left 12,000 Drusan soldiers facing 9,000 Marnish ones across a river.")

    assert [(figure.low, figure.unit) for figure in found] == [(12000, "soldiers"), (9000, "soldiers")]
    assert found[0].status == "present"


def test_the_number_of_a_report_denies_nothing() -> None:
    """ "Report No. 7"."""
    events = reading("Situation Report No. 7 - Cyclone Freddy, Malawi").events

    assert "denied" not in {event.modality for event in events}


def test_who_asks_not_to_be_named_asks_for_nothing() -> None:
    """An anonymous source is no event."""
    events = reading("An army lieutenant, who asked not to be named, said the platoon had left.").events

    assert "REQUEST" not in {event.event for event in events}


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Liz Truss, Britain's foreign secretary, said there was no reason for 100,000 troops to be there.", None),
        ("About 1,000 troops of a Stryker unit are being shifted to Romania.", None),
    ],
)
def test_no_holder_is_guessed_from_a_speaker_or_a_make(text: str, holder: str | None) -> None:
    """Silence where nobody is told."""
    assert [figure.holder for figure in figures(text)] == [holder]


def test_stand_by_with_a_hyphen_is_an_alert() -> None:
    """A second verb of sending does not move those who wait."""
    found = figures("Britain has 1,000 soldiers on stand-by and is sending 350 Royal Marines to Poland.")

    assert [figure.status for figure in found] == ["on_alert", "moved"]
