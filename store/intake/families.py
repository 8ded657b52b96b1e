"""Whose newsroom an article counts for: its family, the agency it copies, the paper it quotes. Pure.

The names and domains are lines of config/lexicon/publishers.toml; ``seen`` tells the family of a publisher met before.
"""

import ipaddress
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from store.models import Article, Claim
from store.reading.lexicon import Lexicon
from store.rows import fold

Seen = Callable[[str], str | None]
"""The family of a publisher by its folded name, or None."""

_CAPITAL = r"[A-Z][\w&.'’/-]{0,30}"
_DATELINE = re.compile(r"[^\n(]{0,80}\(([^()\n]{2,40})\)\s*[-–—:]")
_LEAD = re.compile(r"([^\n–—]{2,60}?)\s(?:[–—]|--?)\s")
_BYLINE = re.compile(r"(?:by|from)\s+(.{2,90})", re.IGNORECASE)
_CREDIT = re.compile(r"[(\[]?(?:source|credit|copyright|©)[:\s©]{1,4}(.{2,60}?)[)\].]*", re.IGNORECASE)
_CLOSING = re.compile(r".*[(\[—–]\s?([^()\[\]—–\n]{2,40})[)\]]?[.\s]*")
_PARTS = re.compile(r"\s*(?:,|/|;|\||\band\b|\bof\b|\bfor\b|\bvia\b|\bin\b|\(|\)|\s[-–—]\s)\s*")
_REPORTS = re.compile(
    rf"((?:{_CAPITAL}\s+){{1,5}})(?:(?:has|have|had|also|first|earlier|separately|news|agency)\s+){{0,3}}report(?:s|ed)\b"
)
_QUOTES = re.compile(
    rf"\b(?i:according to|citing|quoting|reported by|report by|told)\s+(?:the\s+|news\s+agency\s+)?((?:{_CAPITAL}\s*){{1,5}})"
)


@dataclass(frozen=True, slots=True)
class Publishers:
    """The newsrooms of the lexicon by folded name and by domain, and how domains are cut."""

    names: dict[str, str]
    domains: dict[str, str]
    titles: dict[str, str]
    second_level: frozenset[str]
    shared: frozenset[str]


@dataclass(frozen=True, slots=True)
class Family:
    """Who counts as the newsroom, and the rule that says so."""

    name: str
    rule: str


def publishers(lexicon: Lexicon) -> Publishers:
    """Compile the newsrooms of ``lexicon``; use as ``lexicon.get(publishers)``."""
    table = lexicon.tables.get("publishers", {})
    rows = {**table.get("families", {}), **table.get("agencies", {})}
    names = {_key(name): family for family, row in rows.items() for name in row.get("names", ())}
    domains = {domain: family for family, row in rows.items() for domain in row.get("domains", ())}
    titles = {family: row["names"][0] for family, row in rows.items() if row.get("names")}
    links = table.get("links", {})
    cut = (frozenset(links.get(name, "").split()) for name in ("second_level", "shared"))
    return Publishers(names, domains, titles, *cut)


def family_of(article: Article, known: Publishers, seen: Seen, credit: str | None = None) -> Family | None:
    """The newsroom that ``article`` counts for, or None when nothing tells. ``credit``: whom its feed names as author.

    An agency or paper named in dateline, byline or credit comes first: what it wrote is its, under whatever name.
    """
    for words in _credits(article, credit):
        if family := _resolve(words, known, seen):
            return Family(family, "credit")
    if article.family:
        return Family(article.family.casefold(), "front matter")
    domain = registrable(article.url, known)
    if found := known.names.get(_key(article.publisher or "")) or known.domains.get(domain or ""):
        return Family(found, "lexicon")
    if article.publisher and (met := seen(_key(article.publisher))):
        return Family(met, "publisher")
    if domain:
        return Family(domain, "domain")
    return Family(article.publisher.casefold(), "publisher") if article.publisher else None


def told_by(claim: Claim, known: Publishers, seen: Seen) -> str | None:
    """The family of the newsroom that the claim's own sentence gives as its source ("Reuters reported"), or None."""
    sentence = claim.evidence[0].text if claim.evidence else ""
    tellers = filter(None, (claim.speaker, claim.speaker_text))
    for words in (*tellers, *_reported_by(sentence)):
        if family := _resolve(words, known, seen):
            return family
    return None


def registrable(url: str | None, known: Publishers) -> str | None:
    """The domain that somebody registered: ``bbc.co.uk`` of ``https://www.bbc.co.uk/x``; an address is itself."""
    try:
        host = (urlsplit(url or "").hostname or "").rstrip(".")
    except ValueError:
        return None
    if not host or _is_address(host):
        return host or None
    labels = host.split(".")
    take = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in known.second_level else 2
    if ".".join(labels[-take:]) in known.shared:
        take += 1
    return ".".join(labels[-take:])


def publisher_of(url: str | None, known: Publishers) -> str | None:
    """The name under which the lexicon knows the newsroom of a link, or None."""
    return known.titles.get(known.domains.get(registrable(url, known) or "", ""))


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=500)  # claim after claim of an article has the same speakers
def _key(name: str) -> str:
    return fold(" ".join(name.split())).removeprefix("the ").strip(" .,:;“”\"'")


def _resolve(words: str, known: Publishers, seen: Seen) -> str | None:
    key = _key(words)
    return (known.names.get(key) or seen(key)) if 2 <= len(key) <= 60 else None


def _credits(article: Article, credit: str | None) -> Iterator[str]:
    """The names that stand where a newsroom is credited: the feed's author, first lines, headline's end, last line."""
    lines = [line.strip() for line in article.text[:2000].strip().split("\n") if line.strip()]
    last = article.text[-300:].strip().rsplit("\n", 1)[-1].strip()
    found: list[str] = [credit or ""]
    for line in lines[:2]:
        found += [m[1] for m in (_DATELINE.match(line), _LEAD.match(line), _BYLINE.fullmatch(line)) if m]
    ends = [article.title or "", last if len(last) <= 400 else last[-100:]]
    found += [m[1] for end in ends if (m := _CLOSING.fullmatch(end))]
    if credited := _CREDIT.fullmatch(last):
        found.append(credited[1])
    yield from _parts(found)


def _parts(found: Iterable[str]) -> Iterator[str]:
    for words in found:
        if words:
            yield words
            yield from (part for part in _PARTS.split(words) if part and part != words)


@lru_cache(maxsize=500)  # the claims of a sentence ask one after the other
def _reported_by(sentence: str) -> tuple[str, ...]:
    return tuple(_reporters(sentence))


def _reporters(sentence: str) -> Iterator[str]:
    """What may be a newsroom's name around "reports", longest first."""
    for match in _REPORTS.finditer(sentence) if "report" in sentence else ():
        words = match[1].split()
        yield from (" ".join(words[index:]) for index in range(len(words)))
    for match in _QUOTES.finditer(sentence):
        words = match[1].split()
        yield from (" ".join(words[:index]) for index in range(len(words), 0, -1))
