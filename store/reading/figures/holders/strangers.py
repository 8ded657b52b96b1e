"""Capitalised names that no layer knows, where their grammar shows a body: "Belmora, which shares a border, has moved", "Kora Sund sent".

In: a site and a token. Out: where such a name begins, or its text. Each look is over a few tokens.
"""

from store.reading.figures.holders.groups import covered
from store.reading.figures.site import Site
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.names.lands.realms_acts import NEIGHBOURING
from store.reading.text.grammar import COPULA, DETERMINERS, INDEFINITE, NAMELESS, STRONG_PASTS, is_past

NAMES = 3  # further words of such a name
SEATS = frozenset("house palace office court church bridge sea river post times".split())
LONG = 4  # letters of its last word
LEADING = NEIGHBOURING | frozenset((",", ";", ":", "“", '"', "—", "–"))
LEADING |= frozenset(
    "and but while that where which whom when if because after before although though since until as".split()
)
BESIEGED = frozenset(
    "defended besieged encircled surrounded guarded garrisoned shelled bombed flooded".split()
)  # of towns
CLAUSES = frozenset(("who", "which", "whose", "itself", "too", "however", "meanwhile"))


def leads(site: Site, j: int) -> int:
    """Where a capitalised name begins that ends with token ``j``, that no layer knows, leads its clause and has or sends something; else -1."""
    line = site.line
    if not _acts(site, j):
        return -1
    first = j
    while first > max(0, j - NAMES) and unknown(site, first - 1):
        first -= 1
    article = j > first == 1 and line.lowers[0] == "the" and not _office(site, j)  # "The Free Officers broke with"
    opens = not first or line.lowers[first - 1] in LEADING or article
    if not opens or not unknown(site, j) or len(line.words[j]) < LONG:
        return -1
    return -1 if first == j == 0 and _plain(site) else first


def _acts(site: Site, j: int) -> bool:
    """Whether what follows token ``j`` is said of who has or sends something: "Ostmark alone has acted", not "Mara Orth is a corporal"."""
    line = site.line
    after = line.lower(j + 1)
    after = line.lower(j + 2) if after == "alone" else after
    if after in COPULA and (line.lower(j + 2) in INDEFINITE or line.lower(j + 2) in BESIEGED):
        return False  # "Dol is defended by 900 men"
    if after in AUXILIARIES or after in site.words.own or after in CLAUSES or after in STRONG_PASTS or after == "says":
        return True
    tells = after in site.words.telling and line.lower(j + 2) in DETERMINERS
    return tells or (after == "," and line.lower(j + 2) in CLAUSES)


def _plain(site: Site) -> bool:
    """Whether the one word that opens the line may be a plain one: "Troops", "Fighting", "Leave was cancelled"."""
    line = site.line
    if line.words[0].endswith(("s", "ing")) or line.lowers[0] in site.words.units:
        return True
    after = line.lower(2) if line.lower(1) == "alone" else line.lower(1)
    return after in COPULA and is_past(line.lower(2)) and site.page.words.count(line.words[0]) == 1


def _office(site: Site, j: int) -> bool:
    """Whether a name ends with what one man or a building is: "the Prime Minister", "the White House"."""
    word, forces = site.line.lowers[j], site.words.forces
    return word in forces.statesmen or word in forces.leaders or word in site.words.ranks or word in SEATS


def unknown(site: Site, j: int, bare: str = "") -> bool:
    """Whether token ``j`` is a capitalised word that no layer knows and that is no plain word at the head of a sentence."""
    word, low = site.line.words[j][: len(bare) or None], bare or site.line.lowers[j]
    plain = low in STOPS or low in DETERMINERS or low in NAMELESS or low in NEIGHBOURING or low in site.words.parties
    return word[0].isupper() and word.isalpha() and not plain and not covered(site, j)


def text(site: Site, first: int, j: int, length: int) -> str:
    """The text of tokens [first, j], the last one cut to ``length`` characters."""
    return site.page.text[site.line.starts[first] : site.line.starts[j] + length]
