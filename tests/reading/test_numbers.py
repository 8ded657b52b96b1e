"""Numbers: what is written comes back as its bounds, and nothing that is thrown at the reader stops or slows it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.text.numbers import Number, find
from store.reading.text.numbers_line import split
from store.reading.text.numerals import SCALES
from tests.reading.pace import seconds

WRITTEN = [
    ("100,000", 100000, 100000),
    ("10 000", 10000, 10000),
    ("10.000", 10000, 10000),
    ("1'200'000", 1200000, 1200000),
    ("3.5", 3.5, 3.5),
    ("1.2 million", 1200000, 1200000),
    ("1,2 million", 1200000, 1200000),
    ("1.255 million", 1255000, 1255000),
    ("1.5m", 1500000, 1500000),
    ("12k", 12000, 12000),
    ("four thousand", 4000, 4000),
    ("one hundred and twenty thousand", 120000, 120000),
    ("one million two hundred thousand", 1200000, 1200000),
    ("twenty-five", 25, 25),
    ("twelve hundred", 1200, 1200),
    ("a hundred and five", 105, 105),
    ("a dozen", 12, 12),
    ("two dozen", 24, 24),
    ("half a million", 500000, 500000),
    ("two and a half million", 2500000, 2500000),
    ("10,000-12,000", 10000, 12000),
    ("10,000 to 12,000", 10000, 12000),
    ("20-30,000", 20000, 30000),
    ("1.2–1.5 million", 1200000, 1500000),
    ("10 to 12 thousand", 10000, 12000),
    ("two or three", 2, 3),
    ("tens of thousands", None, None),
    ("several hundred", None, None),
    ("dozens", None, None),
]


def parse(text: str) -> Number | None:
    """The number that ``text`` is from end to end, or None."""
    line = split(text)
    found = find(line)
    whole = len(found) == 1 and (found[0].first, found[0].last) == (0, len(line.words))
    return found[0] if whole else None


@pytest.mark.parametrize(("text", "low", "high"), WRITTEN)
def test_a_written_number_is_read_whole(text, low, high):
    """Marks, scales, words and ranges; words that no convention bounds have no bounds."""
    number = parse(text)

    assert number is not None
    assert (number.low, number.high) == (low, high)


@pytest.mark.parametrize("text", ["12.03.2022", "192.168.1.12", "1.2.3"])
def test_a_code_or_date_has_no_value(text):
    """A token of digits that is no number is odd, so that nothing counts with it."""
    number = parse(text)

    assert number is not None
    assert (number.style, number.low) == ("odd", None)


def test_numbers_side_by_side_stay_apart():
    """A year before a count, two counts in one sentence."""
    text = "In 2022 100 soldiers left, killed 12 and wounded 40; between 20 and 30 stayed."
    found = [(number.low, number.high) for number in find(split(text))]

    assert found == [(2022, 2022), (100, 100), (12, 12), (40, 40), (20, 30)]


@given(st.integers(0, 10**12), st.sampled_from([",", "", "\u202f", " "]))
def test_a_formatted_number_comes_back(value, mark):
    """Every thousands mark is undone."""
    text = f"{value:,}".replace(",", mark)
    number = parse(text)

    assert number is not None
    assert number.low == number.high == value


@given(st.integers(1, 9999), st.sampled_from([scale for scale in SCALES if scale != "dozen"]))
def test_a_scale_multiplies_what_stands_before_it(value, scale):
    """Digits and a scale word."""
    number = parse(f"{value / 10:.1f} {scale}")

    assert number is not None
    assert number.low == pytest.approx(value / 10 * SCALES[scale])


@given(st.text(alphabet="0123456789.,-–'’ \u00a0kmahundredonty", max_size=200) | st.text(max_size=200))
def test_no_text_raises_and_offsets_are_slices(text):
    """Whatever stands there, numbers lie inside the text, in order and apart."""
    found = find(split(text))

    assert all(0 <= number.start < number.end <= len(text) for number in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@pytest.mark.parametrize(
    "unit",
    [
        "1,",
        "111,111",
        "1 ",
        "000 ",
        "one ",
        "a hundred ",
        "hundred ",
        "one hundred million ",
        "1-",
        "9",
        "12.",
        "tens of ",
        "and a half ",
        "to 1 ",
    ],
)
def test_hostile_digits_cost_no_more_than_their_length(unit):
    """Ten thousand words of digits are read within a second."""
    assert seconds(find, lambda: split(unit * 10_000)) < 1


def test_digits_with_letters_and_digits_behind_are_codes():
    """1e400 soldiers and 0x10 troops tell no number; 5k does."""
    values = [(n.low, n.style) for n in find(split("1e400 soldiers, 0x10 troops and 5k men"))]

    assert [value for value, _ in values] == [None, None, 5000]
