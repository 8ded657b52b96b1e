"""Captives who are free again, and those who fled and are back (home_again.py): "thirteen hostages were freed", "let 15 people go", "40 are to be released".

In: a site and a draft. Out: what became of those who are counted (models.FATES), or None; whom somebody only wants to see freed is held.
"""

from dataclasses import dataclass

from store.models import Modality
from store.reading.figures.counts.counted import FORCES
from store.reading.figures.links.disputed import DISPUTED
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.standing.better import better
from store.reading.figures.standing.home_again import home_again
from store.reading.figures.words import AUXILIARIES
from store.reading.text.harm import TAKEN

FREED = frozenset("freed released rescued liberated exchanged swapped traded repatriated ransomed".split())
ESCAPED = "escaped"
FREEING = FREED | frozenset(
    "free freeing release releasing frees releases rescuing liberating exchange exchanging swap swapping escaped freedom liberation".split()
)
# With its particle behind it or behind those who are counted: "let go 20", "let 15 people go", "got back 112"
GIVING = {
    **dict.fromkeys(("let", "lets", "letting"), ("go",)),
    **dict.fromkeys(("set", "sets", "setting"), ("free",)),
    **dict.fromkeys("handed hands handing gave gives giving given got gets getting".split(), ("over", "back")),
    **dict.fromkeys("brought brings bringing welcomed sent flew".split(), ("home", "back")),
}
GONE = frozenset(
    (
        ("let", "go"),
        ("set", "free"),
        ("walked", "free"),
        ("went", "free"),
        ("gone", "free"),
        ("handed", "over"),
        ("handed", "back"),
    )
)
GONE |= {
    (verb, way)
    for verb in ("given", "brought", "sent", "came", "come", "went", "gone", "returned", "arrived")
    for way in ("home", "back")
}
WANTING = frozenset(
    """should must can could may might if until unless demand demands demanded demanding want wants wanted refuse refuses refused never not
    seek seeks seeking sought urge urges urged ask asks asked call calls called calling hope hopes hoped offer offers offered like""".split()
)
FUTURE = frozenset("will would shall".split())
PROMISING = frozenset(
    "agreed agree agrees promised promises plan plans planned ordered orders approved approves".split()
)
MEANT = PROMISING | frozenset("due set ready expected are is were was".split())  # "is to free 40"
TO_JAIL = frozenset(
    "police prosecutors prosecution authorities court courts justice army military gendarmes gendarmerie jailers jail prison".split()
)
DONE = frozenset(
    "secured won after following since saw announced confirmed reported hailed welcomed completed oversaw".split()
)
TOLD_OF = frozenset("for about of the".split())  # "the cross of valour for freeing 41": known
GIVEN = frozenset(("handed", "given"))
# "Under the deal the rebels free 49 captives, starting on Friday": terms, as the present tells them outside a headline
AGREED = frozenset("free frees release releases exchange exchanges swap swaps let lets hand hands set sets".split())
TERMS = frozenset("deal accord agreement terms starting beginning pact".split())
TITLES = frozenset(("heading", "headline"))
LET_GO_BY = "let go by captors"  # rule of measures/
NOBODY: frozenset[str] = frozenset()
THINGS = frozenset(("equipment", "munitions"))
FLED = frozenset(("displaced", "evacuated"))
MISSED = TAKEN | {"missing"}
ARE = frozenset("are were include included comprise comprised".split())
STAYING = AUXILIARIES | {"remain", "remains", "remained", "stay", "stayed"}
FREE = frozenset(("free", "liberty"))
BEFORE = 3  # tokens from the verb to those who are counted
AFTER = 9  # tokens after the noun in which "have since been freed" stands
LIST = frozenset((",", "and", "as", "well", "also", "plus"))  # between the items of one
FURTHER = 5  # tokens before the verb


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of people since: one of models.FATES, the words that say so, and how sure those make it, None where others decide."""

    status: str | None
    words: str
    sure: Modality | None = None


def fate(site: Site, draft: Draft) -> Fate | None:
    """What became of those who are counted."""
    if draft.measure in FLED:
        back = home_again(site, draft)
        if back is not None:
            return Fate("returned", back)
    if (well := better(site, draft)) is not None:
        return Fate(*well)
    if draft.measure not in TAKEN or draft.total:
        return None
    if draft.rule == LET_GO_BY:
        return Fate("freed", "let go")
    if draft.rule == DISPUTED and draft.source is not None:
        return _like(site, draft.source)
    return _by_verb(site, draft) or _by_adjective(site, draft) or _after(site, draft) or _listed(site, draft)


def _like(site: Site, source: Draft) -> Fate | None:
    """``The Front says it let go 26, the ministry says 19``: what became of those of whom another gives another number."""
    if site.has(source):
        return fate(site, source)
    return Fate("freed", "let go") if source.rule == LET_GO_BY else None


def list_free(site: Site) -> None:
    """``Those freed are 20 officers, 11 soldiers and three civilians``: all whom the sentence counts."""
    line = site.line
    if line.lower(0) not in ("those", "the") or line.lower(1) not in FREED or line.lower(2) not in ARE:
        return
    for draft in site.drafts:
        if draft.measure is None and (draft.counted.kind in FORCES or draft.counted.kind == "people"):
            draft.measure, draft.rule, draft.cue = "captured", f"those {line.lower(1)} {line.lower(2)}", 1


def let_some_go(site: Site, whole: Draft) -> str | None:
    """``freed 34 of their 49 captives``: the words for freeing where some of the whole are free, so that it counts who was held."""
    parts = [
        one for one in site.drafts if one.counted.whole == whole.counted.number.first or (one.at == 1 and whole.at == 0)
    ]
    free = (fate(site, one) for one in parts if whole.measure in MISSED)
    gone = next((one.words for one in free if one is not None and one.sure != "planned"), None)
    dead = whole.measure == "missing" and any(one.measure == "killed" and not one.former for one in parts)
    return gone or ("some found" if dead else None)  # "six of the 20 missing were found dead"


def _by_verb(site: Site, draft: Draft) -> Fate | None:
    """``freed 40``, ``has let 15 people go``, ``handed over 12``, ``the release of 40``; of the cue where it stands farther before."""
    lowers, first = site.line.lowers, draft.counted.first
    at = next((j for j in range(first - 1, max(-1, first - 1 - BEFORE), -1) if _frees(lowers, draft, j)), -1)
    if at < 0 and 0 <= draft.cue < first:
        at = next((j for j in (draft.cue, draft.cue - 1) if j >= 0 and lowers[j] in FREEING), -1)
    if (
        at >= 0
        and lowers[at] in AGREED
        and site.page.sentences[site.index].kind not in TITLES
        and not TERMS.isdisjoint(lowers)
    ):
        return Fate("freed", lowers[at], "planned")
    return _told(lowers, at) if at >= 0 else None


def _frees(lowers: list[str], draft: Draft, at: int) -> bool:
    """Whether the word at token ``at`` before those who are counted is a verb that frees them."""
    ways = GIVING.get(lowers[at])
    if ways is None:
        return lowers[at] in FREEING and not (
            lowers[at] == "free" and not GIVING.keys().isdisjoint(lowers[max(0, at - 1) : at])
        )
    if draft.counted.kind in THINGS or _to_jail(lowers, draft.counted.last):
        return False
    first, last = draft.counted.first, draft.counted.last
    return lowers[at + 1] in ways if at + 1 < first else lowers[last : last + 1] != [] and lowers[last] in ways


def _told(lowers: list[str], at: int) -> Fate | None:
    """What the verb or noun of freeing at token ``at`` says, by the words before it."""
    word, before = lowers[at], lowers[max(0, at - FURTHER) : at]
    noun = lowers[at + 1 : at + 2] == ["of"]
    if not WANTING.isdisjoint(before):
        return None
    if not FUTURE.isdisjoint(before) or not (
        MEANT if before[-1:] == ["to"] else PROMISING if noun else NOBODY
    ).isdisjoint(before):
        return Fate("freed", word, "planned")
    known = word.endswith("ing") and not TOLD_OF.isdisjoint(before[-1:])
    if before[-1:] == ["to"] or (noun and not known and DONE.isdisjoint(before)):
        return None
    if word == ESCAPED:
        return Fate(None, word, "historical")
    return Fate("freed", word, "historical" if known else None)


def _by_adjective(site: Site, draft: Draft) -> Fate | None:
    """``12 freed hostages``; ``one of the freed passengers`` is somebody who says something."""
    within = site.line.lowers[draft.counted.number.last : draft.counted.last]
    word = next((word for word in within if word in FREED), None)
    return Fate("freed", word, "historical" if most(draft) == 1 else None) if word is not None else None


def _after(site: Site, draft: Draft) -> Fate | None:
    """``were freed``, ``have since been released``, ``let go``, ``are free again``, ``freed on Friday``, ``are to be released``."""
    last = draft.counted.last
    end = next((j for j in range(last, last + AFTER) if j in site.heads), last + AFTER)
    words = site.line.lowers[last:end]
    at = next((j for j in range(len(words)) if _is_free(words, j)), -1)
    first = draft.counted.first
    if at < 0 or not (at == 0 or _verbs(words[:at])) or not WANTING.isdisjoint(words[:at]):
        return None
    if not WANTING.isdisjoint(site.line.lowers[max(0, first - BEFORE) : first]):
        return None  # "want 11 prisoners released"
    if words[at] == ESCAPED:
        return Fate(None, ESCAPED, "historical")
    if words[at] in GIVEN and (
        draft.counted.kind in THINGS or _to_jail(words, at + 2) or words[at - 1 : at] == ["and"]
    ):
        return None  # "were captured and handed over to the army"
    ahead = not FUTURE.isdisjoint(words[:at]) or "to" in words[:at]
    return Fate("freed", words[at], "planned" if ahead else None)


def _is_free(words: list[str], at: int) -> bool:
    """Whether the words at ``at`` say that those before them are free."""
    word = words[at]
    if word in FREED or word == ESCAPED or tuple(words[at : at + 2]) in GONE:
        return True
    return word in FREE and not AUXILIARIES.isdisjoint(words[:at])


def _to_jail(words: list[str], at: int) -> bool:
    """``handed over to the military police``: to others who hold them."""
    return words[at : at + 1] == ["to"] and not TO_JAIL.isdisjoint(words[at + 1 : at + 5])


def _verbs(words: list[str]) -> bool:
    """Whether an auxiliary or the relative of a clause stands among the words."""
    return not AUXILIARIES.isdisjoint(words) or "who" in words


def _listed(site: Site, draft: Draft) -> Fate | None:
    """``freed 12 officers, 11 soldiers and three civilians``: an item of a list shares what is told of the one before."""
    before = site.draft_before(draft)
    if before is None or before.measure != draft.measure:
        return None
    if not draft.former and site.line.lower(draft.counted.last) in STAYING:
        return None  # "freed 30 and 84 are still on board": a clause of its own
    between = site.line.lowers[before.counted.last : draft.counted.first]
    return fate(site, before) if draft.former or (between and LIST.issuperset(between)) else None
