"""What the desk makes of articles that come in one after another, read from their text; for tests of what is news."""

from datetime import UTC, datetime, timedelta
from functools import cache

from config.lexicons import load_lexicon
from store import ledger
from store.intake.ingest import ingest
from store.models import Article, Figure

WEDNESDAY = datetime(2027, 5, 5, 8, tzinfo=UTC)
lexicon = cache(load_lexicon)


def figures_of(store, *articles):
    """Per article (newsroom, hours after Wednesday 8:00, title, text) in turn: the last one's figures as {(measure, number): (reason, old number)}."""
    told = {}
    for at, (newsroom, hours, title, text) in enumerate(articles):
        last, when = store.read(ledger.last_id), WEDNESDAY + timedelta(hours=hours)
        article = Article(text=text, title=title, publisher=newsroom, family=newsroom, published=when)
        ingest(store, article, lexicon(), when, f"{at}.md")
        found = store.read(ledger.between, WEDNESDAY - timedelta(9), WEDNESDAY + timedelta(9), repeats=True)
        told = {_key(d): (d.reason, _size(d.old)) for d in found if d.id > last and isinstance(d.stored.claim, Figure)}
    return told


def _key(development):
    claim = development.stored.claim
    return claim.measure, _size(claim)


def _size(claim):
    return (claim.high if claim.low is None else claim.low) if isinstance(claim, Figure) else None
