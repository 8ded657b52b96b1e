"""Whose account a number is of: "according to the mission 5,300 …", "…, by the agency's count", "it claimed" of who spoke just before.

In: a site and a draft. Out: (speaker, speaker's words) or None. Each look is over one sentence and bounded.
"""

from store.reading.figures.holders.groups import previous
from store.reading.figures.holders.home import called
from store.reading.figures.links.disputed import AMOUNTING
from store.reading.figures.site import Draft, Site, scope_at
from store.reading.figures.tellers.by_verb import COUNTS
from store.reading.figures.tellers.speakers import Teller, named, resolve
from store.reading.figures.tellers.tellers import ACCOUNTS
from store.reading.text.grammar import ARTICLES, BODY_PRONOUNS, HAVE, THIRD_OWN, WHO
from store.reading.text.telling import STATED

REACH = 12  # tokens to the verb of saying of the sentence before
NEAR = 8
CLAIMING = STATED | frozenset(
    "claimed claims said says reported reports admitted admits put puts counts counted estimates".split()
)
OWNING = frozenset("owns owned boasts boasted".split())
AVOWING = OWNING | frozenset("expects mention mentions mentioned thinks thought think arrives arrived has".split())
STANDING = frozenset(("was", "is", "were"))
GAVE = frozenset("gave gives cited cites quoted quotes named released published reported used uses".split())
WORKING = frozenset("works work worked working uses use used".split())
GIVES = frozenset(("is", "was", "at", "of"))
LONG = 20  # tokens of an aside about who tells
GAP = 6  # tokens of who tells in a gap
OPENING = 5
TO_BE_BELIEVED = (["is", "to", "be", "believed"], ["are", "to", "be", "believed"])
MINE = frozenset("i we my our who that".split())
SAYING = frozenset(("said", "says", "say"))


def accorded(site: Site, draft: Draft) -> Teller | None:
    """``according to the mission 5,300 have done so``: whom the number follows at once."""
    lowers, first = site.line.lowers, draft.counted.first
    if "according" not in lowers[:first]:
        return None
    at = first - 1 - lowers[first - 1 :: -1].index("according")
    plain = lowers[at + 1] == "to" and first - at <= NEAR and {",", ";"}.isdisjoint(lowers[at:first])
    return resolve(site, at + 2, first) if plain and at + 2 < first else None


def believed(site: Site, draft: Draft) -> Teller | None:
    """``has 11,000 there, if Kesh is to be believed``: who is said to have to be believed told the number."""
    lowers, last = site.line.lowers, draft.counted.last
    if "believed" not in site.line.present:
        return None
    at = next((j for j in range(last, min(last + NEAR, len(lowers))) if lowers[j] == "if"), -1)
    end = next((j for j in range(at + 2, min(at + NEAR, len(lowers))) if lowers[j : j + 4] in TO_BE_BELIEVED), -1)
    return resolve(site, at + 1, end) if 0 <= at < end else None


def counted_by(site: Site, draft: Draft) -> Teller | None:
    """``…, by the United Nations' count``: whose account closes the clause."""
    lowers, last = site.line.lowers, draft.counted.last
    if "by" not in site.line.present or ACCOUNTS.isdisjoint(site.line.present):
        return None
    for at in range(last, len(lowers) - 2):
        if lowers[at] == "by" and (lowers[at - 1] == "," or any(at == other.counted.last for other in site.drafts)):
            end = next((j for j in range(at + 2, min(at + NEAR, len(lowers))) if lowers[j] in ACCOUNTS), -1)
            owned = end > 0 and lowers[end - 1].endswith(("'s", "’s", "s'", "s’", "’", "'"))
            if not owned or lowers[at + 1] in THIRD_OWN:
                return None
            known = next((m for m in site.mentions if site.char(at + 1) <= m.start <= site.char(at + 2)), None)
            return named(site, known) if known is not None else resolve(site, at + 1, end)
    return None


def that_of(site: Site, draft: Draft) -> Teller | None:
    """``11,000 by the count of the churches, and 4,300 by that of the government``: whose account the second number is of."""
    lowers, last = site.line.lowers, draft.counted.last
    if lowers[last : last + 3] != ["by", "that", "of"] or ACCOUNTS.isdisjoint(lowers[:last]):
        return None
    end = next((j for j in range(last + 3, len(lowers)) if lowers[j] in (",", ".", ";", "and")), len(lowers))
    return resolve(site, last + 3, end)


def official(site: Site, draft: Draft) -> Teller | None:
    """``killed 214 people by the official count and twice as many according to rights groups``: nobody's but the official one."""
    lowers, last = site.line.lowers, draft.counted.last
    if lowers[last : last + 3] != ["by", "the", "official"] or site.line.lower(last + 3) not in ACCOUNTS | COUNTS:
        return None
    words = site.page.text[site.line.starts[last + 1] : site.line.ends[last + 3]]
    return words, words


def admitted_by(site: Site, draft: Draft) -> Teller | None:
    """``; the Front owns up to 13``, ``the Front boasts of 3,000 volunteers``, ``the Pentagon expects more than 1,000``: who stands before the verb."""
    lowers, first = site.line.lowers, draft.counted.first
    end = first
    while end > 1 and lowers[end - 1] in ("to", "up", "of", "roughly", "at"):
        end -= 1
    if lowers[max(0, end - 3) : end] == ["has", "the", "names"]:
        end -= 2  # "The association has the names of 90"
    elif lowers[end - 1] == "has":
        return None
    if (
        end < 2
        or lowers[end - 1] not in AVOWING
        or (lowers[end - 1] in OWNING and end == first and lowers[first] != "up")
    ):
        return None
    if lowers[end - 2] == ",":
        return _before_aside(site, end - 2)
    start = next((j + 1 for j in range(end - 2, -1, -1) if lowers[j] in (",", ";", "and", "but")), 0)
    if site.line.lower(start) in BODY_PRONOUNS and start == 0 and end == 2 and lowers[1] in OWNING:
        group = previous(site)
        return (group, site.line.words[0]) if group is not None else None  # "It owns up to eight dead"
    if site.line.lower(start) in BODY_PRONOUNS or end - 1 - start > GAP:
        return None
    return resolve(site, start, end - 1)


def _before_aside(site: Site, close: int) -> Teller | None:
    """``A colleague in London, who advises the government, arrives at 70,000``: who stands before the aside that ends at comma ``close``."""
    lowers = site.line.lowers
    asides = range(close - 1, max(0, close - LONG), -1)
    opened = next((j for j in asides if lowers[j] == "," and site.line.lower(j + 1) in WHO), 0)
    start = next((j + 1 for j in range(opened - 1, -1, -1) if lowers[j] in (",", ";", ":")), 0)
    return resolve(site, start, opened) if opened else None


def owned_count(site: Site, draft: Draft) -> Teller | None:
    """``the general staff's own number is 7,600``: whose figure it is."""
    line, first = site.line, draft.counted.first
    if COUNTS.isdisjoint(line.present) or line.lower(first - 1) not in GIVES:
        return None
    at = first - 2 - (line.lower(first - 2) in ("stands", "stood"))
    owner = at - 1 - (line.lower(at - 1) in ("own", "latest", "last", "official"))
    owned = line.lower(at) in COUNTS and owner > 0 and line.lowers[owner].endswith(("'s", "’s"))
    start = next((j for j in range(owner, max(-1, owner - GAP), -1) if line.lowers[j] == "the"), owner)
    return resolve(site, start, owner + 1) if owned else None


def resumed(site: Site) -> Teller | None:
    """``The ministry in X said it was over. 30,000 men had been moved, it claimed``: who leads the sentence before and speaks."""
    lowers = site.line.lowers
    asides = (j for j in range(1, len(lowers) - 1) if lowers[j] in BODY_PRONOUNS and lowers[j - 1] == ",")
    at = next((j for j in asides if lowers[j + 1] in CLAIMING and site.line.lower(j + 2) in (",", ".")), -1)
    if at < 0 or site.index == 0:
        return None
    page, row = site.page, site.page.sentences[site.index - 1]
    verb = next((k for k in range(row.first, min(row.last, row.first + REACH)) if page.lowers[k] in CLAIMING), -1)
    first = next((k for k in range(verb - 1, max(row.first, verb - NEAR) - 1, -1) if page.lowers[k] == "the"), -1)
    if verb < 0 or first < 0 or verb - first < 2:
        return None
    told = page.text[page.starts[first] : page.ends[verb - 1]]
    actor = called(site, told.removeprefix("the ").removeprefix("The "))
    return (actor.name if actor is not None else told), site.line.words[at]


def claimed(site: Site, draft: Draft) -> Teller | None:
    """``Last month it claimed to have enlisted 80,000``, ``On Monday it had counted 99 dead``: who told the sentence before, else who led it."""
    if BODY_PRONOUNS.isdisjoint(site.line.present):
        return None
    lowers = site.line.lowers
    at = next((j for j in range(min(OPENING, draft.counted.first)) if lowers[j] in BODY_PRONOUNS), -1)
    verb = at + 1 + (site.line.lower(at + 1) in HAVE)
    if at < 1 or site.line.lower(verb) not in CLAIMING or site.mentions_before(at):
        return None
    told = _body_told(site) if verb > at + 1 else None
    if told is not None:
        return told
    group = previous(site)
    return (group, site.line.words[at]) if group is not None else None


def _body_told(site: Site) -> Teller | None:
    """The body that told the last number of the sentence before; a person is no "it"."""
    last = site.earlier[-1] if site.earlier else None
    before = site.page.sentences[site.index - 1] if site.index else None
    if last is None or before is None or not before.start <= last.counted.number.start < before.end:
        return None
    actor = called(site, last.teller[0])
    person = actor is not None and actor.kind == "person"
    return last.teller if last.teller[0] is not None and not person else None


def quoted(site: Site, draft: Draft) -> Teller | None:
    """``"We were perhaps 200. The government said two thousand"``: whom a speaker in his own words has say a number, and no more."""
    lowers, first = site.line.lowers, draft.counted.first
    if draft.counted.kind == "people" or draft.counted.head >= 0 or site.line.lower(first - 1) not in SAYING:
        return None
    start = next((j + 1 for j in range(first - 2, -1, -1) if lowers[j] in (",", ";", "and", "but", ":", "“", '"')), 0)
    scope = scope_at(site.page, draft.counted.number.start, draft.counted.number.end)
    plain = lowers[start] in ("the", "our") and first - start <= GAP and MINE.isdisjoint(lowers[start + 1 : first])
    return resolve(site, start, first - 1) if plain and scope is not None and scope.direct else None


def gave_as(site: Site, draft: Draft) -> Teller | None:
    """``On Tuesday the number it gave was 125``, ``the toll that the army cited is 300``: who gives it stands before the verb."""
    lowers, first = site.line.lowers, draft.counted.first
    if COUNTS.isdisjoint(site.line.present) or site.line.lower(first - 1) not in STANDING:
        return None
    verb = first - 2 - (site.line.lower(first - 2) in ("then", "yesterday"))
    noun = next((j for j in range(verb - 1, max(-1, verb - 1 - GAP), -1) if lowers[j] in COUNTS), -1)
    if noun < 0 or site.line.lower(verb) not in GAVE:
        return None
    start = noun + 1 + (site.line.lower(noun + 1) in ("that", "which"))
    if lowers[start:verb] in (["it"], ["they"]):
        before = site.earlier[-1].teller if site.earlier else (None, None)
        return before if before[0] is not None else None
    return resolve(site, start, verb)


def works_with(site: Site, draft: Draft) -> Teller | None:
    """``The agency works with an estimate of 120,000``, ``the church uses a figure of 15,000``: who stands before the verb."""
    lowers, first = site.line.lowers, draft.counted.first
    if first < 5 or lowers[first - 1] != "of" or lowers[first - 2] not in COUNTS or lowers[first - 3] not in ARTICLES:
        return None
    verb = first - 4 - (lowers[first - 4] == "with")
    if lowers[verb] not in WORKING:
        return None
    start = next((j + 1 for j in range(verb - 1, -1, -1) if lowers[j] in (",", ";", ":", "but", "while")), 0)
    return resolve(site, start, verb) if verb - start <= GAP + 1 else None


def amounted(site: Site, draft: Draft) -> Teller | None:
    """``A third count, by the historian X, comes to between 3,000 and 4,500``, ``the union's tally comes to 65``: whose count it is."""
    lowers, first = site.line.lowers, draft.counted.first
    if lowers[max(0, first - 1) : first] != ["to"] or site.line.lower(first - 2) not in AMOUNTING:
        return None
    noun = next((j for j in range(min(OPENING, first)) if lowers[j] in COUNTS), -1)
    if noun < 0:
        return None
    if lowers[noun + 1 : noun + 3] in ([",", "by"], [",", "from"]):
        end = next((j for j in range(noun + 3, first) if lowers[j] == ","), -1)
        return resolve(site, noun + 3, end) if end > 0 else None
    owned = noun > 0 and lowers[noun - 1].endswith(("'s", "’s"))
    return resolve(site, 0, noun) if owned else None
