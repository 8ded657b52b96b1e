"""Whose a force is that is only reckoned: "The Front is put at 2,000 men", "al-Nur, a group believed to have 800 fighters".

In: a site and a draft. Out: a holder's name or None.
"""

from store.reading.figures.holders.groups import is_object, name_of, named
from store.reading.figures.holders.parties import led_before, parties
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.links.gaps import ends, group
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import BODY_PRONOUNS, INDEFINITE, OPENING_QUOTES, OWN
from store.reading.text.harm import OWNED

MANY = 12
HEADING = 6  # tokens between a name and what it is believed to have
VALUED = frozenset("put estimated reckoned thought believed".split())
NUMBERS = frozenset(("number", "numbers", "toll", "count"))
GIVING = frozenset("give gives gave credit credits credited".split())
AGREED = frozenset("treaty accord agreement deal truce pact protocol plan".split())
CREDITING = frozenset("credit credits credited".split())
RECKONERS = frozenset(
    "estimate estimates analyst analysts expert experts observers diplomats officials sources institute".split()
)
COUNTING = frozenset(("at", "to", "reached", "passed", "exceeded"))  # "the number of Kesh soldiers killed has risen to"
TURNING = frozenset("while but and whereas ;".split())
STANDS = frozenset((",", "is", "was", "are", "were"))


def valued(site: Site, draft: Draft) -> str | None:
    """``The Front, formed in April, is put by experts at 2,000 men``: what is valued leads the sentence."""
    lowers, first = site.line.lowers, draft.counted.first
    down = site.line.lower(first - 1) == "to" and site.line.lower(first - 2) == "down"  # "is thought to be down to 300"
    strong = site.line.lower(first - 1) == "be" and "strong" in site.line.lowers[first : draft.counted.last + 2]
    if not down and not strong and site.line.lower(first - 1) not in ("at", "have", "number", "had", "than"):
        return None
    near = range(first - 1, max(0, first - MANY), -1)
    verb = next((j for j in near if lowers[j] in VALUED and lowers[j - 1] in STANDS), -1)
    if verb > 1 and lowers[verb - 2 : verb] == [")", ","]:
        return _in_brackets(site, verb - 2)
    if verb < 0 and (apposed := _believed(site, first)) is not None:
        return apposed
    if verb > 0 and (beside := _right_before(site, verb - 1)) is not None:
        return beside
    lead = next((m for m in site.mentions if m.kind != "demonym" and not is_object(site, m)), None)
    return group(site, lead) if lead is not None and verb > 0 and site.token(lead.end) < verb else None


def _right_before(site: Site, verb: int) -> str | None:
    """``while the Nigerian army is thought to have 30,000``: the body that ends where the verb begins, of a second clause."""
    lowers = site.line.lowers
    row = next((row for row in parties(site) if row.last == verb and not row.object and not row.owns), None)
    opens = row is not None and lowers[max(0, row.first - 2) : row.first]
    return row.name if row is not None and opens and not TURNING.isdisjoint(opens) else None


def given(site: Site, draft: Draft) -> str | None:
    """``Estimates give the Front about 6,000 fighters``: who reckons gives it nothing."""
    line, first = site.line, draft.counted.first
    if draft.measure not in OWNED:
        return None
    near = range(first - 1, max(0, first - HEADING), -1)
    verb = next((j for j in near if line.lowers[j] in GIVING), 0)
    if line.lowers[verb] in CREDITING and line.lower(first - 1) == "with":
        return credited(site, verb, first - 1)
    if not verb or not (
        _agreed(site, verb) or _watches(site, verb) or not RECKONERS.isdisjoint(line.lowers[max(0, verb - 2) : verb])
    ):
        return None
    if line.lower(verb + 1) in BODY_PRONOUNS or line.lower(verb + 1) == "them":
        return led_before(site) or pronoun(site, verb + 1)  # "the institute gives it 33,000 troops"
    row = next((row for row in parties(site) if row.last == first and verb < row.first <= verb + 2), None)
    return row.name if row is not None else named(site, verb + 1, first)


def _agreed(site: Site, verb: int) -> bool:
    """``The treaty gives Kesh 900 soldiers``: whether what was agreed gives them."""
    return site.line.lower(verb - 1) in AGREED


def _watches(site: Site, verb: int) -> bool:
    """``The International Institute gives``: whether a body that only watches others stands right before the verb."""
    name = group(site, ends(site, verb))
    return name is not None and not site.words.forces.watchers.isdisjoint(name.lower().split())


def credited(site: Site, verb: int, end: int) -> str | None:
    """``US intelligence credits the Front with 2,100 fighters``, ``credits it with``: whom the verb names, never who credits."""
    if site.line.lower(verb + 1) in BODY_PRONOUNS or site.line.lower(verb + 1) == "them":
        return led_before(site) or pronoun(site, verb + 1)
    row = next((row for row in parties(site) if row.last == end and verb < row.first <= verb + 2), None)
    return row.name if row is not None else named(site, verb + 1, end)


def number_of(site: Site, draft: Draft) -> str | None:
    """``JNIM put the number of Malian soldiers killed at 70``, ``put the number of its dead at 9``: whose the number is said to be of."""
    line, first = site.line, draft.counted.first
    at = first - 1 - (line.lower(first - 1) in OPENING_QUOTES)
    if line.lower(at) not in COUNTING or NUMBERS.isdisjoint(line.present):
        return None
    of = (
        next(
            (
                j
                for j in range(at - 2, max(0, at - MANY), -1)
                if line.lowers[j] in NUMBERS and line.lowers[j + 1] == "of"
            ),
            -1,
        )
        + 1
    )
    if of < 1:
        return None
    if line.lower(of + 1) in OWN:
        return pronoun(site, of + 1)
    rows = (m for m in site.mentions if site.char(of) < m.start < site.char(at) and m.kind in ("name", "demonym"))
    lead = next(rows, None)
    near = lead is not None and site.token(lead.start) <= of + 2
    return name_of(site, lead) if lead is not None and near else None


def counting(site: Site, draft: Draft) -> str | None:
    """``The guerrillas of the Front, who count 600 rifles, …``: the name before the clause."""
    first, lowers = draft.counted.first, site.line.lowers
    at = next((j for j in range(first - 1, max(0, first - 3), -1) if lowers[j] in ("count", "number", "numbered")), 0)
    if at < 3 or lowers[at - 1] not in ("who", "which") or lowers[at - 2] != ",":
        return None
    return group(site, ends(site, at - 2))


def _believed(site: Site, first: int) -> str | None:
    """``fell on al-Nur, a jihadist group believed to have 800 fighters``: the name before the comma."""
    lowers = site.line.lowers
    at = next((j for j in range(first - 1, max(0, first - MANY), -1) if lowers[j] in VALUED), -1)
    if at > 2 and lowers[at - 1] in ("is", "are") and lowers[at - 2] in ("that", "which"):
        opens = next(
            (j for j in range(at - 3, max(0, at - MANY), -1) if lowers[j] == ","), 0
        )  # "X, a gang that is thought to be"
        return group(site, ends(site, opens)) if opens and site.line.lower(opens + 1) in INDEFINITE else None
    comma = next((j for j in range(at - 1, max(0, at - HEADING), -1) if lowers[j] == ","), -1) if at > 0 else -1
    body = comma > 0 and (lowers[at - 1] in site.words.collectives or lowers[at - 1] in ("group", "faction", "gang"))
    return group(site, ends(site, comma)) if body and site.line.lower(at + 1) == "to" else None


def _in_brackets(site: Site, close: int) -> str | None:
    """``militia (the “River Guards”), believed to number 1,500``: the name in the brackets."""
    words, lowers = site.line.words, site.line.lowers
    opened = next((j for j in range(close - 1, max(0, close - HEADING - 1), -1) if lowers[j] == "("), close)
    names = [j for j in range(opened + 1, close) if words[j][0].isupper()]
    if not names or names != list(range(names[0], names[-1] + 1)):
        return None
    return site.page.text[site.line.starts[names[0]] : site.line.ends[names[-1]]]
