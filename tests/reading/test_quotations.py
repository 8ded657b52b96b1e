"""Quotation marks: which stretches are quotations, whatever marks are used and however badly they are set."""

import pytest

from store.reading.text import quotations
from tests.reading.claims_page import fresh, quoted
from tests.reading.pace import seconds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We leave at dawn tomorrow,” she said.", ["We leave at dawn tomorrow,"]),
        ('"We leave at dawn tomorrow," she said.', ["We leave at dawn tomorrow,"]),
        ("‘We leave at dawn tomorrow,’ she said.", ["We leave at dawn tomorrow,"]),
        ("«We leave at dawn tomorrow», she said.", ["We leave at dawn tomorrow"]),
        ("„We leave at dawn tomorrow“, she said.", ["We leave at dawn tomorrow"]),
        ("'We leave at dawn tomorrow,' she said.", ["We leave at dawn tomorrow,"]),
    ],
)
def test_every_shape_of_mark_opens_and_closes(text, expected):
    """Curly, straight, single, angle and low marks are all read; the marks stand outside."""
    assert quoted(text) == expected


def test_an_inner_quotation_belongs_to_the_outer_one():
    """Nested marks of either kind make one quotation."""
    assert quoted("“He told me ‘never again’ twice,” she said.") == ["He told me ‘never again’ twice,"]
    assert quoted("“He shouted “never again” at us,” she said.") == ["He shouted “never again” at us,"]


def test_an_apostrophe_opens_nothing():
    """Possessives, contractions and clipped words are no quotation marks."""
    assert quoted("The troops' return wasn't what Vell's people'd hoped for in the '90s.") == []


def test_a_plural_possessive_does_not_close_a_single_quotation():
    """The apostrophe of "troops’" is passed over when a better closing mark follows."""
    assert quoted("‘The troops’ return is certain,’ he said.") == ["The troops’ return is certain,"]


def test_a_quotation_that_goes_on_in_the_next_paragraph_ends_with_its_own():
    """Each paragraph of a long quotation opens with a mark, only the last closes it."""
    text = "“The bridge is gone and the road is cut.\n\n“We shall rebuild both before winter.”"

    assert quoted(text) == ["The bridge is gone and the road is cut.", "We shall rebuild both before winter."]


def test_an_unclosed_quotation_ends_with_its_sentence():
    """A lost closing mark does not swallow what follows."""
    assert quoted("He wrote: “The harvest is lost. The council met on Monday.") == ["The harvest is lost."]


def test_a_lost_opening_mark_is_put_at_the_start_of_the_paragraph():
    """A closing mark alone still shows that the paragraph's beginning was said."""
    assert quoted("The dam will hold through the night,” the engineer said.") == [
        "The dam will hold through the night,"
    ]


@pytest.mark.parametrize(
    "text", ["It was a ‘spark’ for war.", 'They call it "Clear Water" here.', "The film “The Long Road Home” won."]
)
def test_scare_quotes_and_titles_are_fragments(text):
    """A word or two, or a title, is not speech."""
    assert quoted(text) == []


@pytest.mark.parametrize("unit", ["“a ", '"a ‘b ', "’s ' ", '“‘"«', "‘a’s ”b "])
def test_hostile_marks_cost_no_more_than_their_length(unit):
    """Ten thousand words of nested and unbalanced marks stay under a second."""
    assert seconds(quotations.find, lambda: fresh(unit * 10_000)) < 1


def test_a_quotation_is_an_exact_slice_inside_its_sentence():
    """Offsets are code points of the article, astral characters included."""
    page = fresh("🙂 “The \U0001f6e1 guard stays here,” he said.")
    quotations.find(page)

    quote = page.quotes[0]
    assert page.text[quote.start : quote.end] == "The \U0001f6e1 guard stays here,"
    assert page.sentences[quote.sentence].start <= quote.start
