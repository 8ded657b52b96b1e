"""What a new article reprints of those that told its claims first, each looked at once."""

import sqlite3
from dataclasses import replace
from datetime import timedelta

from store import articles
from store.copies import Reprint, reprint
from store.models import Event
from store.threads import Verdict, alone

_LATE = timedelta(days=7)  # a text that comes back later is an archive, not a copy
_RULE = "a copy of who told it"


class Reprints:
    """The passages of one article that stood in earlier ones, found when a claim of it would confirm another."""

    def __init__(self, conn: sqlite3.Connection, text: str) -> None:
        self._conn = conn
        self._text = text
        self._met: dict[str, Reprint] = {}

    def heard(self, verdict: Verdict) -> Verdict:
        """``verdict``, or none of news where the newsroom only reprints another: it counts for the one that it copies.

        An event that is read anew in a reprinted passage is none either; a number may have been put in.
        """
        thread, seen = verdict.thread, verdict.seen
        if thread is None or not seen.claim.evidence:
            return verdict
        start, end = seen.claim.evidence[0].start, seen.claim.evidence[0].end
        if verdict.reason == "NEW" and isinstance(seen.claim, Event):
            copied = any(met.has(start, end) for met in self._met.values())
            return replace(verdict, reason="BACKGROUND", rule=_RULE, thread=None) if copied else verdict
        if verdict.reason != "CORROBORATED" or seen.at - thread.now.at > _LATE:
            return verdict
        if not self._is_copied(start, end, thread.now.article):
            return verdict
        return alone(verdict, _RULE)

    def _is_copied(self, start: int, end: int, article: str) -> bool:
        if article not in self._met:
            self._met[article] = self._compared(article)
        found = self._met[article]
        return found.follows or found.has(start, end)

    def _compared(self, article: str) -> Reprint:
        """``article`` is the key of a judged text: its number, and a dot and its version where it was edited."""
        number = article.partition(".")[0]
        other = articles.article(self._conn, int(number)) if number.isdecimal() else None
        return reprint(self._text, other.text if other else "")
