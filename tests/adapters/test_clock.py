"""One clock for every word of the program, and what it says of an offset that is none."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters import clock, wiring
from adapters.commands import shared
from store import articles
from store.db import Store

NEWS = "Prime Minister Ada Velm said 1,200 soldiers stand on the border with Ukraine.\n"


def test_the_words_and_the_desk_share_one_clock(crisis, monkeypatch):
    """Rule: what crisis load writes stands at the hour at which crisis run, in the same surroundings, looks for it."""
    monkeypatch.setenv("CRISIS_CLOCK_OFFSET", "86400")
    Path("a.md").write_text(NEWS)
    crisis("--store", "s.db", "load", "a.md")
    with Store.open(Path("s.db")) as store:
        arrived = datetime.fromisoformat(store.read(articles.last_arrived).arrived)

    assert shared.now is wiring.now is clock.now
    assert timedelta(hours=23) < arrived - datetime.now(UTC) < timedelta(hours=25)


@pytest.mark.parametrize("offset", ["soon", "nan", "inf", "-1e300", "9e11"])
@pytest.mark.parametrize("words", [("load", "a.md"), ("ask", "latest"), ("run",)])
def test_an_offset_that_is_none_is_one_line_that_says_what_to_set(crisis, monkeypatch, offset, words):
    """Rule: the caller's mistake, before anything is written."""
    monkeypatch.setenv("CRISIS_CLOCK_OFFSET", offset)
    Path("a.md").write_text(NEWS)
    Store.open(Path("s.db")).close()
    code, _, err = crisis("--store", "s.db", *words)

    assert (code, err.count("\n")) == (2, 1)
    assert f"CRISIS_CLOCK_OFFSET: '{offset}' is no offset: unset it, or write seconds" in err
