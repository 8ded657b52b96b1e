"""The terminal's conversation."""

import asyncio
import io
import os
import pty
from datetime import UTC, datetime

import pytest

from adapters import console, console_prompt
from bot.app import Desk
from bot.declare import Command, Option
from bot.pages import leaf, paged
from bot.reply import Button, Fact, Reply, Section
from store.db import Store

NOW = datetime(2031, 5, 9, 12, 0, tzinfo=UTC)


async def count(ask):
    """Numbers, three a page."""
    shown = leaf(range(1, 10), ask.request.page, 3)
    reply = Reply(
        "Count", (Section(facts=tuple(Fact(str(n)) for n in shown.items)),), buttons=(Button("Echo", "ask", "echo hi"),)
    )
    return paged(reply, shown, "count")


async def echo(ask):
    """What was said, and by whom."""
    return Reply(f"echo {ask.option('text')} by {ask.request.user_name}, operator {ask.request.operator}")


@pytest.fixture
def desk(tmp_path):
    """A desk with two words of its own."""
    rows = (
        Command("count", "counts", (), count),
        Command("echo", "echoes", (Option("text", "words", rest=True),), echo),
    )
    with Store.open(tmp_path / "x.db") as store:
        yield Desk(store, clock=lambda: NOW, commands=rows)


def talk(desk, typed, **more):
    """What the terminal writes for what is piped in."""
    out = io.StringIO()
    code = console.run(desk, io.StringIO(typed), out, **more)
    return code, out.getvalue()


def test_piped_lines_get_one_answer_each_without_a_prompt(desk):
    """Scripts read answers and nothing else."""
    code, out = talk(desk, "/crisis echo a\r\n\n  echo b\n")

    assert code == 0
    assert out == "echo a by you, operator True\n\necho b by you, operator True\n\n"


def test_pages_turn_by_next_and_prev(desk):
    """The same pages as the buttons elsewhere."""
    _, out = talk(desk, "count\nnext\n/crisis next\nnext\nprev\n")

    assert [line for line in out.splitlines() if line.startswith("•")] == [
        f"• {n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 4, 5, 6)
    ]
    assert "The last answer has no such page or number. Type a question, or help." in out


@pytest.mark.parametrize(("term", "wiped"), [("xterm", "\r\x1b[K"), ("dumb", "\n")])
def test_what_comes_unasked_stands_above_the_prompt(monkeypatch, term, wiped):
    """A digest does not run on from the prompt, and who was about to type sees it again."""
    monkeypatch.setenv("TERM", term)
    monkeypatch.setenv("NO_COLOR", "1")
    out = io.StringIO()
    monkeypatch.setattr(out, "isatty", lambda: True)
    console.Screen(out).interrupt(Reply("Crisis digest"))

    assert out.getvalue() == f"{wiped}Crisis digest\n\n{console_prompt.PROMPT}"


def test_a_number_asks_the_question_that_is_listed_with_it(desk):
    """Buttons of other platforms are numbers here."""
    _, out = talk(desk, "count\n1\n2\n")

    assert "[1] echo hi" in out
    assert "echo hi by you" in out
    assert out.endswith("The last answer has no such page or number. Type a question, or help.\n\n")


@pytest.mark.parametrize("leave", ["quit", "/quit", "exit", "/crisis quit", "q"])
def test_quit_leaves_at_once(desk, leave):
    """Nothing after it is answered."""
    assert talk(desk, f"{leave}\necho never\n") == (0, "")


def test_input_that_is_no_utf8_is_answered_too(desk, tmp_path):
    """Bytes of any kind end no conversation."""
    path = tmp_path / "in"
    path.write_bytes(b"echo \xff\xfe\necho \x1b[2Jb\n")
    out = io.StringIO()
    with path.open(encoding="utf-8") as stdin:
        console.run(desk, stdin, out)

    assert "\x1b" not in out.getvalue()
    assert out.getvalue().count("by you") == 2


def test_an_output_that_cannot_hold_a_character_gets_another(desk, tmp_path):
    """A terminal without Unicode still answers."""
    with (tmp_path / "out").open("w", encoding="ascii") as out:
        console.run(desk, io.StringIO("echo ▶\n"), out)

    assert "echo ? by you" in (tmp_path / "out").read_text()


def test_what_runs_beside_the_chat_can_write_and_is_stopped_with_it(desk):
    """Digests come in while the chat is open, and the end waits for nothing."""
    seen = []

    async def beside(screen):
        screen.show(Reply("A digest"))
        try:
            await asyncio.Event().wait()
        finally:
            seen.append("stopped")

    _, out = talk(desk, "echo a\n", beside=beside)

    assert "A digest" in out
    assert seen == ["stopped"]


async def test_completions_are_whole_lines(desk):
    """A tab completes words, and what their first option may be."""
    assert await console.completions(desk, "co") == ["count "]
    assert await console.completions(desk, "/crisis e") == ["/crisis echo "]
    assert await console.completions(desk, "nothing x") == []


def test_a_person_at_a_terminal_gets_a_prompt_colour_and_a_history(desk, tmp_path, monkeypatch):
    """The prompt is there, Ctrl-D leaves, and what was typed is kept for the next time, for nobody else to read."""
    history = tmp_path / "kept" / "history"
    typed = iter(["echo hello", "count"])
    prompts = []

    def read(prompt):
        prompts.append(prompt)
        if (line := next(typed, None)) is None:
            raise EOFError
        return line

    master, slave = pty.openpty()
    with os.fdopen(slave) as stdin, os.fdopen(master, "rb"):
        monkeypatch.setattr("builtins.input", read)
        monkeypatch.setattr("sys.stdin", stdin)
        out = io.StringIO()
        out.isatty = lambda: True
        monkeypatch.delenv("NO_COLOR", raising=False)
        monkeypatch.setenv("TERM", "xterm")
        code = console.run(desk, stdin, out, history=history)

    assert code == 0
    assert set(prompts) == {console_prompt.PROMPT}
    assert "quit: leave" in out.getvalue()
    assert "\x1b[1mecho hello" in out.getvalue()
    assert history.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("name", "value", "coloured"), [("NO_COLOR", "1", False), ("TERM", "dumb", False), ("TERM", "xterm", True)]
)
def test_colour_is_for_terminals_that_want_it(monkeypatch, name, value, coloured):
    """NO_COLOR and a dumb terminal get plain text."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv(name, value)
    out = io.StringIO()
    out.isatty = lambda: True

    assert console.colourful(out) is coloured
    assert not console.colourful(io.StringIO())


def test_a_reader_who_goes_away_is_no_error(desk):
    """``crisis chat | head`` ends without a traceback."""

    class Gone(io.StringIO):
        def write(self, text):
            raise BrokenPipeError

    assert console.run(desk, io.StringIO("echo a\n"), Gone()) == 0
