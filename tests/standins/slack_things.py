"""What there is in the stand-in's Slack: channels, what people saw, refusals."""

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web


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


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one call. ``kind``: none, status, error, limit, text, hang, reset. ``after``: the effect happens all the same.

    ``late``: the message is accepted but history does not hold it until ``appear`` is called.
    """

    kind: str
    value: Any = None
    after: bool = False
    late: bool = False


async def arguments(request: web.Request) -> dict[str, Any]:
    """Arguments as JSON, a form or a query; blocks and the like come as JSON inside a form."""
    if request.content_type == "application/json":
        return dict(await request.json())
    found = {**request.query, **(await request.post())}
    return {
        k: json.loads(v) if k in {"blocks", "metadata", "view"} and isinstance(v, str) else v for k, v in found.items()
    }
