"""What a number counts that points back at people called by their nation: "600 Kenyans and 200 Senegalese", "Fiji has promised 250".

In: a site, a draft and the figure before. Out: None where the number counts the same people, the word that it counts, "" where no
word is told, or ``LARGER`` where the number is too large to be of that nation.
"""

from store.reading.figures.site import Draft, Site, most

LARGER = "larger"
LIKE = 4  # a number so many times a battalion's is of no battalion
CIVIL = frozenset(
    """civilians workers technicians students teachers employees families journalists residents labourers laborers miners farmers
    builders children villagers passengers relatives refugees""".split()
)


def others(site: Site, draft: Draft, source: Draft) -> str | None:
    """Whether the number counts others than the nation's people before it."""
    unit = source.unit or ""
    if unit.lower() in site.words.apposed and not site.has(source):
        return "" if most(draft) > most(source) * LIKE else None
    if source.counted.kind != "force" or not unit[:1].isupper() or unit.isupper():
        return None
    here, last = site.has(source), draft.counted.last
    word = site.line.words[last] if last < len(site.line.words) else ""
    if here and not word[:1].isupper():
        return None
    if here:
        draft.counted.head, draft.counted.last, draft.counted.unit = last, last + 1, word
        return word
    if any(site.foreign(m) and m.start < draft.counted.number.start for m in site.mentions):
        return ""
    return LARGER if most(draft) > most(source) else None


def civil(source: Draft, kind: str) -> bool:
    """Whether what a part of a force is said to be is no force: "636 of those were construction workers"."""
    strength = source.counted.kind == "force" and source.measure in (None, "strength")
    return strength and kind.lower() in CIVIL
