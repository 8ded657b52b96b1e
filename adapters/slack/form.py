"""The form that ``/crisis subscribe`` opens when no words follow; what it says becomes the same words. Pure.

Limits: docs.slack.dev/reference/views and .../block-kit/block-elements (100 options, 75 characters each).
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from bot import cadence, commands, terms
from bot.errors import UserMistake

CALLBACK = "subscribe"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# What is chosen -> the words before the time; those that end in "h" and "instant" have no time of day.
_WHEN = {
    "daily": "Every day",
    "weekdays": "Monday to Friday",
    **{f"weekly {day[:3].lower()}": f"Every {day}" for day in _DAYS},
    **{f"every {hours}h": f"Every {hours} hour{'s' if hours > 1 else ''}" for hours in cadence.HOURS},
    "instant": "At once, only what is critical",
}


def is_wanted(text: str) -> bool:
    """Whether ``text`` is the bare word ``subscribe`` (or another word for it)."""
    try:
        return commands.parse(text) == (CALLBACK, {})
    except UserMistake:
        return False


def view(zone: str, channel: str) -> dict[str, Any]:
    """The form, with the person's ``zone`` filled in; it remembers the ``channel`` it is for."""
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "private_metadata": json.dumps({"channel": channel, "zone": zone}),
        "title": _plain("Subscribe"),
        "submit": _plain("Show what it means"),
        "close": _plain("Cancel"),
        "blocks": _questions(zone),
    }


def _questions(zone: str) -> list[dict[str, Any]]:
    """What the form asks, each in a block of its own."""
    when = {
        "type": "static_select",
        "action_id": "value",
        "options": [_option(value, words) for value, words in _WHEN.items()],
        "initial_option": _option("daily", _WHEN["daily"]),
    }
    return [
        _input("when", "How often", when),
        _input("at", "Time of day", {"type": "timepicker", "action_id": "value", "initial_time": "09:00"}),
        _input("tz", "Time zone", _line("Europe/Kyiv", zone)),
        _input(
            "about", "Only about", _line("troops, Belarus, Shoigu"), "Topics between commas; empty means everything."
        ),
        _input(
            "quiet", "Quiet hours", _line("22:00-07:00 hold"), "hold, critical or drop says what becomes of a digest."
        ),
    ]


def channel(filled: Mapping[str, Any]) -> str:
    """The channel that a filled-in form is for."""
    return str(json.loads(filled["private_metadata"])["channel"])


def options(filled: Mapping[str, Any]) -> dict[str, str]:
    """The options of ``/crisis subscribe`` that were filled in."""
    fields = {name: _said(block["value"]) for name, block in filled["state"]["values"].items()}
    timed = not fields["when"].endswith("h") and fields["when"] != "instant"
    when = f"{fields['when']} {fields['at']}" if timed else fields["when"]
    return {"when": when, **{name: fields[name] for name in ("tz", "about", "quiet") if fields.get(name)}}


def mistakes(filled: Mapping[str, Any]) -> dict[str, str]:
    """What is wrong, by the field it stands in; empty when all can be understood."""
    given = options(filled)
    zone = str(json.loads(filled["private_metadata"])["zone"])
    checks: tuple[tuple[str, Callable[[], object]], ...] = (
        ("when", lambda: cadence.parse(given["when"])),
        ("tz", lambda: cadence.zone(given.get("tz") or zone)),
        ("about", lambda: terms.topics(given.get("about", ""))),
        ("quiet", lambda: terms.read(given, zone)),
    )
    for field, check in checks:
        try:
            check()
        except UserMistake as mistake:
            return {field: str(mistake)}
    return {}


def question(filled: Mapping[str, Any]) -> str:
    """The words that mean the same."""
    return commands.to_text(CALLBACK, options(filled))


def _said(value: Mapping[str, Any]) -> str:
    chosen = value.get("selected_option") or {}
    return str(chosen.get("value") or value.get("selected_time") or value.get("value") or "").strip()


def _input(name: str, label: str, element: dict[str, Any], hint: str = "") -> dict[str, Any]:
    more = {"hint": _plain(hint), "optional": True} if hint else {}
    return {"type": "input", "block_id": name, "label": _plain(label), "element": element, **more}


def _line(example: str, initial: str = "") -> dict[str, Any]:
    filled = {"initial_value": initial} if initial else {}
    return {
        "type": "plain_text_input", "action_id": "value", "placeholder": _plain(example), "max_length": 1000, **filled
    }  # fmt: skip


def _option(value: str, words: str) -> dict[str, Any]:
    return {"text": _plain(words), "value": value}


def _plain(words: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": words, "emoji": False}
