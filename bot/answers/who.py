"""``/crisis who [actor]``: the people, then the organisations and countries that act; or everything about one of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot import data, wording
from bot.answers import spelling
from bot.answers.find_actor import events_of, figures_of, find_actors, statements_of
from bot.answers.nothing import nothing
from bot.answers.talks import TYPES
from bot.answers.troops import MEASURES
from bot.declare import Ask
from bot.fates import Fates, fate_of, marked, noted_words
from bot.own_words import LONGEST, quoted
from bot.pages import MOST, leaf, paged
from bot.party_words import listed
from bot.reply import Button, Fact, Piece, Reply, Section, Strong, plain
from bot.times import day_words
from store import actors, fates
from store.actors import StoredActor
from store.models import Claim, Event, Figure, Statement
from store.rows import Stored, kind_of

_HEADINGS = {
    "person": "People",
    "organisation": "Organisations and countries",
    "country": "Organisations and countries",
}
_KINDS = {"event": "Events", "statement": "Said", "figure": "Figures"}


async def answer(ask: Ask) -> Reply:
    """Everybody, or whoever the option names."""
    name = ask.option("actor")
    if not name:
        return await _everybody(ask)
    found = await find_actors(ask.store, name)
    if len(found) == 1:
        return await _one(ask, found[0])
    return several(name, found, await _became(ask, found)) if found else await _nobody(ask, name)


async def _became(ask: Ask, found: Sequence[StoredActor]) -> Fates:
    """What became of what they last said and did."""
    return await ask.store.aread(fates.of_claims, [one.seq for a in found for one in (a.said, a.did) if one])


async def _everybody(ask: Ask) -> Reply:
    people = await ask.store.aread(actors.people, MOST)
    groups = await ask.store.aread(actors.groups, MOST)
    if not people and not groups:
        return await nothing(ask, "Who", "No article names anybody.", ("latest", "search <words>"))
    found = (*people, *groups, *await _behind(ask, people, groups))
    return everybody(found, ask.request.page, await _became(ask, found))


async def _behind(ask: Ask, people: tuple[StoredActor, ...], groups: tuple[StoredActor, ...]) -> list[StoredActor]:
    """The countries and organisations for which people speak and act, where no claim names them themselves."""
    names = {name for group in groups for name in (group.name, *group.aliases)}
    behind = dict.fromkeys(p.affiliation for p in people if p.affiliation and (p.said or p.did))
    found = [await ask.store.aread(actors.find, name) for name in behind if name not in names]
    return [several[0] for several in found if several and several[0].kind != "person"]


def everybody(found: tuple[StoredActor, ...], page: int, became: Fates) -> Reply:
    """A page of actors, people first."""
    shown = leaf(found, page)
    people = sum(actor.kind == "person" for actor in found)
    sections = tuple(
        Section(heading, facts=tuple(line(a, became, found) for a in shown.items if _HEADINGS[a.kind] == heading))
        for heading in dict.fromkeys(_HEADINGS.values())
        if any(_HEADINGS[a.kind] == heading for a in shown.items)
    )
    others = len(found) - people
    title = f"Who: {_count(people, 'person', 'people')}, {_count(others, 'organisation or country', 'organisations and countries')}"
    asks = tuple(Button(a.name, "ask", f"who {a.name}") for a in shown.items[:5])
    return paged(Reply(title, sections, buttons=asks, data=actors_data(found, became)), shown, "who")


def line(actor: StoredActor, became: Fates, others: tuple[StoredActor, ...] = ()) -> Fact:
    """One actor: role as stated, country or organisation, the other names, its people, and what was last said or done, and whether it stands."""
    last = _last(actor)
    pieces: list[Piece] = [Strong(actor.name), _office(actor)]
    names = also(actor)
    if names:
        pieces.append(f"\n{names}")
    if theirs := people_of(actor, others):
        pieces.append(f"\nPeople: {theirs}.")
    if last:
        pieces += [f"\n{_verb(last)}{_when(last)}: ", *_short(last, became)]
    if not last:
        return Fact(tuple(pieces))
    return Fact(tuple(pieces), publisher=wording.publisher(last.article), url=last.article.url, evidence=last.id)


def people_of(group: StoredActor, others: tuple[StoredActor, ...]) -> str:
    """Those of ``others`` who belong to the group, with their roles."""
    names = (group.name, *group.aliases)
    theirs = [p for p in others if p.kind == "person" and p.affiliation in names and group.kind != "person"]
    return ", ".join(f"{p.name} ({p.role})" if p.role else p.name for p in theirs)


def also(actor: StoredActor) -> str:
    """The names the actor goes by, and whether the name is spelt in more than one way."""
    ways = spelling.ways(actor.name, actor.aliases) if actor.kind == "person" else ()
    where = "The article spells" if actor.articles == 1 else "Articles spell"
    spelt = f"{where} the name {spelling.COUNTS.get(len(ways), len(ways))} ways: {listed(ways)}." if ways else ""
    names = f"Also: {', '.join(actor.aliases)}." if actor.aliases else ""
    return " ".join(part for part in (names, spelt) if part)


def several(name: str, found: tuple[StoredActor, ...], became: Fates) -> Reply:
    """More than one goes by that name: show them to choose from."""
    asks = tuple(Button(a.name, "ask", f"who {a.name}") for a in found[:5])
    facts = tuple(line(a, became) for a in found)
    return Reply(f"{len(found)} go by “{name}”", (Section(facts=facts),), buttons=asks, data=actors_data(found, became))


def actors_data(found: tuple[StoredActor, ...], became: Fates) -> Mapping[str, Any]:
    """Actors as items with the evidence of what they last said and did."""
    last = [s for a in found for s in (a.said, a.did) if s]
    return data.Later(
        lambda: data.answer_data(
            [data.actor_item(a, became) for a in found], [(s.id, s.article, e) for s in last for e in s.claim.evidence]
        )
    )


async def _one(ask: Ask, actor: StoredActor) -> Reply:
    said = await statements_of(ask.store, (actor,))
    did = await events_of(ask.store, (actor,))
    counted = await figures_of(ask.store, (actor,))
    people = () if actor.kind == "person" else await ask.store.aread(actors.people, MOST)
    told = (*did, *said, *counted)
    last = [one for one in (actor.said, actor.did) if one]
    became = await ask.store.aread(fates.of_claims, [one.seq for one in (*told, *last)])
    return about(actor, told, people_of(actor, people), ask.request.page, became)


def about(actor: StoredActor, claims: tuple[Stored[Claim], ...], people: str, page: int, became: Fates) -> Reply:
    """Everything about one actor: names, offices and people first, then a page of events, statements and figures, with
    what was taken back or overtaken marked.
    """
    shown = leaf(claims, page)
    sections = [Section(facts=tuple(_profile(actor, people)))] if shown.page == 1 else []
    for heading in dict.fromkeys(_KINDS[kind_of(s.claim)] for s in shown.items):
        facts = [_fact(s, became) for s in shown.items if _KINDS[kind_of(s.claim)] == heading]
        sections.append(Section(heading, facts=wording.quoted_once(facts)))
    if not claims:
        sections.append(Section(text="No statement, event or figure of its own was read."))
    told = data.Later(lambda: _data(actor, claims, became))
    reply = Reply(actor.name + _office(actor), tuple(sections), buttons=_asks(actor, claims), data=told)
    return paged(reply, shown, f"who {actor.name}")


def _data(actor: StoredActor, claims: Sequence[Stored[Claim]], became: Fates) -> dict[str, Any]:
    found = data.claim_items(claims, became)
    return {**found, "items": [data.actor_item(actor, became), *found["items"]]}


def _asks(actor: StoredActor, claims: tuple[Stored[Claim], ...]) -> tuple[Button, ...]:
    """More of what there is: words, talks, troops."""
    said = any(isinstance(c.claim, Statement) for c in claims)
    talks = any(isinstance(c.claim, Event) and c.claim.event in TYPES for c in claims)
    troops = any(isinstance(c.claim, Figure) and c.claim.measure in MEASURES for c in claims)
    words = [word for word, there in (("said", said), ("talks", talks), ("troops", troops)) if there]
    return tuple(Button(f"{word.capitalize()}: {actor.name}", "ask", f"{word} {actor.name}") for word in words)


def _profile(actor: StoredActor, people: str) -> list[Fact]:
    lines = [names] if (names := also(actor)) else []
    lines += [f"People: {people}."] if people else []
    lines += (
        [f"{office.role}, as of {day_words(office.day)}" for office in actor.offices] if len(actor.offices) > 1 else []
    )
    lines.append(f"Named {_count(actor.mentions, 'time', 'times')} in {_count(actor.articles, 'article', 'articles')}.")
    return [Fact(text) for text in lines]


async def _nobody(ask: Ask, name: str) -> Reply:
    near = await ask.store.aread(actors.nearest, name)
    words = f"Nobody in the store goes by “{name}”."
    if near:
        words += f" Did you mean {' or '.join(near)}?"
    return await nothing(ask, "Nobody by that name", words, (*(f"who {n}" for n in near), "who", f"search {name}"))


def _office(actor: StoredActor) -> str:
    parts = [actor.role, actor.affiliation if actor.affiliation and actor.affiliation != actor.name else None]
    return "".join(f", {part}" for part in parts if part)


def _last(actor: StoredActor) -> Stored[Claim] | None:
    """The later of the last statement and the last event; of one article, what was said."""
    said, did = actor.said, actor.did
    if said and did:
        return did if did.article.day > said.article.day else said
    return said or did


def _verb(last: Stored[Claim]) -> str:
    return "Last said" if isinstance(last.claim, Statement) else "Latest event"


def _when(last: Stored[Claim]) -> str:
    """The claim's own day; the article's stands below."""
    if isinstance(last.claim, Event):
        return f" ({wording.event_when(last.claim)})" if last.claim.date else ""
    date = last.claim.as_of if isinstance(last.claim, Figure) else last.claim.date
    return f" ({day_words(date)})" if date else ""


def _fact(stored: Stored[Claim], became: Fates) -> Fact:
    """A claim with the sentence it rests on; what was said is words of its own."""
    return marked(wording.fact(stored, quote=not isinstance(stored.claim, Statement)), stored, became)


def _short(last: Stored[Claim], became: Fates) -> tuple[Piece, ...]:
    told = quoted(last.claim, LONGEST) or wording.claim_pieces(last.claim, dated=False)
    words, fate = plain(told), fate_of(last, became)
    return noted_words(words, fate) if fate else (words,)


def _count(n: int, one: str, many: str) -> str:
    return f"{n} {one if n == 1 else many}"
