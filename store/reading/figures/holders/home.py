"""The country a page is of, where a text says only "the army" or "the ministry": by how often and where countries are named.

In: a site. Out: a country's name or None.
"""

from bisect import bisect_left
from collections import Counter
from operator import attrgetter

from store.models import Actor
from store.reading.figures.holders.run_ins import of_another_story
from store.reading.figures.site import Site, inside
from store.reading.names.lands.realms_acts import NEIGHBOURING
from store.reading.page import Mention
from store.reading.text.realm_words import REALM_NAMES
from store.reading.text.tokens import OWNER_ENDINGS

LANDS = frozenset("enclave exclave region province territory island statelet entity".split())
LOOK = 12
HEAD = 12  # tokens of the first line that may name a ministry
STATE_STAFFS = frozenset(
    ("ministry", "Ministry", "Staff", "Chiefs")
)  # a state's own, whose is told by a demonym or the page
FORCES_OF = ("Armed Forces of ", "Army of ", "Navy of ", "Government of ", "Defence Forces of ", "Defense Forces of ")
LINES = 3  # sentences that a letterhead may have, or that a question stands before
QUESTION = 6  # tokens of "And what of the British?"
LETTERHEAD = frozenset("ministry staff communiqué communique summary headquarters bulletin".split())
PRESS = frozenset(("press", "briefing"))
REALMS = REALM_NAMES | {"Union", "States", "Islands"}
OFFICES = frozenset(
    """defence defense foreign interior health justice finance war national home economy energy agriculture education transport
    information internal external emergency emergencies security digital culture environment joint general chiefs""".split()
)


def home(site: Site) -> str | None:
    """The country that the page is of: of the letterhead's ministry, else the one guess of all layers (home.py); None in a story beside the page's."""
    memory = site.memory
    if memory.home is None:
        own = author(site)
        memory.home = (own if own is not None or _is_bulletin(site) else site.page.home,)
    return None if of_another_story(site) else memory.home[0]


def _is_bulletin(site: Site) -> bool:
    """Whether a ministry or a staff heads the page: where its own land is not read, the one told of most is its enemy."""
    words = _letterhead(site)[1]
    return {"ministry", "of"} <= words or {"general", "staff"} <= words


def author(site: Site) -> str | None:
    """The country whose ministry or staff heads the page: a briefing of its own, told in its first person."""
    page = site.page
    end, words = _letterhead(site)
    if LETTERHEAD.isdisjoint(words) and not words >= PRESS:
        return page.house
    lands = (page.actors.get(m.actor) for m in inside(page.mentions, 0, end))
    names = [actor.affiliation or actor.name for actor in lands if actor is not None and actor.kind != "person"]
    names += [p.name for p in inside(page.places, 0, end) if p.kind == "country"]
    own = next((land for name in names if (land := land_within(name)) and _is_land(site, land)), None)
    return page.house or own


def land_within(name: str) -> str | None:
    """X, of the Ministry of Defence of (the Republic of) X; a name that is no ministry's as it is; None for one without a country."""
    words = name.split()
    if name.startswith(FORCES_OF):
        return name.rsplit(" of ", 1)[1].removeprefix("the ")
    if LETTERHEAD.isdisjoint(word.lower() for word in words):
        return name
    at = [j for j, word in enumerate(words) if word == "of"]
    return " ".join(words[at[-1] + 1 :]).removeprefix("the ") if len(at) > 1 else None


def _letterhead(site: Site) -> tuple[int, set[str]]:
    """Where the first lines end, and their words: the first sentence and the short ones right after it that end in no full stop."""
    page, end, words = site.page, 0, set[str]()
    for row in page.sentences[:LINES]:
        if end and (row.last - row.first > HEAD or page.text[row.start : row.end].rstrip().endswith((".", "”"))):
            break
        end = row.end
        words.update(page.lowers[row.first : min(row.last, row.first + HEAD)])
    return end, words


def _is_land(site: Site, name: str) -> bool:
    """Whether no body goes by the name, and it is no word of an office or a realm alone: "SECURITY", "the Republic"."""
    if name in REALMS or name.lower() in OFFICES:
        return False
    actor = called(site, name)
    return actor is None or actor.kind == "country"


def land_round(site: Site, region: str) -> str | None:
    """The land in which a governor's region lies, None where no layer knows it; any other name as it is."""
    if called(site, region) is not None:
        return region
    place = next((row for row in site.page.places if region in row.name and row.kind != "country"), None)
    land = site.page.actors.get(f"country:{place.country}") if place is not None else None
    if land is not None:
        return land.name
    return home(site) if place is not None else region


def countries(site: Site) -> Counter[str]:
    """How often each country, or someone who belongs to it, is named; in order of first mention."""
    if site.memory.countries is not None:
        return site.memory.countries
    counted: Counter[str] = Counter()
    site.memory.countries = counted
    for mention in site.page.mentions:
        actor = site.page.actors.get(mention.actor)
        name = None if actor is None else actor.name if actor.kind == "country" else actor.affiliation
        if name:
            counted[name] += 1
    return counted


def domestic(site: Site, before: int) -> str | None:
    """The country whose own "army" or "ministry" is meant: the last one of the sentence, the first of one before it in the paragraph, else the page's."""
    if _another_s(site):
        return None
    page, row = site.page, site.page.sentences[site.index]
    at = bisect_left(page.mentions, before, key=attrgetter("start"))
    lead, sentence = None, -1
    for mention in reversed(page.mentions[max(0, at - LOOK) : at]):
        if page.sentences[mention.sentence].paragraph != row.paragraph or (lead and mention.sentence != sentence):
            break
        land = None if _is_aside(site, mention) else _land(site, mention)
        if land is None or page.text.endswith((" but ", " except ", " unlike "), 0, mention.start):
            continue
        if mention.sentence == site.index:
            return land
        lead, sentence = land, mention.sentence
    return lead or _asked(site) or home(site)


def _asked(site: Site) -> str | None:
    """``And the British?``: the one land that a short question at the head of the paragraph asks about."""
    sentences, index = site.page.sentences, site.index
    while index and sentences[index - 1].paragraph == sentences[site.index].paragraph and site.index - index < LINES:
        index -= 1
    row = sentences[index]
    if index == site.index or row.last - row.first > QUESTION or site.page.lowers[row.last - 1] != "?":
        return None
    lands = {_land(site, mention) for mention in inside(site.page.mentions, row.start, row.end)}
    return lands.pop() if len(lands) == 1 else None


def _is_aside(site: Site, mention: Mention) -> bool:
    """Whether a land is named as no land that the page is of: ``by Kesh``, ``1,100 Germans``, ``envoys of neighbouring Kesh``."""
    before = site.page.lowers[mention.first - 1] if mention.first else ""
    told = before == "by" or before in NEIGHBOURING or before[:1].isdigit()
    return told or mention.kind == "demonym" or _seat_of(site, mention)


def _another_s(site: Site) -> bool:
    """``The enclave's defence ministry``: of a land called by what it is, that need not be the one told last."""
    owners = (word for word in site.line.present if word.endswith(OWNER_ENDINGS))
    return any(word[:-2] in LANDS for word in owners)


def _seat_of(site: Site, mention: Mention) -> bool:
    """``according to the London institute``: where those sit who only tell of others."""
    after = site.page.lowers[mention.last : mention.last + 1]
    return mention.kind == "capital" and not site.words.forces.watchers.isdisjoint(after)


def _land(site: Site, mention: Mention) -> str | None:
    """The country that a mention is or that its actor belongs to."""
    actor = site.page.actors.get(mention.actor)
    if actor is None:
        return None
    land = actor if actor.kind == "country" else called(site, actor.affiliation)
    return land.name if land is not None and land.kind == "country" else None


def called(site: Site, name: str | None) -> Actor | None:
    """The actor of that name."""
    memory = site.memory
    if memory.actors is None:
        memory.actors = {}
        for actor in site.page.actors.values():
            memory.actors.setdefault(actor.name, actor)
    return memory.actors.get(name or "")


def state_of(site: Site, name: str) -> str | None:
    """The country of a ministry, by the demonym in its name, else the page's own; of the Pentagon its state; any other name as it is."""
    words = name.split()
    if len(words) == 1 and words[0].lower() in site.words.forces.state_words:
        seat = called(site, name)
        return (seat.affiliation if seat is not None else None) or name
    if STATE_STAFFS.isdisjoint(words):
        return name
    if of_another_story(site):
        return _ministrys_land(site, name)  # home is then another's, and not the page's to keep
    states = site.memory.states
    if name not in states:
        states[name] = _ministrys_land(site, name)
    return states[name]


def _ministrys_land(site: Site, name: str) -> str | None:
    """The country of a ministry's demonym or realm; the page's own of one that is named by its office alone."""
    page, first = site.page, name.split(maxsplit=1)[0]
    owner = next((m for m in page.mentions if m.kind == "demonym" and page.text[m.start : m.end] == first), None)
    land = page.actors[owner.actor].name if owner is not None else realm_named(site, first)
    strange = first[:1].isupper() and first.lower() not in OFFICES and first not in ("The", "Ministry")
    return land or (name if strange else home(site))


def realm_named(site: Site, word: str) -> str | None:
    """The country in whose name the word stands: the Arxene Defence Ministry is of the Arxene Federation."""
    names = [actor.name for actor in site.page.actors.values() if word in actor.name.split()]
    return next((name for name in names if not REALMS.isdisjoint(name.split())), None)


def unit_state(site: Site, name: str) -> str:
    """Whose a numbered unit is, where further men are told after it: "the 1st Brigade moved; a further 6,000 will follow"."""
    if not name[:1].isdigit():
        return name
    actor = called(site, name)
    return (actor.affiliation if actor is not None else None) or home(site) or name


def only_body_before(site: Site) -> str | None:
    """``It blamed the Rapid Support Forces. The paramilitary group …``: the one organisation of no state that the sentence before names."""
    page = site.page
    row = page.sentences[site.index - 1] if site.index else None
    mentions = inside(page.mentions, row.start, row.end) if row is not None else []
    actors = [page.actors.get(key) for key in {mention.actor for mention in mentions}]
    names = {one.name for one in actors if one is not None and one.kind == "organisation" and one.affiliation is None}
    return names.pop() if len(names) == 1 else None
