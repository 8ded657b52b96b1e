"""Deeds of words and statements that a text tells as those of before."""

import pytest

from store.event_no_news import is_no_news
from store.models import Event, Evidence, Statement, Trace
from tests.store.judged import Desk


def refusal(sentence, word):
    at = sentence.index(word)
    return Event(
        *("REJECT", None, (), 3, ("the ministry",)),
        evidence=(Evidence(sentence, 0, len(sentence)),),
        trace=(Trace("events", "r", at, at + len(word)),),
    )


@pytest.mark.parametrize(
    ("sentence", "word", "known"),
    [
        ("A spokesman for the ministry had earlier ruled out any talks.", "ruled out", True),
        ("As recently as Wednesday the ministry had excluded any negotiation.", "excluded", True),
        ("The ministry had always refused a corridor.", "refused", True),
        ("The ministry had previously rejected the offer.", "rejected", True),
        ("The ministry ruled out any talks.", "ruled out", False),
        ("The ministry, which had earlier fallen silent, rejected the offer.", "rejected", False),
        ("Earlier the ministry rejected the offer.", "rejected", False),
    ],
)
def test_what_somebody_had_refused_before(sentence, word, known):
    """Rule: "had earlier ruled out" shows what is new now, and is none itself."""
    claim = refusal(sentence, word)
    seen = Desk().sees(claim).seen

    assert (is_no_news(seen, claim, ()) == "told as done before") is known


def said(sentence, content, date, **fields):
    return Statement(
        "Ada Kell", "Kell", "said", content, False, date, (Evidence(sentence, 0, len(sentence)),), **fields
    )


FIRST = said(
    "Five of seven sirens below the dam did not work, Kell said.", "Five of seven sirens did not work", "2031-05-02"
)


@pytest.mark.parametrize(
    ("sentence", "family", "reason"),
    [
        ("On Friday Kell conceded that most sirens below the dam had been out of order.", "wire", "REPEAT"),
        ("On Friday Kell conceded that most sirens of the dam were silent.", "wire", "REPEAT"),
        ("Kell conceded that most sirens below the dam had been out of order.", "wire", "NEW"),
        ("On Friday Kell conceded that most valves had been out of order.", "wire", "NEW"),
        ("On Friday Kell conceded that 40 sirens below the dam had been out of order.", "wire", "NEW"),
        ("On Friday Kell conceded that most sirens of the dam were silent.", "gazette", "NEW"),
    ],
)
def test_what_was_said_on_a_day_that_is_over(sentence, family, reason):
    """Rule: what the newsroom itself told of the day's words is known; another's needs more words in common."""
    desk = Desk()
    desk.sees(FIRST)

    assert desk.sees(said(sentence, sentence.partition(" that ")[2], "2031-05-02"), family, 48).reason == reason
