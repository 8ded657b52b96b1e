"""Whose paper a number stands in: "The bulletin which the ministry published has 433 cases", "The panel's report, due on Friday, says".

A paper without a maker speaks for itself (``running.py``). In: a site and a draft. Out: (speaker, speaker's words) or None. The look is
over one sentence and bounded.
"""

from store.reading.attribution.lexicon import cues
from store.reading.figures.site import Draft, Site
from store.reading.figures.tellers.speakers import Teller, resolve
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ARTICLES, CONTRASTS, is_past
from store.reading.text.telling import SAID
from store.reading.text.tokens import OWNER_ENDINGS

GIVING = SAID | frozenset(
    """has have had gives gave lists listed shows showed counts counted puts put speaks spoke arrives arrived comes came amounts
    amounted stands stood names named records recorded mentions mentioned contains contained includes included finds found""".split()
)
MADE = frozenset(
    """published publishes issued issues released releases compiled compiles keeps kept prepared prepares produced produces drew wrote
    circulated sent posted""".split()
)
NOTES = frozenset("list lists table register roll ledger draft memo paper papers document documents inventory".split())
FROM = frozenset(("by", "of", "from"))
KINDS = frozenset(
    "own latest last first second final weekly daily monthly annual official internal new earlier draft".split()
)
BREAKS = CONTRASTS | frozenset((";", ":", "“", '"', "where", "whose", "who"))
OPENING = 9  # tokens of a clause in which its paper stands
NEAR = 8  # tokens from the verb to the number
LONG = 22  # tokens between the paper and its verb
OWNER = 5  # tokens of who owns the paper


def find(site: Site, draft: Draft) -> Teller | None:
    """The maker of the paper whose verb holds the number."""
    first = draft.counted.first
    verb = next((j for j in range(first - 1, max(0, first - NEAR), -1) if site.line.lowers[j] in GIVING), 0)
    if not verb or not BREAKS.isdisjoint(site.line.lowers[verb:first]):
        return None
    noun = _noun(site, verb)
    return _maker(site, noun, verb) if noun >= 0 else None


def _noun(site: Site, verb: int) -> int:
    """The paper that opens the clause of the verb, nothing but who made it and asides between commas behind it; -1 for none."""
    line, papers = site.line, NOTES | site.page.lexicon.get(cues).records
    if papers.isdisjoint(line.lowers[:verb]):
        return -1
    low = max(0, verb - LONG)
    begins = (j + 1 for j in range(verb - 1, low, -1) if line.lowers[j] == ";" or line.lowers[j] in CONTRASTS)
    start = next(begins, 0)
    noun = next((j for j in range(start, min(start + OPENING, verb)) if line.lowers[j] in papers), -1)
    if noun < low or not AUXILIARIES.isdisjoint(line.lowers[start:noun]) or any(map(is_past, line.lowers[start:noun])):
        return -1
    return noun


def _maker(site: Site, noun: int, verb: int) -> Teller | None:
    """Who made the paper, by the words between it and the verb or by its owner before it."""
    line, behind = site.line, site.line.lower(noun + 1)
    if behind in ("which", "that"):
        made = next((j for j in range(noun + 2, verb) if line.lowers[j] in MADE), 0)
        return resolve(site, noun + 2, made) if made else None  # "The bulletin which the ministry published"
    by = noun + 1 if behind in FROM else noun + 2 if behind in MADE and line.lower(noun + 2) == "by" else 0
    if by:
        end = _end(site, by + 1, verb)
        return (
            None
            if _dated(site, by + 1) or not GIVING.isdisjoint(line.lowers[by + 1 : end])
            else resolve(site, by + 1, end)
        )
    closed = noun + 1 == verb or (behind == "," and line.lower(verb - 1) == ",")
    return _owner(site, noun) if closed else None


def _end(site: Site, first: int, verb: int) -> int:
    """Where the maker's phrase ends: at a mark, a date, what was done with the paper, or the verb."""
    ends = (
        j
        for j in range(first + 1, verb)
        if site.line.lowers[j] in (",", "(", "on", "in") or is_past(site.line.lowers[j]) or _dated(site, j)
    )
    return next(ends, verb)


def _dated(site: Site, token: int) -> bool:
    """Whether a date begins at the token: "the bulletin of Friday"."""
    return any(date.start == site.char(token) for date in site.dates)


def _owner(site: Site, noun: int) -> Teller | None:
    """``The panel's report``, ``the health ministry's latest bulletin``."""
    line, end = site.line, noun
    while end > 0 and line.lowers[end - 1] in KINDS:
        end -= 1
    if not end or not line.lowers[end - 1].endswith(OWNER_ENDINGS):
        return None
    start = next((j for j in range(end - 1, max(-1, end - 1 - OWNER), -1) if line.lowers[j] in ARTICLES), -1)
    if start < 0:
        start = end - 1
        while start > 0 and line.words[start - 1][0].isupper():
            start -= 1
    return resolve(site, start, end)
