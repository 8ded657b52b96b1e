"""A source ends where its own count begins, a dash parts off who says so, and "said one" is nobody's name."""

import pytest

from store.models import Article, Figure
from store.reading.read import read as read_article
from tests.reading.claims_page import DAY, told
from tests.reading.names_page import lexicon


def read(text: str) -> tuple[Figure, ...]:
    """The figures of a text, with those who give them."""
    return read_article(Article(text, published=DAY), lexicon()).figures


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("preliminary data", "preliminary data"),
        ("the latest figures", "the latest figures"),
        ("police", "police"),
        ("local officials", "local officials"),
        ("a first estimate by the army", "the army"),
        ("two survivors", "two survivors"),
        ("at least 20 survivors", "at least 20 survivors"),
    ],
)
def test_a_source_ends_before_the_number_that_it_gives(source, speaker) -> None:
    """No comma stands there; a number of the source's own stays with it."""
    figures = read(f"According to {source} 340 people were killed and 40 taken prisoner.")

    assert [(f.low, f.speaker) for f in figures if f.low in (340, 40)] == [(340, speaker), (40, speaker)]


@pytest.mark.parametrize("dash", ["–", "—"])
def test_a_dash_parts_off_who_says_so(dash) -> None:
    """What stands between two dashes is counted, and says nothing."""
    figures = read(
        f"They saw 49 prisoners {dash} 27 officers, 19 soldiers and three civilians {dash} the society said."
    )

    assert [(f.low, f.speaker) for f in figures] == [(n, "the society") for n in (49, 27, 19, 3)]


@pytest.mark.parametrize("word", ["one", "another"])
def test_one_of_several_is_not_who_was_named_before(word) -> None:
    """The comrade speaks about the colonel."""
    said = told(f"Colonel Jan Veldt led them, former comrades say. “He counts blankets,” said {word}.")

    assert said[-1][0] == word


def test_who_claims_allegiance_tells_no_toll() -> None:
    """Whose fighters they are is said in an aside; a speaker's words hold no count of others."""
    war = read("The insurgency, which began in 2017 and whose fighters claim allegiance to a caliph, has killed 6,000.")
    sent = read(
        "Kenya meanwhile added 170 soldiers to the force of 350, which makes 520, General Emmanuel Ntwari said."
    )

    assert [f.speaker for f in war] == [None]
    assert {f.speaker for f in sent} == {"Emmanuel Ntwari"}
