"""Parts told in an aside, "33 people, including six children, were killed and 150 wounded", and the places that hold what is counted.

In: a site whose drafts are counted and not yet measured. Out: each part's ``part`` is set to its whole, and asides to look into;
a part has its whole's measure unless its own words tell another, and what follows the aside goes on from the whole.
"""

from store.reading.figures.counts.counted import FORCES, fits
from store.reading.figures.links.pointing import were
from store.reading.figures.measures.passive import behind
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import CLOSING_QUOTES
from store.reading.text.harm import CASUALTIES
from store.reading.text.telling import STATED

OPENERS = frozenset(("including", "incl", "comprising"))
BREAKS = frozenset((";", ")", "while", "but", "after", "when", "as", "where", "—", "–"))
RELATIVE = frozenset(("who", "that", "which", "whom"))
HUMAN = frozenset("refugees refugee hostages hostage detainees captives prisoners evacuees idps".split())
MEANS = frozenset(("burned", "burnt", "shot", "stabbed"))  # how they died, where the whole is dead
OF_THEM = (["of", "them"], ["of", "whom"])
HOLDING = frozenset(("in", "across", "throughout", "from", "at"))

SPEAKING = STATED | frozenset("said says added that which who adding reported told".split())

PERSONS = frozenset((*FORCES, "people"))
COUNTED = PERSONS | {"bare"}
SEVERAL = 2

Aside = tuple[int, int, Draft]


def asides(site: Site) -> list[Aside]:
    """The asides of the sentence as (first token, token after it, the whole); drafts inside them are marked as its parts."""
    if len(site.drafts) < 2:
        return []
    _contained(site)
    lowers = site.line.lowers
    found = _of_them(site) + _bracketed(site)
    if OPENERS.isdisjoint(lowers) and "among" not in lowers:
        return found
    for at in [j for j, word in enumerate(lowers) if word in OPENERS or _among(site, j)]:
        whole = next((draft for draft in reversed(site.drafts) if draft.counted.number.first < at), None)
        if whole is None or (found and at < found[-1][1]):
            continue
        whole = whole.part or whole
        found.append((at, _close(site, whole, at), whole))
        for draft in site.drafts:
            if found[-1][0] < draft.counted.first < found[-1][1]:
                draft.part = whole
    return found


def _among(site: Site, j: int) -> bool:
    """``, among them three children,``: a list of parts, not "among the dead"."""
    line = site.line
    return (
        line.lowers[j] == "among"
        and line.lower(j + 1) in ("them", "whom")
        and line.lower(j - 1) in (",", "(", "–", "—")
    )


def _of_them(site: Site) -> list[Aside]:
    """``31 wounded on the floor, six of them children, and three children died``: between commas, and another count follows."""
    found: list[Aside] = []
    for before, draft in zip(site.drafts, site.drafts[1:], strict=False):
        first, at = draft.counted.first, draft.counted.number.last
        if site.line.lower(first - 1) != "," or site.line.lowers[at : at + 2] not in OF_THEM:
            continue
        after = site.drafts[draft.at + 1] if draft.at + 1 < len(site.drafts) else None
        close = _before_count(site, after) if after is not None else first
        if close > first and site.line.lower(close) in (",", ";") and not _verbs(site, at + 2, close):
            draft.part = before
            found.append((first - 1, close, before))
        elif after is None and before.counted.last == first - 1 and before.counted.kind == "people":
            draft.part = before  # "Thirty-four patients, nine of them newborns, were taken away"
    return found


def _bracketed(site: Site) -> list[Aside]:
    """``58 people killed (24 civilians, 34 members of the armed forces) and 171 wounded``: parts in a bracket, or behind "of whom", that add
    up to no more.
    """
    found: list[Aside] = []
    for open_at in [j for j, word in enumerate(site.line.lowers) if word == "(" or _of_whom(site, j)]:
        close = _closed(site, open_at)
        parts = [one for one in site.drafts if open_at < one.counted.first < close]
        main = site.drafts[parts[0].at - 1] if parts and parts[0].at > 0 else None
        if main is None or len(parts) < SEVERAL or sum(map(most, parts)) > most(main):
            continue
        of_whom = site.line.lowers[open_at] == ","
        named = all(one.counted.kind in PERSONS and one.counted.head >= 0 for one in parts[of_whom:])
        if named and main.counted.kind in COUNTED:
            found.append((open_at, close, main))
            for one in parts:
                one.part, one.unit = main, one.unit or were(site, one)
                if one.counted.kind == "bare" and one.unit:  # "14 were civilians"
                    one.counted.kind, one.counted.unit = site.words.units[one.unit.lower()], one.unit
    return found


def _of_whom(site: Site, at: int) -> bool:
    """``41 killed, of whom 14 were civilians and 27 soldiers, and 134 wounded``: at the comma."""
    return site.line.lowers[at : at + 3] == [",", "of", "whom"]


def _closed(site: Site, opened: int) -> int:
    """The token that ends a bracket, or what "of whom" tells before another count; 0 for none."""
    line, bracket = site.line, site.line.lowers[opened] == "("
    ends = range(opened + 1, len(line.lowers))
    if bracket:
        return next((j for j in ends if line.lowers[j] == ")"), 0)
    return next((j for j in ends if line.lowers[j] == "," and _counts_anew(site, j + 1, told=False)), 0)


def _before_count(site: Site, draft: Draft) -> int:
    """The token before a count, its verb and "and" passed over: ", and wounded seven"."""
    close = draft.counted.first - 1
    close -= site.words.cue(site.line.lower(close))
    return close - (site.line.lower(close) in ("and", "but", "while"))


def _verbs(site: Site, low: int, high: int) -> bool:
    """Whether tokens low:high have a verb, so that the aside says by itself what befell its part."""
    return any(word in AUXILIARIES or site.words.cue(word) for word in site.line.lowers[low:high])


def _contained(site: Site) -> None:
    """``300 houses in 20 villages were damaged``: the villages hold what is counted and are no second count."""
    for before, draft in zip(site.drafts, site.drafts[1:], strict=False):
        first = draft.counted.first
        holds = (draft.unit or "").lower() in site.words.company.settlements and site.line.lower(first - 1) in HOLDING
        if holds and before.counted.last == first - 1 and before.counted.kind != "bare":
            draft.part = before
            draft.held = True


def _close(site: Site, whole: Draft, opened: int) -> int:
    """The token that ends the aside: the main verb's auxiliary, a comma before another verb or count, a new clause."""
    line, relative = site.line, False
    told = not AUXILIARIES.isdisjoint(line.lowers[whole.counted.last : opened])
    for j in range(opened + 1, len(line.lowers)):
        word = line.lowers[j]
        relative = (relative and word != ",") or word in RELATIVE
        if word in BREAKS or (word in AUXILIARIES and not relative and not told):
            return j
        if word == "," and (_verb(site, j + 1) or _counts_anew(site, j + 1, told=True)):
            return j
        if word == "and" and line.lower(j - 1) != "," and (_verb(site, j + 1) or _counts_anew(site, j + 1, told=told)):
            return j
    return len(line.lowers)


def _verb(site: Site, at: int) -> bool:
    """Whether the main clause goes on with its verb at token ``at``, or behind "and"."""
    at += site.line.lower(at) == "and"
    word = site.line.lower(at)
    return word in AUXILIARIES or word in SPEAKING or word.endswith("ed") or site.words.cue(word)


def _counts_anew(site: Site, at: int, *, told: bool) -> bool:
    """``and around 150 were wounded``, ``and 33 others wounded``: a count with a verb of its own."""
    at += site.line.lower(at) == "and"
    draft = next((other for other in site.drafts if at <= other.counted.number.first <= at + 3), None)
    if draft is None or draft.counted.first > at:
        return False
    after = site.line.lower(draft.counted.last + (site.line.lower(draft.counted.last) in CLOSING_QUOTES))
    return site.words.cue(after) or (told and after in AUXILIARIES)


def strays(draft: Draft, cue: int, found: list[Aside]) -> bool:
    """Whether a cue is said of the other: the part's is behind its aside, the whole's is inside it."""
    if draft.held:
        return True
    for first, end, whole in found:
        inside = first < draft.counted.first < end
        if inside and (cue >= end or cue < first):
            return True
        if draft is whole and first < cue < end:
            return True
    return False


def lend(site: Site, found: list[Aside]) -> None:
    """Give the parts what befell their whole; people who are refugees or hostages as well share its fate."""
    for _, end, main in found:
        hit = None if main.measure else behind(site.line, site.words, main.counted, end, site.heads)
        if hit:
            main.measure, main.rule, main.cue = hit
    for draft in site.drafts:
        whole = draft.part
        if whole is None or draft.held or whole.measure is None or not fits(site.words, whole.measure, draft.counted):
            continue
        if (
            site.line.lower(draft.counted.first - 1) == "of"
            and site.line.lower(draft.counted.first - 2) in site.words.company.kin
        ):
            continue  # "and the families of 12 employees"
        how = site.line.lowers[draft.cue] in MEANS if draft.cue >= 0 else False
        told = how or (draft.rule.startswith("noun") and (draft.unit or "").lower() in HUMAN)
        if draft.measure is None or (told and whole.measure in CASUALTIES):
            draft.measure, draft.rule, draft.cue = whole.measure, "part of the figure before", whole.cue
            draft.source = draft.source or whole


def unlend(site: Site) -> None:
    """Take back what a number has of an earlier sentence, when its own sentence tells of what nothing befell."""
    for at, draft in enumerate(site.drafts):
        if draft.measure is None or draft.source is None or site.has(draft.source):
            continue
        whole = draft.part is not None and draft.part.measure is None
        if whole or any(other.counted.kind == "neither" for other in site.drafts[:at]):
            draft.measure = None


def before(site: Site, at: int) -> Draft | None:
    """The draft that the one at ``at`` goes on from: behind an aside its whole, else the one right before."""
    if at == 0:
        return None
    last, draft = site.drafts[at - 1], site.drafts[at]
    if draft.counted.further and (force := _accompanied(site, at)) is not None:
        return force
    if site.line.lower(draft.counted.number.last) == "of" and not last.held:
        return last  # "among them 14 officers; 13 of those …"
    return last.part if last.part is not None and last.part is not draft.part else last


def _accompanied(site: Site, at: int) -> Draft | None:
    """``Two hundred of the soldiers left with 40 lorries, and another 350 are to follow``: the force, not what it had with it."""
    last, force = site.drafts[at - 1], site.drafts[at - 2] if at > 1 else None
    beside = last.counted.kind in ("equipment", "buildings") and site.line.lower(last.counted.first - 1) == "with"
    goes = site.line.lower(site.drafts[at].counted.last) in AUXILIARIES
    return force if beside and goes and force is not None and force.counted.kind == "force" else None
