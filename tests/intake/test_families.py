"""Whose newsroom it is: one family counts once, whatever name its text stands under."""

from datetime import UTC, datetime, timedelta

import pytest

from store import ledger, newsrooms
from store.intake.families import family_of, publisher_of, publishers, registrable, told_by
from store.intake.ingest import ingest
from store.models import Article, Evidence, Figure

NOW = datetime(2031, 5, 7, 9, tzinfo=UTC)
MET = {"pan press": "panpress", "beren observer": "observer"}.get


@pytest.fixture(scope="module")
def known(lexicon):
    return lexicon.get(publishers)


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.bbc.co.uk/news/1", "bbc.co.uk"),
        ("https://late.wire.example/x", "wire.example"),
        ("https://news.paper.com.ua/x", "paper.com.ua"),
        ("https://someone.substack.com/p/x", "someone.substack.com"),
        ("https://co.uk/x", "co.uk"),
        ("http://10.0.0.1:8080/x", "10.0.0.1"),
        ("https://[", None),
        (None, None),
    ],
)
def test_a_link_belongs_to_who_registered_its_domain(known, url, domain):
    """Rule: editions under one domain are one newsroom; blogs under a shared host are many."""
    assert registrable(url, known) == domain


def test_front_matter_then_lexicon_then_publisher_met_then_domain(known):
    """Rule: who says it himself is believed; then our list; then what was learnt; then the domain; then the name."""
    url = "https://www.bbc.com/x"

    assert family_of(Article("x", family="Own", url=url), known, MET).name == "own"
    assert family_of(Article("x", publisher="Somebody", url=url), known, MET).name == "bbc"
    assert family_of(Article("x", publisher="The Guardian"), known, MET).name == "guardian"
    assert family_of(Article("x", publisher="Pan Press", url="https://p.example/x"), known, MET).name == "panpress"
    assert family_of(Article("x", publisher="Unmet", url="https://a.p.example/x"), known, MET).name == "p.example"
    assert family_of(Article("x", publisher="Unmet"), known, MET).name == "unmet"
    assert family_of(Article("x"), known, MET) is None
    assert publisher_of("https://edition.cnn.com/x", known) == "CNN"


@pytest.mark.parametrize(
    "text",
    [
        "KYIV, Ukraine (AP) — Seven people died.",
        "KYIV (AP) - Seven people died.",
        "By ADA VELM, Associated Press\nSeven people died.",
        "By The Associated Press\n\nSeven people died.",
        "AP — Seven people died.",
        "Seven people died.\n(AP)",
        "Seven people died. (AP)",
        "Seven people died.\nSource: AP",
        "Seven people died.\n© Associated Press",
    ],
)
def test_agency_copy_counts_as_the_agency(known, text):
    """Rule: dateline, byline and credit say whose it is, over the paper's own front matter."""
    assert family_of(Article(text, publisher="Daily", family="daily"), known, MET).name == "ap"


@pytest.mark.parametrize(
    "text", ["By Pan Press.\nSeven died.", "Pan Press — Seven died.", "LOW BEREN (Pan Press) — Seven died."]
)
def test_a_publisher_met_before_is_credited_like_an_agency(known, text):
    """Rule: what the store has seen as a newsroom counts, without a line of the lexicon."""
    assert family_of(Article(text, family="daily"), known, MET).name == "panpress"
    assert family_of(Article("x", family="daily"), known, MET, credit="Ada Velm, Pan Press").name == "panpress"


@pytest.mark.parametrize(
    "text",
    [
        "The AP building burned down.\nNobody was hurt.",
        "KYIV (Ukraine) — Seven people died.",
        "Seven people — all soldiers — died.",
        "By night, seven people died.",
        "With additional reporting by nobody.",
        "",
    ],
)
def test_other_words_in_those_places_credit_nobody(known, text):
    """Rule: only the name of a newsroom is one."""
    assert family_of(Article(text, family="daily"), known, MET).name == "daily"


def claim(text, **fields):
    return Figure(7, 7, "exact", "killed", evidence=(Evidence(text, 0, len(text)),), **fields)


@pytest.mark.parametrize(
    "text",
    [
        "Seven people died, Pan Press reported.",
        "Pan Press reports that seven people died.",
        "Pan Press has also reported that seven people died.",
        "Seven people died, according to Pan Press.",
        "Citing Pan Press, the radio said seven people died.",
        "Seven people died, the minister told Pan Press on Monday.",
    ],
)
def test_x_reports_counts_as_x(known, text):
    """Rule: a claim taken over from another newsroom confirms nothing."""
    assert told_by(claim(text), known, MET) == "panpress"


def test_a_speaker_that_is_a_newsroom_counts_as_it(known):
    """Rule: the reader's own resolution of who says so is used."""
    assert told_by(claim("Seven died, it said.", speaker="Reuters"), known, MET) == "reuters"


def test_the_ministry_reports_is_no_newsroom(known):
    """Rule: whoever else reports stays a speaker."""
    for text in ("The Health Ministry reported seven dead.", "Police told Anna Brand that seven died.", "Seven died."):
        assert told_by(claim(text), known, MET) is None


WIRE = (
    "The flood killed 27 people in the town of Dovik, the mayor said on Tuesday.\n"
    "Some 4,000 people were evacuated from Dovik in the night, the rescue service said.\n"
    "The bridge over the river was carried away early on Tuesday morning.\n"
)


def take(store, lexicon, text, publisher, hours, **more):
    at = NOW + timedelta(hours=hours)
    url = f"https://{publisher.lower()}.example/{hours}"
    one = Article(text, publisher=publisher, url=url, published=at, **more)
    return ingest(store, one, lexicon, at, "feed").saved.article


def reasons(store, article):
    return {d.reason for d in store.read(ledger.of_article, article) if d.kind == "figure"}


def test_a_syndicated_copy_confirms_nothing(store, lexicon):
    """Rule: most of its sentences stood in one earlier article: it counts as that one's newsroom."""
    take(store, lexicon, WIRE, "Wire", 0)
    copy = take(store, lexicon, f"{WIRE}Our correspondent adds a line of his own about the rain.\n", "Gazette", 2)

    assert reasons(store, copy) == {"REPEAT"}
    assert store.read(newsrooms.family_of, copy) == ("wire.example", "copy")


def test_a_text_of_its_own_confirms(store, lexicon):
    """Rule: the same fact in other words is a second newsroom's."""
    take(store, lexicon, WIRE, "Wire", 0)
    own = take(store, lexicon, "In Dovik 27 people were killed by the flood, the mayor said.", "Herald", 2)

    assert "CORROBORATED" in reasons(store, own)


def test_after_a_week_a_text_is_no_copy(store, lexicon):
    """Rule: likeness is looked for among late articles only, so that looking stays flat."""
    take(store, lexicon, WIRE, "Wire", 0)
    late = take(store, lexicon, WIRE, "Gazette", 24 * 9)

    assert store.read(newsrooms.family_of, late)[0] == "gazette.example"
