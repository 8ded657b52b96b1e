"""Some of those who had fled or were told to leave, and are there after all: "came back to carry sandbags. Some 2,000 of them stood in a chain".

In: a site, a draft that is "of them" and the figures before. Out: whether nobody says that these are away: they came back, stayed, or help.
"""

from collections.abc import Sequence

from store.reading.figures.site import Draft, Site
from store.reading.text.harm import FLIGHT

REACH = 9  # tokens behind "of them"
HELPING = frozenset(
    """sandbags sandbag chain shovels spades buckets helping help helped dig digging dug fight fighting fought flames clearing carrying filling
    rebuilding repairing mending guarding volunteering volunteered refused stayed staying""".split()
)
STILL_THERE = (
    ["are", "still", "in"],
    ["were", "still", "in"],
    ["remain", "in"],
    ["remained", "in"],
    ["are", "still", "there"],
)
SHELTERS = frozenset(
    "camp camps shelter shelters school schools tents hall halls hospital centre centres church churches".split()
)
BACK = frozenset((("came", "back"), ("went", "back"), ("come", "back"), ("gone", "back")))
TO_HELP = frozenset(("to", "for", "and"))


def at_work(site: Site, draft: Draft, earlier: Sequence[Draft]) -> bool:
    """Whether the number is of those who fled, and says of them that they help, stay or have come back to do something."""
    source = next((one for one in reversed(earlier) if one.measure), None)
    if source is None or source.measure not in FLIGHT:
        return False
    lowers, at = site.line.lowers, draft.counted.last
    behind = lowers[at : at + REACH]
    if not HELPING.isdisjoint(behind):
        return not _away(behind)
    if any(lowers[j : j + len(row)] == row for row in STILL_THERE for j in (at, at + 2)):
        return SHELTERS.isdisjoint(behind) and "told" in _before(site)
    return _came_back(_before(site))


def _away(behind: list[str]) -> bool:
    """``stayed in camps``, ``came back to help``: told by their own clause."""
    return not SHELTERS.isdisjoint(behind)


def _before(site: Site) -> list[str]:
    """The words of the sentence before."""
    row = site.page.sentences[max(0, site.index - 1)]
    return site.page.lowers[row.first : row.last]


def _came_back(words: list[str]) -> bool:
    """``came back to carry sandbags``."""
    pairs = zip(words, words[1:], words[2:], strict=False)
    return any(((a, b) in BACK or b == "returned") and c in TO_HELP for a, b, c in pairs)
