"""Numbers of a claim that its sentence calls untrue: "the announcement that 190 had fallen is an invention", "rejects the assertion that 46 were killed".

In: a site and a draft. Out: (modality, the words that say so), or None: what somebody named claims is alleged by him, what nobody does is
denied. The look is over one sentence.
"""

from store.models import Modality
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing.denied import says_own
from store.reading.text.grammar import COPULA
from store.reading.text.telling import SAID
from store.reading.text.tokens import OWNER_ENDINGS

CLAIMS = frozenset(
    """claim claims report reports allegation allegations announcement announcements assertion assertions statement statements story
    stories rumour rumours rumor rumors suggestion suggestions accusation accusations insinuation figure figures number""".split()
)
OPENING = frozenset("that of by from about to on made broadcast published spread circulated circulating which".split())
BY = frozenset("of by from made broadcast published spread circulated".split())  # who makes the claim
DISMISSING = frozenset(
    "dismissed dismisses dismissing rejected rejects rejecting denied denies denying refuted refutes".split()
)
LIES = frozenset(
    """invention inventions lie lies fabrication fabrications hoax fiction propaganda nonsense untrue false unfounded baseless untruth
    fantasy forgery fake groundless devoid tale tales myth""".split()
)
PURE = frozenset(
    'a an the pure pure, sheer complete utter outright simply plainly entirely wholly all of from total called branded as fairy “ "'.split()
)
CALLING = frozenset("called calls calling branded brands branding described describes labelled labels".split())
NONE_OF = frozenset(("without", "of", "no"))
GROUNDS = (["foundation"], ["basis"], ["substance"], ["truth"], ["merit"])
ANEW = frozenset(("and", "was", "is"))  # behind which another thing is called so
PARTED = frozenset((";", "but", "where"))
APART = CLAIMS | PARTED | SAID | ANEW
NONE = frozenset(("no", "nor", "not", "little"))
MATCHING = frozenset("correspond match reflect accord tally conform agree".split())
FACTS = frozenset("facts reality truth events".split())
OPEN = frozenset("unproven unverified unconfirmed unsubstantiated uncorroborated".split())
STAYING = frozenset("is are was were remains remain remained".split())
NEAR = 4  # tokens from the copula to what the claim is called, and from the verb to the claim
FAR = 30  # tokens of a claim behind its number


def untrue(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """Where a noun for claims stands before the number, and the sentence rejects it or calls it a lie behind the number."""
    if CLAIMS.isdisjoint(site.line.present):
        return None
    lowers, first = site.line.lowers, draft.counted.first
    claim = next((j for j in range(first - 1, -1, -1) if lowers[j] in CLAIMS), -1)
    if claim < 0 or site.line.lower(claim + 1) not in OPENING or not _holds(lowers, claim, first):
        return None
    if says_own(lowers[claim:first]):
        return None  # "denied reports that the army had fled, insisting that 600 soldiers held the town"
    last = draft.counted.last
    if _left_open(lowers, last):
        return "alleged", "a claim left open"
    if not (
        _rejected(lowers, claim)
        or _truthless(lowers, claim)
        or _called_a_lie(lowers, last)
        or _branded(lowers, claim, last)
    ):
        return None
    by = site.line.lower(claim + 1) in BY and claim + 2 < draft.counted.first  # not "the figure of 300 dead"
    owned = site.line.lower(claim - 1).endswith(OWNER_ENDINGS) or by
    return ("alleged", "a claim called untrue") if owned else ("denied", "a claim called untrue")


def _left_open(lowers: list[str], last: int) -> bool:
    """``The claim to have killed 23 remains unproven``."""
    behind = lowers[last : last + FAR]
    return any(word in OPEN and behind[at - 1] in STAYING for at, word in enumerate(behind) if at)


def _holds(lowers: list[str], claim: int, first: int) -> bool:
    """Whether the number stands in the claim's own clause: nobody else says something between."""
    between = lowers[claim + 1 : first]
    return PARTED.isdisjoint(between) and SAID.isdisjoint(between)


def _rejected(lowers: list[str], claim: int) -> bool:
    """``rejects the assertion``, ``denied the latest claims``."""
    near = lowers[max(0, claim - NEAR) : claim]
    at = next((j for j in range(len(near) - 1, -1, -1) if near[j] in DISMISSING), -1)
    return at >= 0 and {",", "and", "of", "in"}.isdisjoint(near[at + 1 :])


def _truthless(lowers: list[str], claim: int) -> bool:
    """``There is no truth in the report of``, ``Nor is there any truth in reports that``."""
    near = lowers[max(0, claim - NEAR) : claim]
    at = claim - len(near) + near.index("truth") if "truth" in near else 0
    return (
        at > 0 and lowers[at + 1 : at + 2] in (["in"], ["to"]) and not NONE.isdisjoint(lowers[max(0, at - NEAR) : at])
    )


def _branded(lowers: list[str], claim: int, last: int) -> bool:
    """``called a report that 12 tanks had burned a lie``: what the claim is called stands behind it."""
    behind = lowers[last : last + FAR]
    lie = next((k for k, word in enumerate(behind) if word in LIES), 0)
    named = lie > 0 and behind[lie - 1] in PURE and APART.isdisjoint(behind[:lie])
    return named and not CALLING.isdisjoint(lowers[max(0, claim - NEAR) : claim])


def _called_a_lie(lowers: list[str], last: int) -> bool:
    """``… is an invention from beginning to end``: of this claim, no other that is named before the copula."""
    for j in range(last, min(last + FAR, len(lowers) - 1)):
        if lowers[j] in CLAIMS or lowers[j] in (";", "but") or (lowers[j] in SAID and lowers[j - 1] == "and"):
            return False
        if lowers[j] == "not" and lowers[j + 1] in MATCHING and not FACTS.isdisjoint(lowers[j + 2 : j + 2 + NEAR]):
            return True  # "does not correspond to the facts"
        if lowers[j] in COPULA and lowers[j + 1] in NONE_OF and lowers[j + 2 : j + 3] in GROUNDS:
            return True  # "are without foundation", "have no basis"
        if lowers[j] in COPULA:
            after = lowers[j + 1 : j + 1 + NEAR]
            lie = next((k for k, word in enumerate(after) if word in LIES), -1)
            if (
                lie >= 0
                and PURE.issuperset(after[:lie])
                and after[lie + 1 : lie + 2] not in (["hope"], ["hopes"], ["alarm"])
            ):
                return True
    return False
