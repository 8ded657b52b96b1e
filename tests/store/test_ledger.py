"""The ledger: what articles did to what was known, kept and found again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from config.lexicons import load_lexicon
from store import articles, bookkeeping, ledger, verdicts
from store.cues import Cues
from store.db import Store
from store.intake.ingest import ingest
from store.models import Article, Evidence, Figure, Reading, Trace
from store.reading.read import read
from tests.reading.pace import seconds

ARRIVED = datetime(2031, 5, 2, 9, tzinfo=UTC)
RULES = bookkeeping.Rules(Cues({}), lambda place: ("Varenia",) if place == "Port Sel" else ())


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "desk.db") as opened:
        yield opened


def toll(number, place="Port Sel", publisher="Sel Wire", hours=0):
    text = f"The quake killed {number} people in {place}."
    sentence = (Evidence(text, 0, len(text)),)
    figure = Figure(
        number,
        number,
        "exact",
        "killed",
        "people",
        place=place,
        evidence=sentence,
        trace=(Trace("figures", "t", 17, 19),),
    )
    article = Article(
        text,
        publisher=publisher,
        published=ARRIVED + timedelta(hours=hours),
        url=f"https://a.example/{number}/{publisher}",
    )
    return Reading(article, figures=(figure,))


def take(store, reading, hours=0, quiet=False):
    def work(conn):
        saved = articles.save(conn, reading, ARRIVED + timedelta(hours=hours), "t", None)
        return bookkeeping.take_in(conn, saved.article, reading, ARRIVED + timedelta(hours=hours), RULES, quiet=quiet)

    return store.write(work)


def test_a_story_is_told_by_its_reasons(store):
    """New, confirmed, changed, and the old value met again: the ledger keeps all four, three are news."""
    news = [
        take(store, toll(12)),
        take(store, toll(12, publisher="Gazette", hours=1), 1),
        take(store, toll(19, hours=3), 3),
        take(store, toll(12, publisher="Herald", hours=4), 4),
    ]
    told = store.read(ledger.since, 0)

    assert news == [1, 1, 1, 0]
    assert [d.reason for d in told] == ["NEW", "CORROBORATED", "CHANGED"]
    assert (told[2].old.low, told[2].stored.claim.low, told[2].of) == (12, 19, "t1")
    assert told[1].families == 2


def test_what_is_read_while_the_store_is_filled_is_known_but_not_told(store):
    """The first fill is silent: nothing of it is due to any channel, and its repeats are repeats."""
    take(store, toll(12), quiet=True)
    take(store, toll(12, publisher="Sel Wire", hours=2), 2)

    assert store.read(ledger.since, 0) == ()


def test_a_redated_article_is_not_judged_again(store):
    """A bumped date is never news: the same claims keep the verdicts they had."""
    reading = toll(12)
    take(store, reading)
    bumped = replace(reading, article=replace(reading.article, published=ARRIVED + timedelta(days=2)))

    assert take(store, bumped, 48) == 0
    assert len(store.read(ledger.between, ARRIVED, ARRIVED + timedelta(days=9), repeats=True)) == 1


def test_a_watermark_counts_arrivals(store):
    """What came after the watermark is due, whatever its date."""
    take(store, toll(12))
    mark = store.read(ledger.last_id)
    take(store, toll(30, place="Orland", hours=-40), 1)

    assert [d.stored.claim.place for d in store.read(ledger.since, mark)] == ["Orland"]


def test_a_development_is_found_by_its_public_id(store):
    """d1, D1 and #d1 lead to it; nonsense leads nowhere."""
    take(store, toll(12))

    assert store.read(ledger.by_id, "#D1").public == "d1"
    assert store.read(ledger.by_id, "d" + "9" * 40) is None
    assert store.read(ledger.by_id, "d1; DROP TABLE claim") is None


def test_what_a_development_was_compared_with_is_asked_for_by_itself(store):
    """Rule: lists do not carry it; the threads it was compared with are there for whoever asks why."""
    take(store, toll(12))
    take(store, toll(19, hours=3), 3)

    assert store.read(ledger.compared, 1) == ()
    assert store.read(ledger.compared, 2) == ("t1",)
    assert store.read(ledger.compared, 99) == ()


def test_behind_a_claim_stands_the_thread_that_still_tells_its_value(store):
    """Rule: a value that was overtaken or hidden has nothing behind it; a claim without a thread is left out."""
    take(store, toll(12))
    take(store, toll(19, hours=3), 3)
    take(store, toll(7, place="Orland"))
    store.write(verdicts.give, "t2", "hide", "ada", ARRIVED)

    found = store.read(ledger.behind, [1, 2, 3, 99])

    assert (found[1], found[2].id, found[2].now.claim.low, found[3]) == (None, "t1", 19, None)
    assert 99 not in found


def test_both_sides_of_a_dispute_are_disputed_while_both_stand(store):
    """Rule: who disputes and who is disputed, nobody else; what was retracted disputes nothing."""
    take(store, toll(12))
    take(store, toll(30, place="Orland"))
    store.write(lambda conn: conn.execute("UPDATE thread SET counters = 1 WHERE id = 2"))
    threads = store.read(ledger.standing, ("killed", "wounded"))
    both = store.read(ledger.disputed, threads)
    store.write(lambda conn: conn.execute("UPDATE thread SET retracted = 1 WHERE id = 2"))

    assert both == {"t1", "t2"}
    assert store.read(ledger.disputed, threads) == {"t2"}


def test_standing_threads_of_several_measures_come_newest_first_up_to_the_limit(store):
    """Rule: one list, whatever measure they are of."""
    for hours, place in enumerate(("Port Sel", "Orland", "Vex")):
        take(store, toll(10 + hours, place=place, hours=hours), hours)
    store.write(lambda conn: conn.execute("UPDATE thread SET topic = 'wounded' WHERE id = 2"))

    assert [t.id for t in store.read(ledger.standing, ("wounded", "killed"), 2)] == ["t3", "t2"]


def test_judging_a_page_of_tolls_costs_its_length(store):
    """The writer judges: an article of hundreds of numbers of one place may not stall deliveries for minutes."""
    text = "\n\n".join(f"On Monday {n} soldiers were killed in Karsk, the army said." for n in range(1, 200))
    lexicon = load_lexicon()
    article = Article(text, title="Tolls", published=ARRIVED)
    reading = read(article, lexicon)

    def judged(reading):
        ingest(store, article, lexicon, ARRIVED, "tolls.md", reading=reading)

    assert seconds(judged, lambda: reading) < 2
