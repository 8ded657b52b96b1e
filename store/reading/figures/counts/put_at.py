"""Numbers whose noun stands before "at": "He put their tanks at 150 and their aircraft at fewer than 20", "their tank losses at three".

In: a site whose drafts are counted. Out: bare drafts take the noun and its class; losses of arms the measure "destroyed".
"""

from itertools import pairwise, takewhile

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.counts.heads import class_of
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import DETERMINERS
from store.reading.text.numbers_line import Line
from store.reading.text.tokens import OWNER_ENDINGS

PUTTING = frozenset("put puts putting estimate estimates estimated estimating reckon reckons reckoned".split())
LOST = frozenset(("losses", "loss"))
FAR = 14  # tokens from the verb to the noun
PHRASE = 3  # tokens before the noun: "their combat aircraft"
THERE = frozenset(("there", "now"))


def put_at(site: Site) -> None:
    """Give the bare numbers behind "at" the nouns that somebody puts at them."""
    if PUTTING.isdisjoint(site.line.present):
        return
    verb = -1
    for draft in site.drafts:
        noun = _noun(site, draft)
        if noun < 0:
            continue
        near = site.line.lowers[max(0, noun - FAR) : noun]
        if (verb < 0 and PUTTING.isdisjoint(near)) or _of_another_kind(site, noun, draft):
            continue
        verb = noun
        _take(site, draft, noun)


def _noun(site: Site, draft: Draft) -> int:
    """The token of the noun before "at" and the number, somebody's own or "the"; -1 for none."""
    line, at = site.line, draft.counted.first - 1
    if draft.counted.kind != "bare" or line.lower(at) != "at":
        return -1
    noun = at - 1 - (line.lower(at - 1) in THERE)
    before = line.lowers[max(0, noun - PHRASE) : noun]
    owned = any(word in DETERMINERS or word.endswith(OWNER_ENDINGS) for word in before)
    arms = line.lower(noun) in LOST or class_of(line, site.words, max(0, noun - 1), noun) in ARMS
    return noun if noun > 0 and owned and arms else -1


def _of_another_kind(site: Site, noun: int, draft: Draft) -> bool:
    """``put his men at 300 metres and their tanks at 500``: a number before it in the sentence, behind "at", that is none of these."""
    line = site.line
    low, high = line.starts[0], site.char(noun)
    near = takewhile(lambda row: row.start >= low, reversed(site.page.skipped))
    skipped = any(row.start < high and _behind_at(line, row.start) for row in near)
    others = (one for one in site.drafts if one.counted.first < draft.counted.first)
    return skipped or any(
        one.counted.kind != "bare" and line.lower(one.counted.first - 1) == "at"
        for one in others
        if one.counted.head > one.counted.first
    )


def _those_of(line: Line, noun: int) -> bool:
    """``put its own losses at 23 and those of the insurgents at 310``: "those" stands for the losses told before."""
    near = line.lowers[max(0, noun - PHRASE - 1) : noun]
    at = next((j for j, pair in enumerate(pairwise(near)) if pair == ("those", "of")), -1)
    return at >= 0 and not LOST.isdisjoint(line.lowers[: noun - len(near) + at])


def _behind_at(line: Line, char: int) -> bool:
    """Whether the token at ``char`` stands behind "at"."""
    return char in line.starts and line.lower(line.starts.index(char) - 1) == "at"


def _take(site: Site, draft: Draft, noun: int) -> None:
    line, counted = site.line, draft.counted
    gapped = _those_of(line, noun)
    lost = line.lower(noun) in LOST or gapped
    head = noun - (lost and not gapped)
    kind = class_of(line, site.words, max(0, head - 1), head) or site.words.units.get(line.lower(head))
    if kind not in ARMS:
        return
    counted.kind, counted.unit, draft.unit = kind, line.words[head], line.words[head]
    if gapped and kind != "equipment":
        draft.measure, draft.rule, draft.cue = "casualties", "losses put at, of another", noun
    elif lost:
        draft.measure = "destroyed" if kind == "equipment" else "killed"
        draft.rule, draft.cue = "losses put at", noun
