"""A correction travels: the line of an earlier post struck out with the new value beside it, and one post that says so. Pure."""

from collections.abc import Collection
from dataclasses import replace

from bot import lines, wording
from bot.own_words import BESIDE
from bot.reply import Fact, Piece, Reply, Section, Struck, plain
from store.ledger import Development
from store.models import Claim
from store.reread import Misread

MISREAD = "We had misread what this channel was shown. The articles themselves are unchanged."
_MISREADING = "OUR MISREADING"
# What a claim may leave open without being wrong.
_DETAILS = ("holder", "place", "origin", "part_of", "actor", "recipient", "date", "enddate", "date_precision")


def corrected(reply: Reply, evidence: Collection[str], news: Development) -> Reply:
    """``reply`` with each line that rests on one of ``evidence`` struck out, and what stands now beside it, by whom it is told."""
    if news.reason == "RETRACTED":
        return _edited(reply, evidence, "RETRACTED", None)
    return _edited(reply, evidence, "CORRECTED", wording.fact(news.stored))


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


def was_wrong(misread: Misread) -> bool:
    """Does a line about the claim read otherwise now, and not only with more in it? Nobody is told of what only we keep, nor of what is found besides."""
    if misread.new is None:
        return True
    found = {name: getattr(misread.old, name) for name in _DETAILS if not getattr(misread.old, name, True)}
    return _line(misread.old) != _line(replace(misread.new, **found))


def difference(misread: Misread) -> str:
    """Both readings in one line, for the operator; with who says so where that differs."""
    old, new = _line(misread.old), _line(misread.new) if misread.new else ("no such claim", "")
    told = [words if old[1] == new[1] or not by else f"{words} ({by})" for words, by in (old, new)]
    return f"{misread.id}: {told[0]}  ->  {told[1]}"


def _line(claim: Claim) -> tuple[str, str]:
    return wording.claim_words(claim), wording.speaker(claim)


def our_misreading(misread: Collection[Misread], before: Reply | None = None) -> Reply:
    """The one post that tells a channel that we had misread what it was shown; ``before``: such a post that waits still and gets these lines too."""
    facts = (*(before.sections[0].facts if before else ()), *map(_misread_line, misread))
    question = f"evidence {facts[0].evidence}"
    return Reply("Correction", (Section(text=MISREAD, facts=facts),), private=False, question=question)


def _misread_line(misread: Misread) -> Fact:
    was = Fact(wording.claim_words(misread.old), None, wording.speaker(misread.old), evidence=misread.id)
    return _struck(was, _MISREADING, _now(misread))


def reread(reply: Reply, misread: Misread) -> Reply:
    """``reply`` with the line of a misread claim struck out, and what the article says beside it."""
    return _edited(reply, {misread.id}, _MISREADING, _now(misread))


def _now(misread: Misread) -> Fact | None:
    new = misread.new
    return Fact(wording.claim_words(new), None, wording.speaker(new), evidence=misread.id) if new else None


def _edited(reply: Reply, evidence: Collection[str], reason: str, now: Fact | None) -> Reply:
    def section(one: Section) -> Section:
        facts = tuple(_struck(f, reason, now) if f.evidence in evidence else f for f in one.facts)
        return replace(one, facts=facts)

    return replace(reply, sections=tuple(map(section, reply.sections)))


def _struck(fact: Fact, reason: str, now: Fact | None) -> Fact:
    """The line struck out with ``now`` beside it. Where that has a publisher it stands in another article."""
    was = _without_what_was_struck(fact)
    if now is None:
        return replace(fact, text=(Struck(was),), reason=reason)
    told = plain(now.text)
    alike = was == told or was.startswith(f"{told} · ")  # a headline may stand behind it
    old = Struck(f"{was} ({fact.speaker})" if alike else was)
    place = now if now.publisher else fact
    return Fact((old, " ", told), reason, now.speaker, place.publisher, place.url, now.evidence)


def _without_what_was_struck(fact: Fact) -> str:
    """A line corrected twice keeps only its last value before the new one."""
    pieces: tuple[Piece, ...] = (fact.text,) if isinstance(fact.text, str) else fact.text
    kept = tuple([p for p in pieces if not isinstance(p, Struck)]) or pieces
    last = kept[-1]
    if len(kept) > 1 and isinstance(last, str) and last.startswith((BESIDE, " · in “")):
        kept = kept[:-1]  # the sentence stands as it was printed; what we took from it does not
    return plain(kept).strip()
