"""Names that stand right before a number in a list, its verb said once: "Poland has sent 500 soldiers and Germany 350".

In: a site and a draft. Out: a holder's name or None.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.groups import covered, group_at, name_of, named
from store.reading.figures.holders.parties import may_end, parties
from store.reading.figures.site import Draft, Site
from store.reading.page import Mention
from store.reading.text.grammar import CONTRASTS
from store.reading.text.harm import LOSSES

LOST = frozenset("losses dead casualties fatalities toll deaths".split())
ASIDES = frozenset("by according perhaps after following despite amid at in on for with".split())
ASIDE = 12  # tokens of an aside between a name and its number
RANKING = frozenset(("ahead", "followed", "trailed", "joined"))  # "ahead of Ghana with 1,100"
REALMS = frozenset(
    "kingdom republic emirate sultanate principality duchy federation state government commonwealth".split()
)
SIZES = frozenset(
    "tiny little small neighbouring neighboring distant nearby island landlocked oil-rich faraway impoverished poor rich wealthy remote".split()
)
JOINTS = CONTRASTS | {"and", ",", ";"}


def ends(site: Site, token: int) -> Mention | None:
    """The mention of a group that ends right before token ``token``, a possessive not counted."""
    if not site.mentions or not 0 < token <= len(site.line.ends):
        return None
    end = site.line.ends[token - 1]
    for mention in site.mentions:
        if mention.end == end and mention.kind not in ("pronoun", "office", "demonym"):
            return mention
    return None


def group(site: Site, mention: Mention | None) -> str | None:
    """The country or organisation of a mention; a person lends none here."""
    actor = site.page.actors.get(mention.actor) if mention is not None else None
    return None if mention is None or actor is None or actor.kind == "person" else name_of(site, mention)


def gapped(site: Site, draft: Draft) -> str | None:
    """``Poland has sent 500 soldiers and Germany 350``: a name right before the number, the verb said once."""
    first = draft.counted.first
    if site.line.lower(first - 1) == "(" and site.line.lower(draft.counted.last) == ")" and draft.at > 0:
        return _bracketed(site, first - 1)
    if site.line.lowers[max(0, first - 2) : first] == ["that", "of"]:
        first -= 2  # "approved the deployment of 60 Czech soldiers, and Tallinn that of about 40"
    mention = (
        ends(site, _past_aside(site, first)) or _neighbour(site, first) or _ranked(site, draft) or _unit_of(site, first)
    )
    if mention is None:
        return _listed(site, draft) or _plain(site, draft)
    start = site.token(mention.start)
    if draft.at < 1 and site.words.own.isdisjoint(site.line.lowers[:start]):
        return None
    start = _realm_start(site, start)
    joint = start - 1 - (site.line.lower(start - 1) == "the")
    behind = site.line.lower(joint - 1) in RANKING and site.line.lower(joint) in ("of", "by")
    return group(site, mention) if site.line.lower(joint) in JOINTS or behind else None


def _realm_start(site: Site, start: int) -> int:
    """Where the phrase of the name at token ``start`` begins: ``the republic of Benin three aircraft``."""
    lowers = site.line.lowers
    if start > 1 and lowers[start - 1] == "of" and lowers[start - 2] in REALMS:
        start -= 2
    return start - (start > 0 and lowers[start - 1] in SIZES)


def own_of_each(site: Site, draft: Draft) -> str | None:
    """``puts its own losses at 17 dead, Vashkar at 14``, ``gave its dead as 19, Vashkar as 16``: each tells its own, the verb said once."""
    line, at, before = site.line, draft.counted.first - 1, site.draft_before(draft)
    if before is None or line.lower(at) not in ("at", "as") or line.lower(before.counted.first - 1) != line.lower(at):
        return None
    lost = line.lowers[: before.counted.last]
    if {"its", "their"}.isdisjoint(lost) or LOST.isdisjoint(lost):
        return None
    joint = next((j for j in range(at - 1, before.counted.last - 1, -1) if line.lowers[j] in JOINTS), 0)
    side = line.lower(at - 1) if line.lower(at - 1) in site.words.sides else None
    return (group(site, ends(site, at)) or named(site, joint + 1, at) or side) if joint else None


def _bracketed(site: Site, bracket: int) -> str | None:
    """``ahead of Nepal (6,000) and India (5,400)``: the name before the bracket."""
    if (mention := ends(site, bracket)) is not None:
        return group(site, mention)
    end = site.line.ends[bracket - 1]
    return next((row.name for row in site.places if row.end == end and row.kind == "country"), None)


def _plain(site: Site, draft: Draft) -> str | None:
    """A body in plain words right before the number, or before one that "and" joins to it: "the police one dead and 22 injured"."""
    before = site.draft_before(draft)
    joined = before is not None and site.line.lowers[before.counted.number.last : draft.counted.first] == [
        "dead",
        "and",
    ]
    return _right_before(site, before) if joined and before is not None else _right_before(site, draft)


def _right_before(site: Site, draft: Draft) -> str | None:
    """``…, and the navy two destroyers``, ``…, the police one dead``: a body in plain words right before the number."""
    if draft.at < 1 and site.words.telling.isdisjoint(site.line.present):
        return None  # most
    first = _past_aside(site, draft.counted.first)
    if first < 2:
        return None
    before = site.line.lowers[: first - 1]
    if JOINTS.isdisjoint(before) or (draft.at < 1 and site.words.telling.isdisjoint(before)):
        return None  # what is asked below, of the words alone: the bodies of a line are dear to find
    if not may_end(site, first - 1):
        return None
    row = next((row for row in parties(site) if row.last == first and not row.owns), None)
    if row is None or row.first < 1:
        return None
    joint = row.first - 1 - (site.line.lower(row.first - 1) == "the")
    later = draft.at > 0 or not site.words.telling.isdisjoint(site.line.lowers[:joint])
    return row.name if later and site.line.lower(joint) in JOINTS else None


def _past_aside(site: Site, first: int) -> int:
    """``and the rebels, by most estimates, 2,000``, ``and Kesh, after a debate, 70``: where the aside before the number begins."""
    if site.line.lower(first - 1) != ",":
        return first
    opens = (j for j in range(first - 3, max(0, first - ASIDE), -1) if site.line.lowers[j] == ",")
    comma = next(opens, 0)
    return comma if comma and site.line.lower(comma + 1) in ASIDES else first


def national(site: Site, draft: Draft) -> str | None:
    """``nine Saudis and four Sudanese``, ``two of the French``: a people's name that is no plural stands for those who are counted."""
    at, line = draft.counted.number.last, site.line
    at += 2 * (line.lowers[at : at + 2] == ["of", "the"])
    lent = draft.counted.kind == "force" and draft.measure in LOSSES and draft.source is not None
    bare = (draft.counted.kind == "bare" or lent) and draft.counted.head < 0 and at < len(line.words)
    people = group_at(site, at, at + 1) if bare and line.words[at][0].isupper() else None
    if people is not None and lent:
        draft.unit = line.words[at]  # "had lost 23 soldiers and killed 200 Taliban": no soldiers
    return people


def _unit_of(site: Site, first: int) -> Mention | None:
    """``Kesh sends 900 men and Tarn a mechanised battalion of 1,100``: the name before the body that the number makes up."""
    at = _unit_start(site, first)
    return ends(site, at) if at else None


def _ranked(site: Site, draft: Draft) -> Mention | None:
    """``and India ranked third with 6,089``: the one name between the number before and "with"."""
    if draft.source is None or draft.at < 1 or site.line.lower(draft.counted.first - 1) != "with":
        return None
    low = site.char(site.drafts[draft.at - 1].counted.last)
    named = [m for m in site.mentions if low <= m.start < draft.counted.number.start and m.kind == "name"]
    return named[0] if len(named) == 1 else None


def _listed(site: Site, draft: Draft) -> str | None:
    """``Burundi sends 5,400 soldiers to Somalia, Uganda 6,200``: a country of a list that is read as a place."""
    last = _name_end(site, draft.counted.first)
    end = site.line.ends[last - 1] if last else -1
    place = next((row for row in site.places if row.end == end and row.kind == "country"), None)
    if place is None:
        return _stranger(site, draft)
    before = site.line.lower(site.token(place.start) - 1)
    listed = before in (",", "and") or (last < draft.counted.first and before in ("of", "by"))
    pointed = draft.source is not None or last < draft.counted.first
    return place.name if listed and draft.at > 0 and pointed else None


def _name_end(site: Site, first: int) -> int:
    """Where the name before a number ends: ``Uganda 6,200``, ``ahead of Ghana with 1,100``, ``Senegal a company of 120``."""
    line = site.line
    if line.lower(first - 1) == "with":
        return first - 1
    return _unit_start(site, first) or first


def _unit_start(site: Site, first: int) -> int:
    """Where ``a mechanised battalion of`` begins before the number, 0 where no such body stands there."""
    line = site.line
    if line.lower(first - 1) != "of" or not (
        line.lower(first - 2) in site.words.collectives or line.lower(first - 2) == "company"
    ):
        return 0
    return next((j for j in range(first - 3, max(0, first - 6), -1) if line.lowers[j] in ("a", "an")), 0)


def _stranger(site: Site, draft: Draft) -> str | None:
    """``Kesh 1,500 and Butengwe 1,000``: a name that no layer knows, in a list of numbers."""
    # "Kesh with 1,500, Butengwe with 900"
    first = _name_end(site, draft.counted.first)
    unit = first < draft.counted.first and site.line.lower(draft.counted.first - 1) == "of"
    realm = draft.counted.kind in ARMS and first > 2 and (unit or _realm_start(site, first - 1) < first - 1)
    if (draft.source is None and not realm) or draft.at < 1 or first < 2 or covered(site, first - 1):
        return None
    word = site.line.words[first - 1]
    plain = word[:1].isupper() and word.isalpha() and word.lower() not in site.words.not_places
    start = _realm_start(site, first - 1)
    start -= start < first - 1 and site.line.lower(start - 1) == "the"
    return word if plain and site.line.lower(start - 1) in ("and", ",", ";") else None


def _neighbour(site: Site, first: int) -> Mention | None:
    """``X has 30,000 soldiers and its neighbour, Y, 12,000``: a name between commas right before the number."""
    mention = ends(site, first - 1) if site.line.lower(first - 1) == "," and site.line.lower(first) != "a" else None
    inner = mention is not None and site.line.lower(site.token(mention.start) - 1) == ","
    return mention if inner and site.line.lower(first - 4) in ("neighbour", "neighbor", "ally", "rival") else None
