"""What exists in the stand-in: ids, the server, channels, people, and the JSON they look like."""

import time
from dataclasses import dataclass, field

EPOCH = 1420070400000
APPLICATION, BOT, GUILD = "900000000000000001", "900000000000000001", "800000000000000001"
GENERAL, QUIET, THREAD, DIRECT = "700000000000000001", "700000000000000002", "700000000000000003", "700000000000000004"
SEND, EMBED, VIEW, MANAGE_CHANNELS = 1 << 11, 1 << 14, 1 << 10, 1 << 4
SEND_IN_THREADS = 1 << 38
USUAL = VIEW | SEND | EMBED | SEND_IN_THREADS


class Ids:
    """Snowflakes of now, each larger than the one before."""

    def __init__(self):
        self._count = 0

    def next(self):
        """A new id."""
        self._count += 1
        return str((int(time.time() * 1000) - EPOCH << 22) + self._count)


@dataclass
class Channel:
    """A channel. ``refuses``: the code that posting gets; ``hidden``: history looks empty, as without the permission."""

    id: str
    type: int = 0
    messages: list = field(default_factory=list)
    refuses: int | None = None
    hidden: bool = False
    last: str | None = None

    def json(self):
        """The channel as the API shows it."""
        found = {"id": self.id, "type": self.type, "last_message_id": self.last, "flags": 0}
        if self.type == 1:
            return found | {"recipients": []}
        found |= {"guild_id": GUILD, "name": f"c{self.id[-1]}", "position": 0, "permission_overwrites": []}
        if self.type == 11:
            found |= {
                "parent_id": GENERAL,
                "owner_id": BOT,
                "message_count": 0,
                "member_count": 1,
                "thread_metadata": {
                    "archived": False,
                    "auto_archive_duration": 60,
                    "locked": False,
                    "archive_timestamp": "2026-01-01T00:00:00+00:00",
                },
            }
        return found


@dataclass(frozen=True)
class Person:
    """Somebody who uses the bot, with the permissions Discord computes for the channel."""

    id: str = "600000000000000001"
    name: str = "Ann"
    permissions: int = USUAL

    def json(self):
        """The user."""
        return {
            "id": self.id,
            "username": self.name.lower(),
            "global_name": self.name,
            "discriminator": "0",
            "avatar": None,
        }

    def member(self):
        """The member of the server."""
        return {
            "user": self.json(),
            "roles": [],
            "joined_at": "2026-01-01T00:00:00+00:00",
            "permissions": str(self.permissions),
            "flags": 0,
            "deaf": False,
            "mute": False,
            "nick": None,
        }


def bot_user():
    """The bot itself."""
    return {"id": BOT, "username": "crisis", "global_name": None, "discriminator": "0", "avatar": None, "bot": True}


def application():
    """What GET /oauth2/applications/@me shows."""
    return {
        "id": APPLICATION,
        "name": "Crisis Desk",
        "icon": None,
        "description": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 0,
        "owner": Person().json(),
        "team": None,
        "summary": "",
    }


def guild(channels):
    """GUILD_CREATE's data."""
    return {
        "id": GUILD,
        "name": "Newsroom",
        "owner_id": Person().id,
        "unavailable": False,
        "member_count": 2,
        "roles": [],
        "emojis": [],
        "features": [],
        "members": [{**Person(BOT, "crisis").member(), "user": bot_user()}],
        "channels": [c.json() for c in channels if c.type == 0],
        "threads": [c.json() for c in channels if c.type == 11],
        "joined_at": "2026-01-01T00:00:00+00:00",
        "preferred_locale": "en-US",
    }
