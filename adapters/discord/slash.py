"""The one slash command ``/crisis``: its declaration made from the bot's commands, and what came in read back. Pure.

Limits: 25 subcommands, 25 options, 25 choices, names of 1–32 small letters, descriptions of 100, 8,000 characters in all
(docs.discord.com/developers/interactions/application-commands#application-command-object).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from adapters.discord.markup import cut
from bot.declare import Command, Option
from bot.grammar import LONGEST

NAME = "crisis"
CHOICES = 25
DESCRIPTION = 100
# Kinds whose values come from the store while a person types.
_COMPLETED = frozenset({"actor", "place", "command", "zone"})
_SUBCOMMAND, _STRING, _CHAT_INPUT = 1, 3, 1
_DECLARED = frozenset(
    "type name description contexts integration_types options required choices value max_length autocomplete".split()
)
_IN_SERVERS, _IN_OUR_DM, _INSTALLED_IN_A_SERVER = 0, 1, 0


@dataclass(frozen=True, slots=True)
class Said:
    """What a person entered: the subcommand, its options, and the name of the option being typed, if any."""

    word: str
    options: Mapping[str, str]
    typing: str | None = None


def declaration(commands: Sequence[Command]) -> dict[str, Any]:
    """``/crisis`` with a subcommand for each row, as the API takes it."""
    return {
        "type": _CHAT_INPUT,
        "name": NAME,
        "description": "Ask the crisis desk, with evidence for every answer",
        "contexts": [_IN_SERVERS, _IN_OUR_DM],
        # Not for installation by a user: Share would post where nobody invited the bot.
        "integration_types": [_INSTALLED_IN_A_SERVER],
        "options": [_subcommand(command) for command in commands],
    }


def read(data: Mapping[str, Any]) -> Said:
    """An interaction's ``data`` as a word and its options; an empty word when there is no subcommand."""
    chosen: Mapping[str, Any] = next((o for o in data.get("options") or () if o.get("type") == _SUBCOMMAND), {})
    given = chosen.get("options") or ()
    typing = next((str(o["name"]) for o in given if o.get("focused")), None)
    return Said(str(chosen.get("name", "")), {str(o["name"]): str(o.get("value", "")) for o in given}, typing)


def same(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> bool:
    """Whether Discord keeps the command as we declare it; it adds ids and versions and leaves out what is empty."""
    return bool(_essence(ours) == _essence(theirs))


def _essence(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {k: _essence(v) for k, v in value.items() if k in _DECLARED and v not in (False, None, [])}
    return [_essence(item) for item in value] if isinstance(value, list | tuple) else value


def _subcommand(command: Command) -> dict[str, Any]:
    # Discord wants the needed options first.
    options = sorted(command.options, key=lambda option: not option.required)
    return {
        "type": _SUBCOMMAND,
        "name": command.word,
        "description": cut(command.summary, DESCRIPTION),
        "options": [_option(option) for option in options[:25]],
    }


def _option(option: Option) -> dict[str, Any]:
    made = {
        "type": _STRING,
        "name": option.name,
        "description": cut(option.summary, DESCRIPTION),
        "required": option.required,
    }
    if option.kind == "choice" and len(option.choices) <= CHOICES:
        return made | {"choices": [{"name": choice, "value": choice} for choice in option.choices]}
    return made | {"max_length": LONGEST, "autocomplete": option.kind in _COMPLETED or bool(option.choices)}
