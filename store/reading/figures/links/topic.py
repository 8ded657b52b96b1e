"""The force that the sentence before tells of without a number, which a bare number goes on counting: "The battalion was withdrawn. Barely 300 remain".

In: a site and a draft without a noun, or of men. Out: the word for that force, or None. Nothing may have been counted since, and no
people of another kind may stand in either sentence.
"""

from store.reading.figures.counts.counted import FORCES, Counted
from store.reading.figures.counts.heads import class_of
from store.reading.figures.holders import holder as figures_holder
from store.reading.figures.holders.groups import name_of
from store.reading.figures.holders.phrase_ends import closes
from store.reading.figures.links.left_out import UNTOLD
from store.reading.figures.site import Draft, Site, site_of
from store.reading.figures.strengths.bare import TEAMS
from store.reading.figures.words import STOPS
from store.reading.text.grammar import DETERMINERS, OWN
from store.reading.text.numbers import Number
from store.reading.text.telling import SAID
from store.reading.text.tokens import OWNER_ENDINGS

BODIES = frozenset("infantry cavalry artillery police gendarmerie guard navy team command".split())
ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eastern western northern southern central".split()
)
TELLING = SAID | frozenset("told believe believes think thinks put puts estimate estimates reckon reckons".split())
CARRIED_ON = "of the force of the sentence before"  # a rule
MODIFIER = 2  # tokens before "helmets"
PHRASE = 4  # tokens before the head of a force's phrase
BACK = 6  # numbers skipped last


def topic(site: Site, draft: Draft, *, plainly: bool = False) -> str | None:
    """The word for the force that the sentence before tells of; whose it is becomes the draft's holder.

    ``plainly``: the draft's own sentence leaves no doubt, whoever else it tells of.
    """
    if not site.index or any(other.counted.kind != "bare" and other.rule != CARRIED_ON for other in site.before(draft)):
        return None
    before, own = site.page.sentences[site.index - 1], site.page.sentences[site.index]
    if before.paragraph != own.paragraph or before.kind != own.kind or not _armed(site, before.first, before.last):
        return None
    row = site_of(site, site.index - 1)
    at = _first_force(row)
    if at < 0 or (not plainly and _is_of_others(site, draft)) or _is_of_others(row, None):
        return None
    members = row.line.lowers[at] in site.words.apposed and site.line.lower(draft.counted.number.first - 1) == "its"
    if not members and _counts(site, before.start):
        return None
    draft.holder = draft.holder or _whose(row, at)
    return row.line.words[at]


def _first_force(row: Site) -> int:
    """The token of the first force that the sentence tells of, looked for once for all that is counted behind it; -1 for none."""
    known = row.memory.topics.get(row.index)
    if known is None:
        found = (j for j in range(len(row.line.lowers)) if is_force(row, j))
        known = row.memory.topics[row.index] = next(found, -1)
    return known


def _whose(row: Site, head: int) -> str | None:
    """Whose the force at token ``head`` is, asked as of one that is counted."""
    line, first = row.line, head
    if (name := _name(row, head)) is not None:
        return name
    while first > max(0, head - PHRASE) and _modifies(line.lowers[first - 1]):
        first -= 1
    named = any(line.words[j][0].isupper() or line.lowers[j] in row.words.owners for j in range(first, head))
    if not named and line.lower(first - 1) not in OWN:
        return None  # "The contingent is led by a Swede"
    number = Number(None, None, first, first, line.starts[first], line.ends[head], "vague")
    return figures_holder.find(
        row, Draft(Counted(number, None, None, "none", first, head + 1, line.words[head], "force", head), "strength")
    )


def _name(row: Site, head: int) -> str | None:
    """``the Oromo Liberation Army``: a name that no other layer knows; "the Third Corps" has an owner elsewhere."""
    line, first = row.line, head
    while first and line.words[first - 1][0].isupper() and line.words[first - 1].isalpha() and first > 1:
        first -= 1
    if head - first < 1 or not line.words[head][0].isupper() or line.lowers[first] in ORDINALS:
        return None
    known = next((m for m in row.mentions if line.starts[first] <= m.start < line.ends[head]), None)
    if known is not None:
        return name_of(row, known) if known.end == line.ends[head] else None
    return row.page.text[line.starts[first] : line.ends[head]]


def _modifies(word: str) -> bool:
    return word[0].isalnum() and word not in STOPS and word not in DETERMINERS


def _armed(site: Site, first: int, last: int) -> bool:
    """A cheap look: whether any word of tokens [first, last) may be of a force."""
    words = site.words
    return any(
        word in words.apposed or word in BODIES or words.units.get(word) in FORCES or word in words.conditional
        for word in site.page.lowers[first:last]
    )


def _counts(site: Site, start: int) -> bool:
    """Whether the sentence before, which begins at ``start``, has counted anything."""
    if any(row.counted.number.start >= start for row in site.earlier):
        return True
    own = site.page.sentences[site.index].start
    return any(start <= row.start < own and row.reason.endswith(UNTOLD) for row in site.page.skipped[-BACK:])


def is_force(site: Site, j: int) -> bool:
    """Whether token ``j`` ends the phrase of a force: soldiers by a plural, a brigade, a team of observers."""
    word, words = site.line.lowers[j], site.words
    if word in words.apposed or word in BODIES:
        return _is_armed(site, j) and not _of_things(site, j + 1) and (closes(site, j) or _does(site, j + 1))
    if word in words.singulars or word == "forces" or not (word in words.units or word in words.conditional):
        return False
    return class_of(site.line, words, max(0, j - MODIFIER), j) in FORCES and closes(site, j)


def _is_armed(site: Site, j: int) -> bool:
    """``the monitoring team``, ``the Eastern Command``: words that name other bodies too."""
    word, before = site.line.lowers[j], site.line.words[j - 1] if j else ""
    if before.lower() in site.words.forces.corps:
        return False  # "the diplomatic corps", "the Peace Corps"
    if word == "command":
        return site.line.words[j] == "Command" and before[:1].isupper()
    if word == "police":
        return site.line.lower(j + 1) not in ("station", "stations")
    return word != "team" or before in TEAMS


def _of_things(site: Site, j: int) -> bool:
    """``the column of cars``, ``an army of fans``; not ``the Army of the North``."""
    after = site.line.words[j + 1] if j + 1 < len(site.line.words) else "the"
    return site.line.lower(j) == "of" and after != "the" and not after[0].isupper()


def _does(site: Site, j: int) -> bool:
    """``the contingent guarding its airport``, ``A battlegroup sits at``: a verb that looks like a noun."""
    if site.line.lower(j) in site.words.verb_plurals:
        return True
    return site.line.lower(j).endswith("ing") and site.line.lower(j + 1) in DETERMINERS


def _is_of_others(site: Site, draft: Draft | None) -> bool:
    """Whether people of another kind than ``draft``'s, harm, or what soldiers have no part in, are told of in the line."""
    present, units = site.line.present, site.words.units
    if not site.words.forces.peaceful.isdisjoint(present):
        return True
    harm = present & site.words.harm
    if harm and not (harm == {"lost"} and "contact" in present):
        return True
    head = draft.counted.head if draft is not None else -1
    return any(
        units.get(word) == "people" and j != head and _others(site, j) for j, word in enumerate(site.line.lowers)
    )


def _others(site: Site, j: int) -> bool:
    """Whether the plural at token ``j`` is of people of their own: no soldiers' officers, and nobody who only tells."""
    word, before = site.line.lowers[j], site.line.lower(j - 1)
    if word in site.words.perhaps:
        return not (before in OWN or before.endswith(OWNER_ENDINGS) or site.line.lower(j + 1) == "of")
    if word in site.words.singulars or word in ("officers", "staff", "police", "crew"):
        return False
    return site.line.lower(j + 1) not in TELLING and before != "by"
