"""Tests of adapters/safety.py."""

from hypothesis import given
from hypothesis import strategies as st

from adapters.safety import clean, hush, one_line, pieces, web_link


def test_invisible_and_reordering_characters_are_taken_out():
    """What a person reads is what the text holds: no hidden or reordered words."""
    assert clean("a\u202eb\u200bc\ufeffd\x07e\U000e0041f\u2066g") == "abcdefg"


def test_letters_accents_and_emoji_are_kept():
    """Only the invisible goes: names in any script stay as they are."""
    text = "Zelenskyy, Зеленський, 習近平, اردوغان, é, 🇺🇦, ❤\ufe0f"

    assert clean(text) == text


def test_every_line_end_is_one_kind():
    """Renderers split at one character only."""
    assert clean("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"
    assert one_line(" a\r\n\tb  c ") == "a b c"


def test_a_lone_surrogate_is_replaced():
    """It could not be sent as UTF-8."""
    assert clean("a\ud800b") == "a\ufffdb"


def test_calls_to_everybody_are_hushed():
    """No text from outside pings a channel."""
    assert "@everyone" not in hush("x @everyone @Here")
    assert hush("mail a@b.org") == "mail a@b.org"


def test_only_web_links_are_links():
    """A link leads to http or https, to the host that it shows."""
    assert web_link("https://example.org/a b|c?d=<e>") == "https://example.org/a%20b%7Cc?d=%3Ce%3E"
    for bad in (
        None,
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "//x",
        "https://a@b.org",
        "http://[1",
    ):
        assert web_link(bad) is None


@given(st.text(), st.integers(2, 50))
def test_pieces_fit_and_lose_no_word_character(text, limit):
    """Cutting to a limit drops nothing but white space."""
    cut = pieces(text, limit)

    assert all(0 < len(piece) <= limit for piece in cut)
    assert "".join("".join(cut).split()) == "".join(text.split())
