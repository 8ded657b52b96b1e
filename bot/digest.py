"""The digest: what is new for a channel since its watermark, in one message; and honest silence. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.excerpts import cut
from bot.front import in_front
from bot.kinds import GROUPS, group
from bot.lines import Line, collapse, fact, unrepeated
from bot.party_words import listed
from bot.reply import Button, Fact, Piece, Reply, Section, Text
from bot.times import moment
from store.feeds import Freshness, Trouble
from store.ledger import Development

MOST_LINES = 12  # 12 lines of 200 code points fit one message of either platform; the rest is behind More
MOST_TOPICS = 120  # code points of the topics in a silence; /crisis subscriptions has them whole
MOST_FEEDS = 3  # feeds named in a digest; /crisis feeds names all
_NO_FEED = "No feed is watched; articles come from crisis load, or from a feed after /crisis watch <link>."
_HEADINGS = {
    "figures": "Figures",
    "diplomacy": "Diplomacy",
    "force": "Force",
    "hazards": "Hazards",
    "statements": "Statements",
}


@dataclass(frozen=True, slots=True)
class Intake:
    """What came in: when the last article arrived (aware, or None), whether any did since the last digest, and how the feeds
    stand (None when none is watched).
    """

    last_article: datetime | None
    any_since: bool
    feeds: Freshness | None = None

    @property
    def is_calm(self) -> bool:
        """Is it true that nothing is new? Feeds that are all fresh say so; without feeds only what came in can."""
        return self.any_since if self.feeds is None else not self.feeds.troubles


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
    stamped: str = "Due",
    about: Sequence[str] = (),
) -> Digest:
    """The digest of ``window`` (already filtered by the topics ``about``) due at ``due`` (aware).

    ``more`` is the question that shows all its lines; ``stamped`` says what the instant in the footer is.
    """
    lines = in_front(collapse(window), MOST_LINES)
    shown = lines[:MOST_LINES]
    rest = len(lines) - len(shown)
    notice = _notice(intake, zone, about, nothing=not lines, late=late)
    buttons = (Button(f"More ({rest})", "more", more),) if rest else ()
    told = sections(shown)
    new = sum(len(section.facts) for section in told) + rest
    footer: Text = (f"{stamped} ", moment(due, zone), f" · {new} new" if lines else "")
    reply = Reply(title, told, notice, buttons=buttons, private=False, question=more, footer=footer)
    return Digest(reply, tuple(i for line in lines for i in line.ids), len(lines))


def sections(lines: Sequence[Line]) -> tuple[Section, ...]:
    """Lines under the headings of their groups; empty groups are left out, and what the words of a line above say already."""
    ordered = [line for name in GROUPS for line in lines if group(line.news.stored.claim) == name]
    groups: dict[str, list[Fact]] = {}
    for line, one in unrepeated([(line, fact(line)) for line in ordered]):
        groups.setdefault(group(line.news.stored.claim), []).append(one)
    return tuple(Section(_HEADINGS[name], facts=tuple(facts)) for name, facts in groups.items())


def _notice(intake: Intake, zone: str, about: Sequence[str], *, nothing: bool, late: bool) -> Text | None:
    parts: list[Text] = []
    if late:
        parts.append("This digest is late: the desk was not running when it was due.")
    if nothing:
        parts.append(silence(intake, zone, about))
    elif words := troubles(intake, zone):
        parts.append(words)
    return _joined(parts) if parts else None


def silence(intake: Intake, zone: str, about: Sequence[str] = (), since: Text = "the last digest") -> Text:
    """Nothing new, or no data? Without any article ``since`` then it never says that nothing is new.

    Where only some topics were asked for, it says which: there may well be news of others.
    """
    of = f" about {cut(listed(about), MOST_TOPICS)}" if about else ""
    if intake.last_article is None:
        return "No data: no article has been taken in yet, so nothing can be said about what is new."
    last = moment(intake.last_article, zone)
    if bad := troubles(intake, zone):
        return _joined((f"No news{of} in what came in, but that may not be all.", bad, ("Last article ", last, ".")))
    if intake.feeds:
        return (f"Nothing new{of}; ", *_fresh(intake.feeds, zone), ".")
    if not intake.any_since:
        start = (since,) if isinstance(since, str) else since
        return ("No data: no article has come in since ", *start, " (the last one came ", last, f"). {_NO_FEED}")
    return (f"Nothing new{of}; last article ", last, ".")


def troubles(intake: Intake, zone: str) -> Text | None:
    """Which feeds are not fresh, by name, and why; None when all are, or there are none."""
    feeds = intake.feeds
    if feeds is None or not feeds.troubles:
        return None
    verb = "is" if len(feeds.troubles) == 1 else "are"
    pieces: list[Text] = [f"⚠ {len(feeds.troubles)} of {feeds.total} feeds {verb} not fresh:"]
    for index, one in enumerate(feeds.troubles[:MOST_FEEDS]):
        last = index == min(len(feeds.troubles), MOST_FEEDS) - 1
        pieces.append(_trouble(one, zone, end="." if last else ";"))
    rest = len(feeds.troubles) - MOST_FEEDS
    return _joined((*pieces, f"{rest} more: /crisis feeds." if rest > 0 else "Look: /crisis feeds."))


def _trouble(one: Trouble, zone: str, end: str) -> Text:
    why = f" ({cut(one.why, 80)})" if one.why else ""
    since: tuple[Piece, ...] = (", last read ", moment(one.succeeded, zone)) if one.succeeded else ()
    return (f"{cut(one.name, 40)} is {one.health}{why}", *since, end)


def _fresh(feeds: Freshness, zone: str) -> tuple[Piece, ...]:
    words = f"{feeds.fresh} of {feeds.total} feed{'s' if feeds.total > 1 else ''} fresh"
    return (words, ", newest ", moment(feeds.newest, zone)) if feeds.newest else (words,)


def _joined(parts: Sequence[Text]) -> Text:
    pieces: list[object] = []
    for part in parts:
        pieces += [" "] if pieces else []
        pieces += [part] if isinstance(part, str) else list(part)
    return tuple(pieces)  # type: ignore[arg-type]  # pieces of texts are pieces
