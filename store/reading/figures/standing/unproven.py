"""Numbers that nobody has proved: "it could not be confirmed that 15 had been taken", "unconfirmed reports put the dead at 60", "a hoax message said that 30".

In: a site and a draft. Out: (modality, the words that say so), or None. The look is over one sentence; what "that" hangs on tells text/unproven.py.
"""

from store.models import Modality
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing.denied import says_own
from store.reading.text.clauses import clause_start, token_at
from store.reading.text.grammar import BEING, ENDS, FINITE, NOT
from store.reading.text.harm import OWNED
from store.reading.text.telling import SAID, VALUING
from store.reading.text.tokens import OWNER_ENDINGS
from store.reading.text.unproven import (
    CHECKING,
    CLAIMS,
    CONFIRMATION,
    DOUBTS,
    HOAXES,
    IMPERSONAL,
    PROOF,
    SHAM,
    UNCHECKED,
    called,
    unproven,
    verdict,
)

WORTH_A_LOOK = CHECKING | CLAIMS | CONFIRMATION | DOUBTS | HOAXES | IMPERSONAL | PROOF | {"said"}
SOURCES = frozenset("reports report accounts claims rumours rumors sources".split())
SUGGESTING = (
    SAID
    | VALUING
    | frozenset("suggest suggested suggests spoke speak spoken indicated indicate gave give of that".split())
)
APART = frozenset("as after when while who which where before because amid since".split())
JOINED = frozenset(("and", "or"))
OF = frozenset(("of", "about"))
SAID_TO = ["said", "to", "have"]
UNREAD = ENDS | {"who", "which", "that", "and", "but"}
TO_VERB = 12  # tokens of those who are counted to their verb
PHRASE = 6  # tokens of "have not yet been independently verified"
HEARD = 8  # tokens from "was said to have" to the number
FAR = 14  # tokens from the claim to its number


def open_yet(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """What the sentence leaves open of the number, or calls untrue."""
    if WORTH_A_LOOK.isdisjoint(site.line.present):
        return None
    return _by_that(site, draft) or _by_noun(site, draft) or _hearsay(site, draft) or _unchecked(site, draft)


def _by_that(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """``no confirmation that 12 died and 30 were hurt``: what the "that" of its clause, or of the clause it goes on, hangs on."""
    page, sentence = site.page, site.page.sentences[site.index]
    low = clause_start(page, sentence, token_at(page, draft.counted.number.start))
    if page.lowers[low - 1] in JOINED and low - 1 > sentence.first:
        own, low = low, clause_start(page, sentence, low - 1)
        if verdict(page.lowers, low, own) is not None:
            return None  # "reports that the army had fled were false and that 300 soldiers held the town"
    if page.lowers[low] != "that" or low == sentence.first:
        return None
    if says_own(page.lowers[low : token_at(page, draft.counted.number.start)]):
        return None  # "disputed the claim that 90 had died and put the toll at 40"
    return unproven(page.lowers, sentence.first, low, sentence.last)


def _by_noun(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """``a false rumour of 12 deaths``, ``reports of 70 dead could not be verified``, ``unconfirmed reports spoke of 60``."""
    lowers, first = site.line.lowers, draft.counted.first
    low = max(0, first - FAR)
    claim = next((j for j in range(first - 1, low - 1, -1) if lowers[j] in HOAXES), -1)
    if claim < 0 or not ENDS.isdisjoint(lowers[claim:first]):
        return None
    near = lowers[max(0, claim - 2) : claim]
    if lowers[claim] in SOURCES and not UNCHECKED.isdisjoint(near) and lowers[claim + 1] in SUGGESTING:
        return "alleged", f"unconfirmed {lowers[claim]}"
    if not SHAM.isdisjoint(near) and lowers[claim + 1] in SUGGESTING:
        return "denied", f"a false {lowers[claim]}"
    if (
        lowers[claim + 1] not in OF
        or "that" in lowers[claim:first]
        or site.line.lower(claim - 1).endswith(OWNER_ENDINGS)
    ):
        return None  # "the enemy's report of 28 dead", "the report of the enemy that": whose it is tells untrue.py
    if not APART.isdisjoint(lowers[claim:first]):
        return None  # "an unconfirmed report of a second blast spread as rescuers counted 60 dead"
    return called(lowers, 0, claim + 1, len(lowers))


def _unchecked(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """``The reported deaths of two people are not confirmed``, ``The 12 deaths could not be verified``: the verb of those who are counted."""
    lowers, last = site.line.lowers, draft.counted.last
    if CHECKING.isdisjoint(site.line.present):
        return None
    verb = next(
        (j for j in range(last, min(last + TO_VERB, len(lowers))) if lowers[j] in FINITE or lowers[j] in ENDS), -1
    )
    near = lowers[verb : verb + PHRASE] if verb >= 0 else []
    word = next((word for word in near if word in CHECKING), None)
    if word is None or near[0] in ENDS:
        return None
    before = near[: near.index(word)]
    left = not NOT.isdisjoint(before) or before[-3:] == ["yet", "to", "be"]
    return ("alleged", f"not {word}") if left and UNREAD.isdisjoint(before) else None


def _hearsay(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """``was said to have killed 12``: nobody says who says so."""
    lowers, first = site.line.lowers, draft.counted.first
    if draft.measure in OWNED:
        return None
    for j in range(max(1, first - HEARD), first - len(SAID_TO)):
        if lowers[j : j + len(SAID_TO)] == SAID_TO and lowers[j - 1] in BEING and "," not in lowers[j:first]:
            return "alleged", "said to have"
    return None
