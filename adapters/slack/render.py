"""A Reply as Slack messages: Block Kit inside every limit, and the same words in each message's top-level ``text``.

What does not fit one message goes to the next; no fact is dropped. Pure: a Reply and its tickets in, dicts out.
Limits: docs.slack.dev/reference/block-kit/blocks, .../block-elements, .../methods/chat.postMessage and chat.update.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from adapters.safety import clean, one_line, web_link
from adapters.slack.markup import escape, fenced, inert, mrkdwn
from adapters.slack.message import Message, marked, plain
from adapters.slack.message import section as said
from adapters.slack.tables import lines
from bot.reply import Button, Fact, Link, Piece, Reply, Section, Strong, Text
from bot.wording import credit

BLOCKS = 50
SECTION = 2900  # of 3,000: room for what we put around the words
HEADER = 150
LABEL = 75
VALUE = 2000
URL = 3000
ALT = 2000
ACTIONS = 25
# chat.update refuses a text over 4,000 characters, and any post may need a correction later.
TEXT = 3900

Ticket = Callable[[str, int], str]


@dataclass(frozen=True, slots=True)
class _Part:
    """A block and the words that stand for it in ``text``."""

    block: dict[str, Any]
    text: str


def plain_ticket(question: str, page: int) -> str:
    """The ticket of a question that is short enough to travel in the button itself (see bot/tickets.py)."""
    return f"{page} {question}"


def render(reply: Reply, ticket: Ticket = plain_ticket, picture: str | None = None) -> tuple[Message, ...]:
    """``reply`` as one or more messages, in order.

    ``ticket`` turns a question and a page into a button's value; ``picture`` is the id of the file that holds the
    reply's picture, without it the picture is told in words.
    """
    return tuple(_packed(_parts(reply, ticket, picture)))


def with_standing_buttons(reply: Reply) -> Reply:
    """``reply`` with what every answer has: ◀ ▶ where it has pages, and Share while it is private."""
    have = {button.action for button in reply.buttons}
    turns = () if "turn" in have or not reply.question else _turns(reply)
    wanted = reply.private and reply.question and "share" not in have and "error" not in reply.data
    share = (Button("Share", "share", reply.question, reply.page),) if wanted else ()
    kept = reply.buttons if reply.private else tuple(b for b in reply.buttons if b.action != "share")
    return replace(reply, buttons=(*turns, *kept, *share))


def _turns(reply: Reply) -> tuple[Button, ...]:
    back = (Button("◀ Previous", "turn", reply.question, reply.page - 1),) if reply.page > 1 else ()
    ahead = (Button("Next ▶", "turn", reply.question, reply.page + 1),) if reply.page < reply.pages else ()
    return (*back, *ahead)


def _packed(parts: Iterable[_Part]) -> Iterator[Message]:
    blocks: list[dict[str, Any]] = []
    said: list[str] = []
    for part in parts:
        if len(blocks) == BLOCKS or sum(map(len, said)) + len(said) + len(part.text) > TEXT:
            yield Message("\n".join(said), tuple(blocks))
            blocks, said = [], []
        blocks.append(part.block)
        said += [part.text] if part.text else []
    if blocks:
        yield Message("\n".join(said) or "…", tuple(blocks))


def _parts(reply: Reply, ticket: Ticket, picture: str | None) -> Iterator[_Part]:
    yield from _title(reply.title)
    yield from _sections(reply.notice)
    for section in reply.sections:
        yield from _section(section, ticket)
    if reply.picture:
        yield from _picture(reply.picture.alt, picture)
    yield from _contexts(_foot(reply))
    yield from _buttons(reply.buttons, ticket)


def _picture(alt: str, file: str | None) -> Iterator[_Part]:
    told = list(_contexts(f"Picture: {alt}"))
    if file and len(told) == 1 and len(told[0].text) <= ALT:
        yield _Part({"type": "image", "slack_file": {"id": file}, "alt_text": told[0].text}, told[0].text)
        return
    yield from [_Part({"type": "image", "slack_file": {"id": file}, "alt_text": "told below"}, "")] if file else []
    yield from told


def _foot(reply: Reply) -> Text | None:
    if reply.pages <= 1:
        return reply.footer
    page = f"Page {reply.page} of {reply.pages}"
    return (page, " · ", *_tuple(reply.footer)) if reply.footer else page


def _tuple(text: Text) -> tuple[Piece, ...]:
    return (text,) if isinstance(text, str) else text


def _title(title: str) -> Iterator[_Part]:
    shown = escape(one_line(inert(title)))
    if len(shown) > HEADER:
        yield from _sections((Strong(one_line(title)),))
    elif shown:
        yield _Part({"type": "header", "text": plain(shown)}, shown)


def _section(section: Section, ticket: Ticket) -> Iterator[_Part]:
    if section.heading:
        yield from _sections((Strong(one_line(section.heading)),))
    yield from _sections(section.text)
    yield from _fences(section.mono or "")
    for fact in section.facts:
        yield from _fact(fact, ticket)
    if section.table:
        for text, mono in lines(section.table):
            yield from _fences(text) if mono else _sections(text)


def _fact(fact: Fact, ticket: Ticket) -> Iterator[_Part]:
    button = _evidence(fact, ticket)
    parts = list(_sections(_line(fact)))
    for number, part in enumerate(parts):
        # A section has room for one accessory; a fact that needs two sections shows it beside the first.
        block = {**part.block, "accessory": button} if button and number == 0 else part.block
        spoken = _spoken_id(fact) if number == len(parts) - 1 else ""
        yield _Part(block, part.text + spoken)
    if fact.quote:
        yield from _quoted(fact.quote)


def _line(fact: Fact) -> tuple[Piece, ...]:
    reason = (Strong(fact.reason), " · ") if fact.reason else ()
    below: Piece = credit(fact)
    if fact.url and web_link(fact.url):
        below = Link(credit(fact) or one_line(fact.url), fact.url)
    return ("• ", *reason, *_tuple(fact.text), *(("\n    ", below) if below else ()))


def _quoted(quote: str) -> Iterator[_Part]:
    """The evidence as a quotation; each line is marked, because a quotation ends with its line."""
    for rich, bare in mrkdwn(quote, SECTION // 2):
        yield _Part(said("\n".join(f">{line}" for line in rich.splitlines())), f"“{bare}”")


def _spoken_id(fact: Fact) -> str:
    """What the button says, for those who read no blocks."""
    return f" (evidence {escape(inert(one_line(fact.evidence)))})" if fact.evidence else ""


def _evidence(fact: Fact, ticket: Ticket) -> dict[str, Any] | None:
    if not fact.evidence:
        return None
    return _button(Button(f"Evidence {fact.evidence}", "ask", f"evidence {fact.evidence}"), "ask:evidence", ticket)


def _sections(text: Text | None) -> Iterator[_Part]:
    for rich, bare in mrkdwn(text, SECTION):
        yield _Part(said(rich), bare)


def _fences(text: str) -> Iterator[_Part]:
    for block in fenced(text, SECTION):
        yield _Part(said(block), block)


def _contexts(text: Text | None) -> Iterator[_Part]:
    for rich, bare in mrkdwn(text, SECTION):
        yield _Part({"type": "context", "elements": [marked(rich)]}, bare)


def _buttons(buttons: tuple[Button, ...], ticket: Ticket) -> Iterator[_Part]:
    made = [_button(b, f"{b.action}:{number}", ticket) for number, b in enumerate(buttons)]
    fit = [element for element in made if element]
    for start in range(0, len(fit), ACTIONS):
        yield _Part({"type": "actions", "elements": fit[start : start + ACTIONS]}, "")


def _button(button: Button, action_id: str, ticket: Ticket) -> dict[str, Any] | None:
    """A button, or None when it would lead nowhere: no web address, or a ticket that no button of Slack can hold."""
    label = escape(inert(one_line(button.label)))
    made = {"type": "button", "action_id": action_id, "text": plain(label if len(label) <= LABEL else _short(label))}
    if button.action == "open":
        url = web_link(button.url)
        return {**made, "url": url} if url and len(url) <= URL else None
    value = ticket(clean(button.question), button.page)
    return {**made, "value": value} if len(value) <= VALUE else None


def _short(label: str) -> str:
    # Cut before an escape that would be left half.
    return (
        label[: LABEL - 1].rsplit("&", 1)[0] + "…" if "&" in label[LABEL - 6 : LABEL - 1] else label[: LABEL - 1] + "…"
    )
