"""The country a page is of, where a text says only "the army" or "the ministry": by how often and where countries are named.

In: a site. Out: a country's name or None.
"""

from bisect import bisect_left
from collections import Counter
from operator import attrgetter

from store.models import Actor
from store.reading.figures_site import Site, inside
from store.reading.page import Mention
from store.reading.realms import NEIGHBOURING
from store.reading.towns import EARLY, FIRST

LOOK = 12
PLACES = 40
HEAD = 12  # tokens of the first line that may name a ministry
FORCES_OF = ("Armed Forces of ", "Army of ", "Navy of ", "Government of ", "Defence Forces of ", "Defense Forces of ")
LINES = 3  # sentences that a letterhead may have
LETTERHEAD = frozenset("ministry staff communiqué communique summary headquarters bulletin".split())
PRESS = frozenset(("press", "briefing"))
OFTEN = 3
LEAD = 2  # the first sentence after the headline and the one behind it


def home(site: Site) -> str | None:
    """The country that the page is of: it and those who belong to it are named at least twice as often as another's."""
    memory = site.memory
    if memory.home is None and (own := author(site)) is not None:
        memory.home = (own,)
    if memory.home is None:
        named = (countries(site) + _placed(site)).most_common()
        others = _next_door(site)
        top = [row for row in named if row[0] not in others and _is_land(site, row[0])][:2]
        alone = len(top) == 1 and _early(site, top[0][0])
        clear = bool(top) and (alone or (len(top) > 1 and top[0][1] >= 2 * top[1][1] and top[0][1] >= OFTEN))
        memory.home = (top[0][0],) if clear else _opening(site)
    return memory.home[0]


def _early(site: Site, land: str) -> bool:
    """Whether the country, or one who belongs to it, is named in the first third of the page: it is no bystander."""
    page = site.page
    lead = page.sentences[min(FIRST, len(page.sentences)) - 1].end if page.sentences else 0
    limit = max(lead, len(page.text) // EARLY)
    actors = (page.actors.get(m.actor) for m in inside(page.mentions, 0, limit))
    return any(actor is not None and land in (actor.name, actor.affiliation) for actor in actors) or any(
        place.name == land for place in inside(page.places, 0, limit)
    )


def author(site: Site) -> str | None:
    """The country whose ministry or staff heads the page: a briefing of its own, told in its first person."""
    page = site.page
    end, words = _letterhead(site)
    if LETTERHEAD.isdisjoint(words) and not words >= PRESS:
        return None
    lands = (page.actors.get(m.actor) for m in inside(page.mentions, 0, end))
    names = [actor.affiliation or actor.name for actor in lands if actor is not None and actor.kind != "person"]
    names += [p.name for p in inside(page.places, 0, end) if p.kind == "country"]
    return next((land for name in names if (land := _within(name)) and _is_land(site, land)), None)


def _within(name: str) -> str | None:
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
    """Whether no body goes by the name."""
    actor = called(site, name)
    return actor is None or actor.kind == "country"


def _placed(site: Site) -> Counter[str]:
    """How often each country stands as a place only, among the first places of the page."""
    acting = {mention.start for mention in site.page.mentions}
    return Counter(p.name for p in site.page.places[:PLACES] if p.kind == "country" and p.start not in acting)


def _opening(site: Site) -> tuple[str | None]:
    """The only country of the headline and the first paragraphs, where no country is named much more than the others."""
    page = site.page
    lead = next((row.end for row in page.sentences[LEAD:] if row.kind != "headline"), len(page.text))
    named = {p.name for p in page.places[:PLACES] if p.kind == "country" and p.start < lead}
    for mention in page.mentions:
        if mention.start >= lead:
            break
        actor = page.actors.get(mention.actor)
        if actor is not None and actor.kind == "country":
            named.add(actor.name)
    named -= _next_door(site)
    return (named.pop(),) if len(named) == 1 else (_headed(site),)


def _headed(site: Site) -> str | None:
    """The country that opens both the headline and the first paragraph."""
    page = site.page
    if len(page.sentences) < LEAD or page.sentences[0].kind != "headline":
        return None
    body = next((row for row in page.sentences if row.kind == "paragraph"), page.sentences[0])
    firsts = (
        next((land for m in inside(page.mentions, row.start, row.end) if (land := _land(site, m))), None)
        for row in (page.sentences[0], body)
    )
    one, other = firsts
    return one if one == other else None


def _next_door(site: Site) -> set[str]:
    """The countries that the page calls neighbouring: it is about another."""
    page = site.page
    if NEIGHBOURING.isdisjoint(page.lowers):
        return set()
    beside = (m for m in page.mentions if m.first and page.lowers[m.first - 1] in NEIGHBOURING)
    return {page.actors[m.actor].name for m in beside}


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
    page, row = site.page, site.page.sentences[site.index]
    at = bisect_left(page.mentions, before, key=attrgetter("start"))
    lead, sentence = None, -1
    for mention in reversed(page.mentions[max(0, at - LOOK) : at]):
        if page.sentences[mention.sentence].paragraph != row.paragraph or (lead and mention.sentence != sentence):
            break
        land = None if mention.kind == "demonym" else _land(site, mention)
        if land is None:
            continue
        if mention.sentence == site.index:
            return land
        lead, sentence = land, mention.sentence
    return lead or home(site)


def _land(site: Site, mention: Mention) -> str | None:
    """The country that a mention is or that its actor belongs to."""
    actor = site.page.actors.get(mention.actor)
    if actor is None:
        return None
    land = actor if actor.kind == "country" else called(site, actor.affiliation)
    return land.name if land is not None and land.kind == "country" else None


def shortened(site: Site, word: str) -> str | None:
    """``the League`` for the League of the Twelve Wells: the only organisation of the page whose name has the noun."""
    if site.memory.short is None:
        site.memory.short = _nouns(site)
    return site.memory.short.get(word)


def _nouns(site: Site) -> dict[str, str | None]:
    """Each word of the organisations' names, with the only name that has it; None where several do."""
    nouns: dict[str, str | None] = {}
    for actor in site.page.actors.values():
        words = set(actor.name.split()) if actor.kind == "organisation" else set()
        for word in words if len(words) > 1 else ():
            nouns[word] = None if word in nouns else actor.name
    return nouns


def called(site: Site, name: str | None) -> Actor | None:
    """The actor of that name."""
    memory = site.memory
    if memory.actors is None:
        memory.actors = {}
        for actor in site.page.actors.values():
            memory.actors.setdefault(actor.name, actor)
    return memory.actors.get(name or "")


def state_of(site: Site, name: str) -> str | None:
    """The country of a ministry, by the demonym in its name, else the page's own; any other name as it is."""
    words = name.split()
    if "ministry" not in words and "Ministry" not in words:
        return name
    states = site.memory.states
    if name not in states:
        page = site.page
        owner = next((m for m in page.mentions if m.kind == "demonym" and page.text[m.start : m.end] == words[0]), None)
        states[name] = page.actors[owner.actor].name if owner is not None else home(site)
    return states[name]
