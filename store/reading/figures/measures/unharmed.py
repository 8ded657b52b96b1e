"""Who is neither hurt nor a force: survivors taken to a hospital, patients of an epidemic, sailors with symptoms, the crew of an unarmed ship.

In: a site and a draft. Out: why it is no figure, or None.
"""

from store.reading.figures.site import Draft, Site
from store.reading.text.harm import HARMED

PATIENTS = frozenset(("patients", "patient"))
ILL = frozenset("symptoms fever infected sick ill".split())
AILING = frozenset(("ill", "sick"))
SPREADING = frozenset(
    "outbreak epidemic disease virus illness poisoning poisoned contaminated gas fumes leak bug infection quarantine".split()
)
MEN = frozenset("sailors seamen soldiers crewmen crew recruits marines".split())
CREWS = frozenset(("crew", "crews", "seamen", "crewmen"))
SOON = 5  # tokens of "who had shown mild symptoms"
MERCHANT = frozenset("freighter tanker merchant cargo motor trawler ferry fishing cruise".split())
ARMED = frozenset("navy frigate corvette destroyer submarine warship warships cruiser carrier patrol".split())
HURT = HARMED | {"wounds", "shot", "beaten", "blast", "explosion", "burns"}
BACK = 2  # sentences that tell what ship it is


def unharmed(site: Site, draft: Draft) -> str | None:
    """Why those who are counted are neither wounded nor a strength."""
    unit = draft.unit.lower() if draft.unit else None
    if draft.measure == "wounded" and "hospital" in draft.rule and _some_hurt(site, draft):
        return "only some of them are hurt"
    if draft.measure == "wounded" and unit in PATIENTS:
        return "patients, of an illness" if _of_an_illness(site) else None
    if draft.measure == "infected" and draft.rule.partition(" ")[0] in AILING and not _something_spreads(site):
        return "ill of nothing that spreads"
    if draft.measure is not None or unit not in MEN | CREWS:
        return None
    last = draft.counted.last
    if not ILL.isdisjoint(site.line.lowers[last : last + SOON]):
        return "ill, and no force"
    return "the crew of a ship that bears no arms" if unit in CREWS and _unarmed(site) else None


def _some_hurt(site: Site, draft: Draft) -> bool:
    """``The three survivors, two of them with burns, were taken to a hospital``: of the others nobody says that they are."""
    behind = site.drafts[draft.at + 1 : draft.at + 2] if draft.at >= 0 else []
    if not behind or behind[0].measure != "wounded":
        return False
    last = behind[0].counted.number.last
    return site.line.lower(draft.counted.last) == "," and site.line.lowers[last : last + 2] == ["of", "them"]


def _of_an_illness(site: Site) -> bool:
    """Whether the text tells of a disease, and neither the sentence nor the one before of hurts."""
    company = site.words.company
    near, titled = site.near(1), (site.page.article.title or "").lower()
    told = not company.diseases.isdisjoint(site.page.present) or any(word in titled for word in company.diseases)
    return told and near.isdisjoint(HURT | company.injuries)


def _something_spreads(site: Site) -> bool:
    """Whether the text tells of a disease or of what makes many ill at once: "two of the prisoners are seriously ill" are no infections."""
    return not (site.words.company.diseases | SPREADING).isdisjoint(site.page.present)


def _unarmed(site: Site) -> bool:
    """``The team stopped the motor vessel X. The crew of 22``: a merchant ship is told of last, and the sentence names no other."""
    return not MERCHANT.isdisjoint(site.near(BACK)) and ARMED.isdisjoint(site.line.present)
