"""The annotated articles say what stands in their texts, so that a score on them means something."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bench.corpus import index

FOLDER = Path(__file__).parent.parent / "data" / "articles"
INDEX = index()
ARTICLES = sorted([*INDEX["dev"], *INDEX["held"]])
EVENT_TYPES = frozenset(
    "MEET CALL CONSULT AGREE SUPPORT EXERCISE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE OTHER"
    " ASSAULT DISASTER STATEMENT".split()
)
STATUSES = frozenset(
    "present moved planned forecast past on_alert withdrawn trained requested killed wounded missing captured displaced"
    " evacuated affected detained infected trapped homeless destroyed damaged casualties stranded".split()
)


def gold_of(article: str) -> dict[str, Any]:
    """The annotation of one article."""
    out: dict[str, Any] = json.loads((FOLDER / f"{article}.json").read_text(encoding="utf-8"))
    return out


def text_of(article: str) -> str:
    """Its text."""
    return (FOLDER / f"{article}.txt").read_text(encoding="utf-8")


def test_both_halves_together_are_every_article_and_share_none() -> None:
    """A held article that were also a dev one would be tuned on."""
    files = {path.stem for path in FOLDER.glob("[0-9]*.txt")}

    assert set(INDEX["dev"]) | set(INDEX["held"]) == files
    assert not set(INDEX["dev"]) & set(INDEX["held"])
    assert files == {path.stem for path in FOLDER.glob("[0-9]*.json")}


def test_the_set_is_as_wide_as_the_targets_ask() -> None:
    """At least 24 articles, half of them invented, six of over 600 words, a dozen in each half, all styles."""
    golds = [gold_of(article) for article in ARTICLES]

    assert len(golds) >= 24
    assert min(len(half) for half in INDEX.values()) >= 12
    assert sum(g["topic"].startswith("fictional") for g in golds) >= len(golds) / 2
    assert sum(g["words"] > 600 for g in golds) >= 6
    assert {g["style"] for g in golds} >= {
        *("wire", "broadsheet", "ministry", "sitrep", "liveblog", "paraphrase", "transcript", "qa", "feature"),
    }


@pytest.mark.parametrize("article", ARTICLES)
def test_every_quotation_and_evidence_is_an_exact_slice(article: str) -> None:
    """Matching is by text; a slip of the annotator would count against the reader."""
    gold, text = gold_of(article), text_of(article)
    facts = [*gold["troops"], *gold["casualties"], *gold["events"]]
    slices = [f["quote"] for f in facts] + [q["text"] for q in gold["quotes"]]
    slices += [q for e in gold["events"] for q in e.get("quote_alt", [])]

    assert [s for s in slices if s not in text] == []


@pytest.mark.parametrize("article", ARTICLES)
def test_sentences_stand_in_order_and_leave_out_nothing_but_marked_lines(article: str) -> None:
    """Sentence boundaries are scored on all of the text that is prose."""
    gold, text = gold_of(article), text_of(article)
    rest, position = [], 0
    for sentence in gold["sentences"]:
        start = text.index(sentence, position)
        rest.append(text[position:start])
        position = start + len(sentence)
    left = {line.strip() for line in "".join([*rest, text[position:]]).split("\n")} - {""}

    assert left <= set(gold["skipped_lines"])


@pytest.mark.parametrize("article", ARTICLES)
def test_names_stand_in_the_text(article: str) -> None:
    """A person is annotated as the text names him, but for capitals in transcripts."""
    gold, text = gold_of(article), text_of(article)
    people = [form for a in gold["actors"] for form in (a["name"], *a["aliases"])]
    bodies = [(o["name"], *o["aliases"]) for o in gold["organisations"]]

    assert [p for p in people if p.lower() not in text.lower()] == []
    assert [b for b in bodies if not any(form in text for form in b)] == []
    assert [n for n in gold["not_actors"] if n["name"] not in text] == []


@pytest.mark.parametrize("article", ARTICLES)
def test_parties_of_facts_are_parties_or_words_of_the_article(article: str) -> None:
    """An actor, holder or speaker that nothing in the text can resolve to would never be matched."""
    gold, text = gold_of(article), text_of(article)
    names = {a["name"] for a in [*gold["actors"], *gold["organisations"]]}
    used = [a for e in gold["events"] for a in e["actor"]]
    used += [f[key] for f in [*gold["troops"], *gold["casualties"]] for key in ("force", "attributed_to")]
    used += [q["speaker"] for q in gold["quotes"]]

    assert [u for u in used if u and u not in names and u.lower() not in text.lower()] == []


@pytest.mark.parametrize("article", ARTICLES)
def test_closed_lists_are_kept(article: str) -> None:
    """Types and statuses outside the lists could never be matched."""
    gold = gold_of(article)
    facts = [*gold["troops"], *gold["casualties"]]
    types = {t for e in gold["events"] for t in (e["type"], *e.get("type_alt", []))}

    assert types <= EVENT_TYPES
    assert {f["status"] for f in facts} <= STATUSES
    assert all(e["date_basis"] in ("explicit", "relative", "context") for e in gold["events"] if e["date"])


@pytest.mark.parametrize("article", ARTICLES)
def test_days_are_days(article: str) -> None:
    """Every annotated day, month, year or range reads as one."""
    gold = gold_of(article)
    days = [d for e in gold["events"] for d in (e["date"], *e.get("date_alt", [])) if d]
    parts = [part for d in days for part in d.split("/")]

    date.fromisoformat(gold["published"])
    assert [p for p in parts if not re.fullmatch(r"\d{4}(-\d\d)?", p) and not date.fromisoformat(p)] == []


@pytest.mark.parametrize("article", ARTICLES)
def test_figures_have_a_number_or_two(article: str) -> None:
    """A value is a number, or the two bounds of a range, the lower first."""
    gold = gold_of(article)
    values = [f["value"] for f in [*gold["troops"], *gold["casualties"]]]

    assert all(isinstance(v, int | float) or (len(v) == 2 and v[0] < v[1]) for v in values)
