"""Why a number of people is no harm, whatever its clause says: a population, a crowd that acts, room for them, kin, an office, an audience.

In: a site and a draft that counts people. Out: the reason, or None; and whether the text is of a crisis at all.
"""

from itertools import pairwise

from store.reading.figures.measures.fate_words import ABROAD, BEARING, GOING, OUT, PLAIN
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import MODALS, OWN
from store.reading.text.numbers_line import Line

OFFICE = frozenset(
    """officers pilots crew police agents members officials diplomats experts ministers judges lawyers prosecutors mayors governors voters delegates
    lawmakers deputies senators councillors supporters followers critics opponents sympathisers customers subscribers neighbours neighbors colleagues comrades
    friends relatives strangers kinsmen executives managers bankers owners doctors nurses surgeons volunteers mechanics technicians divers clerks cooks
    nationalists bandits killers thugs looters rioters plotters spies smugglers traffickers suspects bodies corpses sightseers participants marchers
    strikers activists campaigners visitors chiefs elders clerics priests monks aides envoys advisers scientists analysts academics professors teachers
    cadres professionals sympathizers guides rescuers firefighters firemen paramedics medics staffers bloggers editors photographers singers actors athletes""".split()
)
KIN = frozenset(
    "nieces nephews aunts uncles grandfathers grandmothers grandparents mothers fathers kin sons daughters brothers sisters grandchildren cousins wives husbands parents twins".split()
)
PERSONAL = frozenset(("his", "her", "my", "your"))
SETTLED = frozenset(
    """town towns village city settlement country province nation island islands community district crossroads chain democracy region state republic
    suburb hamlet county valley port producer exporter importer population confederation capital people archipelago kingdom""".split()
)
ROOM = frozenset(
    "room beds space places licensed certificate capacity licence license rations food tents enough designed built laid fit shelters blankets water tarpaulin rice bread weapons visas".split()
)
ABLE = (MODALS - {"will"}) | {"cannot", "couldn’t"}
PAYING = frozenset("pay paid pays paying compensation payments wages salaries dollars euros each".split())
TELLING = frozenset("told said say says spoke described confirmed asked interviewed".split())
GATHERINGS = frozenset(
    "gatherings gathering meetings crowds assemblies groups rally rallies march marches demonstration protest survey festival".split()
)
HELPING = frozenset("rescue aid relief health social humanitarian medical emergency care".split())
UNWILLING = frozenset("not never hoped hoping wished wishing wish tried refuse refused want wanted".split())
RATES = frozenset("year month week day hour".split())
ACTS = frozenset(  # what people do whom nothing befell
    """marched marching rallied protested protesting gathered gathering demonstrated queued voted voting signed struck attended attending gave given
    chanted chanting sang danced dancing cheered cheering threw throw applauded watched demanded blocked blocking worked working work works
    sit sat join joined part speak speaks serve serves pushed stood stand selling sell buy bought own owned
    employed quarrelled agreed met meet visited blew shook defied broke oppose opposed lives dwell""".split()
)
PURPOSES = frozenset(  # what brings people together, or home, whom nothing befell
    """marathon race finishing finish concert mass festival match wedding funeral parade carnival holiday holidays ballots ballot polls vote election strike protest
    protests rally demonstration blood drill drills exercise mock conference ceremony prayers prayer pilgrimage hajj tournament graduation course college
    university sandbags wing harvest premiere picnic exhibition sing singing watch watching sightseeing excursion outing dinner feast zoo opera ballet whales tears""".split()
)
LEARNING = frozenset("pupils students children schoolchildren".split())
HOPING = frozenset("hopes hope hoping aims aim intends".split())
CRISES = frozenset(
    """war fighting shelling shelled shells attack attacks offensive siege rebels troops soldiers army militia coup invasion airstrike strikes flood floods flooding flooded quake
    earthquake tremor storm cyclone typhoon hurricane tsunami eruption volcano ash landslide avalanche dam wildfire wildfires fire fires blaze explosion
    blast epidemic cholera outbreak ebola disease ferry sank capsized crash derailed derailment hostages hostage gunmen refugees refugee displaced
    displacement evacuation evacuated riots clashes collapsed collapse mine drought famine""".split()
)
NEAR = 6
ROOMY = "room for them"


def against(site: Site, draft: Draft) -> str | None:
    """The reason why those who are counted came to no harm, else None."""
    return _by_noun(site, draft) or _by_what_stands_before(site, draft) or _by_clause(site, draft)


def _by_noun(site: Site, draft: Draft) -> str | None:
    """Who they are: kin, a body's people, one person, those of another day."""
    line, first, unit = site.line, draft.counted.first, (draft.unit or "").lower()
    if unit and unit not in PLAIN and _of_a_calling(site, unit):
        return "of a calling"
    if unit in OUT:
        return "guests"
    if unit.endswith("workers") and not HELPING.isdisjoint(line.lowers[first : draft.counted.last]):
        return "helpers"
    if unit in KIN or line.lower(first - 1) in PERSONAL:
        return "kin"
    if (draft.counted.number.high or 2) <= 1:
        return "one"
    if unit and draft.unit and draft.unit[0].isupper() and not site.words.beside.isdisjoint(site.near(1)):
        return "a nation, maybe under arms"
    opening = line.lower(first - 1) == "of" and not line.lower(first - 2).isalnum()
    return "a whole or a former value" if draft.total or draft.former or (opening and draft.unit) else None


def _of_a_calling(site: Site, unit: str) -> bool:
    company = site.words.company
    return (
        unit in OFFICE
        or unit in site.words.perhaps
        or unit in company.working
        or unit in company.protest
        or unit in company.outings
    )


def _by_what_stands_before(site: Site, draft: Draft) -> str | None:
    """``a town of 4,000 people``, ``food for 900``, ``its 600 citizens``, ``carrying 51 people``."""
    line, first, unit = site.line, draft.counted.first, (draft.unit or "").lower()
    near, word = line.lowers[max(0, first - NEAR) : first], line.lower(first - 1)
    if word in OWN and ((unit in ABROAD and not _borne(line, first)) or line.lower(first - 2) in ("of", "with", "and")):
        return "a population"
    if word == "of" and not (SETTLED | GATHERINGS).isdisjoint(near):
        return "a population"
    if unit in ABROAD and word in ("has", "have", "had"):
        return "a population"
    if unit == "inhabitants" and word in ("has", "had", "with", "its"):
        return "a population"
    if word in ("for", "than", "per", "carrying", "with"):
        return ROOMY
    if not ROOM.isdisjoint(near) and word in ("carry", "house", "to", "feed"):
        return ROOMY
    hoped = not (ABLE | HOPING).isdisjoint(near[-4:]) and "there" not in near
    return "what could be" if hoped else None


def _borne(line: Line, first: int) -> bool:
    """``to collect its 1,100 citizens``."""
    return not BEARING.isdisjoint(line.lowers[max(0, first - 4) : first])


def _by_clause(site: Site, draft: Draft) -> str | None:
    """What the words around say: money, hopes, who tells, a rate, a rally, another year."""
    line, last = site.line, draft.counted.last
    behind = line.lowers[last : last + NEAR]
    if not ABLE.isdisjoint(behind[:2]):
        return "what could be"
    if not UNWILLING.isdisjoint(behind):
        return "what was not"
    if not PAYING.isdisjoint(line.present):
        return "paid"
    if not PURPOSES.isdisjoint(line.present) or _to_help(line, last):
        return "for another purpose"
    if (draft.unit or "") in LEARNING and "school" in line.lowers[last:] and not GOING.isdisjoint(behind):
        return "on their way to school"
    if not TELLING.isdisjoint(behind[:3]):
        return "who tell"
    if behind[:1] in (["a"], ["every"], ["per"]) and not RATES.isdisjoint(behind[1:2]):
        return "a rate"
    if (draft.unit or "") in ABROAD and "registered" in behind:
        return "registered abroad"
    if _old(site):
        return "of another year"
    return "as it was before" if "moment" in line.lowers[: draft.counted.first] else None


def _to_help(line: Line, last: int) -> bool:
    """``arrived to help``, ``registered as volunteers``."""
    pairs = set(pairwise(line.lowers[last:]))
    return ("to", "help") in pairs or ("as", "volunteers") in pairs


def _old(site: Site) -> bool:
    """Whether the sentence names a year that is over."""
    return any(
        row.start is not None and row.end - row.start == 4 and site.page.text[row.start : row.end].isdigit()
        for row in site.dates
    )


def in_crisis(site: Site) -> bool:
    """Whether the article tells of a war, a disaster or an epidemic."""
    return len(CRISES & site.page.present) > 1
