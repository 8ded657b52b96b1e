"""Places that a number tells apart: Camp 4, Sector 7, Zone 3. Without it the name says nowhere.

In: a page and the tokens of a place. Out: its last token and name, the number with them.
"""

from store.reading.page import Page

_KINDS = frozenset("Camp Sector Zone Checkpoint Post Tower Ward Block Outpost Gate Area Pier Terminal Hill".split())
_GOING_ON = frozenset(
    "on in and at near was were is has had by to as after before when where while for from of".split()
)


def numbered(page: Page, first: int, last: int, name: str) -> tuple[int, str]:
    """``Camp 4``: the token behind the number and the whole name; what was given where no number follows a bare kind of place."""
    follows, behind = [*page.words[last : last + 2], "", ""][:2]
    if last - first != 1 or page.words[first] not in _KINDS or not follows.isdigit():
        return last, name
    if behind.isalpha() and behind not in _GOING_ON:
        return last, name  # "at the Gate 12 people died"
    return last + 1, f"{name} {follows}"
