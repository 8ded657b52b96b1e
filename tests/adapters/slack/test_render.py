"""Tests of adapters/slack/render.py and markup.py: any Reply, inside every limit, nothing lost, nothing that pings."""

import json
import re
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.safety import clean
from adapters.slack.markup import mrkdwn
from adapters.slack.render import render, with_standing_buttons
from bot.reply import Button, Fact, Link, Moment, Picture, Piece, Reply, Section, Strong, Struck, Table, Text, plain
from tests.standins.slack_limits import faults

HOSTILE = [
    "<!channel>",
    "<@U1>",
    "@everyone",
    "*bold*",
    "_it_",
    "~no~",
    "`code`",
    "```",
    "&amp;",
    "\u202eabc",
    "\u200b",
    "\n> q",
    ":skull:",
    "<https://x|y>",
    "#",
]
strings = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from([*HOSTILE, "troops", "115,000", " ", "\n"]), max_size=30).map("".join),
    st.sampled_from([300, 2999, 7000]).map(lambda n: ("word <&> " * n)[:n]),
    st.sampled_from([300, 2999, 7000]).map(lambda n: "<" * n),
)
short = st.one_of(st.text(max_size=20), st.sampled_from(HOSTILE))
urls = st.one_of(
    st.just("https://example.org/a|b?c=<d>&e"),
    st.just("javascript:x"),
    st.sampled_from([10, 1990, 2990, 5000]).map(lambda n: "https://e.org/" + "x" * n),
)
instants = st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC))
moments = st.builds(Moment, instants, short)
texts = st.one_of(
    strings,
    st.lists(
        st.one_of(
            strings, st.builds(Strong, strings), st.builds(Struck, strings), st.builds(Link, strings, urls), moments
        ),
        max_size=5,
    ).map(tuple),
)
maybe = st.none() | strings
facts = st.builds(Fact, texts, st.none() | short, maybe, maybe, st.none() | urls, st.none() | short, maybe)
small = st.builds(Fact, short, short, short, short, evidence=short, quote=short)
tables = st.integers(1, 4).flatmap(
    lambda n: st.builds(Table, st.tuples(*[short] * n), st.lists(st.tuples(*[strings] * n), max_size=4).map(tuple))
)
sections = st.builds(
    Section,
    maybe,
    st.none() | texts,
    st.one_of(st.lists(facts, max_size=3), st.builds(lambda f, n: [f] * n, small, st.integers(40, 70))).map(tuple),
    st.none() | tables,
    maybe,
)
buttons = st.builds(
    Button,
    strings,
    st.sampled_from(["ask", "turn", "share", "more", "open"]),
    strings,
    st.integers(1, 99),
    st.none() | urls,
)
replies = st.builds(
    Reply,
    strings,
    st.lists(sections, max_size=3).map(tuple),
    st.none() | texts,
    st.none() | st.builds(Picture, st.just(b""), strings),
    st.lists(buttons, max_size=40).map(tuple),
    st.booleans(),
    st.integers(1, 9),
    st.integers(1, 9),
    short,
    st.none() | texts,
)


def letters(text: str) -> str:
    """Letters and digits alone: markup and look-alikes are not words."""
    return "".join(c for c in clean(text) if c.isalnum() and c not in "ˍˋ")


def unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def blocks_text(messages) -> str:
    """All words of all blocks, in order, with link targets and date formats taken out of their markup."""
    found = []
    for message in messages:
        for block in message.blocks:
            parts = [block["text"]] if "text" in block else block.get("elements", [])
            found += [re.sub(r"<[^|>]*\|", "", p["text"]) for p in parts if isinstance(p.get("text"), str)]
    return letters(unescaped("".join(found)))


def shown(part):
    """What people see of a message's arguments: all of it but the values that travel in buttons."""
    if isinstance(part, dict):
        return {name: shown(value) for name, value in part.items() if name != "value"}
    return [shown(value) for value in part] if isinstance(part, list) else part


def said_beside(reply: Reply) -> list[str]:
    """All other words of a reply."""
    parts = [reply.title, reply.picture and reply.picture.alt, plain(reply.footer), plain(reply.notice)]
    for section in reply.sections:
        cells = [cell for row in section.table.rows for cell in row] if section.table else []
        parts += [section.heading, plain(section.text), section.mono, *cells]
    return [letters(part) for part in parts if part]


def said_by(fact: Fact) -> list[str]:
    parts = [*runs(fact.text), fact.reason, fact.speaker, fact.publisher, fact.quote]
    return [letters(part) for part in parts if part]


def runs(text: Text) -> list[str]:
    """The stretches of a text between links without words, which show their address instead."""
    if isinstance(text, str):
        return [text]
    found: list[list[Piece]] = [[]]
    for piece in text:
        if isinstance(piece, Link) and not letters(piece.text):
            found.append([])
        else:
            found[-1].append(piece)
    return [plain(tuple(run)) for run in found]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(replies)
def test_any_reply_fits_slack_and_loses_no_word(reply):
    """Every part is inside Slack's limits, and all words stand in the blocks and in the texts."""
    messages = render(with_standing_buttons(reply), picture="F1")
    words = [message.in_words() for message in messages]

    assert [fault for message in words for fault in faults(message.body())] == []
    assert [fault for message in messages for fault in faults(message.body())] == []
    seen, spoken = blocks_text(words), letters(unescaped("".join(m.text for m in messages)))
    for section in reply.sections:
        for fact in section.facts:
            for part in said_by(fact):
                assert part in seen
                assert part in spoken


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(replies)
def test_no_text_from_outside_pings_or_links_by_itself(reply):
    """The only ``<`` of a message are our links to web pages and our dates."""
    raw = json.dumps([shown(m.body()) for m in render(reply)], ensure_ascii=False)

    assert "<!channel" not in raw
    assert "<@" not in raw
    assert "@everyone" not in raw
    assert all(tail.startswith(("https://", "http://", "!date^")) for tail in raw.split("<")[1:])


def one(text) -> str:
    """The mrkdwn of a section that holds nothing but ``text``."""
    return render(Reply("T", (Section(text=text),)))[0].blocks[1]["text"]["text"]


def test_markup_in_words_is_shown_not_obeyed():
    """Article text cannot format, quote or call; snake_case and numbers stay as they are."""
    assert one("*a* _b_ ~c~ `d`") == "∗a∗ ˍbˍ ∼c∼ ˋdˋ"
    assert one("snake_case 3*4 a@b.org 12:30") == "snake_case 3*4 a@b.org 12:30"
    assert one("> not a quotation") == "› not a quotation"
    assert one("<!channel> & <@U1>") == "&lt;!channel&gt; &amp; &lt;@U1&gt;"


def test_our_own_markup_is_native():
    """Emphasis, corrections, links and moments become Slack's own."""
    moment = Moment(datetime(2022, 2, 3, 7, tzinfo=UTC), "3 Feb 09:00 EET")
    text = (Strong("a b"), " ", Struck("5"), " ", Link("Reuters", "https://r.org/?a=1&b=2"), " ", moment)

    assert one(text) == (
        "*a b* ~5~ <https://r.org/?a=1&amp;b=2|Reuters> <!date^1643871600^{date_short_pretty} {time}|3 Feb 09:00 EET>"
    )


def test_the_plain_words_tell_an_old_value_from_the_new():
    """Those who read no blocks must not take a value that was corrected for one that holds."""
    ((_, plain_words),) = mrkdwn((Struck("58 killed"), " 41 killed"), 3000)

    assert plain_words == "~58 killed~ 41 killed"


def test_a_link_that_is_no_web_page_is_plain_text():
    """A link target is http or https, or there is no link."""
    assert one((Link("click", "javascript:alert(1)"),)) == "click"


def test_a_private_answer_can_be_shared_and_turned():
    """◀ ▶ only where there is a page, Share only while it is private, and neither on an error."""
    reply = with_standing_buttons(Reply("T", page=2, pages=3, question="who"))

    assert [(b.label, b.page) for b in reply.buttons] == [("◀ Previous", 1), ("Next ▶", 3), ("Share", 2)]
    assert [b.label for b in with_standing_buttons(reply.shared_by("Ann")).buttons] == ["◀ Previous", "Next ▶"]
    assert with_standing_buttons(Reply("T", question="x", data={"error": "yours"})).buttons == ()


def test_evidence_is_one_press_away():
    """A fact with evidence has a button that asks for it."""
    message = render(Reply("T", (Section(facts=(Fact("115,000 troops", evidence="7"),)),)))[0]
    block = message.blocks[1]

    assert block["accessory"]["value"] == "1 evidence 7"
    assert message.text == "T\n• 115,000 troops (evidence 7)"
    assert block["text"]["text"] == "• 115,000 troops"


def test_a_wide_table_becomes_lines():
    """A table that would wrap is said row by row; a narrow one keeps its columns."""
    narrow = Table(("who", "n"), (("Ann", "1"), ("Bo", "22")))
    wide = Table(("who", "n"), (("A" * 80, "1"),))

    assert (
        render(Reply("T", (Section(table=narrow),)))[0].blocks[1]["text"]["text"] == "```\nwho  n\nAnn  1\nBo   22\n```"
    )
    assert render(Reply("T", (Section(table=wide),)))[0].blocks[1]["text"]["text"] == f"who: {'A' * 80} · n: 1"
