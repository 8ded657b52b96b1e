"""Saving articles: what is new, what is the same again, and what a changed date may not do."""

from datetime import date

from store import actors, articles, bookkeeping, claims, ledger, reread
from store.cues import Cues
from store.models import Reading
from tests.store.made import NOW, TEXT, TROOPS, VELM, evidence, reading


def save(store, one, version="1"):
    return store.write(articles.save, one, NOW, version, "file.md")


def dump(store):
    tables = "article claim claim_word actor actor_name actor_word mention claim_actor place".split()
    return store.read(lambda conn: {t: [tuple(row) for row in conn.execute(f"SELECT * FROM {t}")] for t in tables})


def test_loading_twice_changes_nothing(store):
    """Rule: the same article again is a no-op, row for row."""
    first = save(store, reading())
    before = dump(store)
    second = save(store, reading(), version="2")

    assert (first.outcome, second.outcome) == ("new", "unchanged")
    assert first.article == second.article
    assert dump(store) == before


def test_an_article_comes_back_as_it_was_loaded(store):
    """Rule: the text and its metadata are never altered."""
    one = reading(url="https://example.org/a", family="post", updated=date(2031, 5, 8))
    number = save(store, one).article

    assert store.read(articles.article, number) == one.article
    assert store.read(articles.by_url, "https://example.org/a").id == number


def test_a_bumped_date_keeps_every_claims_id(store):
    """Rule: a new date or title is an update of the same article, and no claim arrives again."""
    save(store, reading())
    before = [(c.id, c.seq) for c in store.read(claims.latest)]
    saved = save(store, reading(published=date(2031, 5, 20), title="Changed"))

    assert saved.outcome == "updated"
    assert [(c.id, c.seq) for c in store.read(claims.latest)] == before
    assert store.read(claims.latest)[0].article.day == "2031-05-20"


def test_claims_gone_from_a_reading_go_and_others_stay(store):
    """Rule: an article read anew is corrected in place: what is no longer read disappears, words and actors with it."""
    one = reading()
    save(store, one)
    kept = store.read(claims.figures)[0].id
    save(store, Reading(reading(title="New title").article, (VELM,), one.figures))

    assert [c.id for c in store.read(claims.latest)] == [kept]
    assert store.read(claims.events) == ()
    assert [a.name for a in store.read(actors.people)] == ["Ada Velm"]


def test_ids_are_never_given_twice(store):
    """Rule: the arrival sequence only grows, so that a watermark never hides a new claim."""
    save(store, reading())
    top = max(c.seq for c in store.read(claims.latest))
    save(store, Reading(reading(title="Emptied").article))
    save(store, Reading(reading("Other text.").article, figures=(TROOPS,)))

    assert [c.seq for c in store.read(claims.latest)] == [top + 1]


def test_what_is_known_of_an_article_fills_what_a_second_load_leaves_out(store):
    """Rule: loading the bare text again does not forget its date and title."""
    save(store, reading(publisher=None))
    bare = reading(publisher=None, published=None, title=None).article
    filled = store.read(articles.complete, bare)
    saved = save(store, Reading(filled))

    assert (filled.title, filled.published) == ("On the border", date(2031, 5, 7))
    assert saved.outcome == "unchanged"


def test_an_unknown_article_stays_as_it_is(store):
    """Rule: nothing is filled in from other articles."""
    bare = reading(published=None).article

    assert store.read(articles.complete, bare) == bare


def test_the_same_text_of_two_publishers_is_two_articles(store):
    """Rule: a syndicated copy is kept; whether it counts once is decided elsewhere."""
    save(store, reading())
    save(store, reading(publisher="Karvon Herald"))

    assert store.read(articles.count) == 2


def test_an_article_without_claims_is_stored(store):
    """Rule: nothing to claim is no error."""
    save(store, Reading(reading("Nothing here.").article))

    assert store.read(articles.newest)[0].title == "On the border"
    assert store.read(claims.latest) == ()


def test_without_a_date_the_day_of_arrival_counts(store):
    """Rule: an article of unknown date is as new as its arrival."""
    save(store, reading(published=None))
    card = store.read(articles.last_arrived)

    assert (card.published, card.day, card.arrived) == (None, "2031-05-07", "2031-05-07T09:12:00+00:00")


def test_newest_is_by_publication_day(store):
    """Rule: an article that arrives late is judged by its date."""
    save(store, reading())
    save(store, reading("Late.", published=date(2031, 5, 1)))

    assert [card.day for card in store.read(articles.newest)] == ["2031-05-07", "2031-05-01"]
    assert store.read(articles.last_arrived).day == "2031-05-01"


def test_evidence_is_an_exact_slice_of_the_stored_text(store):
    """Rule: every evidence is article.text[start:end], to the code point."""
    number = save(store, reading()).article
    text = store.read(articles.article, number).text

    assert text == TEXT
    for stored in store.read(claims.latest):
        found = stored.evidence
        assert text[found.start : found.end] == found.text
    assert evidence(0) in {c.evidence for c in store.read(claims.latest)}


def test_a_bumped_date_keeps_the_ledger_of_what_is_read_no_more(store):
    """Rule: what was told stays in the ledger, whatever an article's new date does to its reading."""
    one = reading()
    number = save(store, one).article
    rules = bookkeeping.Rules(Cues({}), lambda _place: ())
    store.write(bookkeeping.take_in, number, one, NOW, rules)
    before = store.read(ledger.of_article, number)
    save(store, Reading(reading(title="New title").article, (VELM,), one.figures))

    assert len(before) == 3
    assert [d.id for d in store.read(ledger.of_article, number)] == [d.id for d in before]


def test_a_bumped_date_is_no_rereading_by_another_reader(store):
    """Rule: what an older reader misread waits for `crisis reread`, which corrects the posts that showed it."""
    number = save(store, reading()).article
    saved = save(store, Reading(reading(title="New title").article, (VELM,)), version="2")

    assert saved.outcome == "updated"
    assert store.read(articles.article, number).title == "New title"
    assert len(store.read(claims.of_article, number)) == 3
    assert store.read(reread.waiting, "2") == (number,)
