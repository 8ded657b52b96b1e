"""Whose a figure is keeps the whole name of a body that no list knows, and finds it again behind its letters or its noun."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def whose(text: str) -> list[str | None]:
    """The holders of a text's figures."""
    return [f.holder for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Operation Steadfast Dawn", "has"),
        ("Benu Harra", "have"),
        ("Five Corners gang", "has"),
        ("Kora Sund Rifles", "have"),
    ],
)
@pytest.mark.parametrize("rest", ["deployed 1,450 men near the town.", "will send 1,450 men to the town."])
def test_a_body_of_no_list_keeps_all_words_of_its_name(name, says, rest):
    """Not "Dawn" nor "Harra": a name is not cut at its last word."""
    the = "" if name.startswith("Operation") else "The "
    text = f"Fighting near the town of Halm went on. {the}{name} {says} been there since May. {the}{name} {rest}"

    assert whose(text) == [name]


def test_a_possessive_keeps_all_words_of_its_name():
    """ "The Kora Sund's" is no Sund's."""
    assert whose("The Kora Sund's 1,450 soldiers have not been paid.") == ["Kora Sund"]


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("UN mission in Orsk", "UNMOK"),
        ("European training mission in Orsk", "ETMO"),
        ("regional force in Dolmen", "RFD"),
    ],
)
def test_letters_behind_the_place_of_a_mission_are_the_missions(title, letters):
    """ "The UN mission in Orsk (UNMOK)": not another name of Orsk."""
    text = f"Fighting near Halm went on. The {title} ({letters}) will stay. {letters} has 1,450 soldiers there."

    assert whose(text) == [letters]


@pytest.mark.parametrize(
    ("opening", "noun", "name"),
    [
        ("A militia called Ansar al-Haq attacked at dawn.", "militia", "Ansar al-Haq"),
        ("A militia known as Nurani Shield attacked at dawn.", "militia", "Nurani Shield"),
        ("Mai-Mai Kasongo, a local militia, attacked at dawn.", "militia", "Mai-Mai Kasongo"),
        ("The Benu Harra, a tribe that guards the wells, attacked at dawn.", "tribe", "Benu Harra"),
        ("The Abgaal clan, which holds the market, attacked at dawn.", "clan", "Abgaal"),
    ],
)
def test_the_noun_of_its_kind_stands_for_the_body(opening, noun, name):
    """ "The militia has 1,450 men": the one militia that the page names."""
    assert whose(f"{opening} The {noun} has about 1,450 soldiers near the town.") == [name]


def test_a_noun_that_fits_two_bodies_stands_for_neither():
    """Of two clans, "the clan" need not be the first."""
    text = "The Abgaal clan holds the market. The Wadan clan holds the port. At dusk the militia has 1,450 men there."

    assert whose(text) == ["militia"]


def test_an_office_is_no_body():
    """ "Mr. Defence Minister, move me ten battalions": not the minister's."""
    assert "Minister" not in str(whose("“Mr. Defence Minister, move me ten battalions,” he said."))
