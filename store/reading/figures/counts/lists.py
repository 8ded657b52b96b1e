"""Points of a list under a line that says what befell them: "Losses over the past day:" and then "- 12 tanks".

In: a site and a draft that no word of its own line measures. Out: its measure, or None.
"""

from store.reading.figures.counts.counted import ARMS, FORCES, fits, pick
from store.reading.figures.counts.heads import class_of
from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import named
from store.reading.figures.site import Draft, Site, inside
from store.reading.text.grammar import BEING
from store.reading.text.harm import FLIGHT

LONGEST = 14  # points of a list above the one that is read
LOSSES = frozenset(("losses", "lost"))
POINTS = ("bullet", "row")
DASHES = frozenset(("–", "-", "—", ":"))
TIMES = frozenset("since total overall altogether cumulatively".split())
COLON = 9  # tokens of "since the start of the war:"
MARKER = 6  # characters of the mark of a point
OFFERED = "a list of whose the force is"
LIST = 10  # tokens from the force to the colon
GIVEN = 4  # tokens of "have offered further troops"
NAME = 3
LABEL = 5  # tokens of a label and its dash
ROW = 2  # labels that make a row of them
LABELS = ARMS | {"people", "munitions", "buildings"}


def headed(site: Site, draft: Draft) -> str | None:
    """The measure that the line above the list gives to what the draft counts; it becomes the draft's."""
    page = site.page
    if page.sentences[site.index].kind not in POINTS:
        return None
    if draft.counted.kind == "bare" and not _labelled(site, draft):
        return None
    above = range(site.index - 1, max(-1, site.index - LONGEST), -1)
    at = next((j for j in above if page.sentences[j].kind not in POINTS or _opens(site, j)), -1)
    if at < 0 or not _opens(site, at) or _ended(site, at):
        return None
    lowers = page.lowers[page.sentences[at].first : page.sentences[at].last]
    found = _measure(site, draft, lowers)
    if found is None or not fits(site.words, found, draft.counted):
        return None
    draft.measure, draft.rule = found, "list under its heading"
    if found not in FLIGHT:
        draft.holder = draft.holder or _whose(site, at, lowers)
    return found


def resumed(site: Site, draft: Draft) -> str | None:
    """``Enemy losses: 640 personnel. Since the start of the war: 61,300 personnel``: a label of time goes on with the losses before."""
    lowers, before = site.line.lowers, site.earlier[-1] if site.earlier else None
    if (
        ":" not in site.line.present
        or before is None
        or "losses" not in before.rule
        or not (lowers[0] in TIMES or lowers[:2] == ["in", "total"])
    ):
        return None
    if not 0 < lowers.index(":") < min(draft.counted.first, COLON) or draft.counted.kind not in ARMS:
        return None
    draft.measure = "casualties" if draft.counted.kind in FORCES else "destroyed"
    draft.rule, draft.holder = "list of losses, resumed", draft.holder or before.holder
    return draft.measure


def _opens(site: Site, index: int) -> bool:
    """Whether the sentence ends with a colon; a numbered point may head points of its own."""
    row = site.page.sentences[index]
    return site.page.text[row.start : row.end].rstrip().endswith(":")


def _ended(site: Site, opened: int) -> bool:
    """Whether the list under ``opened``, itself a numbered point, has ended: a later number stands at the head of a point."""
    return _numbered(site, opened) and any(_numbered(site, j) for j in range(opened + 1, site.index + 1))


def _numbered(site: Site, index: int) -> bool:
    """Whether a digit stands before the sentence in its line: ``8. According to …``."""
    start = site.page.sentences[index].start
    line = site.page.text[max(0, start - MARKER) : start].rpartition("\n")[2]
    return any(char.isdigit() for char in line) and line.rstrip().endswith((".", ")"))


def _whose(site: Site, at: int, lowers: list[str]) -> str | None:
    """``The losses of the enemy amount to:``, ``Kesh's losses:``: the only country or body that the heading names."""
    page, row = site.page, site.page.sentences[at]
    if not site.words.forces.enemies.isdisjoint(lowers):
        return enemy(site, row.start)
    mentions = [m for m in inside(page.mentions, row.start, row.end) if m.kind != "pronoun"]
    names = {page.actors[m.actor].name for m in mentions if page.actors[m.actor].kind != "person"}
    return names.pop() if len(names) == 1 else None


def _labelled(site: Site, draft: Draft) -> bool:
    """``tanks – 412 (+5)``: the label before the number says what it and its growth count."""
    line, first = site.line, draft.counted.first
    dash = next((j for j in range(1, min(LABEL, len(line.lowers))) if line.lowers[j] in DASHES), -1)
    growth = line.lower(first - 1) == "+" and line.lower(first - 2) == "("
    if dash < 0 or not (first == dash + 1 or growth):
        return False
    kind = class_of(line, site.words, 0, dash - 1)
    if kind:
        draft.counted.kind, draft.unit = kind, " ".join(line.words[:dash])
    return kind is not None


def _measure(site: Site, draft: Draft, lowers: list[str]) -> str | None:
    """The first word for harm in the heading; losses of men are casualties, of arms destroyed."""
    words = site.words
    for word in lowers:
        if word in LOSSES:
            return "destroyed" if draft.counted.kind in ("equipment", "munitions", "buildings") else "casualties"
        found = words.states.get(word) or words.nouns.get(word) or pick(words, word, draft.counted)
        if found:
            return found
    return None


def after_colon(site: Site) -> None:
    """``The following was destroyed: two tanks, five vehicles and a depot``: the verb before the colon holds for the list."""
    if ":" not in site.line.present or not site.drafts:
        return
    lowers = site.line.lowers
    colon = lowers.index(":")
    verb = lowers[colon - 1] if colon > 1 else ""
    if verb not in site.words.harm or lowers[colon - 2] not in BEING:
        return
    for draft in site.drafts:
        if draft.counted.first <= colon or draft.counted.kind in ("bare", "other"):
            continue
        found = pick(site.words, verb, draft.counted)
        if found and draft.measure is None:
            draft.measure, draft.rule, draft.cue = found, f"{verb} before the colon", colon - 1


def labelled(site: Site) -> None:
    """``Losses: personnel – 18,700; tanks – 412; ships – 3``: each label in a row says what the number behind its dash counts."""
    if DASHES.isdisjoint(site.line.present):
        return
    rows = [(draft, head) for draft in site.drafts if (head := _own_label(site, draft)) >= 0]
    if len(rows) < ROW:
        return
    lowers = site.line.lowers
    lost = not LOSSES.isdisjoint(lowers[: rows[0][1]])
    foe = lost and not site.words.forces.enemies.isdisjoint(lowers[: rows[0][1]])
    for draft, head in rows:
        kind = class_of(site.line, site.words, max(0, head - LABEL), head)
        draft.counted.kind, draft.counted.unit = kind or draft.counted.kind, site.line.words[head]
        if lost and (found := _measure(site, draft, ["losses"])) and fits(site.words, found, draft.counted):
            draft.measure, draft.rule = found, "list of losses"
            draft.holder = (enemy(site, draft.counted.number.start) or "enemy") if foe else None


def _own_label(site: Site, draft: Draft) -> int:
    """The noun before the dash right before a bare number; -1 where none counts forces, arms or people."""
    line, dash = site.line, draft.counted.first - 1
    if draft.counted.kind != "bare" or line.lower(dash) not in DASHES or dash < 1:
        return -1
    return dash - 1 if class_of(line, site.words, max(0, dash - 1 - LABEL), dash - 1) in LABELS else -1


def offered(site: Site) -> None:
    """``Three countries have offered troops so far: X 400, Y 650 and Z 120``: the force before the colon is what each name has some of."""
    lowers = site.line.lowers
    if ":" not in site.line.present or len(site.drafts) < ROW:
        return
    colon = lowers.index(":")
    noun = next(
        (j for j in range(colon - 1, max(-1, colon - LIST), -1) if site.words.units.get(lowers[j]) == "force"), -1
    )
    behind = [draft for draft in site.drafts if draft.counted.first > colon]
    given = noun > 0 and not site.words.own.isdisjoint(lowers[max(0, noun - GIVEN) : noun])
    if not given or any(draft.counted.kind in FORCES and draft.counted.first < colon for draft in site.drafts):
        return
    rows = [draft for draft in behind if _after_a_name(site, draft, colon)]
    for draft in rows if len(rows) >= ROW else ():
        draft.counted.kind, draft.counted.unit = "force", site.line.words[noun]
        draft.rule, draft.holder = OFFERED, named(site, max(colon + 1, draft.counted.first - NAME), draft.counted.first)


def _after_a_name(site: Site, draft: Draft, colon: int) -> bool:
    """Whether a bare number stands between a name and the next mark: ``: Kesh 400,``."""
    line, first = site.line, draft.counted.first
    first -= line.lower(first - 1) in ("with", "(")
    ends = line.lower(draft.counted.last) in (",", ";", "and", ".", ")", "")
    return draft.counted.kind == "bare" and first - 1 > colon and line.words[first - 1][0].isupper() and ends
