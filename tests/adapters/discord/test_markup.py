"""Markdown that shows exactly the words it was given."""

from datetime import UTC, datetime

import pytest

from adapters.discord.markup import RUN, code, cut, escape, flat, link, runs
from bot.reply import Link, Moment, Strong, Struck, length


@pytest.mark.parametrize("sign", list("\\*_~|`<>[]#"))
def test_every_sign_of_markdown_is_shown_as_it_stands(sign):
    """Text from articles changes no formatting."""
    assert escape(f"a{sign}b") == f"a\\{sign}b"


@pytest.mark.parametrize("call", ["@everyone", "@here", "@EVERYONE"])
def test_a_call_to_everybody_is_none(call):
    """Besides allowed_mentions, the words themselves are no call."""
    assert call.casefold() not in escape(f"look {call}!").casefold()


@pytest.mark.parametrize(
    "mention", ["<@1>", "<@!1>", "<@&1>", "<#1>", "</crisis:1>", "<t:0:R>", "<:a:1>", "<id:guide>"]
)
def test_a_mention_in_text_stays_text(mention):
    """Nothing from an article becomes a mention, a channel, a time or an emoji."""
    assert escape(mention).startswith("\\<")


def test_what_cannot_be_seen_is_taken_out():
    """Right-to-left overrides and zero-width characters reorder or hide words."""
    assert escape("a\u202eb\u200bc\u2066d") == "abcd"


def test_a_list_sign_at_the_start_of_a_line_stays_a_sign():
    """A line of text does not turn into a bullet."""
    assert escape("- one\n+ two") == "\\- one\n\\+ two"


def test_an_address_in_text_is_left_whole():
    """A backslash inside it would lead elsewhere."""
    assert escape("see https://example.org/a_b?c=1 *now*") == "see https://example.org/a_b?c=1 \\*now\\*"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "https://u:p@example.org", "", "discord://x"]
)
def test_only_web_addresses_become_links(url):
    """Http and https alone lead anywhere."""
    assert "".join(link("words", url)) == "words"


def test_brackets_do_not_end_a_link_early():
    """A crafted address or title cannot put a second link beside it."""
    shown = "".join(link("a](https://evil.example) b", "https://example.org/x_(y)"))

    assert shown == "[a\\]\\(https://evil.example) b](https://example.org/x_%28y%29)".replace("\\(", "(")


def test_a_very_long_address_is_shown_as_text():
    """A run that cannot be cut must fit; the address is not lost."""
    url = "https://example.org/" + "a" * 3000

    assert all(length(run) <= RUN for run in link("words", url))
    assert url in "".join(link("words", url)).replace(" ", "")


def test_pieces_have_their_markdown():
    """Strong, struck, linked and timed pieces each use Discord's own form."""
    at = datetime(2022, 2, 3, 9, 0, tzinfo=UTC)
    text = ("a ", Strong("b"), " ", Struck("c"), " ", Link("d", "https://e.example/"), " ", Moment(at, "09:00 UTC"))

    assert "".join(runs(text)) == f"a **b** ~~c~~ [d](https://e.example/) <t:{int(at.timestamp())}:f>"


def test_one_line_keeps_the_spaces_between_pieces():
    """Words of neighbouring pieces do not run together."""
    assert "".join(flat(("a\nb ", Strong("c"), " d"))) == "a b **c** d"


def test_a_space_at_the_edge_of_a_marked_piece_stands_outside_the_mark():
    """ "Word for word: " and the words do not run together, and no mark stands against a space."""
    text = (Strong("Reported: "), "they left", Strong(" today"))

    assert "".join(flat(text)) == "".join(runs(text)) == "**Reported:** they left **today**"


def test_long_text_comes_in_runs_and_nothing_is_lost():
    """7,000 characters arrive, in stretches that fit."""
    text = " ".join(f"word{n}*" for n in range(900))
    found = list(runs(text))

    assert max(map(length, found)) <= RUN
    assert "".join(found).replace("\\", "") == text


def test_a_fence_in_text_does_not_end_the_code_block():
    """Bars and tables keep their block."""
    assert "".join(code("a ``` b")).count("```") == 2


def test_a_cut_line_counts_as_discord_does():
    """Emoji count twice."""
    assert length(cut("😀" * 100, 80)) <= 80
    assert cut("short", 80) == "short"
