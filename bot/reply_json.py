"""A Reply as JSON and back: what the outbox keeps, so that a digest is sent as it was planned, after any restart. Pure."""

import base64
import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bot.reply import Button, Fact, Link, Moment, Picture, Reply, Section, Strong, Struck, Table, Text

_PIECES: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "strong": lambda d: Strong(d["text"]),
    "struck": lambda d: Struck(d["text"]),
    "link": lambda d: Link(d["text"], d["url"]),
    "moment": lambda d: Moment(datetime.fromisoformat(d["instant"]), d["text"]),
}


def dumps(reply: Reply) -> str:
    """One compact line of JSON that ``loads`` turns back into an equal reply (``data`` must be JSON)."""
    return json.dumps(_reply(reply), ensure_ascii=False, separators=(",", ":"))


def loads(text: str) -> Reply:
    """The reply that ``dumps`` wrote."""
    d = json.loads(text)
    return Reply(
        title=d["title"],
        sections=tuple(_section_of(s) for s in d["sections"]),
        notice=_text_of(d["notice"]),
        picture=_picture_of(d["picture"]),
        buttons=tuple(Button(**b) for b in d["buttons"]),
        private=d["private"],
        page=d["page"],
        pages=d["pages"],
        question=d["question"],
        footer=_text_of(d["footer"]),
        data=d["data"],
    )


def _reply(reply: Reply) -> dict[str, Any]:
    return {
        "title": reply.title,
        "sections": [_section(s) for s in reply.sections],
        "notice": _text(reply.notice),
        "picture": _picture(reply.picture),
        "buttons": [{k: getattr(b, k) for k in ("label", "action", "question", "page", "url")} for b in reply.buttons],
        "private": reply.private,
        "page": reply.page,
        "pages": reply.pages,
        "question": reply.question,
        "footer": _text(reply.footer),
        "data": dict(reply.data),
    }


def _section(section: Section) -> dict[str, Any]:
    table = section.table
    return {
        "heading": section.heading,
        "text": _text(section.text),
        "facts": [_fact(f) for f in section.facts],
        "table": {"header": table.header, "rows": table.rows} if table else None,
        "mono": section.mono,
    }


def _section_of(d: Mapping[str, Any]) -> Section:
    table = d["table"]
    return Section(
        d["heading"],
        _text_of(d["text"]),
        tuple(_fact_of(f) for f in d["facts"]),
        Table(tuple(table["header"]), tuple(map(tuple, table["rows"]))) if table else None,
        d["mono"],
    )


_FACT = ("reason", "speaker", "publisher", "url", "evidence", "quote")


def _fact(fact: Fact) -> dict[str, Any]:
    return {"text": _text(fact.text)} | {name: getattr(fact, name) for name in _FACT}


def _fact_of(d: Mapping[str, Any]) -> Fact:
    return Fact(_text_of(d["text"]) or "", **{name: d[name] for name in _FACT})


def _text(text: Text | None) -> Any:
    if text is None or isinstance(text, str):
        return text
    return [_piece(piece) for piece in text]


def _piece(piece: Any) -> Any:
    if isinstance(piece, str):
        return piece
    if isinstance(piece, Moment):
        return {"is": "moment", "instant": piece.instant.isoformat(), "text": piece.text}
    if isinstance(piece, Link):
        return {"is": "link", "text": piece.text, "url": piece.url}
    return {"is": "strong" if isinstance(piece, Strong) else "struck", "text": piece.text}


def _text_of(data: Any) -> Text | None:
    if data is None or isinstance(data, str):
        return data
    return tuple(piece if isinstance(piece, str) else _PIECES[piece["is"]](piece) for piece in data)


def _picture(picture: Picture | None) -> dict[str, str] | None:
    if picture is None:
        return None
    return {"png": base64.b64encode(picture.png).decode(), "alt": picture.alt, "name": picture.name}


def _picture_of(d: Mapping[str, str] | None) -> Picture | None:
    return Picture(base64.b64decode(d["png"]), d["alt"], d["name"]) if d else None
