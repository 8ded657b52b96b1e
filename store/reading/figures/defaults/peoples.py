"""Soldiers called by their nation: "about 1,000 Americans would stay at the base".

In: a site and a draft of a noun that no class lists. Out: whether it is a strength.
"""

from store.reading.figures.defaults.people import SCENE, TAKEN
from store.reading.figures.defaults.scene import martial_here, martial_near, plain
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.strengths.nations import CIVILIANS

FEW, MANY = 10, 50
STEM = 4  # letters that a people shares with its land
LIVING = frozenset(
    """live lived lives living born speak leave leaves left advised advise urged guests guest embassy consular consulate evacuate evacuated
    population endured minority nationals work working studying study studied shops pick picks picking tournament married voted children sat camping shipwrecked coastguard dinghy
    rescued boat boats gather gathered shelter sheltered sheltering flee fled crossed""".split()
)
AGAINST = CIVILIANS | LIVING | TAKEN | SCENE
LEAVING = frozenset("leave evacuate evacuated embassy".split())


def nation_s(site: Site, draft: Draft) -> bool:
    """Whether so many of a nation are its soldiers."""
    unit, value = draft.unit or "", most(draft)
    if draft.counted.kind != "other" or not unit[:1].isupper() or value < FEW or not plain(site, draft):
        return False
    if not AGAINST.isdisjoint(site.line.present) or not LEAVING.isdisjoint(_behind(site)):
        return False
    return _is_people(site, unit) and (martial_here(site) or (value >= MANY and martial_near(site)))


def _behind(site: Site) -> list[str]:
    """The words of the next sentence of the paragraph: "He advised all of them to leave"."""
    page, at = site.page, site.index + 1
    if at >= len(page.sentences) or page.sentences[at].paragraph != page.sentences[site.index].paragraph:
        return []
    return page.lowers[page.sentences[at].first : page.sentences[at].last]


def _is_people(site: Site, unit: str) -> bool:
    """Whether the word is what a nation of the page is called: a demonym, or a word that begins like one of its lands."""
    if any(m.kind == "demonym" and site.page.text[m.start : m.end] == unit for m in site.mentions):
        return True
    stem = unit.lower()[:STEM]
    lands = (actor.name for actor in site.page.actors.values() if actor.kind == "country")
    return any(word.startswith(stem) for name in lands for word in name.lower().split())
