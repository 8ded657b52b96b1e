"""``/crisis latest``: what the newest articles say, sentence by sentence, in the order of their text."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot import data, wording
from bot.answers.nothing import nothing
from bot.declare import Ask
from bot.fates import Fates, fate_of, noted_words
from bot.pages import MOST, leaf, paged
from bot.reply import Button, Fact, Piece, Reply, Section, Struck
from bot.times import day_words
from store import claims, fates
from store.models import Claim, Statement
from store.rows import ArticleCard, Stored

Told = tuple[Stored[Claim], ...]


async def answer(ask: Ask) -> Reply:
    """The newest claims, one line a sentence."""
    found = await ask.store.aread(claims.latest, MOST)
    if not found:
        return await nothing(ask, "Latest", "No article says anything that could be read.", ("search <words>", "help"))
    became = await ask.store.aread(fates.of_claims, [one.seq for one in found])
    return latest(found, ask.request.page, became)


def latest(found: Sequence[Stored[Claim]], page: int, became: Fates) -> Reply:
    """A page of sentences, under their articles, with what was taken back struck out and what was overtaken marked."""
    shown = leaf(sentences(found), page)
    heads = dict.fromkeys(told[0].article for told in shown.items)
    sections = tuple(
        Section(article_words(card), facts=_facts((told for told in shown.items if told[0].article == card), became))
        for card in heads
    )
    asks = tuple(Button(word.capitalize(), "ask", word) for word in ("who", "troops", "talks", "timeline"))
    return paged(Reply("Latest", sections, buttons=asks, data=data.claims_data(found, became)), shown, "latest")


def sentences(found: Sequence[Stored[Claim]]) -> list[Told]:
    """One speaker's claims of one sentence together: events and figures first, for a statement often only repeats them.

    "The minister said 6,000; monitors put them at 5,000" makes two, for a line shows one speaker.
    """
    by_sentence: dict[tuple[int, int, str], list[Stored[Claim]]] = {}
    for stored in found:
        start = stored.evidence.start if stored.evidence else -stored.seq
        said_by = wording.speaker(stored.claim)
        by_sentence.setdefault((stored.article.id, start, said_by), []).append(stored)
    return [tuple(sorted(several, key=lambda s: isinstance(s.claim, Statement))) for several in by_sentence.values()]


def _facts(several: Iterable[Told], became: Fates) -> tuple[Fact, ...]:
    return wording.quoted_once(_fact(told, became) for told in several)


def article_words(card: ArticleCard) -> str:
    """The article's title, publisher and day."""
    title = f"{card.title} · " if card.title else ""
    return f"{title}{card.publisher or wording.NO_PUBLISHER} · {day_words(card.published or card.day)}"


def _fact(told: Told, became: Fates) -> Fact:
    coded = [s for s in told if not isinstance(s.claim, Statement)] or list(told[:1])
    met = {fate_of(stored, became) for stored in coded}
    pieces: list[Piece] = []
    for stored in coded:
        pieces += ["\n"] if pieces else []
        pieces += _pieces(stored, became, alike=len(met) == 1)
    said = isinstance(coded[0].claim, Statement)
    fact = wording.as_fact(coded[0], tuple(pieces), quote=not said)
    return replace(fact, reason=met.pop()) if len(met) == 1 else fact


def _pieces(stored: Stored[Claim], became: Fates, *, alike: bool) -> tuple[Piece, ...]:
    """The words of a claim, struck out where it was taken back, with what became of it where no mark of the whole line says so."""
    fate, words = fate_of(stored, became), wording.claim_pieces(stored.claim)
    if fate and not alike:
        return noted_words(words, fate)
    return (Struck(wording.claim_words(stored.claim).strip()),) if fate == "RETRACTED" else words
