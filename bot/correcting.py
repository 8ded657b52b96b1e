"""A correction travels: the line of an earlier post struck out with the new value beside it, and one post that says so. Pure."""

from collections.abc import Collection
from dataclasses import replace

from bot import lines, wording
from bot.reply import Fact, Reply, Section, Struck, plain
from store.ledger import Development


def corrected(reply: Reply, evidence: Collection[str], news: Development) -> Reply:
    """``reply`` with each line that rests on one of ``evidence`` struck out, and what stands now beside it."""
    return replace(reply, sections=tuple(_section(section, evidence, news) for section in reply.sections))


def shows(reply: Reply, evidence: Collection[str]) -> bool:
    """Does the reply have a line that rests on one of ``evidence``?"""
    return any(fact.evidence in evidence for section in reply.sections for fact in section.facts)


def correction(news: Development) -> Reply:
    """The one post that tells a channel what it was shown wrong."""
    line = lines.Line(news, news.reason, news.old, (news.id,))
    retracted = news.reason == "RETRACTED"
    title = "Retracted" if retracted else "Correction"
    text = (
        "What this channel was shown no longer stands." if retracted else "This channel was shown another value before."
    )
    return Reply(title, (Section(text=text, facts=(lines.fact(line),)),), private=False, question=f"why {news.public}")


def _section(section: Section, evidence: Collection[str], news: Development) -> Section:
    facts = tuple(_struck(fact, news) if fact.evidence in evidence else fact for fact in section.facts)
    return replace(section, facts=facts)


def _struck(fact: Fact, news: Development) -> Fact:
    old = Struck(_without_what_was_struck(fact))
    if news.reason == "RETRACTED":
        return replace(fact, text=(old,), reason="RETRACTED")
    now = plain(wording.claim_pieces(news.stored.claim))
    return replace(fact, text=(old, " ", now), reason="CORRECTED", evidence=news.stored.id)


def _without_what_was_struck(fact: Fact) -> str:
    """A line corrected twice keeps only its last value before the new one."""
    pieces = (fact.text,) if isinstance(fact.text, str) else fact.text
    kept = tuple(p for p in pieces if not isinstance(p, Struck))
    return plain(kept or tuple(pieces)).strip()
