"""Markup to plain text: the words of a piece of HTML, a line for each block. Pure; lxml is imported on first use."""

import html
import re

from store.visible import visible

_BLOCKS = frozenset(
    "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p "
    "pre section table tr ul".split()
)
_SILENT = frozenset("script style noscript template iframe object svg head".split())
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n[ \n]*")


def plain(markup: str) -> str:
    """The words of ``markup``, blocks apart by one line end; text without markup stays as it is but for its spaces and what nobody sees."""
    text = _of_tree(markup) if "<" in markup else html.unescape(markup)
    return _LINES.sub("\n", _SPACES.sub(" ", visible(text))).strip()


def _of_tree(markup: str) -> str:
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = etree.fromstring(f"<div>{_whole(markup)}</div>".encode(), parser)
    except (etree.LxmlError, ValueError):
        return html.unescape(re.sub(r"<[^<>]*>", " ", markup))
    parts: list[str] = []
    silent = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            silent += name in _SILENT
            parts.append("\n" if name in _BLOCKS else "")
            parts.append(element.text or "" if not silent else "")
            continue
        silent -= name in _SILENT
        parts.append("\n" if name in _BLOCKS else "")
        parts.append(element.tail or "" if not silent else "")
    return "".join(parts)


def _whole(markup: str) -> str:
    """Half characters and NULs, which no parser takes, as spaces."""
    return "".join(" " if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in markup)
