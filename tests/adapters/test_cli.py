"""The program: words, exit codes, one line on stderr."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from adapters import cli
from adapters.commands.read_view import data_of
from config.lexicons import load_lexicon
from store.intake.ingest import read_file
from store.reading.read import read

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "articles" / "2022-02-03-ukraine.md"
SCHEMA = json.loads((ROOT / "config" / "schema" / "read.schema.json").read_text())
FULL = "Prime Minister Ada Velm said 1,200 soldiers stand on the border with Ukraine.\n"


@pytest.fixture(autouse=True)
def _bare(bare):
    """Before every other fixture: tokens of a test are set on a bare machine."""


def one_line(text):
    return text.startswith("crisis: ") and text.count("\n") == 1 and text.endswith("\n")


def test_help_imports_no_command(crisis):
    """Rule: --help is quick: settings, store and reader are not even imported."""
    code = "import sys; from adapters import cli; cli.run(['--help']); print(sorted(m for m in sys.modules if m in sys.argv))"
    heavy = ["pydantic", "sqlite3", "sqlite_utils", "rich", "aiohttp", "trafilatura", "discord", "slack_sdk"]
    child = subprocess.run([sys.executable, "-c", code, *heavy], cwd=ROOT, capture_output=True, text=True, check=True)

    assert "load" in child.stdout
    assert child.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("word", sorted(cli.WORDS))
def test_every_word_explains_itself(crisis, word):
    """Rule: each word has help, takes --store, and does what the list of words says it does."""
    code, out, _ = crisis(word, "--help")

    assert code == 0
    assert f"crisis {word}" in out
    assert "--store" in out


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["laod", "x"], "did you mean load"),
        (["zzz"], "the words are ask, "),
        (["load"], "Missing argument"),
        (["load", "x", "--stroe", "y"], "--store"),
        (["read", "none.md"], "none.md: there is no such file"),
        (["read", str(SEED), "--published", "yesterday"], "--published: published is no date"),
        (["load", str(SEED), "--arrived", "2031-05-07"], "--arrived: '2031-05-07' is no instant"),
        (["load", str(SEED), "--arrived", "0001-01-01T00:00:00+14:00"], "is no instant"),
        (["news", "--from", "2031-05-07T00:00Z", "--to", "9999-12-31T23:59:59-14:00"], "is no instant"),
        (["ask", "latest"], "there is no store at"),
        (["export"], "there is no store at"),
        (["read", str(SEED), "--publisher", "\udcff"], "--publisher: is not UTF-8"),
    ],
)
def test_the_callers_mistakes_are_one_line_and_exit_2(crisis, args, says):
    """Rule: exit 2, one line on stderr, nothing on stdout."""
    code, out, err = crisis(*args)

    assert (code, out) == (2, "")
    assert says in err
    assert one_line(err)


def test_no_words_at_all_shows_the_help_and_exits_2(crisis):
    """Rule: a bare call says what can be done."""
    code, _, err = crisis()

    assert code == 2
    assert "doctor" in err


@pytest.mark.parametrize("before", [True, False])
def test_store_may_stand_before_or_after_the_word(crisis, tmp_path, before):
    """Rule: --store is accepted on either side, and wins over CRISIS_STORE."""
    os.environ["CRISIS_STORE"] = str(tmp_path / "other.db")
    option = ["--store", tmp_path / "own.db"]
    code, out, _ = crisis(*(option if before else []), "load", SEED, *([] if before else option))
    del os.environ["CRISIS_STORE"]

    assert code == 0
    assert "1 new" in out
    assert (tmp_path / "own.db").stat().st_mode & 0o777 == 0o600
    assert not (tmp_path / "other.db").exists()


def test_the_store_is_in_the_data_directory_by_default(crisis, tmp_path):
    """Rule: without --store and CRISIS_STORE: XDG's data directory."""
    crisis("load", SEED)

    assert (tmp_path / "home/.local/share/crisis-desk/crisis.db").exists()


def test_a_bad_file_is_refused_and_the_others_load(crisis, tmp_path):
    """Rule: one line for each bad file that says which and why; exit 2; the rest is stored."""
    Path("bad.md").write_bytes(b"\xff\xfe\x00")
    Path("empty.txt").write_bytes(b"")
    Path("good.txt").write_text(FULL)
    code, out, err = crisis("--store", "s.db", "load", "bad.md", "empty.txt", "good.txt", "--published", "2022-02-03")

    assert code == 2
    assert "1 loaded (1 new, 0 updated, 0 unchanged)" in out
    assert "bad.md: " in err
    assert "empty.txt: the file is empty" in err


def test_a_folder_without_articles_is_said_to_have_none(crisis, tmp_path):
    """Rule: a mistyped folder does not look like one that was loaded."""
    Path("notes").mkdir()
    Path("notes/a.docx").write_text(FULL)
    code, out, err = crisis("--store", "s.db", "load", "notes")

    assert (code, out.split(" (")[0]) == (0, "0 loaded")
    assert err == "crisis: notes: holds no .md, .txt, .html, .htm file: nothing to load\n"


def test_loading_again_changes_nothing(crisis):
    """Rule: the second load reports all as unchanged."""
    crisis("--store", "s.db", "load", SEED)
    code, out, _ = crisis("--store", "s.db", "load", SEED.parent)

    assert code == 0
    assert "(0 new, 0 updated, 1 unchanged)" in out


def test_an_article_without_claims_is_stored_and_said(crisis):
    """Rule: exit 0, empty lists, a line on stderr."""
    Path("dull.txt").write_text("Nothing much.\n")
    code, out, err = crisis("--store", "s.db", "load", "dull.txt")
    read = crisis("read", "dull.txt", "--json")

    assert (code, read[0]) == (0, 0)
    assert "1 new" in out
    assert one_line(err)
    assert one_line(read[2])
    assert json.loads(read[1])["figures"] == []


def test_read_obeys_its_schema_and_touches_no_store(crisis, tmp_path):
    """Rule: the JSON that scripts rely on; offsets are code points in article.text."""
    plain, why = crisis("read", SEED, "--json"), crisis("read", SEED, "--json", "--why")
    data = json.loads(plain[1])
    jsonschema.validate(data, SCHEMA)
    jsonschema.validate(json.loads(why[1]), SCHEMA)

    assert data["article"]["published"] == "2022-02-03"
    assert "skipped" not in data
    text = data["article"]["text"]
    for kind in ("actors", "figures", "events", "statements"):
        for claim in data[kind]:
            for evidence in claim["evidence"]:
                assert text[evidence["start"] : evidence["end"]] == evidence["text"]
    assert list(tmp_path.rglob("*.db")) == []


@pytest.mark.parametrize("part", range(8))
def test_every_article_we_have_reads_into_the_schema(part):
    """Rule: closed lists are closed, whatever the article; an eighth of them each, as it takes a quarter of a minute."""
    lexicon, check = load_lexicon(), jsonschema.Draft202012Validator(SCHEMA)
    wrong = {}
    for path in sorted((ROOT / "tests" / "data" / "articles").glob("*.txt"))[part::8]:
        reading = read(read_file(path, {"published": "2024-01-01"}, 1_000_000), lexicon)
        wrong[path.name] = [error.message for error in check.iter_errors(data_of(reading, why=True))]

    assert len(wrong) > 40
    assert {name: errors for name, errors in wrong.items() if errors} == {}


def test_read_takes_what_the_file_does_not_say(crisis):
    """Rule: plain text takes --published, --publisher, --url and --title."""
    Path("a.txt").write_text(FULL)
    options = ["--published", "2031-05-07", "--publisher", "Post", "--url", "https://example.org/a", "--title", "T"]
    article = json.loads(crisis("read", "a.txt", "--json", *options)[1])["article"]

    assert article == {
        "title": "T",
        "publisher": "Post",
        "family": None,
        "url": "https://example.org/a",
        "published": "2031-05-07",
        "words": len(FULL.split()),
        "text": FULL,
    }


def test_the_plain_view_shows_nothing_that_moves_the_cursor(crisis):
    """Rule: control characters of an article never reach the terminal."""
    Path("a.txt").write_text("---\ntitle: A\x1b[2J\n---\n\x1b[31mPrime Minister Ada Velm\x07 said 3 soldiers died.\n")
    code, out, _ = crisis("read", "a.txt", "--why")

    assert code == 0
    assert "\x1b" not in out
    assert "\x07" not in out


def test_export_is_one_json_object_with_everything(crisis):
    """Rule: what was loaded comes out, claim for claim, with ids and sequence numbers."""
    Path("a.txt").write_text(FULL)
    crisis("--store", "s.db", "load", SEED, "a.txt")
    code, out, _ = crisis("export", "--store", "s.db")
    data = json.loads(out)

    assert code == 0
    assert [one["article"]["text"] == FULL for one in data["articles"]] == [False, True]
    assert set(data["articles"][0]) == {"id", "arrived", "article", "actors", "figures", "events", "statements"}


def test_ask_answers_in_text_and_as_data(crisis):
    """Rule: --json gives the same answer as data."""
    crisis("--store", "s.db", "load", SEED)
    text, data = crisis("--store", "s.db", "ask", "help"), crisis("ask", "latest", "--json", "--store", "s.db")

    assert (text[0], data[0]) == (0, 0)
    assert "troops" in text[1]
    assert set(json.loads(data[1])) >= {"question", "title", "items", "evidence"}


def test_a_wrong_question_is_the_callers_mistake(crisis):
    """Rule: an unknown word: friendly line on stderr, exit 2."""
    crisis("--store", "s.db", "load", SEED)
    code, out, err = crisis("--store", "s.db", "ask", "trops")

    assert (code, out) == (2, "")
    assert "troops" in err
    assert one_line(err)
