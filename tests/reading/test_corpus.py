"""The annotated articles say what stands in their texts, so that a score on them means something."""

import json
import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

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


@cache
def gold_of(article: str) -> dict[str, Any]:
    """The annotation of one article."""
    out: dict[str, Any] = json.loads((FOLDER / f"{article}.json").read_text(encoding="utf-8"))
    return out


@cache
def text_of(article: str) -> str:
    """Its text."""
    return (FOLDER / f"{article}.txt").read_text(encoding="utf-8")


def amiss(check: Callable[[dict[str, Any], str], Iterable[Any]]) -> dict[str, list[Any]]:
    """What ``check`` finds amiss in each annotation and its text, by article. One test for all: thousands would cost more than they do."""
    found = {article: list(check(gold_of(article), text_of(article))) for article in ARTICLES}
    return {article: wrong for article, wrong in found.items() if wrong}


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


def test_every_quotation_and_evidence_is_an_exact_slice() -> None:
    """Matching is by text; a slip of the annotator would count against the reader."""

    def check(gold: dict[str, Any], text: str) -> list[str]:
        facts = [*gold["troops"], *gold["casualties"], *gold["events"]]
        slices = [f["quote"] for f in facts] + [q["text"] for q in gold["quotes"]]
        slices += [q for e in gold["events"] for q in e.get("quote_alt", [])]
        return [s for s in slices if s not in text]

    assert amiss(check) == {}


def test_sentences_stand_in_order_and_leave_out_nothing_but_marked_lines() -> None:
    """Sentence boundaries are scored on all of the text that is prose."""

    def check(gold: dict[str, Any], text: str) -> set[str]:
        rest, position = [], 0
        for sentence in gold["sentences"]:
            start = text.find(sentence, position)
            if start < 0:
                return {sentence}
            rest.append(text[position:start])
            position = start + len(sentence)
        left = {line.strip() for line in "".join([*rest, text[position:]]).split("\n")} - {""}
        return left - set(gold["skipped_lines"])

    assert amiss(check) == {}


def test_names_stand_in_the_text() -> None:
    """A person is annotated as the text names him, but for capitals in transcripts."""

    def check(gold: dict[str, Any], text: str) -> list[Any]:
        people = [form for a in gold["actors"] for form in (a["name"], *a["aliases"])]
        bodies = [(o["name"], *o["aliases"]) for o in gold["organisations"]]
        return [
            *(p for p in people if p.lower() not in text.lower()),
            *(b for b in bodies if not any(form in text for form in b)),
            *(n for n in gold["not_actors"] if n["name"] not in text),
        ]

    assert amiss(check) == {}


def test_parties_of_facts_are_parties_or_words_of_the_article() -> None:
    """An actor, holder or speaker that nothing in the text can resolve to would never be matched."""

    def check(gold: dict[str, Any], text: str) -> list[str]:
        names = {a["name"] for a in [*gold["actors"], *gold["organisations"]]}
        used = [a for e in gold["events"] for a in e["actor"]]
        used += [f[key] for f in [*gold["troops"], *gold["casualties"]] for key in ("force", "attributed_to")]
        used += [q["speaker"] for q in gold["quotes"]]
        return [u for u in used if u and u not in names and u.lower() not in text.lower()]

    assert amiss(check) == {}


def test_closed_lists_are_kept() -> None:
    """Types and statuses outside the lists could never be matched."""

    def check(gold: dict[str, Any], _: str) -> set[str]:
        types = {t for e in gold["events"] for t in (e["type"], *e.get("type_alt", []))}
        statuses = {f["status"] for f in [*gold["troops"], *gold["casualties"]]}
        bases = {e["date_basis"] for e in gold["events"] if e["date"]}
        return (types - EVENT_TYPES) | (statuses - STATUSES) | (bases - {"explicit", "relative", "context"})

    assert amiss(check) == {}


def is_day(text: str) -> bool:
    """Whether it reads as a day, a month or a year."""
    try:
        return bool(re.fullmatch(r"\d{4}(-\d\d)?", text) or date.fromisoformat(text))
    except ValueError:
        return False


def test_days_are_days() -> None:
    """Every annotated day, month, year or range reads as one."""

    def check(gold: dict[str, Any], _: str) -> list[str]:
        date.fromisoformat(gold["published"])
        days = [d for e in gold["events"] for d in (e["date"], *e.get("date_alt", [])) if d]
        return [part for d in days for part in d.split("/") if not is_day(part)]

    assert amiss(check) == {}


def test_figures_have_a_number_or_two() -> None:
    """A value is a number, or the two bounds of a range, the lower first."""

    def check(gold: dict[str, Any], _: str) -> list[Any]:
        values = [f["value"] for f in [*gold["troops"], *gold["casualties"]]]
        return [v for v in values if not (isinstance(v, int | float) or (len(v) == 2 and v[0] < v[1]))]

    assert amiss(check) == {}
