"""Numbers written in words come back, alone and as the ends of a range."""

import pytest
from hypothesis import assume, given
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
rounded = st.one_of(st.integers(1, 999).map(lambda n: n * 100), st.integers(1, 999).map(lambda n: n * 1000))
joints = st.sampled_from((" and ", " "))


@given(counts, joints)
def test_a_number_in_words_comes_back(number, joint):
    """With "and" and without."""
    assert _read(f"some {spelled(number, joint)} soldiers") == [(number, number)]


@given(rounded, rounded, joints)
def test_the_ends_of_a_range_in_words_stay_apart(one, other, joint):
    """``between three thousand and four thousand`` is no seven thousand."""
    low, high = sorted((one, other))
    assume(
        low < high < 3 * low and (low < 100_000) == (high < 100_000)
    )  # else the text leaves open which "and" parts them
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
