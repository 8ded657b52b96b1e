"""What there is in the stand-in's Slack: channels, what people saw, refusals."""

from dataclasses import dataclass, field
from typing import Any


class Refused(Exception):  # noqa: N818 - it is what Slack does
    """``ok: false`` with this code."""


@dataclass
class Channel:
    """``members`` are the people in it; the bot is in it when ``bot``."""

    id: str
    kind: str = "public"
    members: set[str] = field(default_factory=set)
    bot: bool = True
    archived: bool = False
    restricted_to: dict[str, list[str]] | None = None
    messages: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class Shown:
    """What somebody saw: ``how`` is post, whisper, response, update or delete; ``user`` is who alone sees it, if so."""

    how: str
    channel: str
    body: dict[str, Any]
    ts: str
    user: str | None = None

    def text(self) -> str:
        """The top-level text."""
        return str(self.body.get("text", ""))

    def buttons(self) -> dict[str, dict[str, Any]]:
        """Buttons by their label."""
        found = {}
        for block in self.body.get("blocks") or []:
            elements = [*block.get("elements", []), *([block["accessory"]] if "accessory" in block else [])]
            found |= {e["text"]["text"]: e for e in elements if e.get("type") == "button"}
        return found
