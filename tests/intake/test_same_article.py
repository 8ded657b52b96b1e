"""The same article again: other links, other dates, an edited text; only what is newly said is news."""

from datetime import UTC, datetime, timedelta

import pytest

from store import articles, claims, ledger
from store.intake.ingest import ingest
from store.intake.same import canonical, sentence_hashes
from store.models import Article
from store.reading.read import read

NOW = datetime(2031, 5, 7, 9, tzinfo=UTC)
HEAD = "A strong earthquake struck the town of Ostrava in the early hours of Wednesday."
TOLL = "The earthquake killed {} people in Ostrava, the health ministry said on Wednesday."
TAIL = "Rescuers with dogs searched the ruins of the hospital through the whole night."
URL = "https://www.paper.example/quake?utm_source=feed"


def text(toll=12, extra=""):
    return f"{extra}{HEAD}\n{TOLL.format(toll)}\n{TAIL}\n"


def take(store, lexicon, words, hours=0, url=URL, publisher="Paper", **more):
    at = NOW + timedelta(hours=hours)
    one = Article(words, publisher=publisher, url=url, **({"published": at} | more.pop("article", {})))
    return ingest(store, one, lexicon, at, "feed", **more).saved


def news(store, article):
    return [(d.reason, d.stored.claim.low) for d in store.read(ledger.of_article, article) if d.kind == "figure"]


@pytest.mark.parametrize(
    "other",
    [
        "https://paper.example/world/quake/",
        "http://www.paper.example/world/quake?utm_medium=x&fbclid=1#top",
        "https://m.paper.example/world/quake",
        "https://amp.paper.example/world/quake",
        "https://paper.example/world/quake/amp",
        "https://paper-example.cdn.ampproject.org/c/s/paper.example/world/quake",
        "https://www.google.com/amp/s/www.paper.example/world/quake/amp/",
    ],
)
def test_all_links_to_an_article_are_one(other):
    """Rule: tracking parameters, fragments, AMP, mobile hosts and slashes make no other article."""
    assert canonical(other) == canonical("https://paper.example/world/quake")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://paper.example/a?id=1", "https://paper.example/a?id=2"),
        ("https://paper.example/a", "https://gazette.example/a"),
        ("https://paper.example/damp", "https://paper.example/d"),
    ],
)
def test_other_articles_keep_other_links(one, other):
    """Rule: what tells articles apart stays."""
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    "url", [None, "", "ftp://a.example/x", "https://paper.example/", "https://[", "mailto:a@b.example"]
)
def test_a_home_page_or_no_link_identifies_nothing(url):
    """Rule: two articles under a home page's link stay two."""
    assert canonical(url) is None


def test_an_edited_text_is_a_new_version(store, lexicon):
    """Rule: claims with the same meaning keep ids, evidence follows the new text, and only the new number is news."""
    first = take(store, lexicon, text())
    before = {c.claim.low: c.id for c in store.read(claims.of_article, first.article) if c.kind == "figure"}
    second = take(store, lexicon, text(extra="UPDATED with more detail on the search by our own reporters.\n"), hours=1)
    third = take(store, lexicon, text(19), hours=2)
    body = store.read(articles.article, first.article).text

    assert (second.article, second.outcome) == (first.article, "updated")
    assert third.article == first.article
    assert news(store, first.article) == [("NEW", 12), ("CHANGED", 19)]
    assert "19" in body
    for stored in store.read(claims.of_article, first.article):
        for sentence in stored.claim.evidence:
            assert body[sentence.start : sentence.end] == sentence.text
    assert before[12] not in [c.id for c in store.read(claims.of_article, first.article)]


def test_evidence_of_an_overtaken_claim_stands_in_its_own_text(store, lexicon):
    """Rule: evidence is never altered, whatever the publisher does afterwards."""
    first = take(store, lexicon, text())
    toll = next(c for c in store.read(claims.of_article, first.article) if c.kind == "figure")
    take(store, lexicon, text(19, extra="More follows soon, as our reporters in the town have said. "), hours=1)
    proof = store.read(claims.evidence, toll.id)

    assert proof.passages[0].sentence == TOLL.format(12)
    assert [c.claim.low for c in store.read(claims.figures, words=["ostrava"])] == [19]


def test_an_overtaken_claim_keeps_the_title_and_day_under_which_it_was_told(store, lexicon):
    """Rule: what Wednesday's version said is not dated to Thursday, when its publisher told something else."""
    first = take(store, lexicon, text(64), article={"title": "Toll reaches 64"})
    toll = next(c for c in store.read(claims.of_article, first.article) if c.kind == "figure")
    take(store, lexicon, text(46), hours=24, article={"title": "Correction: toll is 46"})
    card = store.read(claims.evidence, toll.id).article
    told = [d.stored.article for d in store.read(ledger.of_article, first.article) if d.kind == "figure"]

    assert (card.title, card.published) == ("Toll reaches 64", NOW.isoformat())
    assert [(c.title, c.day) for c in told] == [
        ("Toll reaches 64", "2031-05-07"),
        ("Correction: toll is 46", "2031-05-08"),
    ]


def test_an_old_copy_met_again_changes_nothing(store, lexicon):
    """Rule: a stale cache never brings an old number back, however often it alternates."""
    first = take(store, lexicon, text())
    take(store, lexicon, text(19), hours=1)
    again = [take(store, lexicon, text(n), hours=2).outcome for n in (12, 19, 12)]

    assert again == ["unchanged", "updated", "unchanged"]  # 19 stands, with a bumped date
    assert news(store, first.article) == [("NEW", 12), ("CHANGED", 19)]


def test_a_bumped_date_or_title_is_never_news(store, lexicon):
    """Rule: re-dated, renamed and under a mobile link it is the same, and nothing is judged again."""
    first = take(store, lexicon, text())
    last = store.read(ledger.last_id)
    again = take(store, lexicon, text(), 30, "https://m.paper.example/quake", article={"title": "Live: quake, day two"})

    assert again.article == first.article
    assert store.read(ledger.last_id) == last
    assert store.read(articles.by_url, "http://paper.example/quake/amp").id == first.article


def test_a_feeds_guid_tells_an_article_whose_link_changed(store, lexicon):
    """Rule: the guid counts within its feed only."""
    first = take(store, lexicon, text(), keys=("guid 1 a",))
    moved = take(store, lexicon, text(19), 1, "https://paper.example/other", keys=("guid 1 a",))
    other = take(
        store, lexicon, "Another text altogether, of another thing.", 1, "https://x.example/o", keys=("guid 2 a",)
    )

    assert moved.article == first.article
    assert other.article != first.article


def test_the_same_text_of_one_newsroom_under_another_link_is_the_same(store, lexicon):
    """Rule: near-identical text of the same publisher is a version, not a second article."""
    first = take(store, lexicon, text())
    again = take(store, lexicon, text(), 1, "https://paper.example/story/20310507-2")

    assert again.article == first.article
    assert store.read(articles.count) == 1


def test_a_publisher_told_later_is_learned_and_makes_no_version(store, lexicon):
    """Rule: the same text under its link with more said of it is the same article, completed."""
    first = take(store, lexicon, text(), publisher=None)
    again = take(store, lexicon, text(), publisher="Paper")
    versions = store.read(lambda conn: conn.execute("SELECT count(*) FROM article_version").fetchone()[0])

    assert (again.article, again.outcome, versions) == (first.article, "updated", 0)
    assert store.read(articles.article, first.article).publisher == "Paper"


def test_what_another_process_tells_of_an_article_while_it_is_read_is_kept(store, lexicon, monkeypatch):
    """Rule: of two who take in one article at once, the one who knows no day takes none from the other."""
    other = iter(["another process"])

    def read_slowly(article, words):
        if next(other, None):
            take(store, lexicon, text())
        return read(article, words)

    monkeypatch.setattr("store.intake.ingest.read", read_slowly)
    found = take(store, lexicon, text(), hours=48, article={"published": None}).article

    assert store.read(articles.article, found).published == NOW
    assert store.read(articles.card, found).day == "2031-05-07"


def test_sentences_are_compared_by_their_words():
    """Rule: case, punctuation, quotation marks and datelines hide no copy."""
    one = sentence_hashes('The mayor said: "We lost seven people in the flood." He left.')
    other = sentence_hashes("the mayor said “we lost SEVEN people in the flood”.\nHe left!")

    assert one == other
    assert len(one) == 1
