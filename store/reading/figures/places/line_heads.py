"""Places that head the lines of a list: "Kest: 96 cases, 3 deaths. Orm: 11 cases. Tavik: 7 cases, no deaths".

In: a site. Out: the name before the colon, where another line of the list is headed by a place that is known and counts the same.
"""

from store.reading.figures.site import Site
from store.reading.names.vocabulary import compile_vocabulary
from store.reading.page import Page, Sentence
from store.reading.text.numerals import CARDINALS

NEAR = 12  # lines of a list looked at in either direction
NAME = 5  # tokens of a name
COUNTED = 5  # tokens behind the colon that say what is counted
JOINING = frozenset(("da", "de", "do", "dos", "del", "el", "al", "la", "of", "and", "’", "'", "-"))
THEMES = frozenset(  # what heads a line of a report and is no place
    """total totals cumulative overall confirmed suspected probable new old yesterday today update summary grand sum national nationwide
    since day week month year last previous killed dead died injured wounded missing displaced infected affected recovered ebola cholera
    measles dengue marburg covid covid-19 malaria polio latest current active all other others elsewhere unknown""".split()
)
LETTERS = 3  # of words that only join others


def line_head(site: Site) -> str | None:
    """The place that heads the line and none of the lists' themes ("Shelter: 300 houses"), sides or days."""
    page = site.page
    own = page.sentences[site.index]
    name = _name(page, own)
    if name is None or site.line.starts[0] != own.start or _is_other(site, name):
        return None
    counts = _counted(page, own)
    rows = page.sentences[max(0, site.index - NEAR) : site.index + NEAR + 1]
    beside = [other for row in rows if (other := _name(page, row)) and not counts.isdisjoint(_counted(page, row))]
    others = [other for other in beside if other != name]
    return name if others and any(_is_known(page, one) for one in beside) else None


def _name(page: Page, row: Sentence) -> str | None:
    """The capitalised words before a colon that a number follows."""
    for at in range(row.first, min(row.last - 2, row.first + NAME + 1)):
        if page.words[at] == ":":
            numbered = page.words[at + 1][0].isdigit()
            return page.text[page.starts[row.first] : page.ends[at - 1]] if at > row.first and numbered else None
        if not (page.words[at][0].isupper() or (at > row.first and page.lowers[at] in JOINING)):
            return None
    return None


def _counted(page: Page, row: Sentence) -> frozenset[str]:
    """The words behind the colon of a line that say what its first number counts."""
    colon = page.words.index(":", row.first, row.last)
    behind = page.lowers[colon + 1 : min(row.last, colon + 1 + COUNTED)]
    return frozenset(word for word in behind if word.isalpha() and len(word) > LETTERS)


def _is_other(site: Site, name: str) -> bool:
    """Whether the head is an actor, or a word that the text or the lexicon knows in lower case: a theme, a side, a day."""
    first = name.split(maxsplit=1)[0].lower()
    words, calendar = site.words, site.page.lexicon.get(compile_vocabulary).calendar
    lists = (words.units, words.nouns, words.states, words.collectives, words.apposed, calendar, THEMES, CARDINALS)
    return (
        any(first in known for known in lists)
        or (first in site.page.present and first in site.page.words)
        or any(m.start == site.line.starts[0] for m in site.mentions)
    )


def _is_known(page: Page, name: str) -> bool:
    """Whether the text or the atlas knows a town or a region of the name."""
    atlas = page.lexicon.get(compile_vocabulary).atlas
    if name in atlas.towns or any(place.name == name for place in page.places):
        return True
    words = name.split()
    thing = atlas.things.find(words, 0, len(words))
    return thing is not None and thing[1].kind in ("region", "town", "capital")
