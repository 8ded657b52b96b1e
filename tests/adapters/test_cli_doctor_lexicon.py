"""An operator's folder of words: the doctor and the desk try it before any article does."""

from datetime import date

import pytest

from adapters import cli
from adapters.commands.shared import TRIAL
from bench.corpus import article_of, gold_of, index
from config.lexicons import load_lexicon
from store.models import Article
from store.reading.lexicon import Lexicon
from store.reading.read import read


@pytest.fixture(autouse=True)
def _bare(bare):
    """On a bare machine."""


def test_the_operators_lexicon_is_named_and_tried(tmp_path, monkeypatch, capsys):
    """Lines that the reader cannot use are found by the doctor, not by the first article."""
    words = tmp_path / "words"
    words.mkdir()
    monkeypatch.setenv("CRISIS_LEXICON", str(words))
    (words / "units.toml").write_text('[classes]\nforce = ["hoplites"]\n')
    well = cli.run(["doctor", "--offline"]), capsys.readouterr().out
    (words / "verbs.toml").write_text('[[rule]]\nevent = "CONSULT"\n')
    ill = cli.run(["doctor", "--offline"]), capsys.readouterr().out

    assert (well[0], ill[0]) == (0, 2)
    assert f"ok    lexicon: {words}: units.toml merged over ours" in well[1]
    assert f"FIX   lexicon: CRISIS_LEXICON: the reader cannot use what {words} holds" in ill[1]


@pytest.mark.parametrize("line", ["[strength]\nall = nan\n", '[strength]\n"before=with" = "much"\n', "strength = 3\n"])
def test_the_operators_weights_are_tried(tmp_path, monkeypatch, capsys, line):
    """Only a bare number asks for them: no article need have one before the doctor says what is wrong."""
    monkeypatch.setenv("CRISIS_LEXICON", str(tmp_path))
    (tmp_path / "weights.toml").write_text(line)
    code, out = cli.run(["doctor", "--offline"]), capsys.readouterr().out

    assert code == 2
    assert f"cannot use what {tmp_path} holds" in out
    assert "Error: weights.toml: " in out


def test_the_trial_asks_for_all_that_articles_ask_for():
    """What no trial makes of an operator's tables would fail at some article: an error of ours, for him to find."""
    own = load_lexicon()
    tried, used = (Lexicon(own.tables, own.places, own.countries) for _ in range(2))
    read(Article(TRIAL, published=date(2031, 5, 7)), tried)
    for name in index()["dev"][::10]:
        read(article_of(name, gold_of(name)), used)

    assert set(used._compiled) <= set(tried._compiled)


def test_the_lexicon_that_was_tried_is_the_one_that_serves(tmp_path, monkeypatch):
    """A folder that changes after the trial cannot spoil what runs."""
    served = []
    monkeypatch.setattr("adapters.run.run", lambda settings, store, tried=None: served.append(tried) or 0)
    monkeypatch.setenv("CRISIS_LEXICON", str(tmp_path))
    (tmp_path / "units.toml").write_text('[classes]\nforce = ["hoplites"]\n')
    cli.run(["run"])
    monkeypatch.delenv("CRISIS_LEXICON")
    cli.run(["run"])

    assert "hoplites" in served[0].tables["units"]["classes"]["force"]
    assert served[1] is None


def test_the_operators_newsrooms_are_tried(tmp_path, monkeypatch, capsys):
    """Lines that only the intake reads are tried as well, and a folder that calls itself a file of words is told."""
    monkeypatch.setenv("CRISIS_LEXICON", str(tmp_path))
    (tmp_path / "publishers.toml").write_text("[families.post]\nnames = 3\n")
    newsroom = cli.run(["doctor", "--offline"]), capsys.readouterr().out
    (tmp_path / "publishers.toml").unlink()
    (tmp_path / "units.toml").mkdir()
    folder = cli.run(["doctor", "--offline"]), capsys.readouterr().out

    assert (newsroom[0], folder[0]) == (2, 2)
    assert f"cannot use what {tmp_path} holds (TypeError" in newsroom[1]
    assert "Is a directory" in folder[1]
