"""The armed and ruling bodies that a sentence speaks of, in order: named, called by a plain noun, or by a pronoun.

"Rebels of the Kelvar Front ambushed an army patrol" has two: the Kelvar Front and, as an object, the army. A body that no layer knows
counts where its grammar shows it: a capitalised name that ends in a noun for bodies ("the Haddan tribe", "the 9th Infantry"), a
capitalised name that leads a clause and has a verb of having ("Belmontia, which shares a border, has moved …").
In: a site. Out: parties, each with its tokens and whether a preposition stands before it. Once per sentence, where it is asked for.
"""

from store.reading.figures.holders.bodies import body, service, service_of
from store.reading.figures.holders.craft import craft_leads
from store.reading.figures.holders.groups import headed, name_of
from store.reading.figures.holders.home import called, only_body_before
from store.reading.figures.holders.lenders import same_noun, tail
from store.reading.figures.holders.movement import movement
from store.reading.figures.holders.party import Party, called_whole, is_object, stands_for_people
from store.reading.figures.holders.phrase_ends import closes
from store.reading.figures.holders.short_names import shortened
from store.reading.figures.holders.strangers import LONG, leads, text, unknown
from store.reading.figures.holders.unknown import whole_name
from store.reading.figures.site import Site, site_of
from store.reading.figures.words import STOPS
from store.reading.page import Mention
from store.reading.text.grammar import DETERMINERS, MODALS, ORDINAL_ENDINGS, OWN, RELATIVES, SUBJECTS
from store.reading.text.tokens import OWNER_ENDINGS

SENTENCES = 3  # back in which a pronoun looks for its body
PLACES = frozenset(("front", "division", "union", "pact"))  # in small letters no body
RANKS = frozenset(
    "troops soldiers fighters marines paratroopers commandos servicemen gunners crews infantry infantrymen guardsmen sappers regulars".split()
)
VAGUE = frozenset(("group", "force"))
PEACEFUL = frozenset(
    "research rights advocacy aid campaign campaigning monitoring lobby environmental media analysis".split()
)
MARKS = frozenset(',.;:()“”"—–-')  # end no body
VERBS = frozenset("command guard force group patrol".split())  # as much as nouns
ADVERBS = frozenset("now also still to together already will would can could not".split())
STATIONED = frozenset(("force", "mission"))  # of several lands, no movement
OWNERLESS = frozenset(("the", "", "country's", "country’s", "nation's", "nation’s"))  # before "armed forces"
NOBODY = frozenset(("no", "some", "any"))
MOVING = frozenset("troop some any little much more military further".split())  # "some movement to the rear"
BACK = 5  # tokens of a name before its noun


def parties(site: Site) -> list[Party]:
    """The bodies of the site's line, in order."""
    if site.parties is None:
        site.parties = _found(site)
    return site.parties


def may_end(site: Site, j: int) -> bool:
    """Whether a body may end with token ``j``: a plain word in small letters must be a noun for bodies or end a mention."""
    line, word = site.line, site.line.lowers[j]
    if not (word.islower() and word.isalpha() and line.words[j] == word):
        return True
    return word in site.words.parties or word in RANKS or any(m.end == line.ends[j] for m in site.mentions)


def spoken_of(site: Site, j: int) -> str | None:
    """The body that leads the sentence before token ``j``, else the one that leads a sentence before it in the paragraph."""
    before = [row for row in parties(site) if row.last <= j and not row.object and not row.owns]
    if site.line.lowers[j] in ("it", "its"):
        before = [row for row in before if site.line.lowers[row.last - 1] not in RANKS]
    lead = before[0] if before else None
    return lead.name if lead is not None else led_before(site)


def led_before(site: Site, but: str | None = None) -> str | None:
    """The body that leads the last sentence of the paragraph that has one, and is another than ``but``."""
    sentences, leads = site.page.sentences, site.memory.leads
    paragraph = sentences[site.index].paragraph
    first = site.index
    while first and sentences[first - 1].paragraph == paragraph and first - 1 not in leads:
        first -= 1
    for index in range(
        first, site.index
    ):  # in order: a sentence may ask for the one before it, and each is looked at once
        leads[index] = _lead(site, index)
    near = range(site.index - 1, max(-1, site.index - 1 - SENTENCES), -1)
    found = (leads[at] for at in near if sentences[at].paragraph == paragraph)
    return next((name for name in found if name and name != but), None)


def _lead(site: Site, index: int) -> str | None:
    """The body that leads sentence ``index``."""
    row = site.page.sentences[index]
    rows = parties(site_of(site, index))
    free = [party for party in rows if not party.object and not party.owns]
    if not free and site.page.lowers[row.first : row.first + 2] == ["the", "country"]:
        return None  # "The country has ordered tanks from Korea. It has 80": of the land told before
    lead = next(iter(free or ([] if craft_leads(site, row) else rows)), None)
    if lead is not None and lead.name.split()[-1].lower() in site.words.forces.deciding:
        return next((party.name for party in rows if party.name != lead.name), lead.name)
    return lead.name if lead is not None else None


def _found(site: Site) -> list[Party]:
    ends, line_ends = {m.end: m for m in site.mentions if m.kind != "office"}, site.line.ends
    known = site.words.parties
    found: list[Party] = []
    for j, word in enumerate(site.line.words):
        small = word.islower() and word.isalpha() and word not in known and word not in RANKS
        if (small or word in MARKS or word.isdigit()) and line_ends[j] not in ends:
            continue  # most tokens
        party = _party(site, j, ends)
        if party is None:
            continue
        if found and (whole := called_whole(site, found[-1], party)) is not None:
            found[-1] = whole
        else:
            found.append(party)
    return found


def _party(site: Site, j: int, ends: dict[int, Mention]) -> Party | None:
    """The body that ends with token ``j``."""
    line = site.line
    word = line.lowers[j]
    if line.ends[j] not in ends and word.islower() and word.isalpha() and line.words[j] == word:
        return _noun(site, j, word, owns=False) if word in site.words.parties or word in RANKS else None  # most tokens
    owns = word.endswith(OWNER_ENDINGS)
    mention = ends.get(line.ends[j]) or (ends.get(line.ends[j] - 2) if owns else None)
    if mention is not None:
        return _mentioned(site, j, mention, owns=owns)
    plain = word
    if "’" in word or "'" in word:
        plain = word.removesuffix("’s").removesuffix("'s").removesuffix("’").removesuffix("'")
    if plain in site.words.parties or plain in RANKS:
        return _noun(site, j, plain, owns=owns)
    if plain in ORDINAL_ENDINGS and line.lower(j - 1).isdigit() and line.lower(j - 2) == "the":
        unit = shortened(site, line.lower(j - 1) + plain) if owns or closes(site, j) else None
        return Party(j - 1, j + 1, unit, is_object(site, j - 1), owns) if unit else None  # "the 208th lost nine"
    if owns and plain in ("people", "workers", "women"):
        return None  # "the People's Resistance Committees"
    if owns:
        strange = len(plain) >= LONG and unknown(site, j, plain)
        return Party(j, j + 1, whole_name(site, j, len(plain)), is_object(site, j), owns) if strange else None
    first = leads(site, j) if line.words[j][0].isupper() else -1
    return Party(first, j + 1, text(site, first, j, len(plain)), object=False) if first >= 0 else None


def _mentioned(site: Site, j: int, mention: Mention, *, owns: bool) -> Party | None:
    """A country or body by its name; a demonym only where it stands for the people ("the Marenians hold")."""
    actor = site.page.actors.get(mention.actor)
    if actor is None or actor.kind == "person" or (mention.kind == "demonym" and not stands_for_people(site, j)):
        return None
    name = name_of(site, mention)
    first = site.token(mention.start)
    return Party(first, j + 1, name, is_object(site, first), owns) if name else None


def _noun(site: Site, j: int, noun: str, *, owns: bool) -> Party | None:
    """``the army``, ``the Ostevar army``, ``the Haddan tribe``, ``its garrison``, ``rebels``."""
    line = site.line
    if (not owns and not closes(site, j)) or line.words[j] in PLACES:
        return None
    if noun in VAGUE and line.lower(j + 1) in RELATIVES and line.words[j].islower():
        return None  # "The force that took the city then numbered 1,500"
    if noun in VAGUE and line.lower(j - 1) in PEACEFUL:
        return None  # "Terrawatch, a research group"
    first = j
    while first > max(0, j - BACK) and line.words[first - 1][0].isalnum() and _modifies(site, first - 1):
        first -= 1
    first -= line.lowers[first] in ORDINAL_ENDINGS and line.lower(first - 1).isdigit()  # "the 1st Battalion"
    if first == j and noun in VERBS and (line.lower(j - 1) in SUBJECTS or line.lower(j - 1) in ADVERBS):
        return None  # "They now command 8,000 men"
    if (
        line.lower(first - 1) in NOBODY
        or (noun == "movement" and line.lower(j - 1) in MOVING)
        or line.lower(j - 1) in MODALS
    ):
        return None  # "has no army to speak of", "could command 9,000 men"
    if line.lower(first - 1) in OWN:
        return None  # whose "its garrison" is, its pronoun says
    name = _name(site, first, j, noun)
    if line.words[j][0].isupper() and line.lower(j + 1) == "of" and j + 2 < len(line.words) and unknown(site, j + 2):
        name = site.page.text[line.starts[j] : line.ends[j + 2]]  # "the Federation of Bolgar"
    return Party(first, j + 1, name, is_object(site, first), owns) if name else None


def _modifies(site: Site, j: int) -> bool:
    """Whether token ``j`` may stand between a determiner and the noun."""
    word, words = site.line.lowers[j], site.line.words
    counts = j in site.heads and not (j and words[j].istitle() and words[j + 1].istitle())  # "the Five Corners gang"
    return word not in STOPS and word not in DETERMINERS and word not in site.words.own and not counts


def _name(site: Site, first: int, j: int, noun: str) -> str | None:
    """What the noun phrase of tokens [first, j] is called."""
    line = site.line
    inner = [m for m in site.mentions if line.starts[first] <= m.start < line.starts[j] and m.kind != "office"]
    for mention in reversed(inner):
        actor = site.page.actors.get(mention.actor)
        if actor is not None and actor.kind != "person":
            return name_of(site, mention)
        if actor is not None:
            return actor.affiliation or actor.name
    proper = next((k for k in range(first, j) if k and _proper(site, k)), -1)
    if proper >= 0 or (line.words[j][0].isupper() and first < j):
        end = line.starts[j] + len(noun)
        start = max(proper, first) if proper >= 0 else first
        start -= line.lowers[start] in ORDINAL_ENDINGS and line.lower(start - 1).isdigit()  # "the 1st Battalion"
        return site.page.text[line.starts[start] : end]
    if line.lowers[first].isdigit() and line.lower(first + 1) in ORDINAL_ENDINGS:
        return site.page.text[line.starts[first] : line.starts[j] + len(noun)]  # "the 24th brigade"
    if line.words[j][0].isupper() and j:
        return headed(site, j) or line.words[j][: len(noun)]
    if service(site, j) and line.lower(j - 2) in OWNERLESS:
        return service_of(site, j)
    if noun in RANKS:
        return next((line.words[k] for k in range(j - 1, first - 1, -1) if line.lowers[k] in site.words.owners), None)
    if noun in site.words.forces.state_bodies or noun == "ministry":
        return body(site, j)
    if noun in site.words.collectives or noun in site.words.forces.bands:
        return tail(site, noun) or same_noun(site, noun) or _again(site, first, j, noun)
    if noun == "forces":  # a word that is nobody's without another: "loyal forces"
        return " ".join(line.words[first : j + 1]) if first < j else None
    return noun


def _again(site: Site, first: int, j: int, noun: str) -> str | None:
    """``The group has 700 fighters``: the body told of before; a cartel or a movement may go by its noun alone."""
    line = site.line
    told = led_before(site) if noun in site.words.forces.bands and first == j and line.lower(j - 1) == "the" else None
    actor = called(site, told)
    if noun == "force" and actor is not None and actor.kind == "country":
        return None  # "the Indians came in January … the force will have 4,500": a force of several lands
    if noun not in STATIONED and actor is not None and actor.kind == "country":
        told = None  # "Kesh has lost the town to the M23. The group has 6,000 fighters"
    if told in site.words.forces.state_bodies and noun not in STATIONED:
        told = None  # "The police shot nine Sons of Orsa. The movement admitted four dead"
    told = told or (only_body_before(site) or movement(site) if noun in site.words.forces.bands - STATIONED else None)
    return told or (" ".join(line.words[first : j + 1]) if noun in site.words.forces.bands - VAGUE else None)


def _proper(site: Site, k: int) -> bool:
    word = site.line.words[k]
    return word[0].isupper() or (word[0].isdigit() and word[-1].isalpha())
