"""Compares the rows of one reading with one annotated article and counts what was found, missed and invented.

The counting rules are those of the shared scorer's docstring: alternatives in the annotation are taken, ``optional`` facts
and ``fragment`` quotes are neutral, a second record of one gold figure is a neutral repeat, a number from ``not_troops`` is a
trap. Events have recall and, for the matched ones, type, actor and day; their precision is a lower bound.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from bench.figure_scoring import FigureScorer
from bench.likeness import (
    COUNTRY_OF,
    SEAT_OF,
    content,
    day_agrees,
    fold,
    name_likeness,
    names_of,
    overlap,
    person_likeness,
    quote_likeness,
    role_agrees,
    sentence_likeness,
    words,
)
from bench.tally import Note, Row, Tally, accepted, pair

_BODIES = frozenset(
    "org organisation organization country government group alliance place state company media military militia location gpe norp fac office".split()
)
_UNNAMED = re.compile(r"(a|an|the|some|several|two|senior|unnamed)\s")


class Scorer:
    """Counts one article; ``note(kind, message)`` hears each miss."""

    def __init__(self, gold: Row, note: Note | None = None) -> None:
        self.tally = Tally(gold, note)
        self.gold, self.note, self.parties, self.count = gold, self.tally.note, self.tally.parties, self.tally.count

    def score(self, found: Mapping[str, Sequence[Row]]) -> Counter[str]:
        """All counts of one article."""
        people = [a for a in found["actors"] if a.get("name") and not self._is_body(a) and not _is_unnamed(a)]
        self._people(people)
        self._bodies([a for a in found["actors"] if a.get("name") and self._is_body(a)])
        FigureScorer(self.tally).score(found["troops"], found["casualties"])
        self._events(found["events"])
        self._quotes([q for q in found["quotes"] if q.get("text")])
        return self.count

    # people and bodies

    def _is_body(self, row: Row) -> bool:
        kind = fold(row.get("kind") or "")
        if kind in _BODIES:
            return True
        if kind in ("person", "human", "individual", "per"):
            return False
        name, bare = fold(row["name"]), content(row["name"])
        forms = [form for body in self.gold["organisations"] for form in names_of(body)]
        known = any(fold(form) == name or (bare and content(form) == bare) for form in forms)
        return known or name in SEAT_OF or name in COUNTRY_OF or name in COUNTRY_OF.values()

    def _people(self, people: list[Row]) -> None:
        golds = self.gold["actors"]
        likeness = ((person_likeness(p, g), i, j) for i, p in enumerate(people) for j, g in enumerate(golds))
        pairs = pair([row for row in likeness if row[0]])
        self.tally.hits("person", len(pairs), len(people), len(golds))
        for i, person in enumerate(people):
            if i in pairs:
                self._role(person, golds[pairs[i]])
            else:
                self.count["role_fp"] += bool(person.get("role"))
                self._stranger(person)
        for j, gold in enumerate(golds):
            if j not in pairs.values():
                self.count["role_fn"] += bool(gold.get("role"))
                self.note("person missed", gold["name"])

    def _stranger(self, person: Row) -> None:
        if any(person_likeness(person, g) for g in self.gold["actors"]):
            self.note("person split", person["name"])
        elif any(name_likeness(person["name"], n["name"]) for n in self.gold["not_actors"]):
            self.note("byline as person", person["name"])
        else:
            self.note("person invented", person["name"])

    def _role(self, person: Row, gold: Row) -> None:
        role = person.get("role")
        if gold.get("role"):
            right = role_agrees(role, accepted(gold, "role"))
            self.count["role_tp"] += right
            self.count["role_fn"] += not right
            self.count["role_fp"] += bool(role) and not right
            if not right:
                self.note("role", f"{gold['name']}: {role!r}, annotated {gold['role']!r}")
        elif role and not role_agrees(role, [gold.get("role_implied")]):
            self.count["role_fp"] += 1
            self.note("role invented", f"{gold['name']}: {role!r}")
        if gold.get("country_or_org") is not None:
            country = person.get("country")
            right = bool(country and set(content(country)) & set(content(gold["country_or_org"])))
            self.tally.rate("country", right)
            if not right:
                self.note("country", f"{gold['name']}: {country!r}, annotated {gold['country_or_org']!r}")

    def _bodies(self, bodies: list[Row]) -> None:
        seen = {self.parties.resolve(form) for body in bodies for form in names_of(body)}
        for gold in self.gold["organisations"]:
            self.tally.rate("org", gold["name"] in seen)
            if gold["name"] not in seen:
                self.note("organisation missed", gold["name"])

    # events

    def _event_likeness(self, found: Row, gold: Row) -> float:
        likeness = max(sentence_likeness(found["quote"], q) for q in [gold["quote"], *gold.get("quote_alt", [])])
        if likeness < 0.6:
            return 0.0
        same = self.parties.same
        actors = found["actors"]
        right_day = self._day_right(found, gold) if gold["date"] else not found.get("date")
        return (
            likeness
            + 2.0 * (found["type"] == gold["type"])
            + 1.0 * (found["type"] in gold.get("type_alt", []))
            + 1.0 * any(same(a, x) for a in actors for x in gold["actor"])
            + 0.5 * any(same(a, x) for a in actors for x in gold.get("actor_alt", []))
            + 0.5 * right_day
            + 1.5 * overlap(found["quote"], gold["quote"])
        )

    def _day_right(self, found: Row, gold: Row) -> bool:
        return day_agrees(found.get("date"), accepted(gold, "date"))

    def _events(self, events: Sequence[Row]) -> None:
        golds = self.gold["events"]
        scores = ((self._event_likeness(p, g), i, j) for i, p in enumerate(events) for j, g in enumerate(golds))
        pairs = pair([row for row in scores if row[0]])
        self.tally.hits("event", len(pairs), len(events), len(golds))
        for i, j in pairs.items():
            self._matched_event(events[i], golds[j])
        for j, g in enumerate(golds):
            if j not in pairs.values():
                self.note("event missed", f"{g['type']} {g['actor']} | {g['quote'][:110]}")

    def _matched_event(self, found: Row, gold: Row) -> None:
        where = f"| {gold['quote'][:100]}"
        right = found["type"] in [gold["type"], *gold.get("type_alt", [])]
        self.tally.rate("type", right)
        self.count["type_first"] += found["type"] == gold["type"]
        if not right:
            self.note("event type", f"{found['type']}, annotated {gold['type']} {where}")
        if gold["actor"]:
            allowed = [*gold["actor"], *gold.get("actor_alt", [])]
            right = any(self.parties.same(a, x) for a in found["actors"] for x in allowed)
            self.tally.rate("actor", right)
            if not right:
                self.note("event actor", f"{found['actors']}, annotated {gold['actor']} {where}")
        if gold["date"]:
            right = self._day_right(found, gold)
            self.tally.rate("date", right)
            if not right:
                self.note("event date", f"{found.get('date')}, annotated {gold['date']} ({gold['date_basis']}) {where}")

    # quotes

    def _quotes(self, quotes: list[Row]) -> None:
        used: set[int] = set()
        golds = self.gold["quotes"]
        for g in golds:
            best, i = max(
                (
                    (quote_likeness(q["text"], g["text"]) + 0.01 * self._speaker_right(q, g), i)
                    for i, q in enumerate(quotes)
                ),
                default=(0.0, -1),
            )
            if best >= 0.6:
                used.add(i)
                self._matched_quote(quotes[i], g)
            elif not g.get("fragment"):
                self.count["quote_fn"] += 1
                self.note("quote missed", f"{g['speaker']} | {g['text'][:90]}")
        for i, q in enumerate(quotes):
            near = i in used or any(quote_likeness(q["text"], g["text"]) >= 0.6 for g in golds)
            if not near and len(words(q["text"])) >= 3:
                self.count["quote_fp"] += 1
                self.note("quote invented", q["text"][:90])

    def _speaker_right(self, found: Row, gold: Row) -> bool:
        return self.parties.any_same(found.get("speaker"), accepted(gold, "speaker"))

    def _matched_quote(self, found: Row, gold: Row) -> None:
        if gold.get("fragment"):
            return
        self.count["quote_tp"] += 1
        right = self._speaker_right(found, gold)
        self.tally.rate("voice", right)
        if not right:
            self.note("quote speaker", f"{found.get('speaker')!r}, annotated {gold['speaker']!r} | {gold['text'][:80]}")


def _is_unnamed(row: Row) -> bool:
    """'a senior official' is a speaker, not a person of the list."""
    role = fold(row.get("kind") or "") in ("role", "unnamed", "anonymous")
    return role or bool(_UNNAMED.match(fold(row["name"]))) or not re.search("[A-Z]", row["name"])


def sentence_counts(found_ends: set[int], gold: Row, text: str) -> Counter[str]:
    """True, extra and missed sentence ends (code points) of one article; lines that hold no sentence are left out."""
    ends, position = set(), 0
    for sentence in gold["sentences"]:
        position = text.index(sentence, position) + len(sentence)
        ends.add(position)
    skipped: set[int] = set()
    position = 0
    for line in gold["skipped_lines"]:
        start = text.index(line, position)
        position = start + len(line)
        skipped.update(range(start, position + 1))
    found_ends = found_ends - skipped
    hits = len(ends & found_ends)
    return Counter({"sentence_tp": hits, "sentence_fp": len(found_ends) - hits, "sentence_fn": len(ends) - hits})
