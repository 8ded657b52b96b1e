"""Numbers written in words come back, alone and as the ends of a range."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.reworded import spelled
from store.reading.text.numbers import find
from store.reading.text.numbers_line import split


def _read(text):
    line = split(text, 0, len(text))
    return [(number.low, number.high) for number in find(line)]


counts = st.one_of(
    st.integers(11, 999_999),
    st.integers(1, 99).map(lambda n: n * 1000),
    st.integers(1, 99).map(lambda n: n * 100),
)


def _ends(step, least, most):
    """Two ends of a range, multiples of ``step``, the upper less than three times the lower."""
    return st.integers(least, most - 1).flatmap(
        lambda n: st.tuples(st.just(n * step), st.integers(n + 1, min(most, 3 * n - 1)).map(lambda m: m * step))
    )


# Both below 100,000 or neither: else the text leaves open which "and" parts them.
ranges = st.one_of(_ends(100, 1, 999), _ends(1000, 1, 99), _ends(1000, 100, 999))
joints = st.sampled_from((" and ", " "))


@given(counts, joints)
def test_a_number_in_words_comes_back(number, joint):
    """With "and" and without."""
    assert _read(f"some {spelled(number, joint)} soldiers") == [(number, number)]


@given(ranges, joints)
def test_the_ends_of_a_range_in_words_stay_apart(ends, joint):
    """``between three thousand and four thousand`` is no seven thousand."""
    low, high = ends
    assert _read(f"between {spelled(low, joint)} and {spelled(high, joint)} soldiers") == [(low, high)]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("between one hundred and two thousand soldiers", (100, 2000)),
        ("between two and three thousand soldiers", (2000, 3000)),
        ("between five hundred and fifty thousand and six hundred thousand soldiers", (550_000, 600_000)),
        ("between one hundred and twenty and one hundred and fifty soldiers", (120, 150)),
        ("between two hundred and 300 soldiers", (200, 300)),
    ],
)
def test_which_and_parts_a_range(text, ends):
    """The one whose sides are nearest in size."""
    assert _read(text) == [ends]
