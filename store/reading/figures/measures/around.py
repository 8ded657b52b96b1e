"""Verbs whose sense a word behind those who are counted completes: "sent 9,400 people fleeing", "plunged 18,000 homes into darkness".

The pairs are the tables ``[around.*]`` of config/lexicon/measures.toml. In: a line, the figures' words and what is counted. Out: (measure,
rule, token of the cue) or None.
"""

from store.reading.figures.counts.counted import Counted, fits, phrase_at
from store.reading.figures.counts.phrases import match_after
from store.reading.figures.counts.surrounding import Around
from store.reading.figures.measures.moved import sheltered, told_to_go
from store.reading.figures.measures.registered import OTHERS
from store.reading.figures.measures.taken import OUT_OF, out
from store.reading.figures.words import Words
from store.reading.text.numbers_line import Line

PLACING = frozenset(("from", "in", "of", "at", "around"))
MOVING = frozenset(("displaced", "evacuated"))
NAME = 4  # tokens of "from the town of Brod"


def around(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """The first table with the verb right before the number and a phrase right behind what is counted."""
    at = counted.first - 1
    rows = words.around.get(line.lower(at))
    if rows is None:
        return None
    ends = (counted.last, _past_place(line, counted.last))
    if (shut := phrase_at(line, words, counted, counted.last)) and shut[0] == "trapped":
        return shut  # "left nine men stuck in the tunnel", not "stuck at the airport"
    for row in rows:
        if any(match_after(row.behind, line.lowers, end) for end in ends) and _may(line, words, counted, row):
            return _surely(line, words, counted, row) or (row.measure, f"around {row.name}", at)
    return None


def _surely(line: Line, words: Words, counted: Counted, row: Around) -> tuple[str, str, int] | None:
    """``moved 1,900 people out of the valley``: what needs no word of danger beside it."""
    if row.measure != "evacuated":
        return None
    return out(line, words, counted) or sheltered(line, words, counted) or told_to_go(line, words, counted)


def _may(line: Line, words: Words, counted: Counted, row: Around) -> bool:
    """Whether the table may be said of them: ``sent 300 doctors across the border`` sets nobody in flight, captors bring nobody out of danger."""
    unit = (counted.unit or "").lower()
    if row.dwellers and not (unit in words.company.dwellers or unit in OTHERS):
        return False
    if row.measure in MOVING and not OUT_OF.isdisjoint(line.lowers[counted.last : counted.last + 4]):
        return False  # "put 2,400 people out of work"
    if row.measure == "displaced" and "hostages" in line.lowers[counted.last :]:
        return False
    if row.measure == "evacuated" and not words.captors.isdisjoint(line.lowers[: counted.first]):
        return False
    return counted.harm is None and fits(words, row.measure, counted)


def _past_place(line: Line, at: int) -> int:
    """The token behind ``from the town of Brod``: where those who are counted live stands between them and what befalls them."""
    if line.lower(at) not in PLACING:
        return at
    names = [j for j in range(at + 1, min(at + 1 + NAME, len(line.words))) if line.words[j][0].isupper()]
    return names[-1] + 1 if names else at
