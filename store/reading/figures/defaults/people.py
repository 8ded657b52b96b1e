"""People who serve: men, pilots, engineers, officers, members of a force, where the page, the sentence or the phrase is of armies.

In: a site and a draft of people whom nothing befell. Out: whether they are a strength.
"""

from store.reading.figures.defaults.scene import by, captives_near, in_body, martial_here, martial_page, plain
from store.reading.figures.holders.drills import DRILLS
from store.reading.figures.measures.elsewhere import HOLDING
from store.reading.figures.site import Draft, Site, most
from store.reading.text.grammar import DEFINITE, MODALS

MEN = frozenset(("men", "men and women"))
POLICE = frozenset(("police", "policemen", "policewomen", "gendarmes"))
TRADES = frozenset(
    "engineers pilots mechanics instructors divers specialists advisers advisors trainers technicians aircrew".split()
)
SERVING = frozenset(
    """officers adherents participants crew crewmembers cadres professionals part-timers volunteers guards veterans bandits
    personnel""".split()
)
ANYBODY = frozenset(
    "people persons individuals members staff employees experts contractors doctors nurses medics surgeons agents".split()
)
FEW, SOME, MOST = 10, 5, 3_000_000
TAKEN = frozenset(
    """detained detain arrested arrest captured capture seized released release freed free prisoner prisoners
    captive captives hostage hostages jailed jail convicted sentenced sanctions sanctioned assets charged suspended dismissed sacked purged
    accused wanted surrendered rescued treated treats treat healed found buried kidnapped abducted evacuated missing lost homes sank
    sunk""".split()
)  # what befalls those who are no force any more
SCENE = frozenset(
    """marched marching protest protesting protested protesters protests rally rallied demonstrated demonstrators chanting petition strike
    strikers queue queued queuing prayed mourners funeral wedding match festival voters vote votes election flanked photograph photographed
    ward audience lecture academy graduated graduates prison inmates""".split()
)
OWNERS = frozenset(
    """firm federation cooperative hospital clinic university school parliament council cabinet committee commission court embassy consulate
    airline factory plant mine mines miner miners bank company's copper oil gas union bloc charity cross crescent msf unicef wfp relief
    ferry liner trawler airliner museum church mosque household households family families children wives civilian civilians residents
    population inhabitants passengers tourists refugees migrants displaced evacuees vaccination vaccine soap board talks delegation
    delegations negotiators turned medical club club's club’s nightclub choir orchestra""".split()
)
VERB = 4  # tokens of "are holding at least"
AGAINST = TAKEN | SCENE | OWNERS


def serving(site: Site, draft: Draft) -> bool:
    """Whether those who are counted serve, and nothing by the number speaks against."""
    value = most(draft)
    if not SOME <= value <= MOST or not plain(site, draft) or not SCENE.isdisjoint(site.line.present):
        return False
    spoken = by(site, draft, AGAINST) or _held(site, draft) or _doubted(site, draft)
    return not spoken and _serve(site, draft, value)


def _doubted(site: Site, draft: Draft) -> bool:
    """``500 men could not simply be taken``: what so many cannot or do not do is said of any."""
    last = draft.counted.last
    return site.line.lower(last) in MODALS and "not" in site.line.lowers[last : last + 2]


def _held(site: Site, draft: Draft) -> bool:
    """``are holding 27 officers``, ``27 officers are being held``; not ``12,000 adherents hold the port``."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    taken = not HOLDING.isdisjoint(line.lowers[max(0, first - VERB) : first])
    return taken or any(line.lower(j) == "held" and line.lower(j + 1) not in DEFINITE for j in range(last, last + VERB))


def _serve(site: Site, draft: Draft, value: float) -> bool:
    """Whether armies are told of as near as the noun needs it: on the page for men and trades, in the sentence for officers, right by for staff."""
    unit = (draft.unit or "").lower()
    kind = unit.rpartition(" ")[2]
    if kind in MEN or unit in MEN:
        return value >= FEW and martial_page(site)
    if kind in POLICE:
        return value >= FEW and site.line.lower(draft.counted.last) != "and"  # "900 police and nurses search the woods"
    if kind in TRADES:
        return martial_page(site) and not captives_near(site)
    if kind == "participants" and DRILLS.isdisjoint(site.near(1)):
        return False
    if kind in SERVING:
        return martial_here(site) and not captives_near(site)
    return kind in ANYBODY and value >= FEW and in_body(site, draft)
