"""Slack's limits as its own documentation states them, written apart from the renderer that has to keep them.

docs.slack.dev: reference/block-kit/blocks/*, block-elements/*, composition-objects, methods/chat.postMessage.
"""

from collections.abc import Iterator
from typing import Any


def faults(body: dict[str, Any]) -> list[str]:
    """What Slack would refuse, or cut, in the arguments of chat.postMessage or of a response_url; empty when all is well."""
    return list(_message(body))


def _message(body: dict[str, Any]) -> Iterator[str]:
    text, blocks = body.get("text", ""), body.get("blocks", [])
    if not text.strip():
        yield "no_text: screen readers would read nothing"
    if len(text) > 4000:
        yield "msg_too_long"
    if len(blocks) > 50:
        yield f"too many blocks: {len(blocks)}"
    if sum(len(str(block)) for block in blocks) > 100_000:
        yield "msg_blocks_too_long"
    for number, block in enumerate(blocks):
        for fault in _block(block):
            yield f"/blocks/{number}: {fault}"


def _block(block: dict[str, Any]) -> Iterator[str]:
    kind = block["type"]
    if len(block.get("block_id", "x")) > 255:
        yield "block_id"
    if kind == "header":
        yield from _words(block["text"], 150, "plain_text")
    elif kind == "section":
        yield from _words(block["text"], 3000)
        yield from _element(block["accessory"]) if "accessory" in block else ()
    elif kind == "context":
        yield from _many(block, 10)
        for element in block["elements"]:
            yield from _words(element, 3000)
    elif kind == "actions":
        yield from _many(block, 25)
        for element in block["elements"]:
            yield from _element(element)
    elif kind == "image":
        if not 1 <= len(block["alt_text"]) <= 2000 or not block["slack_file"]["id"]:
            yield "image"
    elif kind != "divider":
        yield f"unknown block {kind}"


def _many(block: dict[str, Any], most: int) -> Iterator[str]:
    ids = [e["action_id"] for e in block["elements"] if "action_id" in e]
    if not 1 <= len(block["elements"]) <= most:
        yield f"{len(block['elements'])} elements"
    if len(ids) != len(set(ids)):
        yield "action_id twice"


def _element(element: dict[str, Any]) -> Iterator[str]:
    if element["type"] != "button":
        yield f"unknown element {element['type']}"
        return
    yield from _words(element["text"], 75, "plain_text")
    if not 1 <= len(element["action_id"]) <= 255:
        yield "action_id"
    if len(element.get("value", "x")) > 2000 or not element.get("value", "x"):
        yield "button value"
    if len(element.get("url", "")) > 3000:
        yield "button url"


def _words(text: dict[str, Any], most: int, only: str | None = None) -> Iterator[str]:
    if text["type"] not in {"mrkdwn", "plain_text"} or (only and text["type"] != only):
        yield f"text type {text['type']}"
    if not 1 <= len(text["text"]) <= most or not text["text"].strip():
        yield f"text length {len(text['text'])}"


def view_faults(view: dict[str, Any]) -> list[str]:
    """What views.open would refuse in a modal (docs.slack.dev/reference/views, block-kit/blocks/input-block)."""
    return list(_view(view))


def _view(view: dict[str, Any]) -> Iterator[str]:
    for name in ("title", "submit", "close"):
        yield from _words(view[name], 24, "plain_text")
    if len(view.get("private_metadata", "")) > 3000 or not 1 <= len(view["blocks"]) <= 100:
        yield "private_metadata or blocks"
    for block in view["blocks"]:
        yield from _words(block["label"], 2000, "plain_text")
        yield from _words(block["hint"], 2000, "plain_text") if "hint" in block else ()
        yield from _field(block["element"])


def _field(element: dict[str, Any]) -> Iterator[str]:
    if element["type"] not in {"static_select", "plain_text_input", "timepicker"}:
        yield f"unknown field {element['type']}"
    if len(element.get("options", "x")) > 100:
        yield "options"
    for option in element.get("options", ()):
        yield from _words(option["text"], 75, "plain_text")
        if len(option["value"]) > 150:
            yield "option value"
    if element.get("initial_option") and element["initial_option"] not in element["options"]:
        yield "initial_option"
    if "placeholder" in element:
        yield from _words(element["placeholder"], 150, "plain_text")
