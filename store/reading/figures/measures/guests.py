"""Who arrives, registers, comes back or sleeps in a hall and has not fled: guests, helpers, voters.

In: a site, what is counted and the token of the verb. Out: whether they are such, by their noun or by what they came for.
"""

from store.reading.figures.counts.counted import Counted
from store.reading.figures.site import Site
from store.reading.text.grammar import DETERMINERS, MODALS

REACH = 9  # tokens behind the verb in which it stands what they came for
OTHERS = frozenset(
    """persons households women children men adults individuals souls newcomers migrants refugees returnees evacuees displaced arrivals others
    girls boys infants babies mothers elderly couples survivors farmers herders nationals dwellers tenants asylum-seekers""".split()
)
HELPLESS = frozenset(
    "patients inpatients newborns babies infants orphans elderly pensioners residents invalids".split()
)
EVENTS = frozenset(
    """vote voters polls poll polling election elections concert festival match marathon race fair wedding jamboree exam exams flights departures
    tourists tourist cruise airline hotel hotels holidaymakers passengers handled""".split()
)
THINGS_TO_DO = frozenset(
    """game conference congress summit funeral mass rally lessons class classes course holiday holidays vacation leave work workshop volunteers
    donors candidates runners online website app show exhibition finishing finish tour shift duty birth strike protest demonstration""".split()
)
FOR_SAFETY = frozenset(
    "safety shelter refuge help aid food fear good days weeks hours nights now the a two three".split()
)
AS = frozenset("refugees displaced evacuees idps homeless asylum-seekers a".split())
STOP = frozenset((";", "said", "says", "while", "but", "who"))
TO_NOUNS = DETERMINERS | frozenset(
    "safety shelters camps schools higher safer date".split()
)  # "to camps", not "to help"
TO_SAFETY = frozenset(
    "safety ground border frontier town city capital village villages homes home lands farms country coast shore island side".split()
)
TO_PLACE = 4  # tokens of "the nearest mountain village"


def guests(site: Site, counted: Counted, at: int, *, helpless: bool) -> bool:
    """Whether those who are counted have a home: by who they are, or by what they came for behind the verb at token ``at``."""
    if at < counted.first and _is_meant(site.line.lower(at - 1)):
        return True  # "hopes to register 2,000 people"
    return not _may_have_fled(site, counted, helpless=helpless) or _on_business(site, max(at, counted.last - 1))


def _is_meant(word: str) -> bool:
    return word == "to" or word in MODALS


def _may_have_fled(site: Site, counted: Counted, *, helpless: bool) -> bool:
    """Whether they are people by a plain noun or by their nation's; a bare number, where the text tells of such; the helpless only by name."""
    unit = (counted.unit or "").lower()
    if helpless:
        return unit in HELPLESS
    if counted.kind == "bare":
        near = frozenset(site.near(1))
        return not near.isdisjoint(OTHERS) or not near.isdisjoint(site.words.company.dwellers)
    named = counted.kind == "other" and (counted.unit or "a")[0].isupper()
    return named or unit in OTHERS or unit in site.words.company.dwellers


def _on_business(site: Site, at: int) -> bool:
    """``came to help``, ``registered as volunteers``, ``arrived for the concert``, ``returned to school``."""
    lowers = site.line.lowers
    if not EVENTS.isdisjoint(site.line.present):
        return True
    for j in range(at + 1, min(at + REACH, len(lowers))):
        word = lowers[j]
        if word in STOP or j in site.heads:
            return False
        if word in THINGS_TO_DO or (word == "as" and lowers[j + 1] not in AS):
            return True
        if word == "for" and FOR_SAFETY.isdisjoint(lowers[j + 1 : j + 2]):
            return True
        if word == "from" and lowers[j + 1 : j + 2] == ["school"]:
            return True
        if word == "to" and not _is_place(site, j + 1):
            return True
    return False


def _is_place(site: Site, at: int) -> bool:
    """Whether a place stands at token ``at`` behind "to": a name, a plain place noun, a home."""
    words, company = site.line.words[at : at + 1], site.words.company
    if words and words[0][0].isupper():
        return True
    if site.line.lower(at) not in TO_NOUNS:
        return False
    near = site.line.lowers[at : at + TO_PLACE]
    places = (
        company.havens,
        company.sites,
        company.homes,
        company.makeshift,
        company.settlements,
        site.words.place_nouns,
    )
    return any(not nouns.isdisjoint(near) for nouns in (TO_SAFETY, *places))
