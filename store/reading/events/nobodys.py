"""Deeds of which the text leaves open whose they are: told in passing, of a land that it does not name, of helpers who only go elsewhere.

In: a page, the sentence and a happening of which nobody acts. Out: whether it is none to tell.
"""

from store.reading.events.coded import Coded
from store.reading.events.parties import own_land
from store.reading.page import Page, Sentence
from store.reading.text.clauses import clause_start
from store.reading.text.grammar import THIRD_OWN

FOREIGN = frozenset(("MOBILIZE", "AID"))
SHIFTED = frozenset(("moved", "shifted", "transferred", "relocated", "redeployed"))


def in_nobodys_name(page: Page, sentence: Sentence, coded: Coded, *, relief: bool) -> bool:
    """Whether nobody could tell whose it is; ``relief`` where the text is one of help."""
    low = clause_start(page, sentence, coded.at)
    stays = page.lowers[low : low + 2] in (["which", "have"], ["which", "has"])
    if coded.event == "AID" and not coded.recipients and stays:
        return True  # "above three villages, which have been evacuated"
    if coded.event in FOREIGN and page.lowers[low] in THIRD_OWN and own_land(page, low):
        return True  # "Their own country mobilised reservists": whose, the text leaves to the reader
    if not relief:
        return False
    gone = coded.event == "RETREAT" and coded.mode == "withdraw"
    return gone or (coded.event == "AID" and page.lowers[coded.at] in SHIFTED)
