"""``/crisis evidence <id>``: the exact sentence in its paragraph, where it was published, and what was read from it."""

from dataclasses import replace
from typing import Any

from bot import data, wording
from bot.declare import Ask
from bot.errors import UserMistake
from bot.fates import Fates, marked
from bot.reply import Button, Fact, Link, Piece, Reply, Section, Strong, pieces
from bot.times import published_words
from store import actors, claims, fates
from store.claims import Passage, Proof
from store.models import Claim, Event, Statement
from store.rows import ArticleCard, Stored, as_json

_NO_MORE = "Read from it before, and no more"  # the text was edited, or we had misread it


async def answer(ask: Ask) -> Reply:
    """The proof of one claim or search hit."""
    public = ask.option("id").strip("#[]() ")
    proof = await ask.store.aread(claims.evidence, public)
    if proof is None:
        newest = await ask.store.aread(claims.latest, 1)
        example = f"for example {newest[0].id}" if newest else "once there are any"
        raise UserMistake(f"There is no evidence “{public[:40]}”. Ids stand below each fact, {example}: /crisis latest")
    speaker = proof.stored.claim.speaker if proof.stored else None
    known = bool(speaker and await ask.store.aread(actors.find, speaker))
    became = await ask.store.aread(fates.of_claims, [proof.stored.seq] if proof.stored else [])
    return evidence(proof, ask.zone, became, known=known)


def evidence(proof: Proof, zone: str, became: Fates, *, known: bool) -> Reply:
    """The sentence, its paragraph, the article, and the claim. ``known``: the speaker is an actor of the store."""
    sections = [section for passage in proof.passages for section in _published(passage)]
    sections.append(Section("Where", _where(proof.article, zone)))
    if proof.stored:
        sections.append(Section("Read from it" if proof.stands else _NO_MORE, facts=(_read(proof.stored, became),)))
    link = (Button("Open the article", "open", url=proof.article.url),) if proof.article.url else ()
    return Reply(
        f"Evidence {proof.id}",
        tuple(sections),
        buttons=(*link, *_asks(proof, known=known)),
        question=f"evidence {proof.id}",
        data=_data(proof, became),
    )


def _published(passage: Passage) -> list[Section]:
    """The sentence by itself, for nobody may see emphasis, then in its paragraph when that says more."""
    if not (passage.before.strip() or passage.after.strip()):
        return [Section("As published", (Strong(passage.sentence),))]
    paragraph = tuple(p for p in (passage.before, Strong(passage.sentence), passage.after) if p != "")
    return [Section("As published", (Strong(passage.sentence),)), Section("In its paragraph", paragraph)]


def _where(card: ArticleCard, zone: str) -> tuple[Piece, ...]:
    title = card.title or "Untitled"
    head: Piece = Link(title, card.url) if card.url else title
    return head, f" · {card.publisher or wording.NO_PUBLISHER} · ", published_words(card.published, card.day, zone)


def _read(stored: Stored[Claim], became: Fates) -> Fact:
    claim = stored.claim
    kind = "Statement" if isinstance(claim, Statement) else "Event" if isinstance(claim, Event) else "Figure"
    told = marked(Fact(wording.claim_pieces(claim), speaker=wording.speaker(claim)), stored, became)
    return replace(told, text=(f"{kind}: ", *pieces(told.text)))


def _asks(proof: Proof, *, known: bool) -> tuple[Button, ...]:
    """More of whoever says so."""
    speaker = proof.stored.claim.speaker if proof.stored else None
    if not speaker:
        return ()
    said = Button(f"Said by {speaker}", "ask", f"said {speaker}")
    return (said, Button(f"Who is {speaker}?", "ask", f"who {speaker}")) if known else (said,)


def _data(proof: Proof, became: Fates) -> dict[str, Any]:
    found = data.claims_data([proof.stored], became) if proof.stored else {"items": [], "evidence": []}
    return {**found, "article": as_json(proof.article), "passages": [as_json(p) for p in proof.passages]}
