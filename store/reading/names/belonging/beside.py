"""Beside the office: the state whose doing the sentence of an office goes on with, where the office itself names none.

In: the cast and a role without an owner. Out: the ISO of that state, or None (""): a bare mention of a country is not enough.
"""

from collections.abc import Iterator
from itertools import pairwise

from store.reading.names.belonging.soldiers import has_men_here
from store.reading.names.cast import Cast
from store.reading.names.lands.home import weights
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk
from store.reading.text.grammar import THIRD_OWN, WILL
from store.reading.text.tokens import POSSESSIVE

_SENDS = frozenset(
    "sent sends sending dispatched flew flown offered pledged donated provided gave send deployed".split()
)
_HELP = frozenset(  # what a land sends to another in need, and no enemy does
    "rescuers rescue rescuer searchers firefighters doctors nurses medics paramedics surgeons dogs ambulances hospital hospitals relief aid tents blankets "
    "medicine medicines vaccines humanitarian".split()
)
_HERS = THIRD_OWN - {"its"}
_REALMS = frozenset({"government", "country", "nation"})
OPENS = 2  # tokens before an office that opens its sentence
_TELLS = frozenset("told promised assured informed".split())
_OWN_DEEDS = frozenset(  # what a government tells of its own land, and not of an enemy
    "contribute send join keep stay withdraw help host give provide supply support back remain stand accept buy spend double lend donate train offer add increase raise reopen close evacuate".split()
)
CLAUSE = 18  # tokens of "who is 71 and was a soldier,"
PUBLIC = 6  # tokens from "told" to "parliament"
_BEFALLS = frozenset("be receive get have need face suffer lose win become remain soon also never not".split())
_PLEDGES = frozenset("announced announces pledged pledges promised promises vowed vows".split())
_OWN_ACTS = frozenset(
    "appealed asked requested decided agreed accepted called invoked activated signed ratified".split()
)
_OWN_PUBLIC = frozenset("parliament senate lawmakers mps deputies legislators nation countrymen senators".split())
_ASIDE = frozenset("meanwhile however too also which whose who for".split())
_POSTED = frozenset({"ambassador", "consul", "attaché"})
_DECLARES = frozenset({"declared", "declares", "proclaimed", "imposed", "decreed"})
_COUNTS = frozenset({"put", "puts"})
_COUNTED = frozenset({"number", "toll", "total"})
_DECREED = frozenset({"mourning", "emergency", "curfew", "martial"})
SPEAKING = 4  # tokens from an office over a name to "calling"
DECREE = 18  # tokens from an office to what its holder declares


def doers(found: Cast, role: Role) -> Iterator[Chunk]:
    """The countries that act in the sentence before the office."""
    page = found.sheet.page
    for chunk in found.sheet.rows[role.sentence]:
        if chunk.last > role.first:
            return
        if chunk.kind == "country" and not chunk.place:
            begins = chunk.first == page.sentences[role.sentence].first or page.lowers[chunk.first - 1] in {
                ",",
                ";",
                "and",
            }
            after = page.lowers[chunk.last]
            if after == "," and page.lowers[chunk.last + 1] in _ASIDE:
                after = "has"  # Norway, meanwhile, has called up men
            if begins and (
                after in found.sheet.words.speech or after.endswith("ed") or after in {"has", "had", "is", "was"}
            ):
                yield chunk


def beside(found: Cast, role: Role) -> str | None:
    """ISO of the state whose doing the words right before the office go on with; None when they do not.

    France asked …, with Minister X calling it absurd · Ukraine, meanwhile, has called up men; Minister X said ·
    President X declared a day of mourning in Estonia.
    """
    page = found.sheet.page
    span = page.sentences[role.sentence]
    before = page.lowers[role.first - 1] if role.first > span.first else ""
    if before in {"with", ";"}:
        acting = list(doers(found, role))
        turned = any(page.lowers[chunk.last] == "," for chunk in acting)  # Norway, meanwhile, …; Minister X: its own
        fits = (
            turned
            if before == ";"
            else any(low.endswith("ing") for low in page.lowers[role.last : role.last + SPEAKING])
        )
        return acting[-1].iso if fits and len({chunk.iso for chunk in acting}) == 1 else None
    after = page.lowers[role.last : role.last + SPEAKING]
    if any(low in {"thanked", "thanks"} and then in {"it", "them"} for low, then in pairwise(after)):
        return found.home or None  # Chad sent engineers, for which President X thanked it
    announced = None if _PLEDGES.isdisjoint(after) else pledging(found, role.sentence)
    return announced or _own_deed(found, role) or _decrees(found, role) or _acts_for(found, role)


def _own_deed(found: Cast, role: Role) -> str | None:
    """ISO of the state that a sentence begins with and that will send or give something, behind which its minister is named: Denmark will add a frigate, Minister X said."""
    page = found.sheet.page
    span, row = page.sentences[role.sentence], found.sheet.rows[role.sentence]
    first = row[0] if row else None
    if first is None or first.kind != "country" or first.first != span.first or first.last + 1 >= role.first:
        return None
    will = page.lowers[first.last] == "will" and page.lowers[first.last + 1] in _OWN_DEEDS
    return first.iso if will and page.lowers[role.first - 1] == "," else None


def helps(found: Cast, role: Role) -> str:
    """ISO of the one state that a sentence begins with and that sends help, where its minister tells it at the end: Spain sent 56 rescuers, Minister X said; else ""."""
    lows, row = found.sheet.page.lowers, found.sheet.rows[role.sentence]
    first, span = row[0], found.sheet.page.sentences[role.sentence]
    begins = first.kind == "country" and first.first == span.first and lows[role.first - 1] == ","
    others = {chunk.iso for chunk in row if chunk.iso} - {first.iso, found.home}
    if not begins or others or _SENDS.isdisjoint(lows[first.last : first.last + 3]):
        return ""
    return first.iso if not _HELP.isdisjoint(lows[first.last : role.first]) else ""


def of_its_own(found: Cast, role: Role, previous: list[Chunk]) -> str:
    """ISO of the state that the sentence before begins with, where who opens this one speaks of a government of his own: Portugal made the largest offer. Minister X said that her government …; else ""."""
    lows, span = found.sheet.page.lowers, found.sheet.page.sentences[role.sentence]
    opens = role.first - span.first < OPENS and not role.behind
    theirs = any(lows[i] in _HERS and lows[i + 1] in _REALMS for i in range(role.last, span.last - 1))
    named = {chunk.iso for chunk in (*found.sheet.rows[role.sentence], *previous) if chunk.iso}
    if opens and named == {previous[0].iso, found.home} and has_men_here(found, role):
        return previous[0].iso  # Chad denies it. President X said his troops were not in Mali
    return previous[0].iso if opens and theirs and named == {previous[0].iso} else ""


def pledging(found: Cast, number: int) -> str | None:
    """ISO of the one state whose own doing the sentence announces: France will bring its soldiers home, X announced."""
    lows, limit = found.sheet.page.lowers, found.sheet.page.sentences[number].last
    lands = {
        chunk.iso
        for chunk in found.sheet.rows[number]
        if chunk.kind == "country" and chunk.last + 1 < limit and _intends(lows, chunk.last)
    }
    joined = any(
        lows[chunk.first - 1] == "and" and chunk.iso in lands for chunk in found.sheet.rows[number] if chunk.first
    )
    return lands.pop() if len(lands) == 1 and not joined else None


def pledges(found: Cast, name: Chunk) -> bool:
    """Whether a verb of one's own decision stands right behind the name."""
    return found.sheet.page.lowers[name.last : name.last + 1] != [] and found.sheet.page.lowers[name.last] in _PLEDGES


def before_parliament(found: Cast, named: Chunk) -> str:
    """ISO of the state to whose parliament the person speaks: told lawmakers in Paris that …, promised parliament that Norway would …; else ""."""
    lows, limit = found.sheet.page.lowers, found.sheet.page.sentences[named.sentence].last
    at = named.last
    if lows[at : at + 2] in ([",", "who"], [",", "whose"]):
        at = next((i + 1 for i in range(at + 1, min(at + CLAUSE, limit)) if lows[i] == ","), at)
    if at >= limit or lows[at] not in _TELLS or _OWN_PUBLIC.isdisjoint(lows[at + 1 : min(at + PUBLIC, limit)]):
        return ""
    for chunk in found.sheet.rows[named.sentence]:
        if chunk.first <= at or chunk.last >= limit:
            continue
        if chunk.first == at + 1 and chunk.kind in {"country", "demonym"} and _owns_public(lows, chunk.last):
            return chunk.iso  # informed Chad's senate, told Chadian lawmakers
        if chunk.kind == "capital" and lows[chunk.first - 1] == "in" and chunk.first - at < PUBLIC + 2:
            return chunk.iso
        begins = lows[chunk.first - 1] == "that" or lows[chunk.first - 2 : chunk.first] == ["that", "the"]
        pledged = lows[at] != "told" or not _OWN_DEEDS.isdisjoint(lows[chunk.last + 1 : chunk.last + 2])
        if chunk.kind == "country" and begins and lows[chunk.last] in WILL and pledged:
            return chunk.iso
    return ""


def _owns_public(lows: list[str], at: int) -> bool:
    """Whether a parliament or a nation stands at token ``at``, behind a possessive or an adjective."""
    at += lows[at] in POSSESSIVE
    return lows[at] in _OWN_PUBLIC


def _intends(lows: list[str], at: int) -> bool:
    """Whether a state means to do something: will send, is ready to; not what befalls it: will receive, would be."""
    if lows[at] in {"will", "would", "plans", "intends"}:
        return lows[at + 1] not in _BEFALLS
    return lows[at] == "is" and lows[at + 1] in {"going", "to", "ready"} and _BEFALLS.isdisjoint(lows[at + 2 : at + 3])


def _acts_for(found: Cast, role: Role) -> str | None:
    """ISO of the state whose own act somebody tells its parliament: told parliament that Armenia had asked for help."""
    lows, limit = found.sheet.page.lowers, found.sheet.page.sentences[role.sentence].last
    for chunk in found.sheet.rows[role.sentence]:
        if chunk.kind != "country" or chunk.first <= role.last or chunk.last + 2 > limit:
            continue
        own = lows[chunk.last] in {"had", "has"} and lows[chunk.last + 1] in _OWN_ACTS
        if own and lows[chunk.first - 1] == "that" and lows[chunk.first - 2] in _OWN_PUBLIC:
            return chunk.iso
    return None


def posted_by(found: Cast, role: Role) -> str:
    """ISO of the country that a sentence is about whose ambassador tells it: Britain used 20 places, according to X, the ambassador; else ""."""
    if role.office is not None and role.office.lower() == "press secretary":
        return _in_capital(found, role)
    if not role.behind or role.head not in _POSTED:
        return ""
    first, span = found.sheet.rows[role.sentence][0], found.sheet.page.sentences[role.sentence]
    told = "according" in found.sheet.page.lowers[span.first : role.first]
    return first.iso if told and first.kind == "country" and first.first == span.first else ""


def _decrees(found: Cast, role: Role) -> str | None:
    """ISO of the country in which the holder of the office declares mourning or counts the dead: nobody does so in another's."""
    lows, limit = found.sheet.page.lowers, found.sheet.page.sentences[role.sentence].last
    near = lows[role.last : min(role.last + DECREE, limit)]
    counts = not _COUNTS.isdisjoint(near) and not _COUNTED.isdisjoint(near)  # puts the number of dead in X at 40
    if not counts and (_DECLARES.isdisjoint(near) or _DECREED.isdisjoint(near)):
        return None
    lands = {
        chunk.iso
        for chunk in found.sheet.rows[role.sentence]
        if chunk.kind == "country"
        and chunk.first > role.last
        and lows[chunk.first - 1] in {"in", "across", "throughout"}
    }
    if not lands:
        if found.told is None:
            found.told = weights(found.sheet)
        lands = {iso for iso, told in found.told.items() if told}  # declared three days of mourning
    return lands.pop() if len(lands) == 1 else None


def _in_capital(found: Cast, role: Role) -> str:
    """ISO of the capital in which a sentence plays from its beginning: In Washington, press secretary X said; else ""."""
    first, span = found.sheet.rows[role.sentence][0], found.sheet.page.sentences[role.sentence]
    opens = first.first == span.first + 1 and found.sheet.page.lowers[span.first] == "in"
    return first.iso if opens and first.kind == "capital" else ""
