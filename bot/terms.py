"""What a channel asked for: cadence, zone, topics, quiet hours, how to post. Words in, a frozen record out. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any, Literal
from zoneinfo import ZoneInfo

from bot import cadence
from bot.cadence import Cadence
from bot.errors import UserMistake

Hush = Literal["hold", "critical", "drop"]
MOST_TOPICS = 20  # more are no filter any more; a channel that wants all leaves them out
LONGEST_TOPIC = 60


@dataclass(frozen=True, slots=True)
class Quiet:
    """Quiet hours in the subscription's zone, ``start`` to ``end`` (past midnight when start > end).

    hold: what is due waits until ``end``; critical: only the critical is posted; drop: the slot is left out (its news
    stays for the next one).
    """

    start: time
    end: time
    mode: Hush = "hold"

    def __str__(self) -> str:
        """The words that ``quiet`` reads back."""
        return f"{self.start:%H:%M}-{self.end:%H:%M} {self.mode}"

    def covers(self, moment: datetime, zone: str) -> bool:
        """Is this instant within the quiet hours?"""
        local = moment.astimezone(ZoneInfo(zone)).time()
        if self.start <= self.end:
            return self.start <= local < self.end
        return local >= self.start or local < self.end


@dataclass(frozen=True, slots=True)
class Terms:
    """A subscription's settings. ``about`` empty means everything; named topics mean only those."""

    cadence: Cadence
    zone: str = "UTC"
    about: tuple[str, ...] = ()
    quiet: Quiet | None = None
    thread: bool = False
    silent: bool = False

    def as_json(self) -> dict[str, Any]:
        """The settings as plain data, as ``from_json`` reads them."""
        return {
            "cadence": str(self.cadence),
            "zone": self.zone,
            "about": list(self.about),
            "quiet": str(self.quiet) if self.quiet else None,
            "thread": self.thread,
            "silent": self.silent,
        }


def from_json(data: Mapping[str, Any]) -> Terms:
    """The settings that ``as_json`` wrote."""
    return Terms(
        cadence.parse(data["cadence"]),
        data["zone"],
        tuple(data["about"]),
        quiet(data["quiet"]) if data["quiet"] else None,
        data["thread"],
        data["silent"],
    )


def read(options: Mapping[str, str], zone: str) -> Terms:
    """The terms that the options of ``/crisis subscribe`` mean; ``zone`` is for people who named none.

    Raises UserMistake, saying which option is wrong and what to type; nothing is half read.
    """
    terms = Terms(
        cadence.parse(options.get("when", "daily 09:00")),
        cadence.zone(options.get("tz") or zone),
        topics(options.get("about", "")),
        quiet(options["quiet"]) if options.get("quiet") else None,
        _switch(options, "thread"),
        _switch(options, "silent"),
    )
    return _sensible(terms)


def _sensible(terms: Terms) -> Terms:
    """Refuse quiet hours that would swallow every slot without anybody noticing."""
    quiet_hours = terms.quiet
    if quiet_hours is None or quiet_hours.mode == "hold" or terms.cadence.kind in ("every", "instant"):
        return terms
    if _inside(terms.cadence.at, quiet_hours):
        raise UserMistake(
            f"The quiet hours {quiet_hours.start:%H:%M}-{quiet_hours.end:%H:%M} cover the digest at "
            f"{terms.cadence.at:%H:%M}, so with “{quiet_hours.mode}” it would hardly ever come. "
            "Move one of them, or use hold: then it comes when the quiet hours end."
        )
    return terms


def _inside(moment: time, quiet_hours: Quiet) -> bool:
    stand_in = datetime(2000, 1, 3, moment.hour, moment.minute, tzinfo=ZoneInfo("UTC"))
    return quiet_hours.covers(stand_in, "UTC")


def topics(text: str) -> tuple[str, ...]:
    """Topics between commas; the same one is kept once. UserMistake when there are too many or one is too long."""
    found = dict.fromkeys(part.strip() for part in text.replace(";", ",").split(",") if part.strip())
    if len(found) > MOST_TOPICS:
        raise UserMistake(
            f"{len(found)} topics are too many (at most {MOST_TOPICS}). Leave “about” out to get everything, "
            "or name the few that matter: about troops, Ukraine, casualties."
        )
    if long := next((topic for topic in found if len(topic) > LONGEST_TOPIC), None):
        raise UserMistake(f"The topic “{long[:30]}…” is too long (at most {LONGEST_TOPIC} characters).")
    return tuple(found)


def quiet(text: str) -> Quiet:
    """Read ``22:00-07:00 hold``; UserMistake says what is wrong with it."""
    words = text.casefold().split()
    ends = words[0].replace("\N{EN DASH}", "-").split("-") if words else []
    mode = words[1] if len(words) > 1 else "hold"
    if len(ends) != 2 or len(words) > 2 or mode not in ("hold", "critical", "drop"):
        raise UserMistake(
            f"I can't read “{text[:40]}” as quiet hours. Type for example: quiet 22:00-07:00 hold (or critical, or drop)."
        )
    start, end = cadence.clock(ends[0]), cadence.clock(ends[1])
    if start == end:
        raise UserMistake(
            "Quiet hours that start and end at the same minute cover the whole day; use /crisis pause instead."
        )
    return replace(Quiet(start, end), mode=_mode(mode))


def _mode(word: str) -> Hush:
    modes: dict[str, Hush] = {"hold": "hold", "critical": "critical", "drop": "drop"}
    return modes[word]


def _switch(options: Mapping[str, str], name: str) -> bool:
    word = options.get(name, "off").casefold()
    if word not in ("on", "off", "yes", "no", "true", "false"):
        raise UserMistake(f"“{name} {word[:20]}” is neither on nor off. Type {name} on, or leave it out.")
    return word in ("on", "yes", "true")
