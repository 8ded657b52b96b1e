"""What a paragraph only sums up again is known; so are values that a newsroom's correction names as wrong, and what is told as not confirmed."""

import pytest

from store.models import Article, Evidence, Figure
from store.recaps import sums_up
from tests.store.test_series import printed
from tests.store.test_told_again import figures

WIRE = "Wire One"
POST = "Lune Post"
FLOOD = "Floods in Oso\nThe floods in the Oso valley of Norway have killed 57 people, the ministry said on Wednesday. Oso and Lune are under water."


@pytest.mark.parametrize(
    "text",
    [
        "**Yesterday in short:** 57 dead, 112 hurt.",
        "**7:30** What was known last night: 57 dead according to the ministry.",
        "Recap: 57 dead as of last night.",
        "**07:40** For those just waking: the toll of the ferry is 57.",
        "The story so far: 57 dead, the bridge gone.",
        "The governor, who on Tuesday said 112 when the ministry said 57, is silent.",
        "Monday at a glance: 57 dead.",
    ],
)
def test_a_label_tells_that_all_behind_it_is_known(text):
    """Rule: who labels a paragraph as a summary of before tells nothing new in it."""
    assert sums_up(Article(text), Figure(57, 57, "exact", "killed", evidence=(Evidence(text, 0, len(text)),)))


@pytest.mark.parametrize(
    "text",
    [
        "**7:30** The ministry says 57 are dead.",
        "Yesterday 57 people died in the flood.",
        "On Tuesday the ministry said 57 had died.",
        "In short, 57 died.",
        "Known dead: 57.",
        "What is known now: 57 dead.",
    ],
)
def test_a_plain_sentence_is_no_summary(text):
    """Rule: a day, or the word known, makes no summary of before."""
    assert not sums_up(Article(text), Figure(57, 57, "exact", "killed", evidence=(Evidence(text, 0, len(text)),)))


@pytest.mark.parametrize(
    "text",
    [
        "Tents and snow in Lune\n**7:30** Recap: 57 dead as of last night. It snows in Lune.",
        "The second day in Lune\n**Yesterday in short:** 57 dead says the ministry. It snows in Lune.",
    ],
)
def test_a_known_value_summed_up_again_is_a_repeat(tmp_path, text):
    """Rule: a recap of another newsroom is no second voice and no new toll."""
    assert ("REPEAT", None, 57) in figures(printed(tmp_path, (WIRE, FLOOD), (POST, text)))


def test_what_nobody_had_told_is_news_in_a_recap_too(tmp_path):
    """Rule: a summary may be the first to tell a number."""
    late = "Snow in Lune\n**Yesterday in short:** 31 people were hurt by the floods in Lune."

    assert ("NEW", None, 31) in figures(printed(tmp_path, (WIRE, FLOOD), (POST, late)), "wounded")


@pytest.mark.parametrize(
    "text",
    [
        "Floods in Oso go on\nThe reported deaths of 57 people in the floods of Oso in Norway are not confirmed. Oso and Lune are under water.",
        "Floods in Oso go on\nThe deaths of 57 people in the floods of Oso in Norway could not be verified. Oso and Lune are under water.",
    ],
)
def test_what_is_told_as_not_confirmed_confirms_nothing(tmp_path, text):
    """Rule: who says that a toll is not confirmed is no second voice for it."""
    told = figures(printed(tmp_path, (WIRE, FLOOD), (POST, text)))

    assert all(reason not in ("CORROBORATED", "CHANGED") for reason, _, _ in told)


def test_the_whole_of_a_corrected_part_is_not_corrected(tmp_path):
    """Rule: "two, not three, of the five killed were children" sets right the three, and nothing else of another day or war."""
    war = "Varen and Oso talk\nThe war of Oso killed 1,300 people in Norway on Monday, Wire One counted."
    mend = "Oso counts\nOso was shelled. (Corrects story of March 10 to show that two, not three, of the five killed in Norway were children.)"
    told = figures(printed(tmp_path, (WIRE, war), (WIRE, mend)))

    assert all(reason != "CORRECTED" or old != 1300 for reason, old, _ in told)


def test_a_revised_magnitude_sets_right_what_all_have_printed(tmp_path):
    """Rule: 6.9 becomes 6.8 by a revision, whoever had told it, and an old 6.9 met later is no change back."""
    first = "Quake in Oso\nAn earthquake of magnitude 6.9 struck Oso and Lune in Norway on Wednesday, officials said."
    second = "Quake in Oso of Norway\nThe centre has revised the magnitude of the earthquake in Oso and Lune to 6.8. The first estimate was 6.9."
    third = "Quake in Oso of Norway\nThe earthquake in Oso and Lune, of magnitude 6.9, found nobody ready."
    told = figures(printed(tmp_path, (WIRE, first), (POST, second)), "magnitude")

    assert ("CORRECTED", 6, 6) in told
    (tmp_path / "b").mkdir()
    late = figures(printed(tmp_path / "b", (WIRE, first), (POST, second), ("Radio Lune", third)), "magnitude")
    assert [reason for reason, _, _ in late] == ["REPEAT"]
