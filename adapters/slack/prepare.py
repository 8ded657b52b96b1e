"""What a reply needs before it is rendered: the tickets of its buttons (bot/tickets.py), and its picture uploaded."""

from adapters.safety import clean
from adapters.slack.message import Message
from adapters.slack.pictures import Pictures
from adapters.slack.render import VALUE, Ticket, plain_ticket, render, with_standing_buttons
from bot import tickets
from bot.reply import Reply
from store.db import Store


async def messages_of(reply: Reply, store: Store, pictures: Pictures) -> tuple[Message, ...]:
    """``reply`` as Slack messages, with the buttons that every answer has."""
    whole = with_standing_buttons(reply)
    file = await pictures.upload(whole.picture) if whole.picture else None
    return render(whole, await _tickets(whole, store), file)


async def _tickets(reply: Reply, store: Store) -> Ticket:
    """A question travels in the button itself; one that is too long for that is kept in the store."""
    asked = {(clean(button.question), button.page) for button in reply.buttons}
    long = [each for each in asked if len(plain_ticket(*each)) > VALUE]
    kept = {each: await tickets.pack(store, *each, limit=VALUE) for each in long}
    return lambda question, page: kept.get((question, page)) or plain_ticket(question, page)
