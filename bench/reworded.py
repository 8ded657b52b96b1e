"""``python -m bench.reworded [--show KIND] [--write PAGE]``: is the same told in other words read as the same?

Rewrites the dev articles by rules that change no fact (a capital on every word of the headline, "on Monday" between a verb's parts, marks
around who is counted, numbers in words ...) and reads them again: every claim should be the same. What is not, hangs on how it is told.
``--show "titles"`` prints the first differences of one kind.
"""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from bench import rereading
from bench.renamed import told
from bench.rereading import Claims, Twice
from bench.tables import table
from store.models import Article
from store.reading.lexicon import Lexicon
from store.reading.read import read

COLUMNS = ("values", "holders", "places", "events' doers", "persons")
SMALL = frozenset("a an the of to in on at by for from with and or but as is".split())
WHO = r"(soldiers|people|troops|fighters|civilians|rebels|policemen|militants)"
ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
GROUPED = r"(?<![\d.,$£€A-Za-z/:-])(\d{1,3}(?:,000)) (?=[a-z]{4,})(?!per |percent|miles|kilo|euros|dollars|feet|metres|meters)"
Rewording = Callable[[str], str]


def _each(pattern: str, other: str | Callable[[re.Match[str]], str]) -> Rewording:
    """What puts ``other`` for each match of ``pattern``."""
    return lambda text: re.sub(pattern, other, text)


def titled(text: str) -> str:
    """``text`` with a capital on every word of its first line, but for the small ones that titles leave so."""
    head, mark, rest = text.partition("\n")
    if not mark or head.isupper() or len(head) > 110:
        return text  # a lead without a headline
    words = head.split(" ")
    large = (w if (at and w in SMALL) or not w[:1].isalpha() else w[0].upper() + w[1:] for at, w in enumerate(words))
    return " ".join(large) + mark + rest


def spelled(number: int, joint: str = " and ") -> str:
    """A number below a million as it is written: "two thousand five hundred and twenty-one"."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    rest = number % size
    head = f"{spelled(number // size, joint)} {name}"
    return head + ((joint if rest < 100 else " ") + spelled(rest, joint) if rest else "")


KINDS: Mapping[str, Rewording] = {
    "a capital on every word of the headline": titled,
    "“12,000” as “12 000”": _each(r"(?<=\d),(?=\d{3}\b)", "\u202f"),
    "round thousands in words": _each(GROUPED, lambda m: f"{spelled(int(m[1].replace(',', '')))} "),
    "marks around who is counted": _each(rf"(?<=\d) {WHO}\b", r" “\1”"),
    "an aside behind who is counted": _each(
        rf"(?<=\d) {WHO} (were|had|have|are)\b", r" \1, most of them from the south, \2"
    ),
    "“on Monday” within a passive": _each(
        r"\b(were|was) (killed|wounded|injured|displaced|evacuated|captured)\b", r"\1 on Monday \2"
    ),
    "“now” before “has”": _each(r"\b(has|have|had) (?=\d)", r"now \1 "),
    "“X itself has”": _each(r"\b([A-Z][a-z]+) (has|had|sent) (?=\d|about|some|more)", r"\1 itself \2 "),
    "“But” before a sentence": _each(r"(?<=[a-z]\. )(The|It|They|A) (?=[a-z])", lambda m: f"But {m[1].lower()} "),
}


def compare(lexicon: Lexicon, kind: str, articles: Iterable[str] | None = None) -> Twice:
    """The articles (all dev articles where none are named) that the rewording changes, read in their own and in other words."""
    for name, article in rereading.articles(articles):
        other = replace(article, text=KINDS[kind](article.text))
        if other.text != article.text:
            yield name, _counted(article, lexicon), _counted(other, lexicon)


def _counted(article: Article, lexicon: Lexicon) -> Claims:
    return Counter(claim for claim in told(read(article, lexicon), {}) if claim[0] in COLUMNS)


def report(lexicon: Lexicon) -> str:
    """A row for each rewording, with the share of claims that stay the same."""
    rows = [rereading.row(kind, compare(lexicon, kind), COLUMNS) for kind in KINDS]
    return table(["in other words", "articles", *COLUMNS], rows)


def main() -> int:
    """Print the table, or the first differences of a kind."""
    return rereading.run(__doc__, KINDS, report, compare, "reworded")


if __name__ == "__main__":
    sys.exit(main())
