"""Who is who in one annotated article: every name it gives a person or a body stands for the same party."""

from collections.abc import Mapping
from typing import Any

from bench.likeness import SEAT_OF, content, fold, name_likeness, names_of


class Parties:
    """The people and bodies of one annotated article, by every name it gives them."""

    def __init__(self, gold: Mapping[str, Any]) -> None:
        rows = [*gold["actors"], *gold["organisations"]]
        self.people = {a["name"] for a in gold["actors"]}
        self._rows = [(r["name"], names_of(r)) for r in rows]
        self._resolved: dict[str, str | None] = {}

    def resolve(self, name: str | None) -> str | None:
        """The gold name that this one stands for, or None; each is looked for once."""
        if not name:
            return None
        if name not in self._resolved:
            self._resolved[name] = self._looked_for(name)
        return self._resolved[name]

    def _looked_for(self, name: str) -> str | None:
        folded, bare = fold(name), content(name)
        tests = (
            lambda gold, form: fold(form) == folded,
            lambda gold, form: bool(bare) and content(form) == bare,
            lambda gold, form: gold in self.people and name_likeness(name, form) >= 1,
        )
        for test in tests:
            for gold, forms in self._rows:
                if any(test(gold, form) for form in forms):
                    return gold
        seat = SEAT_OF.get(folded)
        return next((g for g, _ in self._rows if seat and seat in (fold(g), " ".join(content(g)))), None)

    def same(self, left: str | None, right: str | None) -> bool:
        """True when both stand for one party; a person is only that person, a body may be named in part."""
        if left is None or right is None:
            return left is right
        a, b = self.resolve(left), self.resolve(right)
        if (a and a == b) or fold(left) == fold(right):
            return True
        if a in self.people or b in self.people:
            return False
        x, y = set(content(left)), set(content(right))
        return bool(x and y and (x <= y or y <= x))

    def any_same(self, found: str | None, golds: list[str | None]) -> bool:
        """True when the found party is an accepted one, or both are silent."""
        if not found:
            return not all(golds)
        return any(g and self.same(found, g) for g in golds)
