"""The program when something goes wrong: one line on stderr, whose mistake it was, and the others go on."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from store.errors import StoreError
from store.reading.read import read

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "articles" / "2022-02-03-ukraine.md"
FULL = "Prime Minister Ada Velm said 1,200 soldiers stand on the border with Ukraine.\n"


def one_line(text):
    return text.startswith("crisis: ") and text.count("\n") == 1 and text.endswith("\n")


def test_a_store_that_is_none_is_ours_to_say_in_one_line(crisis):
    """Rule: not a store: exit 1, the file is left alone."""
    Path("notes.db").write_text("these are my notes, long enough to be looked at. " * 40)
    before = Path("notes.db").read_bytes()
    code, _, err = crisis("--store", "notes.db", "load", SEED)

    assert code == 1
    assert "notes.db is not a store" in err
    assert one_line(err)
    assert Path("notes.db").read_bytes() == before


@pytest.mark.parametrize(
    ("error", "code"),
    [(StoreError("full"), 1), (KeyboardInterrupt(), 130), (RuntimeError("xoxb-1-2-abcdefghij\nline 2"), 1)],
)
def test_no_error_is_a_traceback_or_shows_a_token(crisis, monkeypatch, error, code):
    """Rule: errors of ours are one line too, without anything that looks like a credential."""

    def fail(*_, **__):
        raise error

    monkeypatch.setattr("store.intake.ingest.files_in", fail)
    got, _, err = crisis("--store", "s.db", "load", SEED)

    assert got == code
    assert one_line(err.lstrip("\n"))  # a line end goes after the ^C that the terminal shows
    assert "abcdefghij" not in err


@pytest.mark.parametrize(
    "words",
    [
        ("--store", "PATH", "load", "a.md"), ("--store", "PATH", "ask", "latest"), ("--store", "PATH", "doctor", "--offline"),
        ("--store", "s.db", "load", "PATH"), ("--store", "s.db", "watch", "PATH"),
    ],
)  # fmt: skip
def test_a_path_longer_than_any_is_one_line(crisis, words):
    """Rule: it says so, at a length that can be read, and is nobody's unexpected error."""
    Path("a.md").write_text(FULL)
    code, _, err = crisis(*("x" * 5000 if word == "PATH" else word for word in words))

    assert code in (1, 2)
    assert "too long" in err
    assert one_line(err)
    assert len(err) < 300


@pytest.mark.parametrize("name", ["loop", "a.md/s.db"])
def test_a_store_that_no_file_can_be_says_why(crisis, name):
    """Rule: a link that leads to itself and a path below a file are told as that."""
    Path("a.md").write_text(FULL)
    Path("loop").symlink_to("loop")
    code, _, err = crisis("--store", name, "load", "a.md")

    assert code == 1
    assert one_line(err)
    assert {"loop": "leads to itself", "a.md/s.db": "below a file"}[name] in err


@pytest.mark.parametrize("name", ["x.toml", ".", "y" * 5000])
def test_a_lexicon_of_links_without_end_or_of_no_length_is_one_line(crisis, monkeypatch, name):
    """Rule: a file that links to itself is named, a folder that does is nothing to read, a path too long is told."""
    Path("a.md").write_text(FULL)
    Path("lexicon").mkdir()
    Path("lexicon/x.toml").symlink_to("x.toml" if name == "x.toml" else "../a.md")
    Path("lexicon/again").symlink_to("../lexicon")
    monkeypatch.setenv("CRISIS_LEXICON", f"lexicon/{name}" if name[0] == "y" else "lexicon")
    code, _, err = crisis("--store", "s.db", "load", "a.md")

    assert code == 2
    assert "lexicon" in err
    assert one_line(err)
    assert len(err) < 300


def test_an_error_of_ours_in_one_article_is_one_line_and_exit_1(crisis, monkeypatch):
    """Rule: the other articles load, and the exit code says whose error it was."""
    Path("a.md").write_text(FULL)
    Path("b.md").write_text(f"A flood came. {FULL}")

    def fails_on_floods(article, lexicon):
        if "flood" in article.text:
            raise KeyError("ours")
        return read(article, lexicon)

    monkeypatch.setattr("store.intake.ahead.read", fails_on_floods)
    code, out, err = crisis("--store", "s.db", "load", "b.md", "a.md")

    assert code == 1
    assert err == "crisis: b.md: an error of ours (KeyError) (CRISIS_DEBUG=1 shows where)\n"
    assert "1 loaded (1 new" in out
    assert "1 refused" in out


@pytest.mark.parametrize(("debug", "lines"), [("", 1), ("1", 2)])
def test_logs_stay_out_of_a_persons_terminal(tmp_path, debug, lines):
    """Rule: an error is one line; CRISIS_DEBUG shows the log too, without anything that looks like a credential."""
    code = """
import logging, sys
from adapters import cli
def fail(args):
    logging.getLogger("bot.app").error("no xoxb-1-2-abcdefghij here")
    cli.complain("told in words")
cli.run = fail
cli.main()
"""
    child = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "CRISIS_DEBUG": debug},
        capture_output=True,
        text=True,
        check=False,
    )

    assert child.stderr.count("\n") == lines
    assert "crisis: told in words" in child.stderr
    assert "abcdefghij" not in child.stderr


def test_a_wrong_setting_is_the_callers_mistake(crisis, monkeypatch):
    """Rule: settings are checked before anything is done."""
    monkeypatch.setenv("CRISIS_TIMEZONE", "Europe/Kyv")
    code, _, err = crisis("ask", "latest")

    assert code == 2
    assert "did you mean Europe/Kyiv?" in err


@pytest.mark.parametrize("name", ["s.db", "./s.db", "link.db"])
def test_a_store_is_not_its_own_backup(crisis, name):
    """Rule: the file that running processes write to stays in its place."""
    Path("a.md").write_text(FULL)
    crisis("--store", "s.db", "load", "a.md")
    Path("link.db").symlink_to("s.db")
    before = Path("s.db").stat().st_ino
    code, _, err = crisis("--store", "s.db", "backup", name)

    assert (code, Path("s.db").stat().st_ino) == (2, before)
    assert "is the store itself" in err


def test_a_backup_replaces_only_a_copy(crisis):
    """Rule: neither somebody's file nor a device is taken for an older copy."""
    Path("a.md").write_text(FULL)
    crisis("--store", "s.db", "load", "a.md")
    os.mkfifo("pipe")
    codes = [crisis("--store", "s.db", "backup", name)[0] for name in ("a.md", "pipe", "copy.db", "copy.db")]

    assert codes == [2, 2, 0, 0]
    assert (Path("a.md").read_text(), Path("pipe").is_fifo()) == (FULL, True)


def test_a_backup_that_cannot_be_written_says_why_and_leaves_nothing(crisis, monkeypatch):
    """Rule: a full disk is no error of ours, and half a copy does not keep it full."""
    Path("a.md").write_text(FULL)
    crisis("--store", "s.db", "load", "a.md")

    def full(draft, to):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(to))

    monkeypatch.setattr(Path, "replace", full)
    code, _, err = crisis("--store", "s.db", "backup", "copy.db")

    assert code == 1
    assert "copy.db has no room left on its disk" in err
    assert not list(Path().glob("copy.db*"))


def test_a_device_is_no_store(crisis):
    """Rule: SQLite is not let loose on what is no file: it would leave a journal beside it."""
    Path("a.md").write_text(FULL)
    os.mkfifo("pipe")
    code, _, err = crisis("--store", "pipe", "load", "a.md")

    assert code == 1
    assert "pipe is no file" in err
    assert sorted(path.name for path in Path().iterdir()) == ["a.md", "pipe"]
