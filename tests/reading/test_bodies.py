"""Bodies: which bare nouns and unknown names are organisations that act, and what is none."""

import pytest

from tests.reading.names_page import bodies


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The army denied it.", "army"),
        ("Two men were held by riot police.", "riot police"),
        ("The harbour pilots’ union walked out.", "harbour pilots’ union"),
        ("The port authority closed the quay.", "port authority"),
        ("In France the Lyon police cleared the square.", "Lyon police"),
        ("Chile’s navy has sent two tugs.", "Chile’s navy"),
        ("Security forces broke up the march.", "Security forces"),
        ("It was shut down by the electoral commission.", "electoral commission"),
    ],
)
def test_a_bare_body_that_acts_is_an_organisation(text, name):
    """A verb behind it or "by" before it makes the army, the union or the port authority a body of the article."""
    assert name in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "He walked past the army barracks.",
        "They waited for the police.",
        "Its navy has two tugs.",
        "The whole union cheered.",
        "The pay of police is low.",
    ],
)
def test_a_body_that_does_nothing_is_none(text):
    """What is only named, owned by a pronoun or told by no word of its own stays out."""
    assert bodies(text) == {}


def test_the_government_is_the_country_the_article_is_about():
    """ "The government" and "officials" let the article's country act; without one they are nobody."""
    found = bodies("LIMA, Peru, May 4 – The government closed the road, officials said.")

    assert found["Peru"].mentions == 2
    assert bodies("The government closed the road.") == {}
