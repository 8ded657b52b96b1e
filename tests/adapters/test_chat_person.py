"""The chat with a person at it: a terminal on both sides, not a pipe."""

import os
import pty
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-c", "from adapters.cli import main; main()"]
PATIENCE = 30  # seconds of questions until what happens beside the chat must have happened, on a busy machine too


@pytest.fixture
def chat(tmp_path, bare):
    """Opens the chat over a store that watches the folder ``in``; says a line and returns all that is shown until the prompt.

    The article is there before: a folder that was found empty is looked at again only after a minute.
    """
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.md").write_text("---\npublisher: Post\n---\nTwelve people died in the flood in Dovik.\n")
    env = {**os.environ, "CRISIS_STORE": str(tmp_path / "desk.db"), "CRISIS_FEEDS__POLL_SECONDS": "0.2"}
    env |= {"PYTHONPATH": str(ROOT), "TERM": "dumb"}
    subprocess.run([*PROGRAM, "watch", "--no-read", "in"], env=env, check=True, capture_output=True)
    ours, theirs = pty.openpty()
    child = subprocess.Popen([*PROGRAM, "chat"], env=env, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)

    def say(line):
        os.write(ours, f"{line}\n".encode())
        shown = ""
        while not shown.endswith("crisis> "):
            shown += os.read(ours, 10_000).decode(errors="replace")
        return shown

    yield say
    os.write(ours, b"quit\n")
    assert child.wait(30) == 0
    os.close(ours)


def test_watched_feeds_are_read_while_a_person_sits_at_the_chat(chat):
    """Rule: what `watch` was told in the chat holds while it is open; no second process is needed."""
    shown, until = "", monotonic() + PATIENCE
    while "killed" not in shown and monotonic() < until:
        shown = chat("casualties")

    assert "12 people killed" in shown


def test_a_piped_chat_reads_no_feeds(tmp_path, bare):
    """Rule: a script gets what the store holds when it asks, at once and from no server; `crisis feeds --read` fetches."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.md").write_text("---\npublisher: Post\n---\nTwelve people died in the flood in Dovik.\n")
    env = {**os.environ, "CRISIS_STORE": str(tmp_path / "desk.db"), "CRISIS_FEEDS__POLL_SECONDS": "0.01"}
    env |= {"PYTHONPATH": str(ROOT)}

    def run(*words, typed=""):
        return subprocess.run([*PROGRAM, *words], env=env, input=typed, capture_output=True, text=True, check=False)

    run("watch", "--no-read", "in")
    unread = run("chat", typed="casualties\n" * 20).stdout
    run("feeds", "--read")
    read = run("chat", typed="casualties\n").stdout

    assert "12 people killed" not in unread
    assert "12 people killed" in read


@pytest.mark.parametrize(("name", "value", "coloured"), [("NO_COLOR", "1", False), ("TERM", "xterm", True)])
def test_an_answer_on_a_terminal_is_coloured_unless_no_color_is_set(tmp_path, bare, name, value, coloured):
    """Rule: https://no-color.org holds for `ask` as for the chat."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "NO_COLOR": "", name: value}
    store = ["--store", str(tmp_path / "desk.db")]
    subprocess.run(
        [*PROGRAM, *store, "load", str(ROOT / "seeds" / "articles")], env=env, check=True, capture_output=True
    )
    ours, theirs = pty.openpty()
    child = subprocess.Popen([*PROGRAM, *store, "ask", "who", "nato"], env=env, stdout=theirs)
    shown = os.read(ours, 10_000)
    child.wait(30)
    os.close(theirs)
    os.close(ours)

    assert (b"\x1b[" in shown) == coloured
    assert b"NATO" in shown
