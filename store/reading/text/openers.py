"""Words that open a clause, and where they open none: "as well", "so far", "dismissed that", "resigned as president".

In: the words of a page and the token of such a word. Out: whether it opens no clause here.
"""

from store.reading.page import Page
from store.reading.text.grammar import DETERMINERS

TEMPORAL = frozenset(("before", "after", "since"))
TIMES = frozenset("dawn midnight noon midday daybreak sunrise sunset dusk nightfall dark sunup sundown".split())
BEFORE_NOUNS = DETERMINERS | {"’s", "'s"}
COMPARED = frozenset(("more", "less", "fewer", "other", "rather"))
POSTS = frozenset(  # what somebody is "as": lower case, so not "as President X said"
    "president vice-president prime premier minister chancellor secretary defence defense foreign interior finance chief head leader commander chairman chairwoman governor mayor ambassador "
    "envoy speaker king mediator observer observers part hostage hostages peacekeepers".split()
)
NAMING = frozenset(  # verbs whose "as" gives a name to their object
    f"{stem}{end}"
    for stem in "describ portray characteris characteriz brand depict regard label labell cast".split()
    for end in ("", "e", "es", "s", "ed", "ing")
)
JUDGING = frozenset(
    "dismissed dismisses dismiss denounced denounces denouncing condemned condemns rejected rejects hailed hails praised praises".split()
)
BEHIND_THAT = frozenset(("as", "and", "but", "."))  # behind a "that" which is an object
STARTING = DETERMINERS - {"a", "an"} | frozenset("he she it they we i there".split())  # a clause, and no name
NAMED = 8  # tokens before such an "as" in which its verb stands


def renames(page: Page, at: int) -> bool:
    """Whether "or" only gives another name between commas: "the National Liberation Army, or ELN, resumed"."""
    named = page.words[at + 1 : at + 2]
    return bool(named) and named[0].isupper() and page.lowers[at - 1] == "," and page.lowers[at + 2 : at + 3] == [","]


def is_pronoun(lowers: list[str], at: int) -> bool:
    """Whether "that" at token ``at`` is an object and opens no clause: "dismissed that as cynical", "rejected that and left"."""
    return lowers[at + 1 : at + 2] != [] and lowers[at + 1] in BEHIND_THAT


def is_idle(lowers: list[str], at: int, word: str) -> bool:
    """Whether a subordinating word opens no clause here: "as well", "so far", "the day before," at a clause's end."""
    if word in TEMPORAL:
        if word == "since" and lowers[at - 1] in ("has", "have", "had", "ever", "long"):
            return True  # "has since resigned"
        if lowers[at + 1 : at + 2] and lowers[at + 1] in TIMES:
            return True  # "before dawn on Monday"
        phrase = lowers[at + 1 : at + 4]
        # "since March,", "after the war,"
        return "," in phrase[:2] or (phrase[2:] == [","] and phrase[0] in BEFORE_NOUNS)
    if word == "that":
        return is_pronoun(lowers, at) or (lowers[at - 1] in TEMPORAL and lowers[at + 1 : at + 2] == [","])
    if word == "than":
        return lowers[at - 1] in COMPARED  # "more than a dozen soldiers"
    return (word == "as" and lowers[at - 1] == "well") or (word == "so" and lowers[at + 1 : at + 2] == ["far"])


def of_post(page: Page, at: int) -> bool:
    """Whether "as" only tells in what post somebody acts ("resigned as president on Thursday") or what a thing is called ("described it as unjust")."""
    if page.lowers[at] != "as" or at + 1 >= len(page.words):
        return False
    near = page.lowers[max(0, at - NAMED) : at]
    if page.words[at + 1] in POSTS or not NAMING.isdisjoint(near):
        return True
    return not JUDGING.isdisjoint(near) and page.words[at + 1].islower() and page.lowers[at + 1] not in STARTING
