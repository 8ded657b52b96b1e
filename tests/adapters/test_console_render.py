"""Any Reply as text for a terminal."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.console import render
from adapters.safety import clean
from bot.reply import Button, Fact, Link, Picture, Reply, Section, Strong, Struck, Table, plain

SEEN = st.text(max_size=60)
PIECES = st.one_of(
    SEEN, st.builds(Strong, SEEN), st.builds(Struck, SEEN), st.builds(Link, SEEN, st.just("https://a.example/x"))
)
TEXTS = st.one_of(SEEN, st.lists(PIECES, max_size=3).map(tuple))
MAYBE = st.none() | SEEN
FACTS = st.builds(Fact, TEXTS, MAYBE, MAYBE, MAYBE, st.none(), MAYBE, MAYBE)


def tables():
    """Tables whose rows are as long as their header."""
    return st.integers(1, 5).flatmap(
        lambda n: st.builds(Table, st.tuples(*[SEEN] * n), st.lists(st.tuples(*[SEEN] * n), max_size=3).map(tuple))
    )


SECTIONS = st.builds(
    Section, MAYBE, st.none() | TEXTS, st.lists(FACTS, max_size=3).map(tuple), st.none() | tables(), MAYBE
)
REPLIES = st.builds(
    Reply,
    SEEN,
    st.lists(SECTIONS, max_size=3).map(tuple),
    st.none() | TEXTS,
    st.none() | st.builds(Picture, st.just(b""), SEEN),
    st.lists(st.builds(Button, SEEN, st.just("ask"), SEEN), max_size=4).map(tuple),
    footer=st.none() | TEXTS,
    page=st.integers(1, 3),
    pages=st.integers(1, 3),
)


def pieces(text) -> list[str]:
    """The words of a Text, piece by piece: a link's address stands between two of them."""
    return [plain(text)] if text is None or isinstance(text, str) else [plain((piece,)) for piece in text]


def said(reply: Reply) -> list[str]:
    """Every piece of words an answer holds."""
    found = [reply.title, *pieces(reply.notice), *pieces(reply.footer), reply.picture.alt if reply.picture else ""]
    found += [b.label if ':"' in b.question else b.question or b.label for b in reply.buttons]
    for section in reply.sections:
        found += [section.heading or "", *pieces(section.text), section.mono or ""]
        for fact in section.facts:
            found += pieces(fact.text)
            found += [x or "" for x in (fact.reason, fact.speaker, fact.publisher, fact.evidence, fact.quote)]
        if section.table:
            found += [cell for row in (section.table.header, *section.table.rows) for cell in row]
    return found


def squashed(text: str) -> str:
    """Text without white space, as lines may break anywhere."""
    return re.sub(r"\s+", "", clean(text))


@settings(max_examples=150, deadline=None)
@given(REPLIES, st.integers(10, 120))
def test_nothing_is_lost_and_nothing_controls_the_terminal(reply, width):
    """Every word is there in its order, and no control, bidirectional or zero-width character is."""
    shown = render(reply, width)

    flat = squashed(shown)
    assert [part for part in said(reply) if squashed(part) not in flat] == []
    assert clean(shown) == shown
    assert "\x1b" not in shown


@pytest.mark.parametrize(
    "hostile",
    [
        "\x1b[31mred\x1b[0m",
        "\x1b]8;;http://x\x07click\x1b]8;;\x07",
        "a\rb",
        "[bold]x[/bold]",
        ":smile:",
        "\u202egnp.exe",
        "a\u200bb",
        "\x9b2J",
    ],
)
def test_hostile_text_is_shown_as_text(hostile):
    """Neither escape sequences nor markup of the drawing library have any effect."""
    fact = Fact(hostile, hostile, hostile, hostile, "https://example.org", hostile, hostile)
    shown = render(Reply(hostile, (Section(hostile, hostile, (fact,), Table((hostile,), ((hostile,),)), hostile),)))

    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e]", shown)
    if hostile.isprintable() and hostile.isascii():
        assert shown.count(hostile) >= 10


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "ftp://x.example", "data:text/html,x", "http://u:p@x.example"]
)
def test_only_web_links_are_shown(url):
    """Nothing else is offered to be opened."""
    shown = render(Reply("x", (Section(facts=(Fact((Link("here", url),), url=url),)),)))

    assert url not in shown
    assert "here" in shown


def test_lines_keep_inside_the_width_and_facts_hang_together():
    """A long fact is indented below its bullet; a word too long for a line is broken, not cut."""
    shown = render(Reply("x", (Section(facts=(Fact("word " * 40 + "y" * 150),)),)), 60)

    assert max(map(len, shown.splitlines())) <= 60
    assert shown.splitlines()[2].startswith("• word")
    assert all(line.startswith("  ") for line in shown.splitlines()[3:])
    assert squashed(shown).endswith("y" * 150)


def test_a_table_stands_in_columns_or_row_by_row():
    """No cell is cut, however narrow the window."""
    table = Table(("Place", "Troops"), (("Port Sela", "4,000"), ("a very long name of a place indeed", "2,500")))

    assert "Port Sela                           4,000" in render(Reply("x", (Section(table=table),)), 80)
    assert "Place: a very long name of a place indeed" in " ".join(
        render(Reply("x", (Section(table=table),)), 40).split("\n")
    )


def test_pages_say_how_they_are_turned():
    """A person in a terminal has no buttons."""
    shown = render(Reply("Who", page=2, pages=3))

    assert "(page 2 of 3)" in shown
    assert "Type next or prev to turn the page." in shown


def test_colour_is_only_there_when_asked_for():
    """A pipe gets plain text."""
    assert "\x1b[" in render(Reply("Who"), colour=True)
    assert render(Reply("Who")) == "Who\n"


def test_a_question_full_of_quotation_marks_is_offered_by_its_label():
    """A person reads "Save", not the words that save; a short question is shown itself, for it teaches the words."""
    asks = (Button("Save", "ask", 'subscribe when:"daily 09:00" confirm:"yes"'), Button("Who", "ask", "who"))
    shown = render(Reply("Is this right?", buttons=asks), 80, colour=False)

    assert "Ask next:  [1] Save  [2] who" in shown
