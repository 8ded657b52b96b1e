"""``python -m bench.renamed [--show KIND] [--write PAGE]``: is an invented land, town or person read as a real one is?

Gives the lands, the towns or the first names of the dev articles other names, which no list of ours has, and reads them again: every
claim should be the same but for the names. What is not, hangs on our lists. ``--show lands`` prints the first differences of one kind.
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from bench import rereading
from bench.rereading import Claims, Key, Twice
from bench.tables import table
from store.models import Article, Reading
from store.reading.lexicon import Lexicon
from store.reading.names.vocabulary import Vocabulary, compile_vocabulary
from store.reading.read import read

# Lands that go by many names, that are towns or first names too, or whose name another's holds: they keep theirs.
KEPT = frozenset(
    "USA GBR GEO JOR TCD CHN NZL ZAF PRK KOR VAT IRL DOM GIN GNB GNQ PNG COD COG SSD SDN NER NGA MLI CUB OMN".split()
)
STEMS = (
    "Karvel Ostrav Belmor Tarven Quellon Zandar Hestov Lorvan Mirand Pelgor Varest Dornov Sarmen Teskal Ulbran Yaldor Kestov Brendal "
    "Fostar Galmir Halvor Isgard Jostan Nelvor Orlend Prestan Rovend Selgar Tolmar Wendor"
).split()
TOWNS = (
    "Adresk Bolvet Cestra Drasko Elvort Fendra Grosvik Hadrel Istrov Jelmet Kolvar Lestra Mordek Novrel Ostrel Pravna Rostel Stavek "
    "Tresna Ulvek Vestra Welnor Yestra Zolvek Arvask Bresnik Colvet Drenov Erlask Falvet"
).split()
FIRST = (
    "Anvor Beltin Cardo Delvin Ersan Faldo Gervo Hestin Ilvar Jorvin Keldo Larvin Mestor Nelvin Orsan Pelvo Questin Rendo Selvin "
    "Tarvo Ulsin Vendor Welvin Yorsan Zeldin"
).split()
COLUMNS = ("values", "holders", "places", "speakers", "events' doers", "who said", "persons")
Names = dict[str, str]


def lands(text: str, lexicon: Lexicon, chance: random.Random) -> Names:
    """New names for the lands of ``text``, their people and their capitals."""
    demonyms: Mapping[str, str] = lexicon.tables["countries"]["demonyms"]
    stems, towns = chance.sample(STEMS, len(STEMS)), chance.sample(TOWNS, len(TOWNS))
    names: Names = {}
    for row in lexicon.countries:
        people = demonyms.get(row.iso3, "")
        named_alike = row.capital == row.name  # Luxembourg: its new name would be two
        if (
            row.iso3 in KEPT
            or named_alike
            or not people
            or not stems
            or not re.search(rf"\b(?:{re.escape(row.name)}|{people})", text)
        ):
            continue
        stem = stems.pop()
        names[row.name] = f"{stem}ia"
        names |= {f"{one}{end}": f"{stem}ian{end}" for one in people.split("|") for end in ("", "s")}
        names |= {row.capital: towns.pop()} if row.capital else {}
    return names


def towns(text: str, lexicon: Lexicon, chance: random.Random) -> Names:
    """New names for the towns of ``text`` that are no capitals and share their name with no person."""
    words = _vocabulary(lexicon)
    others = words.given | {row.capital for row in lexicon.countries}
    known = (word for word in _words(text) if word in words.atlas.towns and word not in others)
    return dict(zip(known, chance.sample(TOWNS, len(TOWNS)), strict=False))


def first_names(text: str, lexicon: Lexicon, chance: random.Random) -> Names:
    """New names for the first names of ``text``, where no town has them."""
    words = _vocabulary(lexicon)
    known = (word for word in _words(text) if word in words.given and word not in words.atlas.towns)
    return dict(zip(known, chance.sample(FIRST, len(FIRST)), strict=False))


KINDS: dict[str, Callable[[str, Lexicon, random.Random], Names]] = {
    "lands": lands,
    "towns": towns,
    "first names": first_names,
}


def _vocabulary(lexicon: Lexicon) -> Vocabulary:
    return lexicon.get(compile_vocabulary)


def _words(text: str) -> Iterable[str]:
    """The capitals of ``text``, each once, in order; none that it writes small too."""
    every = dict.fromkeys(re.findall(r"\b[A-Z][^\W\d_]{2,}\b", text))
    return (word for word in every if not re.search(rf"\b{word.lower()}\b", text))


def renamed(text: str, names: Names) -> str:
    """``text`` with its names replaced, the longest first."""
    if not names:
        return text
    each = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.sub(rf"\b(?:{each})\b", lambda match: names[match[0]], text)


def told(reading: Reading, names: Names) -> Iterator[tuple[str, Key]]:
    """What a reading claims, by what is compared, with the names of ``names`` in place of its own."""

    def new(name: str | None) -> str | None:
        return renamed(name, names) if name else None

    for one in reading.figures:
        value = (one.low, one.high, one.measure)
        yield "values", value
        yield "holders", (*value, new(one.holder))
        yield "places", (*value, new(one.place))
        yield "speakers", (*value, new(one.speaker))
    for event in reading.events:
        yield "events' doers", (event.event, event.mode, *map(new, event.actor))
    for statement in reading.statements:
        yield "who said", (new(statement.speaker), renamed(statement.content, names))
    for actor in reading.actors:
        if actor.kind == "person":
            yield "persons", (new(actor.name),)


def compare(lexicon: Lexicon, kind: str, articles: Iterable[str] | None = None) -> Twice:
    """The articles (all dev articles where none are named) that have such names, read under their own and under other names."""
    for name, article in rereading.articles(articles):
        names = KINDS[kind](article.text, lexicon, random.Random(name))
        if names:
            other = replace(article, text=renamed(article.text, names))
            yield name, _counted(article, lexicon, names), _counted(other, lexicon, {})


def _counted(article: Article, lexicon: Lexicon, names: Names) -> Claims:
    return Counter(told(read(article, lexicon), names))


def report(lexicon: Lexicon) -> str:
    """A row for each kind of name, with the share of claims that stay the same."""
    rows = [rereading.row(kind, compare(lexicon, kind), COLUMNS) for kind in KINDS]
    return table(["other names for", "articles", *COLUMNS], rows)


def main() -> int:
    """Print the table, or the first differences of a kind."""
    return rereading.run(__doc__, KINDS, report, compare, "renamed")


if __name__ == "__main__":
    sys.exit(main())
