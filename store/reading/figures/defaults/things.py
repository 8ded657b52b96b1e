"""Things of war and of columns: drones and missiles; vehicles, ships and boats of a force.

In: a site and a draft of things. Out: whether they are a force's equipment.
"""

from store.reading.figures.defaults.scene import by, martial_here, martial_near, martial_page, plain
from store.reading.figures.site import Draft, Site, most

WAR = frozenset(
    "drones missiles rockets uavs launchers mortars torpedoes six-wheelers carriers minehunters escorts auxiliaries guns".split()
)
AFLOAT = frozenset("ships vessels craft cutters".split())
ON_LAND = frozenset(
    """vehicles trucks lorries pickups pick-ups jeeps boats motorcycles motorbikes pieces items transports machines excavators
    bulldozers""".split()
)
MADE_OF = frozenset(("pieces", "items"))
MADE = frozenset("equipment armour armor artillery kit hardware".split())
AGAINST = frozenset(
    """aid relief food wfp unicef humanitarian cross crescent flour maize rice grain wheat goods cargo merchant fishing fishermen trawlers rescue
    cruise ferry ferries passengers passenger water fuel oil medicine tonnes tons stranded stranding stuck queue queued waiting wait line
    queues looted shipping traders trade traffic tourists evacuees refugees sanctions company pilgrims insurers port customs repair
    repairing toy plastic model models museum turned seized intercepted stopped boarded released harassed hijacked rammed detained consul
    bodies burning burn torched pass passed passes transit transited search kits surgical film winter loss losses lost destroyed burned
    burnt wrecked disabled sank sunk hit struck crashed crash collided collision price cost costs market show festival""".split()
)
RELIEF = frozenset(
    "aid relief food wfp unicef humanitarian cross crescent flour grain merchant fishing port trade shipping".split()
)
SHOT = frozenset("shot downed intercepted destroyed".split())
LAUNCHED = frozenset("launched fired launches sent launching firing fires".split())
MARCHING = frozenset("column columns convoy convoys patrol patrols army navy raiders attackers".split())
GUNS = frozenset("guns rockets launchers mortars anti-aircraft".split())
EACH = frozenset(("a", "per", "each", "daily"))
LOOK = 10
MOUNTED = 6  # tokens of "mounted with heavy machine guns"
PHRASE = 4  # tokens of "of military equipment"


def of_force(site: Site, draft: Draft) -> bool:
    """Whether the things are a force's, and nothing by the number speaks against."""
    unit = (draft.unit or "").rpartition(" ")[2]
    if unit not in WAR and unit not in AFLOAT and unit not in ON_LAND:
        return False
    if most(draft) < 2 or not plain(site, draft) or _others(site, draft, unit):
        return False
    return martial_here(site) or _bearing_guns(site, draft) or _marching(site, unit)


def _others(site: Site, draft: Draft, unit: str) -> bool:
    """Whether they are traders' or helpers', lost, taken or shot down, or pieces of no equipment."""
    line, last = site.line, draft.counted.last
    if by(site, draft, AGAINST, LOOK) or line.lower(last) in EACH:
        return True
    if not SHOT.isdisjoint(line.present) and LAUNCHED.isdisjoint(line.present):
        return True  # "shot down 21 of 41 missiles": whose they are is not told
    return unit in MADE_OF and MADE.isdisjoint(line.lowers[last : last + PHRASE])


def _bearing_guns(site: Site, draft: Draft) -> bool:
    """``60 pick-ups mounted with heavy machine guns``."""
    return not GUNS.isdisjoint(site.line.lowers[draft.counted.last : draft.counted.last + MOUNTED])


def _marching(site: Site, unit: str) -> bool:
    """Whether arms, ships or the vehicles of a column are told of right behind armies and no relief."""
    if not RELIEF.isdisjoint(site.near(1)):
        return False
    return (
        martial_page(site) if unit not in ON_LAND else not MARCHING.isdisjoint(site.line.present) and martial_near(site)
    )
