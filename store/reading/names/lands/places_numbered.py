"""Places that a number or "of" tells apart: Camp 4, Sector 7, the Line of Control. Without it the name says nowhere.

In: a page and the tokens of a place. Out: its last token and name, with what tells it apart.
"""

from store.reading.page import Page
from store.reading.text.serials import serial

_KINDS = frozenset("Camp Sector Zone Checkpoint Post Tower Ward Block Outpost Gate Area Pier Terminal Hill".split())
_GOING_ON = frozenset(
    "on in and at near was were is has had by to as after before when where while for from of".split()
)
_NAMED_BY_OF = frozenset(
    "Line Valley Bridge Plain Plains Gate Gates Gulf Strait Sea Bay Cape Isle Mount Heights Coast".split()
)
_OF_WHAT = 4  # tokens of the name behind "of" at most


def of_name(page: Page, first: int, last: int, name: str) -> tuple[int, str]:
    """``the Line of Actual Control``: the kind of place with the name behind "of"; what was given where none follows."""
    begin = last + 1 + (page.lowers[last + 1 : last + 2] == ["the"])
    if last - first != 1 or page.words[first] not in _NAMED_BY_OF or page.lowers[last : last + 1] != ["of"]:
        return last, name
    end = begin
    while end < min(len(page.words), begin + _OF_WHAT) and page.words[end][0].isupper():
        end += 1
    return (end, page.text[page.starts[first] : page.ends[end - 1]]) if end > begin else (last, name)


def numbered(page: Page, first: int, last: int, name: str) -> tuple[int, str]:
    """``Camp 4``: the token behind the number and the whole name; what was given where no number follows a bare kind of place."""
    if size := serial(page.words, last, len(page.words)):
        return last + size, page.text[page.starts[first] : page.ends[last + size - 1]]
    follows, behind = [*page.words[last : last + 2], "", ""][:2]
    if last - first != 1 or page.words[first] not in _KINDS or not follows.isdigit():
        return last, name
    if behind.isalpha() and behind not in _GOING_ON:
        return last, name  # "at the Gate 12 people died"
    return last + 1, f"{name} {follows}"
