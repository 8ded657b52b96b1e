"""A paper that reprints another under its own name is no second voice; one that tells the same in its own words is."""

from datetime import UTC, datetime, timedelta

import pytest

from store import ledger
from store.copies import reprint
from store.intake.ingest import ingest
from store.models import Article

NOW = datetime(2031, 5, 7, 9, tzinfo=UTC)
WIRE = (
    "MORVA, Kestia, May 7 (Pellwire) - A ferry with 214 passengers on board sank in heavy seas off the island of Luma early on Wednesday, "
    "killing at least 31 people, the coast guard said.\n\n"
    'A fisherman from Luma, Teo Brandl, told Pellwire that he had pulled nine people from the water. "The ship went over in a minute," he said.\n\n'
    "The transport ministry grounded two other ferries of the Sarno company and sent four inspectors to the port of Morva. "
    "Sarno has run the line for eleven years.\n"
)
COPY = (
    "From our staff in Morva\n\n"
    "A ferry with 214 passengers on board has sunk in heavy seas off the island of Luma, killing at least 31 people, the coast guard said early on Wednesday.\n\n"
    'Fisherman Teo Brandl from Luma said he had pulled nine people from the water. "The ship went over in a minute," he said.\n\n'
    "Two other ferries of the Sarno company were grounded by the transport ministry, which sent four inspectors to the port of Morva.\n\n"
    "The Gazette has asked the harbour master for the passenger list.\n"
)
OWN = (
    "When the Luma boat failed to arrive at six, Ana Perk walked down to the quay. By noon 31 bodies lay in the fish hall.\n\n"
    "The coast guard says 31 people are dead. The Sarno line carried 214 passengers that night.\n"
)


def passages(text, other):
    return [text[start:end].strip() for start, end in reprint(text, other).spans]


def test_a_paraphrase_sentence_by_sentence_follows_the_other_text():
    """Rule: other words at the edges, an active turned passive and a name set first hide no copy."""
    found = reprint(COPY, WIRE)

    assert found.follows
    at = COPY.index("Two other ferries")
    assert found.has(at, at + 80)
    own = COPY.index("The Gazette has asked")
    assert not found.has(own, len(COPY))


@pytest.mark.parametrize(
    "text",
    [
        OWN,
        "At least 31 people were killed when a ferry sank off Luma on Wednesday, the coast guard said.",
        'The minister said: "We will find out why this ship was at sea at all on such a night, and who let it go."',
        "No one was hurt. The port is closed. An inquiry has begun.",
    ],
)
def test_the_same_fact_in_own_words_is_no_reprint(text):
    """Rule: one toll, one quotation of a speech and short sentences are written by many newsrooms on their own."""
    other = f'{WIRE}\nThe minister said: "We will find out why this ship was at sea at all on such a night, and who let it go."\nThe port is closed.'

    assert not passages(text, other)
    assert not reprint(text, other).follows


def test_another_number_is_no_reprint():
    """Rule: the agency's sentence of the morning with the toll of the evening tells something of its own."""
    later = COPY.replace("at least 31", "at least 44")

    assert "at least 44" not in " ".join(passages(later, WIRE))


def test_what_is_quoted_beside_a_reprinted_sentence_belongs_to_it():
    """Rule: a quotation alone is heard by many; with its sentence around it, it was taken from the other text."""
    assert '"The ship went over in a minute," he said.' in " ".join(passages(COPY, WIRE))


def take(store, lexicon, text, publisher, hours):
    at = NOW + timedelta(hours=hours)
    url = f"https://{publisher.lower()}.example/{hours}"
    loaded = ingest(store, Article(text, publisher=publisher, url=url, published=at), lexicon, at, "feed")
    return store.read(ledger.of_article, loaded.saved.article)


def test_a_copy_confirms_nothing_and_a_report_of_its_own_does(store, lexicon):
    """Rule: what a copy tells counts for the newsroom that it copies; the next one's own report is the second voice."""
    take(store, lexicon, WIRE, "Pellwire", 0)
    copied = take(store, lexicon, COPY, "Gazette", 2)
    own = take(store, lexicon, OWN, "Herald", 4)

    assert not [d for d in copied if d.reason in ("CORROBORATED", "NEW") and d.kind == "figure"]
    assert "a copy of who told it" in {d.rule for d in copied}
    assert [d.families for d in own if d.reason == "CORROBORATED" and d.kind == "figure"]


def test_after_a_week_nobody_is_a_copy(store, lexicon):
    """Rule: a text that comes back later is an archive."""
    take(store, lexicon, WIRE, "Pellwire", 0)
    late = take(store, lexicon, COPY, "Gazette", 24 * 9)

    assert "a copy of who told it" not in {d.rule for d in late}
