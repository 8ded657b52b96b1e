"""Events told by a wider and by a narrower word."""

import json
from pathlib import Path

import pytest

from bot.event_words import LABELS
from config.lexicons import load_lexicon
from store.event_modes import BROADER, modes_differ
from store.models import Event

SCHEMA = Path(__file__).parents[2] / "config" / "schema" / "read.schema.json"


@pytest.mark.parametrize(
    ("event", "one", "other", "differ"),
    [
        ("COERCE", "seize", "power", False),
        ("COERCE", "power", "seize", False),
        ("SANCTION", "discontinue", "suspend", False),
        ("SANCTION", "dismiss", "suspend", True),
        ("SANCTION", "suspend", "supplies", False),
        ("SANCTION", "cancel", "suspend", False),
        ("SANCTION", "ties", "convict", True),
        ("RETREAT", "disarm", "surrender", False),
        ("ASSAULT", "aerial", "down", False),
        ("ASSAULT", "aerial", "kill", True),
        ("AGREE", "accept", "agree", False),
        ("SANCTION", "power", "seize", True),
        ("RETREAT", "ceasefire", "lull", False),
        ("RETREAT", "release", "surrender", True),
        ("RETREAT", "ceasefire", "prolong", True),
        ("RETREAT", "access", "reopen", False),
        ("COERCE", "curfew", "longer-curfew", True),
        ("COERCE", "longer-curfew", "longer-curfew", False),
        ("CONCEDE", "lift", "lift-curfew", False),
        ("COERCE", "arrest", "curfew", True),
        ("COERCE", None, "curfew", False),
    ],
)
def test_a_narrower_word_may_tell_the_same(event, one, other, differ):
    """Who "seized power" may have "seized the palace"; who was dismissed was not suspended."""
    assert modes_differ(Event(event, one), Event(event, other)) is differ


def finer() -> dict[str, dict[str, frozenset[str]]]:
    """By event: every kind that the lexicon parts within a mode, with the modes that it is parted from."""
    found: dict[str, dict[str, frozenset[str]]] = {}
    for mode, kinds in load_lexicon().tables["events"]["finer"].items():
        event, _, parent = mode.partition("/")
        for kind in kinds:
            row = found.setdefault(event, {})
            row[kind] = row.get(kind, frozenset()) | {parent}
    return found


def allowed() -> dict[str, list[str | None]]:
    """By event: the modes that the schema allows."""
    rows = json.loads(SCHEMA.read_text())["$defs"]["event"]["allOf"]
    return {r["if"]["properties"]["event"]["const"]: r["then"]["properties"]["mode"]["enum"] for r in rows}


def test_every_finer_kind_has_its_parents_a_label_and_a_place_in_the_schema():
    """A new kind in the lexicon is known to the judge, to the answers and to those who read the JSON."""
    kinds = finer()

    assert {event: rows for event, rows in BROADER.items() if event != "MOBILIZE"} == kinds
    assert [(e, k) for e, rows in BROADER.items() for k in rows if (e, k) not in LABELS] == []
    assert [(e, k) for e, rows in BROADER.items() for k in rows if k not in allowed()[e]] == []
