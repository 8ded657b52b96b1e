"""Do two texts call by two words whom or what they count: travellers and passengers, inmates and prisoners, soldiers and men? Pure.

Only asked where both give one number: then another word is no other count.
"""

from store import likeness
from store.figure_ties import HARM
from store.models import Figure
from store.one_force import may_fight
from store.units import singular

# Who may be anybody: one text says no more, the other says who they were
_ANYBODY = likeness.words(
    "people person persons man men life lives name names body bodies dead death deaths victim victims casualty casualties fatality fatalities "
    "member members individual individuals citizen citizens other others corpse corpses colleague colleagues comrade comrades"
)
_ONE_WORD = {
    word: words.split()[0]
    for words in (
        "prisoner inmate detainee convict captive hostage",
        "passenger traveller traveler holidaymaker",
        "pupil student schoolchild",
        "refugee migrant",
        "house home dwelling",
        "aircraft plane jet aeroplane airplane warplane",
        "lorry truck",
        "car vehicle",
        "case patient infection",
        "kph kmh h",
        "soldier troop serviceman servicemen",
        "fisherman fishermen",
        "miner driller mineworker",
    )
    for word in words.split()
}
_OF_THE_HURT = frozenset(
    {"killed", "wounded", "missing", "captured", "detained", "evacuated", "trapped", "casualties", "infected"}
)
_COUNTED_APART = likeness.words("child children woman women girl girls boy boys family families")


def head_of(figure: Figure) -> str:
    """The word that says what is counted, as all texts call it; "" where anybody may be."""
    told = likeness.in_order((figure.unit or "").partition(" of ")[0])
    return _as_one(told[-1]) if told else ""


def _as_one(word: str) -> str:
    """A word as ``words`` gives it, in the form that all words of its meaning have."""
    if word in _ANYBODY:
        return ""
    one = singular(word)
    return _ONE_WORD.get(one, one)


def heads_in(sentence: str) -> frozenset[str]:
    """The words of a sentence in the form of ``head_of``."""
    return frozenset(map(_as_one, likeness.words(sentence)))


def may_be_one_unit(known: Figure, claim: Figure) -> bool:
    """May both numbers be of the same: by one word, by two words for one, as soldiers, or as people of whom one text says more?"""
    mine, yours = head_of(claim), head_of(known)
    if mine == yours:
        return True
    if {mine, yours} & _COUNTED_APART:
        return False
    if claim.measure == "infected":
        return {mine, yours} <= {"", "case"}
    if may_fight(known.unit) and may_fight(claim.unit) and (claim.measure == "strength" or (mine and yours)):
        return True
    return not (mine and yours) and (claim.measure in _OF_THE_HURT or claim.measure in HARM)
