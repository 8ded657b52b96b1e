"""How an event was done, and by which wider word another text may tell the same. Pure."""

from store.models import Event

# By event: kinds of its modes (config/lexicon/events.toml, [finer]) and the modes that another text may tell them by
BROADER: dict[str, dict[str, frozenset[str]]] = {
    "SANCTION": dict.fromkeys(("dismiss", "suspend", "cancel", "ties", "supplies"), frozenset({"discontinue"})),
    "RETREAT": {
        "surrender": frozenset({"withdraw", "disarm"}),
        "defect": frozenset({"disarm"}),
        "suspend": frozenset({"withdraw"}),
        "lull": frozenset({"ceasefire"}),
    },
    "COERCE": {
        "emergency": frozenset({"martial-law"}),
        "capture": frozenset({"arrest"}),
        "power": frozenset({"seize"}),
        "close": frozenset({"restrict"}),
        "siege": frozenset({"restrict"}),
    },
    "ASSAULT": {"kill": frozenset({"firearms"}), "down": frozenset({"heavy-weapons", "drone", "aerial"})},
    "MOBILIZE": {"exercise": frozenset({"troops"})},
    "REJECT": {"deny": frozenset({"change"})},
    "AGREE": dict.fromkeys(("accept", "agree"), frozenset({""})),  # of no mode
    "SUPPORT": dict.fromkeys(("mourn", "condole"), frozenset({""})),
}
_APART = frozenset({"dismiss", "surrender"})  # who was dismissed was not suspended


def modes_differ(known: Event, claim: Event) -> bool:
    """Do both tell how, each another way? "Seized the palace" may be the "seizure of power", "cut aid" is "suspended aid"."""
    mine, yours = claim.mode, known.mode
    if not (mine and yours) or mine == yours:
        return False
    wider = BROADER.get(claim.event, {})
    above_mine, above_yours = wider.get(mine, frozenset()), wider.get(yours, frozenset())
    if mine in above_yours or yours in above_mine:
        return False
    return not (above_mine & above_yours) or mine in _APART or yours in _APART
