"""``crisis reread``: what it reads, what an error or a desk that runs beside it may not do."""

from dataclasses import replace
from pathlib import Path

from store import claims
from store.db import Store
from store.intake import ahead
from store.intake.ingest import ingest
from store.reading.read import read
from tests.store.made import NOW

FULL = "Prime Minister Ada Velm said 1,200 soldiers stand on the border with Ukraine.\n"


def test_an_error_of_ours_in_one_article_stops_no_rereading(crisis, monkeypatch):
    """Rule: that article stays as it was and is told; the next are read."""
    Path("a.md").write_text(f"A flood came. {FULL}")
    Path("b.md").write_text(FULL)
    crisis("--store", "s.db", "load", "a.md", "b.md")

    def fails_on_floods(article, lexicon):
        if "flood" in article.text:
            raise KeyError("ours")
        return read(article, lexicon)

    monkeypatch.setattr("store.reading.read.read", fails_on_floods)
    code, out, err = crisis("--store", "s.db", "reread", "--all")

    assert code == 1
    assert err == "crisis: article 1: an error of ours (KeyError) (CRISIS_DEBUG=1 shows where)\n"
    assert out.startswith("1 articles read again: 0 claims are new, 0 were misread")


def test_many_articles_are_read_again_by_other_processes_too(crisis, monkeypatch):
    """Rule: they change nothing but the time it takes."""
    for number in range(12):
        Path(f"{number}.md").write_text(f"A flood killed {number + 10} people in Dovik. {FULL}")
    crisis("--store", "s.db", "load", *(f"{number}.md" for number in range(12)))
    alone = _read_again(crisis)
    monkeypatch.setattr(ahead, "helpers", lambda _: 2)

    assert _read_again(crisis) == alone
    assert alone[:3] == (0, "12 articles read again: 0 claims are new, 0 were misread; 0 channels are told\n", "")


def _read_again(crisis):
    """What it says, and the claims it leaves."""
    said = crisis("--store", "s.db", "reread", "--all")
    with Store.open(Path("s.db")) as store:
        return (*said, store.read(claims.figures))


def test_an_article_edited_while_it_is_read_again_is_read_once_more(crisis, monkeypatch):
    """Rule: no claim of the old text stands beside the new one, though `crisis run` takes it in meanwhile."""
    Path("a.md").write_text(FULL)
    crisis("--store", "s.db", "load", "--url", "https://a.example/1", "a.md")
    edited = ["Twelve people died in Oslo on Monday, police said."]

    def reads_while_it_is_edited(article, lexicon):
        with Store.open(Path("s.db")) as beside:
            if edited:
                ingest(beside, replace(article, text=edited.pop()), lexicon, NOW, None)
        return read(article, lexicon)

    monkeypatch.setattr("store.reading.read.read", reads_while_it_is_edited)
    crisis("--store", "s.db", "reread", "--all")
    with Store.open(Path("s.db")) as store:
        told = store.read(claims.of_article, 1)

    assert {one.evidence.text for one in told} == {"Twelve people died in Oslo on Monday, police said."}


def test_a_new_word_is_a_reason_to_read_the_store_again_once(crisis, monkeypatch):
    """Rule: `crisis reread` reads what the present reader, with its present words, has not read yet."""
    Path("a.md").write_text(FULL)
    crisis("--store", "s.db", "load", "a.md")
    same = crisis("--store", "s.db", "reread")[1]
    Path("words").mkdir()
    Path("words/offices.toml").write_text('[heads]\nwords = "satrap"\n')
    monkeypatch.setenv("CRISIS_LEXICON", "words")
    taught = crisis("--store", "s.db", "reread")[1]
    again = crisis("--store", "s.db", "reread")[1]

    assert [out.split(" ", 1)[0] for out in (same, taught, again)] == ["0", "1", "0"]
