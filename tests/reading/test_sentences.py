"""Sentences end where they end: not at abbreviations, initials and numbers, and never inside a word."""

import pytest

from tests.reading.names_page import page, sentences


@pytest.mark.parametrize(
    "text",
    [
        "Mr. J. R. Tolk of Smith Inc. said it was bad.",
        "Lt. Gen. Ana B. Ruiz, Jr. met Sen. Orlo Vane at 5 a.m. on Jan. 5.",
        "The U.S. Senate met Dr. Noll in St. Petersburg, not in Washington, D.C. as planned.",
        "The No. 2 official paid $3.5 million for approx. 5 km. of road.",
        "“Where to?” Ms. Lee asked.",
        "“Run!” he shouted.",
        "Yes... and no.",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(text):
    """Abbreviations, initials, decimals and question marks before "asked" keep a sentence whole."""
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Troops left the U.S.", "The convoy went on."),
        ("“It is over.”", "She left."),
        ("He came at 3.30 p.m.", "The hall was empty."),
        ("Who knows?", "Nobody does."),
        ("(They did.)", "At noon it rained."),
        ("It cost 1.2 million.", "“Too much,” he said."),
    ],
)
def test_a_sentence_ends_at_its_mark(first, second):
    """A mark, closing quotation marks and a capital after it end a sentence."""
    assert sentences(f"{first} {second}") == [first, second]


def test_sentences_cover_the_paragraph_and_their_tokens_lie_inside():
    """Offsets are exact: tokens of a sentence stand within it, in order."""
    text = "Gen. Ruiz’s men took 1,200 prisoners (82nd Brigade). The U.S.-led force left."
    made = page(text)

    assert [text[s:e] for s, e in zip(made.starts, made.ends, strict=True)] == made.words
    assert all(
        s.start <= made.starts[i] and made.ends[i] <= s.end for s in made.sentences for i in range(s.first, s.last)
    )
    assert made.words[:6] == ["Gen", ".", "Ruiz", "’s", "men", "took"]


def test_one_endless_sentence_is_cut_at_blanks():
    """Later layers stay linear: nothing is longer than the limit, nothing is lost."""
    text = "word " * 5_000
    made = page(text)

    assert len(made.words) == 5_000
    assert max(s.end - s.start for s in made.sentences) <= 4_000
