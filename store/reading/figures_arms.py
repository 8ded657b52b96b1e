"""When people are a force: men who are moved to a front, officers who are deployed, all who are under arms."""

from store.reading.figures_site import Draft, Site

POLICE = ("police", "officers", "police officers", "policemen", "agents")
CALLED = frozenset(
    ("deployed", "mobilised", "mobilized", "stationed", "posted", "dispatched", "sent", "drafted", "called")
)
SENT = (
    "posted",
    "concentrated",
    "massed",
    "amassed",
    "moved",
    "commits",
    "committed",
    "fielded",
    "stationed",
    "moving",
    "deployed",
    "deploy",
    "deploys",
    "deploying",
    "sent",
    "dispatched",
    "mobilised",
    "mobilized",
    "send",
)


def in_arms(site: Site, draft: Draft) -> bool:
    """``sent 40 officers``, ``moved 10,000 men to``, ``250 officers had been deployed``, ``30,000 under arms``, ``in the ranks``."""
    line, counted, unit = site.line, draft.counted, (draft.unit or "").lower()
    last = counted.last
    if line.lowers[last : last + 2] == ["under", "arms"] or line.lowers[last : last + 3] == ["men", "under", "arms"]:
        return True
    if unit in POLICE or unit == "men":
        tail = line.lowers[last : last + 12]
        called = next((j for j, word in enumerate(tail) if word in CALLED), 0)
        passive = called and tail[called - 1] in ("been", "were", "are", "was") and line.lower(last) != ","
        return line.lower(counted.first - 1) in SENT or bool(passive)
    fighting = line.lower(counted.first - 1) in ("fight", "serve", "serving", "fighting", "from")
    return unit in ("people", "persons") and fighting and "ranks" in line.lowers[: counted.first]
