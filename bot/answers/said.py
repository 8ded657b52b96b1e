"""``/crisis said <actor>``: what somebody said, word for word or as reported, to whom the text gives it."""

from collections.abc import Sequence

from bot import data, wording
from bot.answers.find_actor import core, find_actors, statements_of
from bot.answers.nothing import nothing
from bot.declare import Ask
from bot.fates import Fates, marked
from bot.pages import MOST, leaf, paged
from bot.party_words import listed
from bot.reply import Button, Fact, Piece, Reply, Section, Strong
from bot.times import day_words
from store import claims, fates
from store.rows import StoredStatement, words_of

_NAMED = 3  # speakers in a title


async def answer(ask: Ask) -> Reply:
    """Statements of an actor, or of a speaker in the text's own words ("a senior official")."""
    name = ask.option("actor")
    actors = await find_actors(ask.store, name)
    found: tuple[StoredStatement, ...] = await statements_of(ask.store, actors)
    found = found or await ask.store.aread(claims.statements, words_of(core(name)), MOST)
    if not found:
        who = actors[0].name if len(actors) == 1 else name
        words = (
            f"No article quotes or reports a statement of {who}." if actors else f"Nobody called “{name}” is quoted."
        )
        speakers = [s for s in await _speakers(ask) if s != who][:3]
        more = [f"who {who}"] if actors else []
        return await nothing(ask, f"Said: {who}", words, (*more, *(f"said {s}" for s in speakers), f"search {name}"))
    became = await ask.store.aread(fates.of_claims, [one.seq for one in found])
    return said(found, name, ask.request.page, became)


def said(found: Sequence[StoredStatement], name: str, page: int, became: Fates) -> Reply:
    """A page of statements, newest first, with what was taken back struck out."""
    shown = leaf(found, page)
    speakers = list(dict.fromkeys(s.claim.speaker or s.claim.speaker_text or name for s in found))
    title = f"Said by {_some(speakers)} ({len(found)})"
    facts = tuple(marked(_fact(s), s, became) for s in shown.items)
    asks = tuple(Button(f"Who is {s}?", "ask", f"who {s}") for s in speakers[:2])
    reply = Reply(title, (Section(facts=facts),), buttons=asks, data=data.claims_data(found, became))
    return paged(reply, shown, f"said {name}")


def _some(speakers: Sequence[str]) -> str:
    """The first three names, and how many there are besides: who is not counted there is not said to be silent."""
    rest = len(speakers) - _NAMED
    if rest <= 0:
        return listed(speakers)
    return f"{', '.join(speakers[:_NAMED])} and {rest} other{'s' if rest > 1 else ''}"


def _fact(stored: StoredStatement) -> Fact:
    claim = stored.claim
    how = "Word for word" if claim.direct else "As reported"
    when = f" ({day_words(claim.date)})" if claim.date else ""
    words: tuple[Piece, ...] = (Strong(f"{how}{when}: "), *wording.claim_pieces(claim))
    return wording.as_fact(stored, words)


async def _speakers(ask: Ask) -> list[str]:
    """Those who are quoted most lately."""
    found = await ask.store.aread(claims.statements, (), 50)
    return list(dict.fromkeys(s.claim.speaker for s in found if s.claim.speaker))
