"""The bench counts as its rules say: a perfect reading scores 1, traps and inventions cost, alternatives and optional facts do not."""

from collections import Counter
from typing import Any

import pytest

from bench import corpus, tables
from bench.scoring import Scorer, sentence_counts

RATES = ("country", "org", "type", "actor", "date", "voice")
FOUND = ("person", "role", "figure", "casualty", "event", "quote")


def perfect(gold: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """The annotation itself, as a reading would give it."""
    people = [{**a, "country": a["country_or_org"], "kind": "person"} for a in gold["actors"]]
    bodies = [{**o, "role": None, "kind": "organisation"} for o in gold["organisations"]]
    return {
        "actors": people + bodies,
        "troops": [dict(f) for f in gold["troops"]],
        "casualties": [dict(f) for f in gold["casualties"]],
        "events": [{**e, "actors": e["actor"]} for e in gold["events"]],
        "quotes": [dict(q) for q in gold["quotes"]],
    }


def gold_with(**facts: list[dict[str, Any]]) -> dict[str, Any]:
    """An annotation that holds the given facts alone."""
    keys = ("actors", "organisations", "not_actors", "troops", "casualties", "not_troops", "events", "quotes")
    return {**{key: [] for key in keys}, **facts}


def found_with(**rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """A reading that holds the given rows alone."""
    return {**{key: [] for key in ("actors", "troops", "casualties", "events", "quotes")}, **rows}


def strength(value: float, **fields: Any) -> dict[str, Any]:
    """A figure of soldiers."""
    base = {"unit": "soldiers", "force": "Varenia", "location": "Port Sel", "status": "present", "attributed_to": None}
    return {"value": value, **base, "quote": "There are soldiers in Port Sel.", **fields}


@pytest.mark.parametrize("part", range(8))
def test_the_annotation_read_perfectly_scores_one(part: int) -> None:
    """Otherwise no reader could ever reach the targets; an eighth of the articles each, as it takes some seconds."""
    found = {}
    for article in [*corpus.index()["dev"], *corpus.index()["held"]][part::8]:
        gold = corpus.gold_of(article)
        count = Scorer(gold).score(perfect(gold))
        wrong = [f"{key}_{x}" for key in FOUND for x in ("fp", "fn") if count[f"{key}_{x}"]]
        short = [key for key in RATES if count[key + "_ok"] != count[key + "_n"]]
        found[article] = (wrong, short, count["trap"])

    assert len(found) > 40
    assert {article: each for article, each in found.items() if each != ([], [], 0)} == {}


def test_an_empty_reading_misses_everything() -> None:
    """Silence is no false positive, but it is a miss."""
    gold = corpus.gold_of(corpus.index()["dev"][0])
    count = Scorer(gold).score(found_with())

    assert count["person_fn"] == len(gold["actors"])
    assert all(count[key + "_fp"] == 0 for key in FOUND)


def test_a_trap_counts_as_invented_and_as_trap() -> None:
    """A year taken for a strength is the mistake the trap list is for; a soft trap is neutral."""
    hard = gold_with(not_troops=[{"value": 2014, "why": "year"}])
    soft = gold_with(not_troops=[{"value": 2014, "why": "crowd", "soft": True}])
    found = found_with(troops=[strength(2014)])

    assert Scorer(hard).score(found) == Counter(figure_fp=1, trap=1)
    assert Scorer(soft).score(found)["figure_fp"] == 0


def test_a_civilian_toll_given_as_a_strength_is_wrong() -> None:
    """212 dead are no 212 soldiers present."""
    toll = {"value": 212, "unit": "people", "force": None, "location": None, "status": "killed", "attributed_to": None}
    gold = gold_with(casualties=[{**toll, "quote": "It killed 212 people."}])
    heard: list[str] = []
    Scorer(gold, lambda kind, _text: heard.append(kind)).score(found_with(troops=[strength(212, unit="people")]))

    assert heard == ["toll read as strength", "casualty missed"]


def test_alternatives_and_optional_facts_are_taken() -> None:
    """What a careful reader may say instead is right; an optional fact is neither missed nor wrong."""
    gold = gold_with(troops=[strength(100, location_alt=["Sel province"]), strength(7, optional=True)])
    count = Scorer(gold).score(found_with(troops=[strength(100, location="Sel province")]))

    assert (count["figure_tp"], count["figure_fn"], count["figure_place"]) == (1, 0, 1)


def test_a_speaker_who_is_a_person_must_be_that_person() -> None:
    """A body may be named in part, a man may not."""
    gold = gold_with(
        actors=[{"name": "Ida Moren", "aliases": [], "role": None, "country_or_org": None}],
        quotes=[{"text": "we shall not be asleep tonight", "speaker": "Ida Moren"}],
    )
    by = [
        found_with(quotes=[{"text": "we shall not be asleep tonight", "speaker": s}]) for s in ("Moren", "Olan Treves")
    ]

    assert [Scorer(gold).score(found)["voice_ok"] for found in by] == [1, 0]


def test_sentence_ends_are_counted_outside_marked_lines() -> None:
    """A byline may be kept or dropped, glued it may not be."""
    gold = {"sentences": ["One fell.", "Two rose."], "skipped_lines": ["By Ann Lee"]}
    text = "By Ann Lee\nOne fell. Two rose.\n"

    assert sentence_counts({10, 20, 30}, gold, text) == Counter(sentence_tp=2, sentence_fp=0, sentence_fn=0)
    assert sentence_counts({30}, gold, text)["sentence_fn"] == 1


def test_tables_replace_only_what_stands_between_their_markers(tmp_path) -> None:
    """No figure in the docs is typed by hand."""
    page = tmp_path / "reading.md"
    page.write_text(
        "before\n<!-- bench: layers -->\nold\n<!-- end -->\nafter\n<!-- bench: speed -->\nkept\n<!-- end -->\n"
    )
    done = tables.write(page, {"layers": "new", "documents": "unused"})

    assert done == ["layers"]
    assert page.read_text() == (
        "before\n<!-- bench: layers -->\nnew\n<!-- end -->\nafter\n<!-- bench: speed -->\nkept\n<!-- end -->\n"
    )
