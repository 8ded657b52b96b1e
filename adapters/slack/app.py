"""Slack, put together: bolt receives and acknowledges, the front answers afterwards. Imported only when configured."""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult

from adapters.slack import form
from adapters.slack import heard as hearing
from adapters.slack.chores import Chores
from adapters.slack.faults import TOKEN
from adapters.slack.front import Front, operators_of
from adapters.slack.heard import Heard
from adapters.slack.once import Once
from adapters.slack.people import People
from adapters.slack.pictures import Pictures
from adapters.slack.send import SlackSender
from adapters.slack.shape import unheard
from adapters.slack.signed import serve_http
from adapters.slack.socket import serve_socket
from adapters.slack.wire import Self, Wire
from adapters.supervise import supervise
from bot.app import Desk
from bot.errors import DeliveryError, UserMistake
from config.settings import Settings
from config.tokens import SLACK_APP, SLACK_BOT, TokenKind
from store import subscriptions
from store.db import Store

log = logging.getLogger(__name__)

ANY = re.compile("")
Work = Callable[[Heard | None], None]  # starts the answer to what was heard
# Seconds that answers in work get when we are told to stop.
DRAIN = 2.0


async def serve(desk: Desk, settings: Settings, stop: asyncio.Event) -> None:
    """Answer in Slack until ``stop`` is set. UserMistake for a token that Slack refuses; other errors may pass."""
    mode, bot = settings.slack_mode(), settings.slack_bot_token
    if mode is None or bot is None:
        return
    wire = Wire(bot.get_secret_value(), settings.slack.base_url)
    front = _front(desk, wire, await _accepted(wire.whoami(), SLACK_BOT), settings)
    chores = Chores()
    chores.start(front.once.tidy(desk.clock()))
    bolt = build(front, chores)
    try:
        if mode == "socket" and settings.slack_app_token:
            await _stay_connected(bolt, wire, settings.slack_app_token.get_secret_value(), stop)
        elif settings.slack_signing_secret:
            secret = settings.slack_signing_secret.get_secret_value()
            await serve_http(bolt, secret, settings.slack.host, settings.slack.port, stop)
    finally:
        await chores.drain(DRAIN)


async def _stay_connected(bolt: AsyncApp, wire: Wire, app_token: str, stop: asyncio.Event) -> None:
    """Connected until ``stop``; what was begun and what was seen outlives a connection that is lost."""

    async def connect() -> None:
        await _accepted(serve_socket(bolt, wire, app_token, stop), SLACK_APP)

    mistake = await supervise("the connection to Slack", connect, stop)
    if mistake:
        raise mistake


def sender_of(settings: Settings, store: Store) -> SlackSender:
    """What the courier posts through; it needs no connection of its own."""
    bot = settings.slack_bot_token
    token = bot.get_secret_value() if bot else ""
    return SlackSender(Wire(token, settings.slack.base_url), store)


def build(front: Front, chores: Chores) -> AsyncApp:
    """Bolt with our listeners. It asks Slack nothing before it acknowledges: who we are is known already."""
    words = logging.getLogger("adapters.slack.bolt")
    words.setLevel(logging.ERROR)  # bolt warns at length that it will not use SLACK_BOT_TOKEN a second time
    bolt = AsyncApp(
        name="crisis",
        client=front.wire.web,
        authorize=_authorize(front.me, front.wire.web.token or ""),
        request_verification_enabled=False,  # signed.py has looked at the bytes before bolt sees them
        logger=words,
    )
    words.setLevel(logging.NOTSET)
    bolt.error(unheard)
    _listen(bolt, front, chores)
    return bolt


def _front(desk: Desk, wire: Wire, me: Self, settings: Settings) -> Front:
    return Front(
        desk,
        wire,
        People(wire),
        Once(desk.store),
        me,
        Pictures(wire),
        operators_of(settings.operators),
        frozenset(settings.slack.workspaces),
    )


def _listen(bolt: AsyncApp, front: Front, chores: Chores) -> None:
    def work(what: Heard | None) -> None:
        if what and front.once.fresh(what.key):
            chores.start(front.handle(what))

    _hear_words(bolt, work)
    _hear_forms(bolt, work)
    _hear_events(bolt, front, chores, work)


def _hear_words(bolt: AsyncApp, work: Work) -> None:
    """Commands and presses."""

    @bolt.command(ANY)  # Slack's own name for it may differ: of two apps with one command the last installed wins
    async def on_command(ack: Callable[..., Awaitable[Any]], body: dict[str, Any]) -> None:
        what = hearing.command(body)  # before the acknowledgement: what cannot be read is refused, not taken
        await ack()
        work(what)

    @bolt.action(ANY)
    async def on_press(ack: Callable[..., Awaitable[Any]], body: dict[str, Any]) -> None:
        what = hearing.press(body)
        await ack()
        work(what)


def _hear_forms(bolt: AsyncApp, work: Work) -> None:
    """Forms that are sent in: what is wrong in them is said at once."""

    @bolt.view(form.CALLBACK)
    async def on_form(ack: Callable[..., Awaitable[Any]], body: dict[str, Any]) -> None:
        wrong = form.mistakes(body["view"])
        if wrong:
            await ack(response_action="errors", errors=wrong)
            return
        what = hearing.submission(body)
        await ack()
        work(what)


def _hear_events(bolt: AsyncApp, front: Front, chores: Chores, work: Work) -> None:
    """What happens in the workspace, our own removal too."""

    @bolt.event(ANY)
    async def on_event(body: dict[str, Any]) -> None:
        kind = (body.get("event") or {}).get("type")
        if kind in {"app_uninstalled", "tokens_revoked"}:
            log.warning("Slack says %s: this workspace is no longer served", kind)
        if kind == "app_uninstalled":
            chores.start(_removed(front.desk, hearing.tenant(body)))
        work(hearing.event(body, front.me.user))


async def _removed(desk: Desk, tenant: str) -> None:
    """A revoked token may be replaced; an app that was uninstalled has left, and its subscriptions end."""
    why = "the app was uninstalled from the workspace"
    await desk.store.awrite(subscriptions.remove_tenant, "slack", tenant, why, desk.clock())


def _authorize(me: Self, token: str) -> Callable[..., Awaitable[AuthorizeResult]]:
    async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_token=token,
            bot_id=me.bot,
            bot_user_id=me.user,
        )

    return authorize


async def _accepted(call: Awaitable[Any], kind: TokenKind) -> Any:
    try:
        return await call
    except DeliveryError as error:
        if error.reason in TOKEN | {"not_allowed_token_type", "missing_scope"}:
            raise UserMistake(
                f"{kind.variable} was refused by Slack ({error.reason}): get it at {kind.where}"
            ) from error
        raise
