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

from bench import corpus, rereading
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
Key = tuple[object, ...]
Claims = Counter[tuple[str, Key]]


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


def compare(lexicon: Lexicon, kind: str, articles: Iterable[str]) -> Iterator[tuple[str, Claims, Claims]]:
    """For each of the articles that has such names: its id, what it claims and what it claims under other names."""
    for name in articles:
        article = corpus.article_of(name, corpus.gold_of(name))
        names = KINDS[kind](article.text, lexicon, random.Random(name))
        if names:
            other = replace(article, text=renamed(article.text, names))
            yield name, _counted(article, lexicon, names), _counted(other, lexicon, {})


def _counted(article: Article, lexicon: Lexicon, names: Names) -> Claims:
    return Counter(told(read(article, lexicon), names))


def shares(lexicon: Lexicon, kind: str, articles: Iterable[str]) -> tuple[int, dict[str, tuple[int, int]]]:
    """How many of the articles have such names, and by what is compared how many claims they make and how many stay the same."""
    every: Counter[str] = Counter()
    same: Counter[str] = Counter()
    having = 0
    for _, before, after in compare(lexicon, kind, articles):
        having += 1
        for (column, key), count in before.items():
            every[column] += count
            same[column] += min(count, after[column, key])
    return having, {column: (count, same[column]) for column, count in every.items()}


def report(lexicon: Lexicon) -> str:
    """A row for each kind of name, with the share of claims that stay the same."""
    lines = []
    for kind in KINDS:
        articles, found = shares(lexicon, kind, corpus.index()["dev"])
        told = (found.get(column, (1, 1)) for column in COLUMNS)
        lines.append([kind, str(articles), *(f"{same / every:.3f}" for every, same in told)])
    return table(["other names for", "articles", *COLUMNS], lines)


def differences(lexicon: Lexicon, kind: str) -> Iterator[str]:
    """A line for each claim that is not the same under other names."""
    for name, before, after in compare(lexicon, kind, corpus.index()["dev"]):
        for column, key in before - after:
            yield f"{name} {column}: {key}"


def main() -> int:
    """Print the table, or the first differences of a kind."""
    return rereading.run(__doc__, KINDS, report, differences, "renamed")


if __name__ == "__main__":
    sys.exit(main())
