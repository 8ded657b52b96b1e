"""A Reply laid out as parts, each inside the limits of one Discord message. Pure; knows no discord.py.

Limits: 6,000 characters over a message's embeds, description 4,096, title 256, footer 2,048, five rows of five buttons,
a select of 25 options (docs.discord.com/developers/resources/message#embed-object, .../components/reference). Nothing is
dropped: what does not fit goes to the next part, which the reader reaches with ▶ (see press.py).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from adapters.discord.markup import code, cut, escape, flat, host, link, runs, tick
from adapters.discord.packing import Line, Proof, pack
from adapters.safety import one_line, web_link
from bot.reply import Button, Fact, Link, Moment, Picture, Reply, Section, Table, Text, length, plain
from bot.wording import REPORTED, is_reported

TITLE = 256
# Less than Discord's 2,048, so that title, description and footer stay below 6,000 together.
FOOTER = 500
LABEL = 80
URL = 512
ALT = 1024
# The three rows that the selects of evidence leave: one to turn and share, two for the answer's own buttons.
BUTTONS = 10


@dataclass(frozen=True, slots=True)
class Part:
    """What goes into one message. ``place`` counts from 1 and ``last`` is how many parts this page has."""

    title: str
    description: str
    footer: str
    proofs: tuple[Proof, ...]
    buttons: tuple[Button, ...]
    picture: Picture | None
    place: int
    last: int

    def embed(self) -> dict[str, object]:
        """The embed as Discord's API takes it."""
        found: dict[str, object] = {"title": self.title, "description": self.description}
        if self.footer:
            found["footer"] = {"text": self.footer}
        if self.picture:
            found["image"] = {"url": f"attachment://{picture_name(self.picture)}"}
        return {name: value for name, value in found.items() if value}


def lay_out(reply: Reply) -> tuple[Part, ...]:
    """The parts of a reply, at least one."""
    bodies = pack(list(_lines(reply)))
    rows = list(_in_chunks(_own_buttons(reply), BUTTONS))
    last = max(len(bodies), len(rows), 1)
    title = escape_title(reply.title)
    return tuple(
        Part(
            title=title,
            description=bodies[n].text if n < len(bodies) else "",
            footer=_footer(reply, n + 1, last),
            proofs=tuple(bodies[n].proofs.values()) if n < len(bodies) else (),
            buttons=rows[n] if n < len(rows) else (),
            picture=reply.picture if n == 0 else None,
            place=n + 1,
            last=last,
        )
        for n in range(last)
    )


def escape_title(title: str) -> str:
    """A title as markdown, never empty: an embed without any words is refused (50035)."""
    room = TITLE
    shown = escape(cut(title, room))
    while length(shown) > TITLE:
        room -= max(1, length(shown) - TITLE)
        shown = escape(cut(title, max(room, 2)))
    return shown.strip() or "Crisis Desk"


def picture_name(picture: Picture) -> str:
    """The file name of a picture, in letters that need no escaping in ``attachment://``."""
    stem = "".join(c for c in picture.name.removesuffix(".png") if c.isascii() and (c.isalnum() or c in "-_"))
    return f"{stem[:60] or 'picture'}.png"


def plain_text(parts: tuple[Part, ...]) -> str:
    """The parts as one text, for a file beside a message whose later parts cannot be turned to."""
    return "\n\n".join(f"{part.title}\n{part.description}" for part in parts)


def _lines(reply: Reply) -> Iterator[Line]:
    if length(escape(one_line(reply.title))) > TITLE:
        yield Line(tuple(flat(reply.title)))
    if plain(reply.notice).strip():
        yield Line(("> ", *flat(reply.notice)))
    for section in reply.sections:
        yield from _section(section)
    for button in reply.buttons:
        if button.action == "open" and not _opens(button):
            yield Line(tuple(link(button.label, button.url)))
    if reply.picture and length(one_line(reply.picture.alt)) > ALT:
        yield Line(tuple(flat(reply.picture.alt)))
    if not _footer_fits(reply.footer):
        yield Line(tuple(flat(reply.footer)))


def _section(section: Section) -> Iterator[Line]:
    heading = _heading(section.heading)
    for line in _body(section):
        # Glued to its first line, a heading never stands alone at the end of a message.
        yield Line((*heading, *line.runs), line.proof)
        heading = ()
    if heading:
        yield Line(heading)


def _heading(heading: str | None) -> tuple[str, ...]:
    words = tuple(flat(heading))
    return ("\n**", *words, "**\n") if "".join(words).strip() else ()


def _body(section: Section) -> Iterator[Line]:
    if plain(section.text).strip():
        yield Line(tuple(runs(section.text)))
    for fact in section.facts:
        yield from _fact(fact)
    if section.table:
        yield from (Line((block,)) for block in code(_drawn(section.table)))
    if section.mono:
        yield from (Line((block,)) for block in code(section.mono))


def _fact(fact: Fact) -> Iterator[Line]:
    yield Line(tuple(_fact_runs(fact)), _proof(fact))
    if fact.quote and fact.quote.strip():
        yield Line(("> “", *flat(fact.quote), "”"))


def _fact_runs(fact: Fact) -> Iterator[str]:
    yield "• "
    if fact.reason:
        yield from ("**", *flat(fact.reason), "** · ")
    yield from runs(fact.text)
    reported = is_reported(fact)
    if fact.speaker and not reported:
        yield from (" — ", *flat(fact.speaker))
    if fact.publisher or fact.url:
        yield f" — {REPORTED} " if reported else " · "
        yield from link(fact.publisher or host(fact.url) or fact.url or "", fact.url)
    if fact.evidence:
        yield f" · {tick(fact.evidence)}"


def _proof(fact: Fact) -> Proof | None:
    # A select's value holds 100 characters; a longer id can still be typed.
    if not fact.evidence or length(fact.evidence) > 100:
        return None
    first = plain(fact.text).strip().partition("\n")[0]
    return Proof(cut(first, 100) or fact.evidence, fact.evidence, cut(fact.publisher or "", 100))


def _drawn(table: Table) -> str:
    rows = [[one_line(cell) for cell in row] for row in (table.header, *table.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=False)]
    drawn = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip() for row in rows]
    return "\n".join([drawn[0], "  ".join("─" * width for width in widths), *drawn[1:]])


def _footer_fits(footer: Text | None) -> bool:
    """Footers show no links and no times: such a footer, and a long one, goes into the description."""
    if isinstance(footer, tuple) and any(isinstance(piece, Link | Moment) for piece in footer):
        return False
    return length(one_line(plain(footer))) <= FOOTER - 60


def _footer(reply: Reply, place: int, last: int) -> str:
    words = [cut(plain(reply.footer), FOOTER)] if _footer_fits(reply.footer) else []
    if reply.pages > 1:
        words.append(f"Page {reply.page} of {reply.pages}")
    if last > 1:
        words.append(f"part {place} of {last}")
    return " · ".join(word for word in words if word)


def _opens(button: Button) -> bool:
    safe = web_link(button.url)
    return safe is not None and length(safe) <= URL


def _own_buttons(reply: Reply) -> list[Button]:
    """The answer's own buttons without repeats; turning and sharing are made by press.py."""
    wanted = [b for b in reply.buttons if (_opens(b) if b.action == "open" else b.action not in {"turn", "share"})]
    return list({_purpose(b): b for b in wanted}.values())


def _purpose(button: Button) -> tuple[str, int, str | None]:
    """What tells a button from the others: a link its address too, one that asks its question and page, as in its custom_id."""
    return button.question, button.page, button.url if button.action == "open" else None


def _in_chunks(buttons: list[Button], size: int) -> Iterator[tuple[Button, ...]]:
    rest = iter(buttons)
    while chunk := tuple(islice(rest, size)):
        yield chunk
