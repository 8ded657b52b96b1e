"""The program between pipes: lines come in without a person, and whoever reads the output may go away."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "articles" / "2022-02-03-ukraine.md"


@pytest.fixture(autouse=True)
def _bare(bare):
    """Before every other fixture: tokens of a test are set on a bare machine."""


def test_piped_chat_answers_each_line(tmp_path):
    """Rule: piped input works, the seed is loaded once, and the exit code is 0."""
    command = [
        sys.executable,
        "-c",
        "from adapters.cli import main; main()",
        "--store",
        str(tmp_path / "c.db"),
        "chat",
        "--seed",
    ]
    runs = [
        subprocess.run(command, input="/crisis help\n", cwd=ROOT, capture_output=True, text=True, check=False)
        for _ in range(2)
    ]

    assert [one.returncode for one in runs] == [0, 0], runs[0].stderr
    assert runs[0].stdout == runs[1].stdout
    assert "/crisis troops" in runs[0].stdout
    assert list(tmp_path.glob("history")) == []


def test_output_that_nobody_reads_is_no_error(tmp_path):
    """Rule: `crisis export | head -1` ends quietly."""
    code = f"""
import sys
from adapters import cli
from adapters.commands.read_view import data_of
from config.lexicons import load_lexicon
def shut(*_, **__): raise BrokenPipeError
import click; click.echo = shut
sys.exit(cli.run(["read", {str(SEED)!r}, "--json"]))
"""
    child = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (child.returncode, child.stderr) == (0, "")


@pytest.mark.parametrize("word", ["export", "news --from 2000-01-01T00:00:00Z --to 2100-01-01T00:00:00Z --json"])
def test_a_reader_that_goes_away_is_no_error(crisis, tmp_path, word):
    """Rule: the same with a pipe that is shut in earnest, which click meets first."""
    store = ["--store", str(tmp_path / "s.db")]
    crisis(*store, "load", SEED)
    command = [sys.executable, "-c", "from adapters.cli import main; main()", *store, *word.split()]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        child.stdout.close()
        said = child.stderr.read()

    assert (child.returncode, said) == (0, b"")
