"""A Slack message, and the small objects that its blocks are made of. Pure."""

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Message:
    """One Slack message: ``text`` for screen readers and notifications, ``blocks`` for everybody else."""

    text: str
    blocks: tuple[dict[str, Any], ...]

    @property
    def has_picture(self) -> bool:
        """Whether an image block is among the blocks."""
        return any(block["type"] == "image" for block in self.blocks)

    def in_words(self) -> "Message":
        """The same message with what a picture shows instead of the picture."""
        return replace(self, blocks=tuple(_told(block) if block["type"] == "image" else block for block in self.blocks))

    def body(self) -> dict[str, Any]:
        """The arguments of chat.postMessage that are the same for every message."""
        return {
            "text": self.text,
            "blocks": list(self.blocks),
            "mrkdwn": False,
            "parse": "none",
            "link_names": False,
            "unfurl_links": False,
            "unfurl_media": False,
        }


def _told(block: dict[str, Any]) -> dict[str, Any]:
    return {"type": "context", "elements": [marked(block["alt_text"])]}


def plain(text: str) -> dict[str, Any]:
    """Words that are shown as they are."""
    return {"type": "plain_text", "text": text or "…", "emoji": False}


def marked(text: str) -> dict[str, Any]:
    """Words in mrkdwn, escaped already."""
    # verbatim: neither addresses nor channel names in the words become links.
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def section(text: str) -> dict[str, Any]:
    """A section block of mrkdwn words."""
    return {"type": "section", "text": marked(text)}
