"""Whose a figure is: a demonym or name in its noun phrase, a possessive before it, "of the X army" after it, or the verb's subject."""

from store.reading.figures_site import Draft, Site, inside
from store.reading.page import Mention, Page

SINGULAR = frozenset(("its", "it", "his", "her", "he", "she"))
PRONOUNS = SINGULAR | frozenset(("their", "they", "our", "we", "my", "i"))
LINKS = frozenset(("from", "of", "belonging", "loyal", "serving"))
BEFORE_OBJECT = frozenset(
    (
        "in",
        "near",
        "against",
        "to",
        "on",
        "at",
        "from",
        "with",
        "of",
        "along",
        "into",
        "around",
        "towards",
        "inside",
        "across",
        "by",
        "for",
        "over",
    )
)


def name_of(page: Page, mention: Mention) -> str | None:
    """The country or organisation a mention stands for; a person's affiliation, or None."""
    actor = page.actors.get(mention.actor)
    if actor is None:
        return None
    return actor.affiliation if actor.kind == "person" else actor.name


def group_at(site: Site, first: int, last: int) -> str | None:
    """The last country or organisation mentioned in tokens [first, last), nearest to the head noun."""
    if first >= last:
        return None
    start, end = site.char(first), site.line.ends[last - 1]
    rows = [m for m in site.mentions if start <= m.start < end and m.kind not in ("pronoun", "office")]
    for mention in reversed(rows):
        actor = site.page.actors.get(mention.actor)
        if actor and actor.kind != "person":
            return actor.name
    return None


def find(site: Site, draft: Draft) -> str | None:
    """Return whose force or people the draft counts, or None where the text does not say."""
    counted = draft.counted
    people = counted.kind in ("people", "other", "bare", "buildings")
    inner = _modifier(site, draft) or _possessive(site, draft)
    if inner or (people and draft.measure != "strength" and counted.kind != "bare"):
        return inner
    return _after(site, draft) or _subject(site, draft) or _passive(site, draft) or _side(site, draft)


def _modifier(site: Site, draft: Draft) -> str | None:
    """``Russian troops``, ``government soldiers``, an unknown ``Tarani`` before the noun."""
    counted, line = draft.counted, site.line
    first, last = counted.number.last, max(counted.head, counted.number.last)
    known = group_at(site, first, last + (counted.head >= 0))
    if known:
        return known
    for j in range(last - 1, first - 1, -1):
        word = line.words[j]
        if line.lowers[j] in site.words.owners:
            return line.words[j]
        if word[0].isupper() and len(word) > 3 and word.isalpha() and counted.kind not in ("people", "other"):
            return word
    return None


def _possessive(site: Site, draft: Draft) -> str | None:
    """``Ukraine's 40,000 soldiers``, ``its 8,500 troops``, ``12 of its soldiers``."""
    counted, line = draft.counted, site.line
    for j in (
        *range(counted.number.first - 1, max(-1, counted.first - 2), -1),
        *range(counted.number.last, max(counted.head, counted.number.last)),
    ):
        word = line.lowers[j]
        if word in PRONOUNS:
            return pronoun(site, j)
        if word.endswith(("'s", "’s", "s'", "s’")):
            return group_at(site, j, j + 1)
    return None


def pronoun(site: Site, j: int) -> str | None:
    """What the pronoun at token ``j`` stands for: as the names layer says, else the group that leads the sentence or the one before."""
    start = site.line.starts[j]
    for mention in site.mentions:
        if mention.start == start and mention.kind == "pronoun":
            return name_of(site.page, mention)
    word = site.line.lowers[j]
    if word in ("our", "we", "my", "i"):
        return speaker_group(site, start)
    return _leading(site, start) or _previous(site)


def _leading(site: Site, before: int) -> str | None:
    """The first country or organisation of the sentence before ``before`` that follows no preposition; persons lend theirs."""
    for mention in site.mentions:
        if mention.end > before:
            return None
        if site.line.lower(site.token(mention.start) - 1) not in BEFORE_OBJECT and mention.kind != "demonym":
            found = name_of(site.page, mention)
            if found:
                return found
    return None


def _previous(site: Site) -> str | None:
    """The group that led the sentence before, in the same paragraph or the one above."""
    if site.index == 0:
        return None
    row = site.page.sentences[site.index - 1]
    for mention in inside(site.page.mentions, row.start, row.end):
        found = name_of(site.page, mention)
        if found:
            return found
    return None


def speaker_group(site: Site, at: int) -> str | None:
    """The country or organisation of who says the stretch at ``at``."""
    for scope in site.page.scopes:
        if scope.start <= at < scope.end and scope.speaker:
            actor = next((a for a in site.page.actors.values() if a.name == scope.speaker), None)
            if actor:
                return actor.affiliation if actor.kind == "person" else actor.affiliation or actor.name
    return None


def _after(site: Site, draft: Draft) -> str | None:
    """``troops from Kazakhstan``, ``soldiers of the Tarsk army``, ``members of the Florida National Guard``."""
    line, at = site.line, draft.counted.last
    if draft.counted.kind not in ("force", "formation", "equipment") or line.lower(at) not in LINKS:
        return None
    moved = line.lower(at) == "from" and any(w in ("to", "into", "towards") for w in line.lowers[at : at + 6])
    if moved:
        return None
    for mention in site.mentions:
        j = site.token(mention.start)
        if at < j <= at + 4:
            return name_of(site.page, mention)
        if j > at + 4:
            break
    return None


def _subject(site: Site, draft: Draft) -> str | None:
    """The group before an owning verb: ``France will send 500 soldiers``, ``Ukraine lost 40``, ``the army has 41,000``."""
    line, own = site.line, site.words.own
    verb = next(
        (j for j in range(draft.counted.first - 1, max(-1, draft.counted.first - 12), -1) if line.lowers[j] in own), -1
    )
    if verb < 0 or (draft.measure not in (None, "strength", "equipment") and line.lowers[verb] not in LOSING):
        return None
    for j in range(verb - 1, max(-1, verb - 14), -1):
        if line.lowers[j] in ("it", "they", "we", "i") or (line.lowers[j] in ("its", "their", "our") and j > verb - 5):
            return pronoun(site, j)
        for mention in site.mentions:
            if site.token(mention.end) == j + 1 or site.token(mention.end - 1) == j + 1:
                if (
                    line.lower(site.token(mention.start) - 1) in BEFORE_OBJECT
                    and line.lower(site.token(mention.start) - 1) != "by"
                ):
                    continue
                found = name_of(site.page, mention)
                if found:
                    return found
    return None


LOSING = frozenset(("lost", "lose", "losing", "loses", "has", "have", "had"))


def _passive(site: Site, draft: Draft) -> str | None:
    """``500 soldiers sent by France``: after the noun, an owning verb and "by"."""
    line = site.line
    if draft.measure not in (None, "strength", "equipment"):
        return None
    for j in range(draft.counted.last, min(draft.counted.last + 8, len(line.lowers) - 1)):
        if line.lowers[j] == "by" and line.lowers[j - 1] in site.words.own:
            return group_at(site, j + 1, min(j + 4, len(line.words)))
    return None


def _side(site: Site, draft: Draft) -> str | None:
    """Rebels and insurgents are their own side; else soldiers whose harm a government tells are its own."""
    unit = (draft.unit or "").lower()
    if unit in site.words.sides:
        return draft.unit
    if draft.counted.kind == "force" and unit in (
        "soldiers",
        "troops",
        "servicemen",
        "personnel",
        "servicemembers",
        "reservists",
    ):
        return speaker_group(site, draft.counted.number.start)
    return None
