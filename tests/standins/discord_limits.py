"""Discord's limits, as its API enforces them with error 50035. Lengths are counted in UTF-16 units, the strict way.

Sources: docs.discord.com/developers/resources/message, .../components/reference, .../interactions/application-commands.
"""

import re
from collections.abc import Iterator

EPHEMERAL = 64
_NAME = re.compile(r"[-_'\w]{1,32}")


def size(text):
    """UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def message_faults(payload, files=()):
    """What Discord would refuse in a message, as texts; empty when it is fine."""
    return list(_message(payload, files))


def command_faults(commands):
    """What Discord would refuse in a bulk PUT of application commands."""
    return [fault for command in commands for fault in _command(command)]


def would_ping(payload):
    """Whether mentions in this payload could notify anybody: the API parses all of them unless told not to."""
    allowed = payload.get("allowed_mentions")
    return allowed is None or bool(allowed.get("parse") or allowed.get("users") or allowed.get("roles"))


def _message(payload, files) -> Iterator[str]:
    if size(payload.get("content") or "") > 2000:
        yield "content over 2,000"
    embeds = payload.get("embeds") or []
    if len(embeds) > 10:
        yield "more than 10 embeds"
    for embed in embeds:
        yield from _embed(embed)
    if sum(map(_weight, embeds)) > 6000:
        yield "embeds over 6,000 together"
    if size(str(payload.get("nonce") or "")) > 25:
        yield "nonce over 25"
    if not (payload.get("content") or embeds or files):
        yield "empty message"
    yield from _components(payload.get("components") or [])
    names = {str(n): name for n, name in enumerate(files)}
    for attachment in payload.get("attachments") or []:
        if str(attachment.get("id")) not in names:
            yield "attachment without a file"
        if size(attachment.get("description") or "") > 1024:
            yield "attachment description over 1,024"


def _weight(embed):
    fields = embed.get("fields") or []
    texts = [embed.get("title"), embed.get("description"), (embed.get("footer") or {}).get("text")]
    texts += [(embed.get("author") or {}).get("name"), *(f["name"] for f in fields), *(f["value"] for f in fields)]
    return sum(size(text or "") for text in texts)


def _embed(embed) -> Iterator[str]:
    limits = {"title": 256, "description": 4096}
    for name, limit in limits.items():
        if size(embed.get(name) or "") > limit:
            yield f"embed {name} over {limit}"
    if size((embed.get("footer") or {}).get("text") or "") > 2048:
        yield "embed footer over 2,048"
    if not (embed.get("title") or embed.get("description") or embed.get("fields") or embed.get("image")):
        yield "empty embed"
    fields = embed.get("fields") or []
    if len(fields) > 25:
        yield "more than 25 fields"
    for field in fields:
        if not 1 <= size(field["name"]) <= 256 or not 1 <= size(field["value"]) <= 1024:
            yield "field outside 256/1,024"


def _components(rows) -> Iterator[str]:
    if len(rows) > 5:
        yield "more than 5 rows"
    ids = [child["custom_id"] for row in rows for child in row["components"] if "custom_id" in child]
    if len(set(ids)) != len(ids):
        yield "custom_id twice"
    for row in rows:
        children = row["components"]
        selects = [child for child in children if child["type"] == 3]
        if not 1 <= len(children) <= 5 or (selects and len(children) > 1):
            yield "row outside 1 to 5"
        for child in children:
            yield from _select(child) if child["type"] == 3 else _button(child)


def _button(button) -> Iterator[str]:
    if not 1 <= size(button.get("label") or "") <= 80:
        yield "button label outside 1 to 80"
    if button["style"] == 5:
        if size(button["url"]) > 512 or not button["url"].startswith(("https://", "http://")):
            yield "button url"
    elif not 1 <= size(button["custom_id"]) <= 100:
        yield "custom_id outside 1 to 100"


def _select(select) -> Iterator[str]:
    options = select["options"]
    if not 1 <= len(options) <= 25:
        yield "select outside 1 to 25"
    if len({option["value"] for option in options}) != len(options):
        yield "select value twice"
    for option in options:
        if not (1 <= size(option["label"]) <= 100 and 1 <= size(option["value"]) <= 100):
            yield "select option outside 1 to 100"
        if size(option.get("description") or "") > 100:
            yield "select description over 100"
    if size(select.get("placeholder") or "") > 150:
        yield "placeholder over 150"


def _command(command) -> Iterator[str]:
    if _command_weight(command) > 8000:
        yield "command over 8,000"
    yield from _named(command)
    for sub in command.get("options") or []:
        yield from _named(sub)
        yield from _options(sub.get("options") or [])
    if len(command.get("options") or []) > 25:
        yield "more than 25 subcommands"


def _command_weight(node):
    own = size(node.get("name") or "") + size(node.get("description") or "")
    choices = sum(size(c["name"]) + size(str(c["value"])) for c in node.get("choices") or [])
    return own + choices + sum(map(_command_weight, node.get("options") or []))


def _named(node) -> Iterator[str]:
    if not _NAME.fullmatch(node["name"]) or node["name"] != node["name"].lower():
        yield f"name {node['name']!r}"
    if not 1 <= size(node.get("description") or "") <= 100:
        yield f"description of {node['name']}"


def _options(options) -> Iterator[str]:
    if len(options) > 25:
        yield "more than 25 options"
    needed = [bool(option.get("required")) for option in options]
    if needed != sorted(needed, reverse=True):
        yield "required options first"
    for option in options:
        yield from _named(option)
        if len(option.get("choices") or []) > 25 or (option.get("choices") and option.get("autocomplete")):
            yield f"choices of {option['name']}"
        if not 1 <= option.get("max_length", 1) <= 6000:
            yield f"max_length of {option['name']}"
