"""A Reading turned into the rows the bench compares with annotations; the mapping of claims onto those rows stands here."""

from typing import Any

from store.models import Event, Evidence, Figure, Reading

FORCES = (
    "troop soldier force personnel serviceman servicemen fighter militant military paratrooper marine guard militia"
    " combatant officer conscript reservist peacekeeper"
).split()
HARM = (
    "killed dead wounded injured missing captured displaced evacuated affected detained trapped homes homeless infected cases"
).split()
NO_FIGURE = ("magnitude", "depth", "category", "wind", "water", "area", "money")
TYPES = {"HAZARD": "DISASTER", "COERCE": "OTHER", "APPOINT": "OTHER", "CONCEDE": "AGREE", "COOPERATE": "EXERCISE"}
IN_PERSON = ("visit", "multilateral", "meet")


def value(figure: Figure) -> float | list[float] | None:
    """One number where one bound is known or both agree, else both."""
    low, high = figure.low, figure.high
    if low is None or high is None or low == high:
        return high if low is None else low
    return [low, high]


def status(figure: Figure) -> str | None:
    """What became of the force: a plan or forecast says so, history is past."""
    if figure.modality in ("planned", "forecast"):
        return figure.modality
    return "past" if figure.modality == "historical" else figure.status


def figure_row(figure: Figure) -> tuple[str, dict[str, Any]]:
    """The list a figure belongs to (harm to people who are no force: casualties, all else troops) and its row."""
    harm = figure.measure.startswith(tuple(HARM))
    row = {
        "value": value(figure),
        "unit": figure.unit,
        "force": figure.holder,
        "location": figure.place,
        "status": figure.measure if harm or figure.measure == "casualties" else status(figure),
        "attributed_to": figure.speaker,
    }
    military = any(word in (figure.unit or "").lower() for word in FORCES)
    return ("casualties" if harm and not military else "troops"), row


def event_type(event: Event) -> str:
    """Our word as the annotations say it: CONSULT by its mode, HAZARD as DISASTER …"""
    if event.event != "CONSULT":
        return TYPES.get(event.event, event.event)
    if event.mode == "phone":
        return "CALL"
    return "MEET" if event.mode in IN_PERSON else "CONSULT"


def sentence(evidence: tuple[Evidence, ...]) -> str:
    """The first evidence sentence, or nothing."""
    return evidence[0].text if evidence else ""


def event_row(event: Event) -> dict[str, Any]:
    """An event with its days as one string, a/b when they differ."""
    day = event.date if event.enddate in (None, event.date) else f"{event.date}/{event.enddate}"
    return {
        "type": event_type(event),
        "actors": list(event.actor),
        "date": day,
        "quote": sentence(event.evidence),
    }


def rows(reading: Reading) -> dict[str, list[dict[str, Any]]]:
    """All rows of one article: actors, troops, casualties, events, quotes."""
    out: dict[str, list[dict[str, Any]]] = {k: [] for k in ("actors", "troops", "casualties", "events", "quotes")}
    for a in reading.actors:
        row = {"name": a.name, "aliases": list(a.aliases), "role": a.role, "country": a.affiliation, "kind": a.kind}
        out["actors"].append(row)
    for f in reading.figures:
        if value(f) is not None and f.modality != "denied" and not f.measure.startswith(NO_FIGURE):
            where, figure = figure_row(f)
            out[where].append(figure)
    out["events"] = [event_row(e) for e in reading.events]
    _add_statements(reading, out)
    return out


def _add_statements(reading: Reading, out: dict[str, list[dict[str, Any]]]) -> None:
    """Direct speech is a quote; a sentence of indirect speech that no event came from is a STATEMENT event."""
    seen = {sentence(e.evidence) for e in reading.events}
    for s in reading.statements:
        source = sentence(s.evidence)
        if s.direct:
            out["quotes"].append({"text": s.content, "speaker": s.speaker})
        elif s.speaker and source not in seen:
            seen.add(source)
            out["events"].append({"type": "STATEMENT", "actors": [s.speaker], "date": s.date, "quote": source})
