"""Whose a force is that stands in apposition: "the Guard, a force of 1,200", "a NATO-led mission of 600", "a column estimated at 40".

In: a site and a draft. Out: a holder's name or None.
"""

from store.reading.figures.holders.bodies import body, own_word
from store.reading.figures.holders.groups import covered, group_at, named
from store.reading.figures.holders.lenders import PEOPLES, kin, made
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.holders.ranks import backed
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import DETERMINERS, INDEFINITE, OWN

ACRONYM = 2  # letters that a name has more than
JOINT = frozenset(("mission", "force", "contingent", "brigade"))
KINDS = frozenset("regional multinational international joint observer monitoring stabilisation stabilization".split())
COUNTED = ("estimated", "reckoned")
GIVING = frozenset("sent send sends gave give gives lent lend offered offers promised pledged supplied".split())


def apposition(site: Site, draft: Draft) -> str | None:
    """``the Presidential Guard, a force of about 1,200 men``; ``a UN mission of 13,000 peacekeepers``."""
    line, first = site.line, draft.counted.first
    if line.lower(first - 1) == "with" and line.lower(first - 2) == ",":
        return group_at(site, max(0, first - 8), first - 2)
    noun = site.words.units.get(line.lower(first - 2)) if line.lower(first - 1) == "with" else None
    if noun in ("equipment", "formation") and (crewed := group_at(site, max(0, first - 5), first - 1)) is not None:
        return crewed  # "a Dutch frigate with 230 crew"
    if first == 1 and line.lower(0) == "with" and "," in line.lowers:
        at = line.lowers.index(",")
        row = next((row for row in parties(site) if at < row.first <= at + 2), None)
        return group_at(site, at + 1, min(at + 5, len(line.words))) or (row.name if row is not None else None)
    if line.lower(first - 1) == "at" and line.lower(first - 2) in COUNTED:
        return group_at(site, max(0, first - 5), first - 2)  # "a Front column estimated at 600 fighters"
    valued = line.lower(first - 1) == "at" and line.lower(first - 3) == "the" and draft.measure == "strength"
    if valued and line.lower(first - 2) in site.words.forces.bodies and line.lower(first - 4) in ("put", "puts"):
        return body(site, first - 2)  # "analysts put the army at 28,000 men"
    if line.lower(first - 1) == "numbering":
        return named(site, max(0, first - 7), first - 2)
    if line.lower(first - 1) != "of" or not (
        line.lower(first - 2) in site.words.collectives
        or line.lower(first - 2) in site.words.forces.bodies
        or line.lower(first - 2) == "company"
    ):
        return None
    low = max(0, first - 8 if line.lower(first - 4) == "," else first - 5)
    if line.lower(first - 3) in INDEFINITE and line.lower(first - 4) == "and":
        return None  # "has a pact with Armenia and a garrison of about 3,000"
    if line.lower(first - 3) in OWN:
        return pronoun(site, first - 3)  # "its contingent of 380"
    given = next((j for j in range(low, first - 2) if line.lower(j - 1) in GIVING), -1)
    if given >= 0:
        return None  # "sent Uzamba a battalion of 750"
    led = next((name for j in range(low, first - 2) if (name := backed(site, j))), None)
    found = led or group_at(site, low, first - 2) or own_word(site, first - 2)
    kind = line.lower(first - 3) if line.lower(first - 2) in JOINT else ""
    if found is None and kind in KINDS and line.lower(first - 4) in DETERMINERS:
        return f"{kind} {line.lower(first - 2)}"  # "a regional mission of 1,700"
    return found or _stranger(site, draft, first - 3)


def _stranger(site: Site, draft: Draft, j: int) -> str | None:
    """``a Volodian column of 30 vehicles``: an unknown demonym right before the body."""
    word = site.line.words[j] if j > 0 else ""
    people = word.lower().endswith(PEOPLES) or (
        draft.counted.kind != "equipment" and len(word) > ACRONYM and site.line.lower(j - 1) in DETERMINERS
    )
    plain = word[:1].isupper() and word.isalpha() and people and not covered(site, j)
    return kin(site, word) if plain and not made(site, j) else None
