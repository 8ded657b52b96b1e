"""Whose a force is that stands in apposition: "the Guard, a force of 1,200", "a NATO-led mission of 600", "a column estimated at 40".

In: a site and a draft. Out: a holder's name or None.
"""

from store.reading.figures.holders.bodies import body, own_word
from store.reading.figures.holders.groups import BEFORE_OBJECT, covered, group_at, named
from store.reading.figures.holders.kin import PEOPLES, kin, made
from store.reading.figures.holders.parties import led_before, parties
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.holders.ranks import led_by
from store.reading.figures.holders.relative_clauses import KEEPING, keeper
from store.reading.figures.site import Draft, Site
from store.reading.names.known import BACKING
from store.reading.text.grammar import BODY_PRONOUNS, DETERMINERS, INDEFINITE, OWN

ACRONYM = 2  # letters that a name has more than
JOINT = frozenset(("mission", "force", "contingent", "brigade"))
KINDS = frozenset("regional multinational international joint observer monitoring stabilisation stabilization".split())
STANDING = frozenset("stands stood stand waits waited sits sat lies lay comes came".split())
VALUING = frozenset("put puts putting estimate estimates estimated reckon reckons reckoned".split())
PUT = 8  # tokens from "put" to the number
COUNTED = ("estimated", "reckoned")
SIZES = frozenset(("strength", "size", "numbers", "ranks"))
ATTACKING = frozenset("attacked attack attacking assaulted stormed raided struck shelled hit assault".split())
ATTACK = 10  # tokens from the verb to "with"
IT = 8  # tokens of "With some 13,000 members it"
LISTING = frozenset((":", ",", ";", "and"))
PARTED = 6  # tokens of a name in a list
NOUN = 8  # tokens of "Russian peacekeepers in the enclave"
QUALITIES = 4  # tokens of "an armed opposition group"
PARTICLES = frozenset("de del la al el of the du des".split())
GIVING = frozenset("sent send sends gave give gives lent lend offered offers promised pledged supplied".split())


def apposition(site: Site, draft: Draft) -> str | None:
    """``the Presidential Guard, a force of about 1,200 men``; ``a UN mission of 13,000 peacekeepers``."""
    first = draft.counted.first
    before = site.line.lower(first - 1)
    if before == "with":
        return _with(site, draft, first)
    if before == "," and _all_of_them(site, draft):
        return group_at(site, max(0, first - NOUN), first - 1)
    if before == "or" and site.line.lower(first - 2) == ",":
        return _in_other_words(site, draft)
    if before == "at":
        return _at(site, draft)
    if before == "numbering":
        return named(site, max(0, first - 7), first - 2)
    return _of(site, draft) if before == "of" else None


def _with(site: Site, draft: Draft, first: int) -> str | None:
    """``the Front, with 900 men``, ``a Dutch frigate with 230 crew``, ``With 3,000 men, the Front …``."""
    line = site.line
    if not ATTACKING.isdisjoint(line.lowers[max(0, first - ATTACK) : first]):
        return None  # "attacked the positions of the 5th Brigade with two battalions"
    if line.lower(first - 2) == ",":
        return group_at(site, max(0, first - 8), first - 2)
    if (listed := _in_list(site, first - 1)) is not None:
        return listed
    if (standing := _stands(site, first - 1)) is not None:
        return standing
    manned = site.words.units.get(line.lower(first - 2)) in ("equipment", "formation")
    craft = site.draft_before(draft)
    if manned and craft is not None and craft.holder is not None and craft.counted.last == first - 1:
        return craft.holder  # "offered two frigates with 400 sailors"
    if manned and (crewed := group_at(site, max(0, first - 5), first - 1)) is not None:
        return crewed
    if first != 1:
        return None
    if (it := next((j for j in range(2, min(IT, len(line.lowers))) if line.lowers[j] in BODY_PRONOUNS), 0)) > 0:
        return led_before(site) or pronoun(site, it)  # "With 13,000 members it is larger than the army"
    if "," not in line.lowers:
        return None
    at = line.lowers.index(",")
    row = next((row for row in parties(site) if at < row.first <= at + 2), None)
    return group_at(site, at + 1, min(at + 5, len(line.words))) or (row.name if row is not None else None)


def _in_list(site: Site, at: int) -> str | None:
    """``Three states keep soldiers there: Kesh with 700, Lomar with 300``: the name before "with" at token ``at``, in a list behind a colon."""
    lowers = site.line.lowers
    if ":" not in lowers[:at] or not site.line.words[at - 1][0].isupper():
        return None
    start = next((j for j in range(at - 1, max(0, at - 1 - PARTED), -1) if lowers[j] in LISTING), 0)
    return named(site, start + 1, at) if start else None


def _stands(site: Site, at: int) -> str | None:
    """``behind it stands Velland with 210,000 men``: the side between the verb and "with" at token ``at``."""
    row = next((row for row in parties(site) if row.last == at), None)
    verb = row.first - 1 - (site.line.lower(row.first - 1) == "the") if row is not None else 0
    return row.name if row is not None and verb > 0 and site.line.lowers[verb] in STANDING else None


def _all_of_them(site: Site, draft: Draft) -> bool:
    """``Russian peacekeepers in the enclave, all 1,960 of them, …``: whose those before the comma are."""
    line, counted = site.line, draft.counted
    return line.lowers[counted.first] == "all" and line.lowers[counted.number.last : counted.number.last + 2] == [
        "of",
        "them",
    ]


def _in_other_words(site: Site, draft: Draft) -> str | None:
    """``Half of the Oskan army, or 45,000 soldiers,``: whose the body before the comma is."""
    comma = draft.counted.first - 2
    if draft.measure != "strength":
        return None
    row = next((row for row in parties(site) if row.last == comma), None)
    return group_at(site, max(0, comma - 4), comma) or (row.name if row is not None else None)


def _at(site: Site, draft: Draft) -> str | None:
    """``a Front column estimated at 600 fighters``, ``analysts put the army at 28,000 men``."""
    line, first = site.line, draft.counted.first
    if line.lower(first - 2) in COUNTED or line.lower(first - 2) in SIZES:
        return group_at(site, max(0, first - 5), first - 2)  # "estimate X's strength at 20,000"
    put = next((j for j in range(first - 3, max(-1, first - PUT), -1) if line.lowers[j] in VALUING), -1)
    if put < 0 or draft.measure != "strength":
        return None
    if line.lower(first - 3) == "the" and line.lower(first - 2) in site.words.forces.bodies:
        return body(site, first - 2)
    return named(site, put + 1, first - 1) if BEFORE_OBJECT.isdisjoint(line.lowers[put : first - 1]) else None


def _of(site: Site, draft: Draft) -> str | None:
    """``a UN mission of 13,000``, ``its contingent of 380``, ``a regional mission of 1,700``: whose the body before "of" is."""
    line, first = site.line, draft.counted.first
    noun, quality, before = line.lower(first - 2), line.lower(first - 3), line.lower(first - 4)
    forces = site.words.forces
    bands = (site.words.collectives, forces.bodies, forces.bands, forces.gangs, ("company", "band", "outfit"))
    if not any(noun in nouns for nouns in bands):
        return None
    if (name := _named_before(site, first - 2)) is not None:
        return name
    if quality in INDEFINITE and before == "and":
        return None  # "has a pact with Armenia and a garrison of about 3,000"
    if quality in OWN:
        return pronoun(site, first - 3)
    apart = before == "-"  # "U.N." and its hyphen are tokens of their own
    if (apart or "-" in quality) and quality.rpartition("-")[2] in BACKING:
        return site.page.text[
            line.starts[first - 3 - 2 * apart] : line.ends[first - 2]
        ]  # not the UN's: "a UN-supported mission of 2,000"
    low = max(0, first - 8 if before == "," else first - 5)
    if any(line.lower(j - 1) in GIVING for j in range(low, first - 2)):
        return None  # "sent Uzamba a battalion of 750"
    led = next((name for j in range(low, first - 2) if (name := led_by(site, j))), None)
    found = led or group_at(site, low, first - 2)
    turned = quality in INDEFINITE and before in ("into", "to", "as")  # "has swollen into a militia of 9,000"
    if found is None and quality in INDEFINITE and before in KEEPING and (kept := keeper(site, first - 4)) is not None:
        return kept
    found = found if found is not None or turned else own_word(site, first - 2)
    if found is None and noun in JOINT and quality in KINDS and before in DETERMINERS:
        return f"{quality} {noun}"
    return found or _stranger(site, draft, first - 3)


def _named_before(site: Site, noun: int) -> str | None:
    """``the Government and the Comandos del Sur, an armed group of 2,500``: the name right before the comma of "an … group"."""
    line = site.line
    article = next((j for j in range(noun - 1, max(0, noun - 1 - QUALITIES), -1) if line.lowers[j] in INDEFINITE), 0)
    if article < 2 or line.lower(article - 1) != ",":
        return None
    comma = article - 1
    known = next((m for m in site.mentions if site.token(m.end) == comma and m.kind in ("name", "alias")), None)
    actor = site.page.actors.get(known.actor) if known is not None else None
    if actor is not None:
        return actor.name if actor.kind == "organisation" else None
    start = comma
    while start > 0 and (line.words[start - 1][0].isupper() or (line.lowers[start - 1] in PARTICLES and start < comma)):
        start -= 1
    while start < comma and line.lowers[start] in DETERMINERS:
        start += 1
    return " ".join(line.words[start:comma]) if start < comma and not covered(site, comma - 1) else None


def _stranger(site: Site, draft: Draft, j: int) -> str | None:
    """``a Volodian column of 30 vehicles``: an unknown demonym right before the body."""
    word = site.line.words[j] if j > 0 else ""
    people = word.lower().endswith(PEOPLES) or (
        draft.counted.kind != "equipment" and len(word) > ACRONYM and site.line.lower(j - 1) in DETERMINERS
    )
    plain = word[:1].isupper() and word.isalpha() and people and not covered(site, j)
    return kin(site, word) if plain and not made(site, j) else None
