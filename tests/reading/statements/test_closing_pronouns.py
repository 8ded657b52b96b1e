"""``President X was safe, he said``: who closes the sentence is whoever spoke just before, not whom he tells of."""

import pytest

from tests.reading.names_page import reading

BEFORE = "Colonel Ivo Sann said that a council would run the country. "


def speakers(text: str) -> list[str | None]:
    """Who says each statement behind ``BEFORE``."""
    return [statement.speaker for statement in reading(BEFORE + text).statements][1:]


@pytest.mark.parametrize(
    "text",
    [
        "President Adam Brel was safe at his residence, he said.",
        "Former minister Adam Brel had left the country, he said.",
        'President Adam Brel was "safe and in good health" at his residence, he said.',
        "The president, Adam Brel, was safe, Sann said.",
    ],
)
def test_nobody_calls_himself_by_his_office_and_full_name(text):
    """The speaker before goes on, also where only a part is quoted."""
    assert set(speakers(text)) == {"Ivo Sann"}


@pytest.mark.parametrize(
    "text", ["Brel was walking home when police stopped him, he said.", "Adam Brel was beaten in custody, he said."]
)
def test_one_who_tells_what_befell_him_may_be_named_first(text):
    """Reporters write of a witness so: by his name, without an office."""
    made = [statement.speaker for statement in reading(f"Adam Brel was seen. {text}").statements]

    assert made == ["Adam Brel"]


def test_another_paragraph_and_another_sex_are_no_speakers_before():
    """Who spoke must stand in the same paragraph, and "she" is no man."""
    apart = reading(BEFORE + "\n\nPresident Adam Brel was safe, he said.").statements
    she = reading("John Sann said that all was calm. Prime Minister Maria Toll was safe, she said.").statements

    assert apart[-1].speaker == "Adam Brel"
    assert she[-1].speaker == "Maria Toll"
