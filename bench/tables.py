"""Counts as Markdown tables, and their place in docs/reading.md."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

# (layer, kind of measure, key, target); targets are those of the issue "Read any crisis", on articles never seen
LAYERS = (
    ("sentences", "prf", "sentence", "F1 ≥ 0.98"),
    ("persons", "prf", "person", "F1 ≥ 0.92"),
    ("person with role", "prf", "role", "F1 ≥ 0.85"),
    ("person's country or organisation", "rate", "country", ""),
    ("organisations found", "rate", "org", ""),
    ("figure: value", "prf", "figure", "F1 ≥ 0.92"),
    ("figure: value and place", "with", "figure_place", "F1 ≥ 0.80"),
    ("figure: value and holder", "with", "figure_holder", "F1 ≥ 0.85"),
    ("figure: value and speaker", "with", "figure_speaker", "F1 ≥ 0.85"),
    ("figure: value and status", "with", "figure_status", ""),
    ("traps taken for figures", "traps", "trap", "≤ 1 %"),
    ("casualties: value", "prf", "casualty", ""),
    ("casualties: value and place", "with", "casualty_place", ""),
    ("casualties: value and speaker", "with", "casualty_speaker", ""),
    ("direct quotations", "prf", "quote", "R ≥ 0.90"),
    ("speaker of those found", "rate", "voice", "≥ 0.92"),
    ("events (precision is a lower bound)", "prf", "event", "R ≥ 0.75"),
    ("event type of those matched", "rate", "type", "≥ 0.80"),
    ("event actor of those matched", "rate", "actor", ""),
    ("event date of those matched", "rate", "date", "≥ 0.85"),
)


def prf(hits: int, extra: int, missed: int) -> tuple[float, float, float]:
    """Precision, recall and F1; nothing to find and nothing found is 1."""
    precision = hits / (hits + extra) if hits + extra else float(not missed)
    recall = hits / (hits + missed) if hits + missed else float(not extra)
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def cells(count: Counter[str], measure: str, key: str) -> list[str]:
    """Three cells: precision, recall, F1, or blanks and a rate."""
    if measure == "prf":
        return [f"{x:.3f}" for x in prf(count[key + "_tp"], count[key + "_fp"], count[key + "_fn"])]
    if measure == "with":
        base = key.split("_", maxsplit=1)[0]
        found, gold = count[base + "_tp"] + count[base + "_fp"], count[base + "_tp"] + count[base + "_fn"]
        return [f"{x:.3f}" for x in prf(count[key], found - count[key], gold - count[key])]
    total = count[key + "_n"]
    if measure == "traps":
        return ["", "", f"{100 * count[key] / total:.1f} %" if total else ""]
    return ["", "", f"{count[key + '_ok'] / total:.3f}" if total else ""]


def table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """A Markdown table; the first column is left-aligned, the others right."""
    rule = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, rule, *lines])


def layers_table(totals: dict[str, Counter[str]]) -> str:
    """All layers, one column group for each half."""
    halves = list(totals)
    head = ["layer", *[f"{half} {x}" for half in halves for x in ("P", "R", "F1 or rate")], "target"]
    lines = []
    for name, measure, key, target in LAYERS:
        lines.append([name, *[c for half in halves for c in cells(totals[half], measure, key)], target])
    sizes = "; ".join(f"{h}: {totals[h]['articles']} articles, {totals[h]['words']:,} words" for h in halves)
    return f"{sizes}.\n\n{table(head, lines)}"


def write(path: Path, sections: dict[str, str]) -> list[str]:
    """Replace what stands between ``<!-- bench: name -->`` and ``<!-- end -->`` in a page; returns the names found."""
    page = path.read_text(encoding="utf-8")
    done = []
    for name, body in sections.items():
        pattern = re.compile(rf"(<!-- bench: {re.escape(name)} -->\n).*?(<!-- end -->)", re.DOTALL)
        page, found = pattern.subn(lambda m, body=body: f"{m[1]}{body}\n{m[2]}", page)
        done.extend([name] * bool(found))
    path.write_text(page, encoding="utf-8")
    return done
