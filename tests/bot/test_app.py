"""The desk always has an answer."""

import logging
from dataclasses import replace

import pytest

from bot.app import Desk
from bot.commands import COMMANDS
from bot.declare import Command
from bot.ports import Place
from bot.reply import plain
from store.errors import StoreError

PLACE = Place("slack", "T1", "C1")


def failing(desk, error):
    async def fail(ask):
        raise error

    return Desk(desk.store, clock=desk.clock, commands=(Command("fail", "fails", (), fail),))


async def test_a_wrong_word_is_answered_with_the_right_one_to_press(ask):
    """The corrected question is one press away."""
    reply = await ask("tropps ardania")

    assert "Did you mean /crisis troops ardania?" in plain(reply.sections[0].text)
    assert reply.buttons[0].question == "troops ardania"
    assert reply.private


async def test_words_that_are_no_command_become_a_search(ask):
    """A sentence gets a search for what it is about."""
    reply = await ask("is there any fighting in Oster?")

    assert reply.buttons[0].question == "search fighting Oster"


@pytest.mark.parametrize("name", ["Varga", "tomas rehn", "<@U1> Coast League?", "/crisis rehn"])
async def test_a_bare_name_asks_who_that_is(ask, name):
    """The shortest question there is."""
    assert (await ask(name)).question.startswith("who ")


async def test_an_error_of_ours_gets_an_id_that_stands_in_the_log(ask, desk, caplog):
    """People see no traceback, and we find theirs."""
    with caplog.at_level(logging.ERROR):
        reply = await ask("fail", to=failing(desk, RuntimeError("secret")))
    words = plain(reply.sections[0].text)

    assert "Something went wrong on our side" in words
    assert "secret" not in words
    assert words.split("id ")[1].split(")")[0] in caplog.text
    assert reply.data["error"] == "ours"


async def test_a_failing_store_is_said_to_be_that(ask, desk):
    """The person learns what to wait for."""
    reply = await ask("fail", to=failing(desk, StoreError("x.db is locked: try again")))

    assert "x.db is locked" in plain(reply.sections[0].text)


async def test_a_missing_option_is_asked_for_with_an_example(ask):
    """``said`` alone is no question."""
    reply = await ask("said")

    assert "For example: /crisis said Stoltenberg" in plain(reply.sections[0].text)


@pytest.mark.parametrize(("who", "person", "allowed"), [
    ("operator", {}, False),
    ("operator", {"may_manage": True}, False),
    ("operator", {"operator": True}, True),
    ("manager", {}, False),
    ("manager", {"may_manage": True}, True),
    ("manager", {"operator": True}, True),
])  # fmt: skip
async def test_a_command_is_for_those_it_is_declared_for(ask, desk, who, person, allowed):
    """One check stands before every command of every platform."""
    rows = tuple(replace(c, who=who) for c in COMMANDS if c.word == "who")
    reply = await ask("who", to=Desk(desk.store, clock=desk.clock, commands=rows), **person)

    assert (reply.data.get("error") is None) is allowed


@pytest.mark.parametrize("text", ["who", "troops", "latest", "timeline", "talks", "said x", "search x", "who x"])
async def test_an_empty_store_is_said_to_be_empty(ask, desk, empty, text, tmp_path):
    """Nobody takes silence for calm."""
    from store.db import Store

    with Store.open(tmp_path / "none.db") as none:
        reply = await ask(text, to=Desk(none, clock=desk.clock))

    assert "No article has been loaded yet" in plain(reply.sections[0].text)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.word)
async def test_every_example_of_every_command_is_understood(ask, command):
    """Help never tells what does not work."""
    for example in command.examples:
        reply = await ask(example)

        assert reply.question.split()[0] == command.word
        assert "I don't know" not in plain(reply.sections[0].text) if reply.sections else True


@pytest.mark.parametrize("text", ["who", "who varga", "troops", "latest", "timeline", "talks", "said varga", "f4"])
async def test_every_answer_holds_its_data(ask, text):
    """``--json`` is the same answer: question, title, items and evidence."""
    data = (await ask(text)).data

    assert list(data)[:2] == ["question", "title"]
    assert data["items"]
    assert data["evidence"]
    assert all({"id", "text", "start", "end"} <= set(proof) for proof in data["evidence"])


async def test_completions_come_from_the_store_and_the_declaration(desk):
    """Names and places that are known, at most 25."""
    assert await desk.complete("who", "actor", "var", PLACE) == ["Ilse Varga"]
    assert await desk.complete("troops", "about", "arda", PLACE) == ["Ardania", "Ardania's border"]
    assert (await desk.complete("help", "word", "t", PLACE))[:3] == ["troops", "timeline", "talks"]
    assert await desk.complete("nonsense", "x", "", PLACE) == []


HOSTILE = [
    "x" * 10_000,
    "who \x00\x1b[2J",
    "who '; DROP TABLE actor; --",
    'who "',
    "who %",
    "troops _",
    "said *",
    'search "',
    "search AND OR NOT NEAR",
    "evidence f99999999999999999999",
    "evidence a1.99999999999999999999",
    "evidence a99999999999999999999.1",
    "who \ud800",
    "search \U000e0041",
    "help <@U1>",
    "who " + "a " * 900,
    "troops " + "é" * 1500,
    "search " + "word " * 390,
    'who actor:"',
    'who actor:"\\ud800"',
    'who other:"x"',
    "🤷",
    "؟",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_hostile_text_gets_a_friendly_answer(ask, text):
    """Nothing that people type is an error of ours."""
    reply = await ask(text)

    assert reply.data.get("error") != "ours"
    assert reply.title
