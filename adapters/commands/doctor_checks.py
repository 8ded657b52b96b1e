"""The single checks of ``crisis doctor``: each returns findings, none raises for what it looks for."""

import importlib.metadata
import json
import os
import re
import shutil
import sqlite3
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from adapters import clock
from config.tokens import KINDS
from store.errors import StoreError, UserMistake

if TYPE_CHECKING:
    from adapters.commands.shared import Surroundings
    from config.settings import Settings

OURS = ("adapters", "bot", "config", "seeds", "store")
DISTRIBUTION = "crisis-desk"
MAX_SKEW = 60.0  # seconds; Slack's signatures allow five minutes, https://docs.slack.dev/authentication/verifying-requests-from-slack
MIN_FREE = 100_000_000  # bytes
MANIFEST = Path(__file__).parents[2] / "config" / "slack-manifest.yaml"
# What answers cannot do without; the manifest's other scopes are for reading back, sharing and time zones
SCOPES = ("commands", "chat:write", "app_mentions:read", "im:history")
TIMEOUT = 5.0  # seconds


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor: what about, what is so (and what to do), and whether something must be done."""

    about: str
    says: str
    state: Literal["fine", "note", "wrong"] = "fine"


Answer = tuple[dict[str, Any], dict[str, str]]
Get = Callable[[str, str], Answer]


def packages() -> list[Finding]:
    """Whether another distribution has put files over ours: names like ``config`` are common on the package index."""
    providers = importlib.metadata.packages_distributions()
    clashes = {name: sorted(set(providers.get(name, [])) - {DISTRIBUTION}) for name in OURS}
    found = [
        Finding(
            "packages",
            f"{', '.join(others)} also installs a package called {name!r}: "
            f"remove it, then reinstall {DISTRIBUTION} in an environment of its own",
            "wrong",
        )
        for name, others in clashes.items()
        if others
    ]
    version = ".".join(map(str, sys.version_info[:3]))
    return found or [Finding("packages", f"no clashes; Python {version}, SQLite {sqlite3.sqlite_version}")]


def store(path: Path) -> list[Finding]:
    """Whether the store opens, is whole, is private and has room to grow."""
    if not path.exists():
        return [Finding("store", f"none yet at {path}: crisis load PATH makes it", "note")]
    from store import articles
    from store.connection import may_write, verdict
    from store.db import Store

    try:
        with Store.open(path, readonly=True) as opened:
            found = opened.read(verdict)
            count, last = opened.read(articles.count), opened.read(articles.last_arrived)
    except StoreError as error:
        return [Finding("store", str(error), "wrong")]
    if found != "ok":
        return [Finding("store", f"{path} is damaged ({found}): put the newest backup in its place", "wrong")]
    shut = (
        [] if may_write(path) else [Finding("store", "may only be read: crisis ask answers, crisis run cannot", "note")]
    )
    newest = f", the last one in at {last.arrived}" if last else ""
    return [Finding("store", f"{path}, {count} articles{newest}"), *_privacy(path), *_room(path), *shut]


def lexicon(around: "Surroundings") -> list[Finding]:
    """Which folder of an operator's own is merged over our lexicon, and whether the reader can use it."""
    folder = around.settings.lexicon
    if folder is None:
        return []
    try:
        around.lexicon()
    except UserMistake as mistake:
        return [Finding("lexicon", str(mistake), "wrong")]
    files = sorted(path.name for path in folder.glob("*.toml"))
    return [
        Finding("lexicon", f"{folder}: {', '.join(files) or 'no file'} merged over ours", "fine" if files else "note")
    ]


def tokens(settings: "Settings") -> list[Finding]:
    """Which tokens are set; a missing one is a note with the place to get it, a half or wrong pair must be fixed."""
    found = []
    values = {kind.variable: getattr(settings, kind.variable.lower()) for kind in KINDS}
    for kind in KINDS:
        if values[kind.variable]:
            found.append(Finding(kind.variable, "set"))
        else:
            found.append(Finding(kind.variable, f"not set; get it at {kind.where}", "note"))
    for check in (settings.slack_mode, settings.has_discord):
        try:
            check()
        except UserMistake as mistake:
            found.append(Finding("tokens", str(mistake), "wrong"))
    return found


def platforms(settings: "Settings", get: Get | None = None, now: datetime | None = None) -> list[Finding]:
    """What Slack and Discord say of the tokens, and how far this clock is from theirs."""
    ask, found = get or _get, list[Finding]()
    if settings.slack_bot_token:
        url = f"{settings.slack.base_url.rstrip('/')}/auth.test"
        found += _ask("Slack", ask, url, f"Bearer {settings.slack_bot_token.get_secret_value()}", _slack, now)
    if settings.discord_token:
        url = f"{settings.discord.api_base.rstrip('/')}/v10/users/@me"
        found += _ask("Discord", ask, url, f"Bot {settings.discord_token.get_secret_value()}", _discord, now)
    return found


def _ask(
    name: str, get: Get, url: str, authorization: str, judge: Callable[[Answer], Finding], now: datetime | None
) -> list[Finding]:
    try:
        answer = get(url, authorization)
    except (OSError, ValueError) as error:
        return [Finding(name, f"cannot be reached ({error}): check the network, then try again", "note")]
    return [judge(answer), *_clock(name, answer[1], now or clock.now())]


def _slack(answer: Answer) -> Finding:
    body, headers = answer
    if not body.get("ok"):
        return Finding(
            "Slack", f"refuses SLACK_BOT_TOKEN ({body.get('error')}): reinstall the app and copy it anew", "wrong"
        )
    have = {scope.strip() for scope in headers.get("x-oauth-scopes", "").split(",")}
    lacking = [scope for scope in manifest_scopes() if scope not in have]
    if not lacking or "x-oauth-scopes" not in headers:
        return Finding("Slack", f"{body.get('user')} in {body.get('team')}")
    says = f"lacks the scopes {', '.join(lacking)}: add them (config/slack-manifest.yaml), then reinstall the app"
    return Finding("Slack", says, "wrong" if set(lacking) & set(SCOPES) else "note")


def manifest_scopes() -> tuple[str, ...]:
    """The bot scopes that our manifest for Slack asks for."""
    _, _, after = MANIFEST.read_text(encoding="utf-8").partition("  scopes:")
    listed, _, _ = after.partition("\nsettings:")
    return tuple(re.findall(r"^ +- ([a-z_.]+(?::[a-z_.]+)?)", listed, re.MULTILINE))


def _discord(answer: Answer) -> Finding:
    body, _ = answer
    if "id" not in body:
        return Finding("Discord", f"refuses DISCORD_TOKEN ({body.get('message')}): reset it and copy it anew", "wrong")
    return Finding("Discord", f"{body.get('username')} ({body['id']})")


def _clock(name: str, headers: dict[str, str], now: datetime) -> list[Finding]:
    try:
        theirs = parsedate_to_datetime(headers["date"])
    except (KeyError, ValueError):
        return []
    skew = abs((now - theirs).total_seconds())
    if skew <= MAX_SKEW:
        return [Finding("clock", f"within {skew:.0f} s of {name}'s")]
    return [Finding("clock", f"{skew:.0f} s away from {name}'s: set this machine's clock (NTP)", "wrong")]


def _get(url: str, authorization: str) -> Answer:
    """GET a JSON object from an address that the settings have checked; an HTTP error's body is an answer too."""
    from urllib.error import HTTPError
    from urllib.request import Request, urlopen

    agent = "DiscordBot (crisis-desk, 0)"  # Discord refuses others, https://discord.com/developers/docs/reference#user-agent
    request = Request(url, headers={"Authorization": authorization, "User-Agent": agent})  # noqa: S310 - https or loopback
    try:
        response = urlopen(request, timeout=TIMEOUT)  # noqa: S310 - the same
    except HTTPError as error:
        response = error
    with response:
        body = json.loads(response.read(100_000) or b"{}")
        headers = {name.lower(): value for name, value in response.headers.items()}
    return (body if isinstance(body, dict) else {}), headers


def _privacy(path: Path) -> list[Finding]:
    mode = stat.S_IMODE(path.stat().st_mode)
    if os.name != "posix" or not mode & 0o077:
        return []
    return [Finding("store", f"others may read it (mode {mode:o}): chmod 600 {path}", "wrong")]


def _room(path: Path) -> list[Finding]:
    free = shutil.disk_usage(path.parent).free
    return [Finding("store", f"only {free:,} bytes are free on its disk", "wrong")] if free < MIN_FREE else []
