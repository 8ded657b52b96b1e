"""The digest: what is new for a channel since its watermark, in one message; and honest silence. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.kinds import GROUPS, group
from bot.lines import Line, collapse, fact
from bot.reply import Button, Reply, Section, Text
from bot.times import moment
from store.ledger import Development

MOST_LINES = 12  # 12 lines of 200 code points fit one message of either platform; the rest is behind More
_HEADINGS = {
    "figures": "Figures",
    "diplomacy": "Diplomacy",
    "force": "Force",
    "hazards": "Hazards",
    "statements": "Statements",
}


@dataclass(frozen=True, slots=True)
class Intake:
    """What came in: when the last article arrived (aware, or None), whether any did since the last digest, and how the feeds are.

    ``feeds`` is a sentence on feeds that are late or degraded, or None when all are well or there are none.
    """

    last_article: datetime | None
    any_since: bool
    feeds: str | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """A digest as a reply, and the developments it shows (those behind More included: they count as told)."""

    reply: Reply
    shows: tuple[int, ...]
    lines: int


def compose(
    window: Sequence[Development],
    intake: Intake,
    due: datetime,
    zone: str,
    more: str,
    *,
    late: bool = False,
    title: str = "Crisis digest",
) -> Digest:
    """The digest of ``window`` (already filtered) due at ``due`` (aware). ``more`` is the question that shows all its lines."""
    lines = collapse(window)
    shown = lines[:MOST_LINES]
    rest = len(lines) - len(shown)
    notice = _notice(intake, zone, nothing=not lines, late=late)
    buttons = (Button(f"More ({rest})", "more", more),) if rest else ()
    footer: Text = ("Due ", moment(due, zone), f" · {len(lines)} new" if lines else "")
    reply = Reply(title, sections(shown), notice, buttons=buttons, private=False, question=more, footer=footer)
    return Digest(reply, tuple(i for line in lines for i in line.ids), len(lines))


def sections(lines: Sequence[Line]) -> tuple[Section, ...]:
    """Lines under the headings of their groups; empty groups are left out."""
    groups = {name: [fact(line) for line in lines if group(line.news.stored.claim) == name] for name in GROUPS}
    return tuple(Section(_HEADINGS[name], facts=tuple(facts)) for name, facts in groups.items() if facts)


def _notice(intake: Intake, zone: str, *, nothing: bool, late: bool) -> Text | None:
    parts: list[Text] = []
    if late:
        parts.append("This digest is late: the desk was not running when it was due.")
    if nothing:
        parts.append(silence(intake, zone))
    elif intake.feeds:
        parts.append(intake.feeds)
    return _joined(parts) if parts else None


def silence(intake: Intake, zone: str) -> Text:
    """Nothing new, or no data? Without any article since the last digest it never says that nothing is new."""
    if intake.last_article is None:
        return "No data: no article has been taken in yet, so nothing can be said about what is new."
    last = moment(intake.last_article, zone)
    if not intake.any_since:
        return (
            "No data: no article has come in since the last digest (the last one came ",
            last,
            "). Check the feeds.",
        )
    if intake.feeds:
        return ("Nothing new in what came in; last article ", last, f". {intake.feeds}")
    return ("Nothing new; last article ", last, ".")


def _joined(parts: Sequence[Text]) -> Text:
    pieces: list[object] = []
    for part in parts:
        pieces += [" "] if pieces else []
        pieces += [part] if isinstance(part, str) else list(part)
    return tuple(pieces)  # type: ignore[arg-type]  # pieces of texts are pieces
