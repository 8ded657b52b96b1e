"""Believing, doubting and denying before "that" decide how sure the clause is, for events and figures alike."""

import pytest

from tests.reading.names_page import reading


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("She did not believe that Iran had sent 40 tanks.", "denied"),
        ("No one thinks that Iran has sent 40 tanks.", "denied"),
        ("The mayor said nobody believed that Iran had sent 40 tanks.", "denied"),
        ("The minister doubted that Iran had sent 40 tanks.", "hypothetical"),
        ("Nobody doubts that Iran sent 40 tanks, the minister said.", "asserted"),
        ("Officials believe that Iran sent 40 tanks.", "asserted"),
        ("A few believe that Iran sent 40 tanks.", "asserted"),
        ("The general did not only believe that Iran sent 40 tanks, he proved it.", "asserted"),
    ],
)
def test_belief_decides_what_is_believed(text: str, modality: str) -> None:
    """The event and the figure of one clause are equally sure."""
    found = reading(text)

    assert {figure.modality for figure in found.figures} == {modality}
    assert {event.modality for event in found.events if event.event == "MOBILIZE"} <= {modality}
