"""What is said begins right after the verb, unless a "that" opens it: no word of doubt or denial is lost on the way."""

import pytest

from tests.reading.claims_page import said


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "The minister said he saw no sign that Kesh had formed a strike group.",
            "he saw no sign that Kesh had formed a strike group",
        ),
        ("The mayor said nobody believed that 900 rebels had left.", "nobody believed that 900 rebels had left"),
        ("The minister said reports that Kesh had sent men were false.", "reports that Kesh had sent men were false"),
        ("The minister said on Friday that 300 soldiers had left.", "300 soldiers had left"),
        ("The minister said flatly that 300 soldiers had left.", "300 soldiers had left"),
        ("The minister warned Kesh that 300 soldiers would come.", "300 soldiers would come"),
    ],
)
def test_a_clause_that_begins_at_once_keeps_its_own_verb(text: str, content: str) -> None:
    """ "Said he saw no sign that X" does not say X."""
    contents = [row[2] for row in said(text)]

    assert contents[:1] == [content]


@pytest.mark.parametrize("when", ["That same day", "A day later", "Late on Monday", "Last week", "Hours later"])
def test_a_time_without_a_comma_is_no_part_of_the_speaker(when: str) -> None:
    """The subject stands right behind when it spoke."""
    text = f"{when} John Kirby, the spokesman of the council, said 40 soldiers had died."

    assert [row[0] for row in said(text)] == ["John Kirby"]


def test_a_clause_with_its_own_verb_is_no_name_that_an_apposition_follows() -> None:
    """ "Iran fired six missiles, the Pentagon said": the Pentagon is not Iran's missiles."""
    assert [row[0] for row in said("Iran fired six missiles, the Pentagon said.")] == ["Pentagon"]
