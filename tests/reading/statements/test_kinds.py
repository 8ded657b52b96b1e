"""Reports in the middle and at the end, counts, audiences, and pronouns for speakers without a name."""

import pytest

from tests.reading.claims_page import said, stated


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Rescuers were looking for 41 men, commander Orla Fenn told the radio.",
            "Orla Fenn",
            "Rescuers were looking for 41 men",
        ),
        ("Orla Fenn, the minister, had earlier spoken of 5,500 dead.", "Orla Fenn", "5,500 dead"),
        ("The river has risen by a metre, reckons General Orla Fenn.", "Orla Fenn", "The river has risen by a metre"),
        (
            "Three of the boys were freed, General Orla Fenn announced on Sunday.",
            "Orla Fenn",
            "Three of the boys were freed",
        ),
    ],
)
def test_short_and_trailing_reports_are_statements(text, speaker, content):
    """Counts, audiences and turned-round verbs report as "said" does."""
    assert said(text) == [(speaker, "indirect", content)]


def test_a_report_in_the_middle_covers_what_follows_it():
    """What stands behind "…, X said, and" is his as well, for the figures and events read there."""
    page = stated("Two men were shot, General Orla Fenn said, and forty were hurt in the crush.")

    assert {page.text[s.start : s.end] for s in page.scopes if s.speaker == "Orla Fenn"} >= {
        "and forty were hurt in the crush."
    }


def test_a_pronoun_goes_back_to_an_unnamed_speaker():
    """ "He said" after "their spokesman" is the spokesman, in the text's own words."""
    rows = said("Their spokesman counted nine dead on their side. “We shall be back,” he said.")

    assert [speaker for speaker, _, _ in rows] == ["Their spokesman", "Their spokesman"]


def test_further_paragraphs_of_a_turn_are_its_speakers_as_well():
    """A briefing's second paragraph is still the colonel's, until the next name."""
    text = "COL. ORLA FENN: Good evening.\n\nFour people have died at the river.\n\nMODERATOR: Questions, please, one each."
    page = stated(text)

    assert [page.text[s.start : s.end] for s in page.scopes if s.speaker == "Orla Fenn"] == [
        "Good evening.",
        "Four people have died at the river.",
    ]
    assert [s.content for s in page.statements] == [
        "Good evening.",
        "Four people have died at the river.",
        "Questions, please, one each.",
    ]
