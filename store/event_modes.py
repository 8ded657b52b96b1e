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
        "reopen": frozenset({"access"}),
        "prolong": frozenset({"ceasefire"}),
    },
    "COERCE": {
        "emergency": frozenset({"martial-law"}),
        "capture": frozenset({"arrest"}),
        "power": frozenset({"seize"}),
        "close": frozenset({"restrict"}),
        "siege": frozenset({"restrict"}),
        "longer-curfew": frozenset({"curfew"}),
        "longer-emergency": frozenset({"martial-law"}),
    },
    "ASSAULT": {"kill": frozenset({"firearms"}), "down": frozenset({"heavy-weapons", "drone", "aerial"})},
    "CONCEDE": dict.fromkeys(("lift-curfew", "lift-sanctions"), frozenset({"lift"})),
    "MOBILIZE": {"exercise": frozenset({"troops"})},
    "REJECT": {"deny": frozenset({"change"})},
    "AGREE": dict.fromkeys(("accept", "agree"), frozenset({""})),  # of no mode
    "SUPPORT": dict.fromkeys(("mourn", "condole"), frozenset({""})),
}
_GOES_ON = frozenset({"prolong", "longer-curfew", "longer-emergency"})  # what is prolonged was begun before
_APART = frozenset({"dismiss", "surrender"})  # who was dismissed was not suspended


def modes_differ(known: Event, claim: Event) -> bool:
    """Do both tell how, each another way? "Seized the palace" may be the "seizure of power", "cut aid" is "suspended aid"."""
    mine, yours = claim.mode, known.mode
    if not (mine and yours) or mine == yours:
        return False
    if not _GOES_ON.isdisjoint((mine, yours)):
        return True
    wider = BROADER.get(claim.event, {})
    above_mine, above_yours = wider.get(mine, frozenset()), wider.get(yours, frozenset())
    if mine in above_yours or yours in above_mine:
        return False
    return not (above_mine & above_yours) or mine in _APART or yours in _APART
