"""May this person post here? A Share is the bot's post in a person's name, so that person's own rights decide.

A response_url would post even where its user may not, so shares go through chat.postMessage, after this check.
"""

from adapters.slack.faults import ABSENT
from adapters.slack.people import Person
from adapters.slack.wire import Wire
from bot.errors import DeliveryError

# conversations.members gives at most 1,000 a page; a channel larger than this is not searched to its end.
PAGES = 30


async def refusal(wire: Wire, channel: str, user: str, person: Person, bot: str) -> str | None:
    """Why ``user`` may not share into ``channel``, in words that say what to do; None when all is well."""
    try:
        info = (await wire.call(wire.web.conversations_info, channel=channel)).get("channel") or {}
        if info.get("is_archived"):
            return "This channel is archived, so nothing can be posted in it."
        if _restricted(info, user, person):
            return "Posting in this channel is restricted to some people, and you are not among them."
        if not info.get("is_im") and not await _is_member(wire, channel, user):
            return "Only members of this channel can share into it. Join it first."
    except DeliveryError as error:
        return explained(error, bot)
    return None


async def bot_refusal(wire: Wire, channel: str, bot: str) -> str | None:
    """Why the bot itself could not post into ``channel``; None when it can, or when Slack does not say."""
    try:
        info = (await wire.call(wire.web.conversations_info, channel=channel)).get("channel") or {}
    except DeliveryError as error:
        return explained(error, bot) if error.permanent else None
    if info.get("is_archived"):
        return explained(DeliveryError("is_archived"), bot)
    if not info.get("is_im") and info.get("is_member") is False:
        return explained(DeliveryError("not_in_channel"), bot)
    return None


def explained(error: DeliveryError, bot: str) -> str:
    """Why posting did not work, and what to do about it."""
    if error.reason in ABSENT:
        return f"I am not in this channel. Type /invite @{bot} in it, then try again."
    if error.reason.startswith("restricted_action"):
        return "An administrator has restricted posting in this channel, also for me."
    if error.reason == "missing_scope":
        return (
            "I miss a permission of Slack for this: the app has to be installed again with the scopes of its manifest."
        )
    if error.reason == "is_archived":
        return "This channel is archived, so nothing can be posted in it."
    if error.retry_after is not None:
        return f"Slack asks me to slow down. Please try again in {error.retry_after:.0f} seconds."
    if error.ambiguous:
        return "Slack did not say whether the post went through. Please look before you press Share again."
    return f"Slack refused the post ({error.reason})."


def _restricted(info: dict[str, object], user: str, person: Person) -> bool:
    properties = info.get("properties")
    rule = properties.get("posting_restricted_to") if isinstance(properties, dict) else None
    if isinstance(rule, dict) and (rule.get("type") or rule.get("user")):
        allowed = user in (rule.get("user") or ()) or (person.admin and "admin" in (rule.get("type") or ()))
        return not allowed
    return bool(info.get("is_read_only")) and not person.admin


async def _is_member(wire: Wire, channel: str, user: str) -> bool:
    cursor = ""
    for _ in range(PAGES):
        page = await wire.call(wire.web.conversations_members, channel=channel, limit=1000, cursor=cursor)
        if user in page.get("members", ()):
            return True
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return False
    return False
