"""Shuffled text: whatever order words, sentences and paragraphs stand in, reading never raises and evidence stays exact."""

import datetime as dt
import random
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.corpus import ARTICLES, index
from store.intake.front_matter import split
from store.models import Article, Reading
from store.reading.read import read
from tests.reading.names_page import lexicon

SEED = Path(__file__).parent.parent.parent / "seeds" / "articles"
TEXTS = [(ARTICLES / f"{article}.txt").read_text(encoding="utf-8") for article in index()["dev"]]
TEXTS += [split(path.read_text(encoding="utf-8"))[1] for path in SEED.glob("*.md")]
UNITS = {"words": " ", "sentences": ". ", "paragraphs": "\n\n", "lines": "\n"}


def shuffled(text: str, unit: str, seed: int, longest: int = 2_000) -> str:
    """A piece of the text with its words, sentences, paragraphs or lines in another order."""
    chance = random.Random(seed)
    begin = chance.randrange(max(1, len(text) - longest))
    parts = text[begin : begin + longest].split(UNITS[unit])
    chance.shuffle(parts)
    return UNITS[unit].join(parts)


def inexact(reading: Reading) -> list[str]:
    """The evidence, contents and skipped numbers that are no slices of the text."""
    text = reading.article.text
    claims = (*reading.actors, *reading.figures, *reading.events, *reading.statements)
    evidence = [e for claim in claims for e in claim.evidence]
    found = [e.text for e in evidence if text[e.start : e.end] != e.text]
    found += [s.text for s in reading.skipped if text[s.start : s.end] != s.text]
    return found + [s.content for s in reading.statements if s.content not in text]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(TEXTS), st.sampled_from(sorted(UNITS)), st.integers(0, 2**32))
def test_text_in_any_order_is_read_without_an_error_and_quoted_exactly(text, unit, seed):
    """A page torn apart by its markup is no reason to lose an article or to alter what it says."""
    reading = read(Article(shuffled(text, unit, seed), published=dt.date(2024, 3, 1)), lexicon())

    assert inexact(reading) == []


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(TEXTS), st.integers(0, 2**32), st.sampled_from(["upper", "lower", "title", "swapcase"]))
def test_text_in_any_case_is_read_without_an_error(text, seed, case):
    """Headlines shout and bulletins whisper; the offsets are those of the text as it came."""
    cased = getattr(shuffled(text, "words", seed, 600), case)()
    reading = read(Article(cased, published=dt.date(2024, 3, 1)), lexicon())

    assert inexact(reading) == []
