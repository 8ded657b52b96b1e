"""Predicates that a report cuts in two, an "it" that a body's deed brings, and somebody whom only an aside tells of."""

import pytest

from tests.reading.claims_page import said, told


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "The road is, General Orla Fenn said, closed for good.",
            "The road is, General Orla Fenn said, closed for good",
        ),
        (
            "The dead were, said General Orla Fenn, all miners from Ferrow.",
            "The dead were, said General Orla Fenn, all miners from Ferrow",
        ),
        (
            "A lost diary, her son tells us, that may have saved her.",
            "A lost diary, her son tells us, that may have saved her",
        ),
        ("The dead were miners, said General Orla Fenn, and came from Ferrow.", "The dead were miners"),
        ("The number of 900 named by the envoys was, Orla Fenn said, “sums done over tea”.", "sums done over tea"),
        ("The plan has, said General Orla Fenn, “never been more than a rumour”.", "never been more than a rumour"),
    ],
)
def test_a_report_between_a_verb_and_what_it_needs_cuts_nothing_off(text: str, content: str) -> None:
    """ "The road is" alone tells nothing; where the rest is quoted, the quotation tells it once."""
    assert [row[2] for row in said(text)] == [content]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Front has put out a longer message. It claims that 40 men were killed.", "Front"),
        ("**16:10** The Front has put out a longer message. It claims that 40 men were killed.", "Front"),
        ("The commission published its report on Monday. It says that 40 men were killed.", "commission"),
        ("The council issued a statement. It said that 40 men were killed.", "council"),
        ("The council met at noon. It said that 40 men were killed.", "council"),
        ("The army shelled the hospital. It says that 40 men were killed.", ""),
        ("A letter was sent to the commission. It says that 40 men were killed.", ""),
        ("The minister has published a report. It says that 40 men were killed.", ""),
        ("The council met at noon.\n\nIt said that 40 men were killed.", ""),
    ],
)
def test_it_is_the_one_body_that_acted_in_the_sentence_before(text: str, speaker: str) -> None:
    """A body that did something speaks on as "it"; a second body, a person or a new paragraph leaves it open."""
    assert told(text) == [(speaker, "40 men were killed")]


@pytest.mark.parametrize("one", ["One of the three signatories", "An engineer at the works", "Another of the drivers"])
@pytest.mark.parametrize("why", ["because he is still employed there", "since he fears for his post"])
def test_somebody_with_an_aside_is_not_who_was_named_before(one: str, why: str) -> None:
    """ "He" inside the aside is whom the sentence opens with, not the man of the sentence before."""
    text = f"Adamu Ferrante denied it. {one}, who asked not to be named {why}, said: “We wrote to him three times.”"
    assert [row[0].lower() for row in said(text)] == [one.lower()]


def test_several_are_not_the_one_person_named_before() -> None:
    """ "The wives" are not the minister of the sentence before."""
    text = "Adamu Ferrante went home. The miners' wives shouted: “We want to see them now.”"
    assert [row[0] for row in said(text)] != ["Adamu Ferrante"]
