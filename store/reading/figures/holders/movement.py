"""Whose rebels or guerrillas are where a page names one armed movement only.

In: a site. Out: the movement's name, or None. Worked out once for a page.
"""

from store.reading.figures.site import Site


def movement(site: Site) -> str | None:
    """Whose rebels or guerrillas are where the page names one armed movement only."""
    if site.memory.movement is None:
        names = [actor.name for actor in site.page.actors.values() if actor.kind == "organisation"]
        named = [(name, name.lower().split()) for name in names]
        found = [
            name
            for name, words in named
            if not site.words.forces.movements.isdisjoint(words) and not _theatre(site, words)
        ]
        site.memory.movement = (found[0] if len(found) == 1 else None,)
    return site.memory.movement[0]


def _theatre(site: Site, words: list[str]) -> bool:
    """``the Eastern Front``: where an army fights, and no movement."""
    return words[-1] == "front" and all(word in site.words.forces.quarters for word in words[:-1])
