"""The seed article's figures, and that they follow when the article says something else."""

import functools
from datetime import date
from pathlib import Path

from config.lexicons import load_lexicon
from store.models import Article, Figure
from store.reading.figures import layer as figures
from store.reading.read import page_of
from store.reading.statements import layer as statements

SEED = Path(__file__).parents[3] / "seeds" / "articles" / "2022-02-03-ukraine.md"


@functools.cache
def seed() -> str:
    """The article without its front matter."""
    return SEED.read_text(encoding="utf-8").split("---", 2)[2]


def told(text: str) -> list[Figure]:
    """The figures read from ``text`` as of the seed's day."""
    page = page_of(Article(text, published=date(2022, 2, 3)), load_lexicon())
    statements.find(page)
    figures.find(page)
    return page.figures


def test_the_seed_yields_three_numbers_and_three_moves_and_nothing_else():
    """The first and main answer of `/crisis troops`."""
    found = told(seed())

    assert [(f.low, f.high, f.qualifier, f.holder, f.modality) for f in found if f.qualifier != "none"] == [
        (100000, None, "at_least", "Russia", "asserted"),
        (30000, 30000, "exact", "Russia", "forecast"),
        (115000, 115000, "about", "Russia", "asserted"),
    ]
    assert [(f.holder, f.place, f.origin, f.modality) for f in found if f.qualifier == "none"][:2] == [
        ("France", "Romania", None, "planned"),
        ("United States", "Romania", "Germany", "asserted"),
    ]
    assert [f.modality for f in found if f.qualifier == "none"] == ["planned", "asserted", "denied"]


def test_the_seed_tells_where_and_who_says_so():
    """The article itself gives no speaker; the minister and the chief are resolved to their names."""
    found = [f for f in told(seed()) if f.qualifier != "none"]

    assert ["border" in (f.place or "") or f.place for f in found] == [True, "Belarus", True]
    assert [(f.speaker, f.speaker_text) for f in found] == [
        (None, None),
        ("Jens Stoltenberg", "NATO’s chief"),
        ("Oleksii Reznikov", "the minister"),
    ]


def test_other_numbers_and_names_in_the_seed_give_other_figures():
    """No fact of the seed stands in code or lexicon."""
    text = seed().replace("100,000", "64,200").replace("115,000", "71,900").replace("Reznikov", "Tarvash")
    found = [f for f in told(text.replace("Belarus", "Moldova")) if f.qualifier != "none"]

    assert found[0].low == 64200
    assert found[1].place == "Moldova"
    assert (found[2].low, found[2].speaker) == (71900, "Oleksii Tarvash")
