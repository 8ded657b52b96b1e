"""The figures of one article against its annotation: strengths, tolls, traps, and for the matched ones whose, where, who says so."""

from collections.abc import Sequence
from typing import Any

from bench.likeness import content, fold, place_agrees, words
from bench.tally import Row, Tally, accepted, pair

_HARM = frozenset(
    "killed dead died wounded injured hurt missing captured detained displaced fled homeless affected trapped"
    " evacuated casualties stranded destroyed damaged lost".split()
)
_STATUS = {
    **dict.fromkeys(("dead", "died"), "killed"),
    **dict.fromkeys(("injured", "hurt"), "wounded"),
    **dict.fromkeys(("deployed", "stationed", "massed", "current"), "present"),
    **dict.fromkeys(("expected", "likely"), "forecast"),
    **dict.fromkeys(("ordered", "announced"), "planned"),
    **dict.fromkeys(("deploying", "sent", "arrived"), "moved"),
    **dict.fromkeys(("alert", "onalert"), "on_alert"),
    **dict.fromkeys(("fled", "homeless"), "displaced"),
}
_NO_UNIT = frozenset(
    "day days hour hours week weeks month months year years decade km kilometer kilometers kilometre kilometres mile miles"
    " percent % dollar dollars usd euro euros am pm degree magnitude".split()
)
_MEN = frozenset(
    "troop soldier force forces personnel servicemen military member men peacekeeper paratrooper fighter supporter casualtie people".split()
)


def numbers(value: Any) -> list[float]:
    """The bounds of a figure's value; none for words."""
    rows = value if isinstance(value, list) else [value]
    return [float(v) for v in rows if isinstance(v, int | float) and not isinstance(v, bool)]


def value_agrees(found: Any, gold: Any) -> bool:
    """One number must be among the other's bounds, a range must be the same range."""
    p, g = numbers(found), numbers(gold)
    if not p or not g:
        return False
    if len(g) == 1:
        return g[0] in p
    return p[0] in g if len(p) == 1 else p == g


def status_word(status: str | None) -> str:
    """A status in the annotations' closed words."""
    word = fold(status or "").replace("-", "_").replace(" ", "_")
    return _STATUS.get(word, word)


class FigureScorer:
    """Counts the figures of one article into its tally."""

    def __init__(self, tally: Tally) -> None:
        self.gold, self.note, self.parties, self.count = tally.gold, tally.note, tally.parties, tally.count

    def score(self, troops: Sequence[Row], casualties: Sequence[Row]) -> None:
        """Add what the two lists hold, lack and invent."""
        strength = [f for f in troops if numbers(f["value"])]
        harm: list[Row] = []
        for f in casualties:
            if numbers(f["value"]):
                (strength if self._is_military_loss(f) else harm).append(f)
        pairs = self._pair_figures(strength, self.gold["troops"])
        for i, j in pairs.items():
            self._matched_figure(strength[i], self.gold["troops"][j])
        self._missed("figure", self.gold["troops"], pairs)
        for i, f in enumerate(strength):
            if i not in pairs:
                self._extra_figure(f, harm)
        self._casualties(harm)

    def _is_military_loss(self, figure: Row) -> bool:
        """Soldiers killed may stand under either head of the annotation."""
        loss = any(
            value_agrees(figure["value"], g["value"]) and status_word(g["status"]) in _HARM for g in self.gold["troops"]
        )
        return loss and not any(value_agrees(figure["value"], g["value"]) for g in self.gold["casualties"])

    def _fields(self, found: Row, gold: Row) -> dict[str, bool]:
        unit = set(content(found.get("unit") or ""))
        golds = {w for u in accepted(gold, "unit") for w in content(u or "")}
        return {
            "place": place_agrees(found.get("location"), accepted(gold, "location")),
            "holder": self.parties.any_same(found.get("force"), accepted(gold, "force")),
            "speaker": self.parties.any_same(found.get("attributed_to"), accepted(gold, "attributed_to")),
            "status": status_word(found.get("status")) in map(status_word, accepted(gold, "status")),
            "unit": bool(unit & golds or (unit & _MEN and golds & _MEN)),
        }

    def _pair_figures(self, found: list[Row], golds: Sequence[Row]) -> dict[int, int]:
        scores = []
        for i, f in enumerate(found):
            for j, g in enumerate(golds):
                if fold(f.get("unit") or "") not in _NO_UNIT and value_agrees(f["value"], g["value"]):
                    same = self._fields(f, g)
                    rest = same["place"] + same["speaker"] + same["status"]
                    scores.append((2 * same["unit"] + 1.5 * same["holder"] + rest, i, j))
        return pair(scores)

    def _matched_figure(self, found: Row, gold: Row) -> None:
        if gold.get("optional"):
            return
        self.count["figure_tp"] += 1
        same = self._fields(found, gold)
        same["all"] = same["place"] and same["holder"] and same["speaker"]
        for key, right in same.items():
            self.count["figure_" + key] += right
        keys = {"place": "location", "holder": "force", "speaker": "attributed_to", "status": "status"}
        for key, name in keys.items():
            if not same[key]:
                said = f"{found.get(name)!r}, annotated {gold.get(name)!r}"
                self.note("figure " + key, f"{gold['value']}: {said} | {gold['quote'][:90]}")

    def _missed(self, kind: str, golds: Sequence[Row], pairs: dict[int, int]) -> None:
        for j, g in enumerate(golds):
            if not g.get("optional") and j not in pairs.values():
                self.count[kind + "_fn"] += 1
                self.note(kind + " missed", f"{g['value']} {g['unit']} {g['status']} | {g['quote'][:110]}")

    def _extra_figure(self, found: Row, harm: list[Row]) -> None:
        """An unmatched strength: a repeat, a toll, a trap or an invention."""
        value, unit = found["value"], fold(found.get("unit") or "")
        alike = [self._fields(found, g) for g in self.gold["troops"] if value_agrees(value, g["value"])]
        kin = any(a["unit"] or a["holder"] for a in alike) or min(numbers(value)) >= 100
        if alike and kin and unit not in _NO_UNIT:
            return
        if any(value_agrees(value, g["value"]) for g in self.gold["casualties"]):
            said = {*words(f"{found.get('status') or ''} {found.get('unit') or ''}"), status_word(found.get("status"))}
            if said & _HARM:
                harm.append(found)
                return
            self.count["figure_fp"] += 1
            self.note("toll read as strength", f"{value} {unit}")
            return
        traps = [t for t in self.gold["not_troops"] if set(numbers(t["value"])) & set(numbers(value))]
        if traps and all(t.get("soft") for t in traps):
            return
        self.count["figure_fp"] += 1
        self.count["trap"] += bool(traps)
        self.note(
            "trap" if traps else "figure invented", f"{value} {unit} ({traps[0]['why'] if traps else 'not annotated'})"
        )

    def _casualties(self, harm: list[Row]) -> None:
        golds = self.gold["casualties"]
        pairs = self._pair_figures(harm, golds)
        for i, j in pairs.items():
            if not golds[j].get("optional"):
                self.count["casualty_tp"] += 1
                same = self._fields(harm[i], golds[j])
                for key in ("place", "speaker", "status"):
                    self.count["casualty_" + key] += same[key]
                    names = {"place": "location", "speaker": "attributed_to", "status": "status"}
                    if not same[key]:
                        said = f"{harm[i].get(names[key])!r}, annotated {golds[j].get(names[key])!r}"
                        self.note("casualty " + key, f"{golds[j]['value']}: {said} | {golds[j]['quote'][:90]}")
        self._missed("casualty", golds, pairs)
        for i, f in enumerate(harm):
            known = any(value_agrees(f["value"], g["value"]) for g in [*golds, *self.gold["troops"]])
            if i not in pairs and not known:
                self.count["casualty_fp"] += 1
                self.note("casualty invented", f"{f['value']} {f.get('unit')} {f.get('status')}")
