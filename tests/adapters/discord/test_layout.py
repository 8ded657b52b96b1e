"""Any reply fits Discord's limits and loses nothing: hypothesis throws whatever it finds."""

import hashlib
import re
from datetime import UTC, datetime

import discord
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.discord.layout import lay_out, plain_text
from adapters.discord.view import compose_part
from adapters.safety import clean, hush
from bot.reply import Button, Fact, Link, Moment, Picture, Reply, Section, Strong, Struck, Table, length, plain
from bot.tickets import ROOM
from tests.standins.discord_limits import message_faults

NASTY = ["@everyone", "```", "**", "[x](http://e.example)", "\u202e", "\u200b", "<@1>", "||", "😀", "# ", "> ", "\n- "]
words = st.lists(st.one_of(st.text(max_size=12), st.sampled_from(NASTY)), max_size=12).map(" ".join)
long = st.one_of(words, st.builds(lambda w, n: (w + " ") * n, words, st.integers(1, 80)), st.just("a*" * 3500))
urls = st.one_of(
    st.none(), st.just("https://e.example/a_(b)"), st.just("https://e.example/" + "x" * 2000), st.text(max_size=9)
)
pieces = st.one_of(
    long,
    st.builds(Strong, words),
    st.builds(Struck, words),
    st.builds(lambda text, url: Link(text, url or ""), words, urls),
    st.builds(Moment, st.just(datetime(2022, 2, 3, tzinfo=UTC)), words),
)
texts = st.one_of(long, st.lists(pieces, max_size=4).map(tuple))
maybe = st.one_of(st.none(), words)
facts = st.builds(
    Fact, texts, maybe, maybe, maybe, urls, st.one_of(st.none(), st.text(max_size=120)), st.one_of(st.none(), long)
)
tables = st.integers(1, 4).flatmap(
    lambda n: st.builds(
        Table,
        st.tuples(*[words] * n),
        st.lists(st.tuples(*[words] * n), max_size=5).map(tuple),
    )
)
sections = st.builds(
    Section,
    maybe,
    st.one_of(st.none(), texts),
    st.lists(facts, max_size=5).map(tuple),
    st.one_of(st.none(), tables),
    maybe,
)
buttons = st.builds(
    Button, words, st.sampled_from(["ask", "turn", "share", "more", "open"]), words, st.integers(1, 99), urls
)
replies = st.builds(
    Reply,
    title=long,
    sections=st.lists(sections, max_size=5).map(tuple),
    notice=st.one_of(st.none(), texts),
    picture=st.one_of(st.none(), st.builds(Picture, st.just(b"png"), long, words)),
    buttons=st.lists(buttons, max_size=40).map(tuple),
    private=st.booleans(),
    page=st.integers(1, 3),
    pages=st.integers(1, 3),
    question=st.sampled_from(["", "who shoigu", "search " + "x" * 300]),
    footer=st.one_of(st.none(), texts),
)


async def pack(question, page):
    """As bot/tickets.py: each long question under an id of its own."""
    kept = hashlib.sha256(question.encode("utf-8", "surrogatepass")).hexdigest()[:26]
    ticket = f"{page} {question}"
    return ticket if length(ticket) <= ROOM else f"{page}#{kept}"


def json_of(outgoing):
    """What discord.py would send."""
    with discord.http.handle_message_parameters(
        embed=outgoing.embed, view=outgoing.view, files=outgoing.files, nonce="n" * 25
    ) as params:
        names = tuple(file.filename for file in outgoing.files)
        payload = params.payload or discord.utils._from_json(params.multipart[0]["value"])
        return payload, names


def seen(text):
    """Letters and digits only, as a reader would see them: markdown, spaces and line ends aside."""
    return re.sub(r"[\W_]+", "", hush(clean(text)))


@given(replies, st.booleans())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
async def test_any_reply_is_inside_every_limit(reply, shareable):
    """Whatever the bot answers, Discord takes each message of it."""
    parts = lay_out(reply)
    for place in range(1, len(parts) + 1):
        made = await compose_part(reply, parts, place, pack, shareable=shareable, key="k" * 200)
        payload, files = json_of(made)

        assert message_faults(payload, files) == []


async def test_buttons_that_ask_the_same_are_one():
    """Discord refuses a message in which two buttons have one custom_id, whatever link one of them carries."""
    ask = Button("a", "ask", "troops")
    reply = Reply("Troops", buttons=(ask, Button("b", "ask", "troops", url="https://e.example/a")))
    payload, files = json_of(await compose_part(reply, lay_out(reply), 1, pack, shareable=False, key=None))

    assert message_faults(payload, files) == []


@given(replies)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_nothing_of_any_reply_is_lost(reply):
    """Every text of a reply stands in one of its parts, in order within itself."""
    parts = lay_out(reply)
    shown = seen("".join(part.description for part in parts))

    assert seen(reply.title) in shown or seen(reply.title) == seen(parts[0].title.replace("Crisis Desk", ""))
    for section in reply.sections:
        assert seen(section.heading or "") in shown
        assert seen(section.mono or "") in shown
        for fact in section.facts:
            assert _loose(fact.text) in shown
            assert seen(fact.quote or "") in shown
            assert seen(fact.speaker or "") in shown
    assert _loose(reply.footer) in shown or seen(plain(reply.footer)) in seen(parts[0].footer)


@given(replies)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_button_stands_under_one_of_the_parts(reply):
    """Buttons that do not fit go to a later part as well."""
    placed = [button for part in lay_out(reply) for button in part.buttons]

    assert {b.question for b in reply.buttons if b.action in {"ask", "more"}} == {
        b.question for b in placed if b.action != "open"
    }


async def test_what_cannot_be_turned_to_comes_along_as_a_file():
    """A long reply that no question gives again is whole all the same."""
    reply = Reply("Long", (Section(facts=tuple(Fact(f"line {n} " + "word " * 30) for n in range(60))),))
    parts = lay_out(reply)
    made = await compose_part(reply, parts, 1, pack, shareable=False, key="k")
    (rest,) = made.files

    assert rest.filename == "rest.txt"
    assert "line 59" in rest.fp.read().decode()


def _loose(text):
    """The words of a Text without times (Discord shows those itself) and long links (their words may be cut)."""
    if isinstance(text, tuple):
        return seen("".join(p if isinstance(p, str) else "" for p in text)) if len(text) == 1 else ""
    return seen(text or "")


def test_a_reason_does_not_run_into_the_fact_it_stands_before():
    """ "12 → 19" and "19 killed" are two things: nobody reads "12 → 19 19 killed"."""
    reply = Reply("Digest", (Section(facts=(Fact((Strong("19 killed"),), "12 → 19"),)),))

    assert "• **12 → 19** · **19 killed**" in plain_text(lay_out(reply))
