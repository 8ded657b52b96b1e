"""How an event was done, and by which wider word another text may tell the same. Pure."""

from store.models import Event

# Kinds of an event's mode (config/lexicon/events.toml, [finer]) and the mode that another text may tell them by
_BROADER = {
    "dismiss": "discontinue",
    "suspend": "discontinue",
    "ties": "discontinue",
    "supplies": "discontinue",
    "surrender": "disarm",
    "lull": "ceasefire",
    "emergency": "martial-law",
    "capture": "arrest",
    "power": "seize",
    "close": "restrict",
    "kill": "firearms",
    "exercise": "troops",
    "deny": "change",
}


def modes_differ(known: Event, claim: Event) -> bool:
    """Do both tell how, each another way? "Seized the palace" may be the "seizure of power"."""
    mine, yours = claim.mode, known.mode
    if not (mine and yours) or mine == yours:
        return False
    return _BROADER.get(mine) != yours and _BROADER.get(yours) != mine
