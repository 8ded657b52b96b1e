"""What a sentence does to what was known, by its words."""

import pytest

from config.lexicons import load_lexicon
from store.cues import cues


@pytest.fixture(scope="module")
def found():
    return load_lexicon().get(cues).found


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("The ministry corrected the toll to 41.", "correction"),
        ("An earlier version of this story gave the wrong town.", "correction"),
        ("Officials revised down their count.", "correction"),
        ("The Ledger retracts its report that the bridge was shelled.", "retraction"),
        ("The report that nine people died is withdrawn.", "retraction"),
        ("The alert turned out to be false.", "retraction"),
        ("The army denied that its planes hit the market.", "dispute"),
        ("The rebels called the figure a lie.", "dispute"),
        ("A further 30 people were hurt.", "part"),
        ("The toll has risen to 19.", "change"),
    ],
)
def test_a_kind_of_sentence_has_its_cue(found, sentence, cue):
    """Corrections, retractions, disputes, parts and changes are told by how newsrooms word them."""
    assert cue in found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The general said 400 soldiers had been withdrawn from the coast.",
        "Rescuers reached the village at noon.",
        "The minister met his colleague in the capital.",
    ],
)
def test_plain_news_has_no_cue_that_takes_something_back(found, sentence):
    """Withdrawn soldiers are no withdrawn report."""
    assert not found(sentence) & {"correction", "retraction", "dispute"}
