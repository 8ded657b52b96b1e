"""A reading as JSON data and as plain text."""

from collections.abc import Iterator
from typing import Any

from adapters.safety import one_line
from store.models import Event, Figure, Reading, Statement
from store.rows import as_json


def data_of(reading: Reading, *, why: bool = False) -> dict[str, Any]:
    """The object that ``crisis read --json`` prints; ``why`` adds a trace to each claim, and ``skipped``."""
    article = as_json(reading.article)
    text = article.pop("text")
    del article["updated"]
    data: dict[str, Any] = {"article": article | {"words": len(text.split()), "text": text}}
    for name in ("actors", "figures", "events", "statements"):
        data[name] = [_record(one, why=why) for one in getattr(reading, name)]
    if why:
        data["skipped"] = as_json(reading.skipped)
    return data


def text_of(reading: Reading, *, why: bool = False) -> str:
    """The same for a person: a line a claim, with the sentence below it."""
    lines = [one_line(reading.article.title or "(no title)"), ""]
    for name, words in (("actors", _actor), ("figures", _figure), ("events", _event), ("statements", _statement)):
        found = getattr(reading, name)
        lines.append(f"{name.capitalize()} ({len(found)})")
        for one in found:
            lines += [f"  {one_line(words(one))}", *_below(one, why=why)]
        lines.append("")
    if why:
        lines.append(f"Numbers that are no figures ({len(reading.skipped)})")
        lines += [f"  {one_line(skipped.text)} [{skipped.start}]: {skipped.reason}" for skipped in reading.skipped]
    return "\n".join(lines).rstrip()


def _record(record: Any, *, why: bool) -> dict[str, Any]:
    data: dict[str, Any] = as_json(record)
    if why and hasattr(record, "trace"):
        data["trace"] = as_json(record.trace)
    return data


def _below(record: Any, *, why: bool) -> Iterator[str]:
    for evidence in record.evidence[:1]:
        yield f"      “{one_line(evidence.text)}” [{evidence.start}:{evidence.end}]"
    for step in getattr(record, "trace", ()) if why else ():
        yield f"      {step.layer}: {one_line(step.rule)} [{step.start}:{step.end}]"


def _actor(actor: Any) -> str:
    return ", ".join(filter(None, (actor.name, actor.role, actor.affiliation, f"{actor.mentions}×", *actor.aliases)))


def _figure(figure: Figure) -> str:
    bounds = {f"{bound:,.10g}" for bound in (figure.low, figure.high) if bound is not None}
    number = "–".join(sorted(bounds, key=lambda text: float(text.replace(",", "")))) or "no number"
    whole = f"of {figure.part_of:,.10g}" if figure.part_of is not None else None
    said = (figure.holder, figure.place, figure.origin and f"from {figure.origin}", figure.status, figure.as_of, whole)
    return _join(f"{figure.measure} {figure.qualifier} {number} {figure.unit or ''}".rstrip(), said, figure)


def _event(event: Event) -> str:
    sides = " → ".join(filter(None, (", ".join(event.actor), ", ".join(event.recipient))))
    when = event.date if event.enddate in {None, event.date} else f"{event.date} to {event.enddate}"
    return _join(event.event + (f"/{event.mode}" if event.mode else ""), (sides, event.place, when), event)


def _join(head: str, said: tuple[str | None, ...], claim: Figure | Event) -> str:
    speaker = claim.speaker or claim.speaker_text
    return " · ".join(filter(None, (head, *said, claim.modality, speaker and f"says {speaker}")))


def _statement(statement: Statement) -> str:
    speaker = statement.speaker or statement.speaker_text or "somebody"
    content = f"“{statement.content}”" if statement.direct else statement.content
    return f"{speaker} ({statement.cue}): {content}"
