"""One article in three dresses, HTML, Markdown and plain text, says the same."""

import html
import re

import pytest

from bench.corpus import article_of as plain_article
from bench.corpus import gold_of, index
from store.intake.article import article_of
from store.models import Article
from store.reading.read import read
from tests.reading.names_page import lexicon

HEAD = 100  # characters; a longer first block is no headline
PUBLISHED = {"published": "2024-03-01"}
ARTICLES = [article for article in index()["dev"] if gold_of(article)["style"] != "transcript"][::3]


def blocks(text: str) -> list[str]:
    """The blocks of a plain text, which stand apart by blank lines."""
    return re.split(r"\n\s*\n", text.strip())


def is_headline(block: str) -> bool:
    """Whether a first block is short and no sentence."""
    return len(block) < HEAD and block[-1] not in ".:!"


def as_html(text: str) -> str:
    """The page of a newsroom: a menu, the article, a footer."""
    parts = []
    for number, block in enumerate(blocks(text)):
        lines = [html.escape(line) for line in block.split("\n")]
        if number == 0 and is_headline(block):
            parts.append(f"<h1>{lines[0]}</h1>" + "".join(f"<p>{line}</p>" for line in lines[1:]))
        elif all(line.startswith(("• ", "- ", "* ")) for line in lines):
            parts.append("<ul>" + "".join(f"<li>{line[2:]}</li>" for line in lines) + "</ul>")
        else:
            parts.append(f"<p>{'<br>'.join(lines)}</p>")
    body = "\n".join(parts)
    menu, footer = '<nav><a href="/">Home</a></nav>', "<footer>All rights reserved</footer>"
    return f'<!doctype html><html><head><meta charset="utf-8"><title>News</title></head><body>{menu}<article>{body}</article>{footer}</body></html>'


def as_markdown(text: str) -> str:
    """The same text as a writer of Markdown keeps it."""
    first, *rest = blocks(text)
    return "\n\n".join(
        [f"# {first}" if is_headline(first) else first, *(re.sub("^• ", "- ", b, flags=re.MULTILINE) for b in rest)]
    )


def claims(article: Article) -> dict[str, list[str]]:
    """What the article claims, without offsets."""
    reading = read(article, lexicon())
    figures = [
        (f.low, f.high, f.qualifier, f.measure, f.unit, f.holder, f.place, f.modality, f.speaker)
        for f in reading.figures
    ]
    events = [(e.event, e.mode, e.actor, e.recipient, e.date, e.place, e.modality, e.speaker) for e in reading.events]
    return {
        "actors": sorted(f"{a.name} {a.kind} {a.role} {a.affiliation}" for a in reading.actors),
        "figures": sorted(map(str, figures)),
        "events": sorted(map(str, events)),
        "statements": sorted(f"{s.speaker} {s.direct} {' '.join(s.content.split())}" for s in reading.statements),
    }


@pytest.mark.parametrize("article", ARTICLES)
def test_html_markdown_and_plain_text_of_one_article_claim_the_same(article):
    """A newsroom's page, its feed and its plain text are one article; none may add a claim or lose one."""
    text = plain_article(article, gold_of(article)).text
    expected = claims(article_of(text.encode(), f"{article}.txt", PUBLISHED))

    assert claims(article_of(as_html(text).encode(), f"{article}.html", PUBLISHED)) == expected
    assert claims(article_of(as_markdown(text).encode(), f"{article}.md", PUBLISHED)) == expected
