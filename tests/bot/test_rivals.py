"""When several figures are one count told differently."""

from dataclasses import replace

import pytest

from bot.rivals import are_rivals, span
from store.models import Figure
from store.rows import ArticleCard, Stored

CARD = ArticleCard(1, None, "Gazette", None, None, None, "2031-05-07", "2031-05-07T12:00:00Z")
DEAD = Figure(14, 14, "exact", "killed", "bodies", place="Port Sel", speaker="Ada Ruden")


def told(*figures):
    return [Stored(f"f{n}", n, CARD, one, "1") for n, one in enumerate(figures, 1)]


def test_two_speakers_of_one_count_are_rivals():
    """A range is what different people say of the same thing."""
    assert are_rivals(told(DEAD, replace(DEAD, low=20, high=20, speaker="Bo Velm")))


@pytest.mark.parametrize(
    "other",
    [
        replace(DEAD, low=20, high=20),
        replace(DEAD, low=20, high=20, speaker="Bo Velm", unit="houses"),
        replace(DEAD, low=20, high=20, speaker="Bo Velm", holder="Varenia"),
    ],
)
def test_counts_of_their_own_are_no_range(other):
    """One speaker's two graves, houses beside bodies, one army's dead beside another's: no one disputes anything."""
    assert not are_rivals(told(replace(DEAD, holder="Ardania"), other))


def test_the_dead_of_nowhere_are_rivals_only_where_they_are_disputed():
    """Of two crises without a place and a side nobody says that they are one."""
    nowhere = told(replace(DEAD, place=None), replace(DEAD, place=None, low=20, high=20, speaker="Bo Velm"))

    assert not are_rivals(nowhere)
    assert are_rivals(nowhere, disputed=True)


def test_a_range_says_where_it_is_open():
    """At least ten is more than ten."""
    low, high = replace(DEAD, low=10, high=None), replace(DEAD, low=12, high=12)

    assert span([low, high]) == "at least 10 to 12"
    assert span([replace(low, high=11), replace(high, high=None)]) == "10 to 12 or more"
    assert span([DEAD, DEAD]) is None
