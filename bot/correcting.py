"""A correction travels: the line of an earlier post struck out with the new value beside it, and one post that says so. Pure."""

from collections.abc import Collection
from dataclasses import replace

from bot import lines, wording
from bot.reply import Fact, Piece, Reply, Section, Struck, plain
from store.ledger import Development
from store.reread import Misread


def corrected(reply: Reply, evidence: Collection[str], news: Development) -> Reply:
    """``reply`` with each line that rests on one of ``evidence`` struck out, and what stands now beside it."""
    if news.reason == "RETRACTED":
        return _edited(reply, evidence, "RETRACTED", None, news.stored.id)
    return _edited(reply, evidence, "CORRECTED", wording.claim_words(news.stored.claim), news.stored.id)


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


def our_misreading(misread: Misread) -> Reply:
    """The one post that tells a channel that we had misread an article."""
    if misread.new is None:
        text: tuple[Piece, ...] = (Struck(wording.claim_words(misread.old)),)
    else:
        text = (Struck(wording.claim_words(misread.old)), " ", wording.claim_words(misread.new))
    fact = Fact(text, "OUR MISREADING", wording.speaker(misread.new or misread.old), evidence=misread.id)
    told = Section(
        text="We had misread an article that this channel was shown. The article itself is unchanged.", facts=(fact,)
    )
    return Reply("Correction", (told,), private=False, question=f"evidence {misread.id}")


def reread(reply: Reply, misread: Misread) -> Reply:
    """``reply`` with the line of a misread claim struck out, and what the article says beside it."""
    now = wording.claim_words(misread.new) if misread.new else None
    return _edited(reply, {misread.id}, "OUR MISREADING", now, misread.id)


def _edited(reply: Reply, evidence: Collection[str], reason: str, now: str | None, rests_on: str) -> Reply:
    def section(one: Section) -> Section:
        facts = tuple(_struck(f, reason, now, rests_on) if f.evidence in evidence else f for f in one.facts)
        return replace(one, facts=facts)

    return replace(reply, sections=tuple(map(section, reply.sections)))


def _struck(fact: Fact, reason: str, now: str | None, rests_on: str) -> Fact:
    old = Struck(_without_what_was_struck(fact))
    if now is None:
        return replace(fact, text=(old,), reason=reason)
    return replace(fact, text=(old, " ", now), reason=reason, evidence=rests_on)


def _without_what_was_struck(fact: Fact) -> str:
    """A line corrected twice keeps only its last value before the new one."""
    pieces = (fact.text,) if isinstance(fact.text, str) else fact.text
    kept = tuple(p for p in pieces if not isinstance(p, Struck))
    return plain(kept or tuple(pieces)).strip()
