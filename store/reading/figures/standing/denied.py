"""Does a word of denial deny the figure, or something else told beside it: a clause of its own, what is not known, what was not done?

In: a site, a draft and the token of the word. Out: yes, no, or None where that hangs on what "not" stands before.
"""

from store.reading.figures import window as figures_window
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ENDS, NOT
from store.reading.text.telling import GOING_ON, SAID, VALUING

UNDONE = frozenset(
    "been be there in present deployed sent arrived moved crossed entered come stationed based returned".split()
)
FOUND = frozenset("found recovered seen heard located traced accounted".split())
POINTERS = frozenset(("this", "it", "them"))
CEILED = frozenset(("not", "n't", "n’t", "never", "didn't", "didn’t"))
UNSURE = frozenset(("known", "clear", "immediately", "certain"))
UNTOLD = frozenset("identity identities names nationality nationalities cause motive details fate".split())
OWN = SAID | VALUING
BREAKS = frozenset((",", "while"))
DOUBT = frozenset(  # what still rejects the number: "saying there was no evidence that 300"; a comma parts it from another's clause
    """, no not never nothing nobody n't evidence proof absurd false untrue lie lies invented fabricated claim claims claimed report reports
    rumours allegation allegations story to""".split()
)
JOINTS = frozenset(("and", "but", ";"))
LEAVING_OPEN = frozenset(
    ("forget", "forgotten", "ruled", "rule")
)  # "never to forget the 184", "has not ruled out that"


def denies(site: Site, draft: Draft, at: int, *, harm: bool) -> bool | None:
    """Whether the cue at token ``at`` denies the figure; None where that hangs on what "not" stands before."""
    line, counted, word = site.line, draft.counted, site.line.lowers[at]
    if figures_window.aside(site, at, draft):
        return False  # "the front, which denies it, boasts of 3,000 volunteers"
    if not UNTOLD.isdisjoint(line.lowers[at : counted.first]):
        return False  # "could not confirm the identities of the nine dead"
    if line.lower(at + 1) in UNSURE or not LEAVING_OPEN.isdisjoint(line.lowers[at : at + 4]):
        return False  # "the fate of three miners is not known", "never to forget the 184 who died"
    if draft.measure == "missing" and not FOUND.isdisjoint(line.lowers[at : at + 4]):
        return False  # "537 were never found": so they are missing
    if word not in NOT and line.lower(at + 1) in POINTERS:
        return False  # "rejected this as long as 8,000 troops remain"
    if word in CEILED and counted.qualifier in ("up_to", "less_than"):
        return False  # "does not have more than 52,000 men": so many at most
    if at >= counted.last + 3 or " not " in draft.rule or says_own(line.lowers[at : counted.first]):
        return False
    if at < counted.last:
        return None
    gapped = line.lower(at + 1) in ENDS  # "ours have gone, their 12 howitzers have not"
    done = line.lower(at + 2) if line.lower(at + 1) == "been" else line.lower(at + 1)
    if word == "not" and done not in UNDONE and not harm:
        return False  # "his 2,000 peacekeepers did not intervene": they are there
    return line.lower(at - 1) in AUXILIARIES and not gapped


def says_own(words: list[str]) -> bool:
    """``rejected the criticism, saying 600 …``, ``denied it and put the toll at 12``: whether a verb behind the denial opens the denier's own words.

    ``words`` begin with the denial and end before the number.
    """
    for j, word in enumerate(words[1:], 1):
        opens = word in GOING_ON and words[j - 1] in BREAKS
        if (opens or (word in OWN and not JOINTS.isdisjoint(words[j - 2 : j]))) and DOUBT.isdisjoint(words[j + 1 :]):
            return True
    return False
