"""Who tells of a force and who only hears of it: "X said 300 of its soldiers", "X told the United Nations that it would withdraw 5,000".

In: a site and a pronoun's token, or a mention. Out: the name of who tells, or whether a mention hears.
"""

from store.reading.figures.holders.asides import past_aside
from store.reading.figures.holders.groups import name_of
from store.reading.figures.holders.parties import parties
from store.reading.figures.site import Site
from store.reading.figures.words import AUXILIARIES
from store.reading.page import Mention
from store.reading.text.telling import STATED

WANTING = frozenset(
    """like want wants wanted ask asks asked urge urges urged press pressed persuade persuaded beg begged implored expect expects expected
    allow allowed invite invited get""".split()
)
CLAIMS = frozenset(
    "claim claims boast assertion statement announcement contention admission assurance report promise threat".split()
)
PHRASE = 4  # tokens from "that" to the pronoun
OTHERS = frozenset(
    "free release expel arrest kill disarm count feed investigate protect condemn take accept host house receive fight attack disband".split()
)  # what is done to another's men
ACT = 4  # tokens from "to" to the number: "to lend it 200"
HEARD = frozenset("told informed assured warned reminded promised".split())
TELLS = STATED | frozenset("said says say admitted admits admit announced announce conceded claimed claims".split())
TURNS = frozenset("while whereas but and as &".split())  # a second clause begins
STATES = frozenset("state republic kingdom country".split())  # "the neighbouring state of Menara"
APART = frozenset((",", ";", ":"))
CLAUSE = 7  # tokens from who tells to "its"


def hears(site: Site, mention: Mention) -> bool:
    """``X told the United Nations that he would withdraw 50,000``: who hears it has none of them."""
    return _told_by(site, site.token(mention.start), site.token(mention.end)) > 0


def heard(site: Site, that: int) -> bool:
    """Whether who stands right before token ``that`` only hears what follows: "told the United Nations that"."""
    return _teller(site, that) > 0


def _teller(site: Site, that: int) -> int:
    """The token of "told" before who is named right before token ``that``; 0 where nobody is."""
    ends = [(site.token(m.start), site.token(m.end)) for m in site.mentions]
    ends += [(row.first, row.last) for row in parties(site)]  # "informed the Ministry that"
    return next((verb for first, last in ends if last == that and (verb := _told_by(site, first, last))), 0)


def _told_by(site: Site, first: int, last: int) -> int:
    """The token of "told" right before tokens [first, last) that "that" follows; 0 for others."""
    line = site.line
    verb = first - 1 - (line.lower(first - 1) == "the")
    heard = verb > 0 and line.lowers[verb] in HEARD and line.lower(last) == "that"
    return verb if heard else 0


def claimant(site: Site, j: int) -> str | None:
    """``The claim of the Council that it has 5,000 men``, ``Kesh's boast that it has 900``: whose claim it is."""
    lowers = site.line.lowers
    that = next((k for k in range(j - 1, max(0, j - PHRASE), -1) if lowers[k] == "that"), 0)
    if not that or CLAIMS.isdisjoint(lowers[:that]):
        return None
    row = next((row for row in parties(site) if row.last == that), None)
    if row is not None:
        of = row.first - 1 - (lowers[row.first - 1] == "the")
        return row.name if lowers[of] == "of" and lowers[of - 1] in CLAIMS else None
    owner = next((row for row in parties(site) if row.owns and row.last == that - 1), None)
    return owner.name if owner is not None and lowers[that - 1] in CLAIMS else None


def whom_asked(site: Site, low: int, end: int) -> str | None:
    """``Haiti would like Kenya to lend it 200``: whom somebody else wants to do it, in tokens [low, end) up to its verb."""
    if WANTING.isdisjoint(site.line.present):
        return None
    for mention in site.mentions:
        wanted, to = site.token(mention.start) - 1, site.token(mention.end)
        asked = low <= wanted and site.line.lower(wanted) in WANTING and site.line.lower(to) == "to"
        act = site.line.lower(to + 1)
        if asked and end - ACT <= to < end and mention.kind in ("name", "capital") and act not in OTHERS:
            return name_of(site, mention)
    return None


def teller_to(site: Site, j: int) -> str | None:
    """``France told the United Nations that it would …``, ``… that 900 of its soldiers``: of who tells it."""
    lowers = site.line.lowers
    that = next((k for k in range(j - 1, max(0, j - CLAUSE), -1) if lowers[k] == "that"), 0)
    if not that or (that < j - 1 and lowers[j - 1] != "of"):
        return None
    verb = _teller(site, that)
    verb -= verb > 1 and lowers[verb - 1] in AUXILIARIES  # "has informed the Ministry that it will"
    row = next((row for row in parties(site) if row.last == verb and not row.object), None) if verb else None
    return row.name if row is not None else None


def tells_it(site: Site, j: int) -> str | None:
    """``X will send 200, and Y said that it had asked for nine``: "it" right behind a verb of telling is who tells."""
    lowers = site.line.lowers
    verb = j - 1 - (lowers[j - 1] == "that")
    if verb < 1 or lowers[verb] not in TELLS or lowers[j] not in ("it", "they"):
        return None
    aside = past_aside(site, verb)  # "Menara, which Kesh accuses of it, stated that it"
    if aside == verb and TURNS.isdisjoint(lowers[:verb]):
        return None
    rows = (row for row in parties(site) if row.last == aside and not row.owns)
    row = next((row for row in rows if not row.object or lowers[row.first - 2] in STATES), None)
    return row.name if row is not None else None


def teller_of(site: Site, j: int) -> str | None:
    """``X sent 40 men, while the Y navy says that 300 of its sailors …``: of who tells it in the clause of the number."""
    lowers = site.line.lowers
    near = range(j - 2, max(1, j - CLAUSE), -1) if lowers[j - 1] == "of" else ()
    verb = next((k for k in near if lowers[k] in TELLS), 0)
    if not verb or not APART.isdisjoint(lowers[verb:j]) or TURNS.isdisjoint(lowers[:verb]):
        return None
    row = next((row for row in parties(site) if row.last == verb and not row.object), None)
    return row.name if row is not None else None
