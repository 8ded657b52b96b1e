"""Figures that stand as the one told right before them stands: "would bring 30,000 soldiers and more than 100 ships".

In: a site and a draft of a force or of arms. Out: the draft before that it is told with, or None. The look is at the words between the two.
"""

from store.reading.figures.links.wholes import is_part
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.harm import OWNED

GROWING = frozenset("increasing raising bringing taking boosting expanding doubling tripling swelling lifting".split())
OWN_VERB = AUXILIARIES | {"already", "have"}
PART = 4  # tokens behind a part in which it has a verb of its own
GAP = 6  # tokens of "and Canada a battalion of"


def like_before(site: Site, draft: Draft) -> Draft | None:
    """The force or the arms right before whose plan or past is this one's too."""
    before = site.draft_before(draft)
    if before is None or draft.measure not in OWNED or before.measure not in OWNED:
        return None
    between = site.line.lowers[before.counted.last : draft.counted.first]
    told = _listed(site, draft, between) or _is_part(site, draft, between) or _with(between) or _sums(draft, between)
    return before if told else None


def _listed(site: Site, draft: Draft, between: list[str]) -> bool:
    """``900 troops and 20 tanks``, ``Poland 700 and Canada a battalion of 650``: nothing of its own is told of the second."""
    if between[:1] != ["and"] or site.line.lower(draft.counted.last) in AUXILIARIES:
        return False
    at = draft.counted.first - len(between) + 1
    gapped = len(between) <= GAP and between[-1] == "of" and site.line.words[at][0].isupper()
    return len(between) == 1 or (gapped and AUXILIARIES.isdisjoint(between) and site.words.own.isdisjoint(between))


def _is_part(site: Site, draft: Draft, between: list[str]) -> bool:
    """``…, about 11,000 of them American``, ``…, among them 1,700 from Kesh``; not ``…, 200 of whom are already there``."""
    part = is_part(draft) or between[-2:] == ["among", "them"]
    return part and ";" not in between and not has_verb(site, draft)


def has_verb(site: Site, draft: Draft) -> bool:
    """Whether a part has a verb or an "already" of its own."""
    after = site.line.lowers[draft.counted.last : draft.counted.last + PART]
    return not OWN_VERB.isdisjoint(after)


def _with(between: list[str]) -> bool:
    """``…, with Y supplying 2,000``, ``two battalions, with a strength of 1,300``."""
    if "with" not in between or between[between.index("with") - 1] != ",":
        return False
    return between[-1].endswith("ing") or (between[:2] == [",", "with"] and between[-1] == "of")


def _sums(draft: Draft, between: list[str]) -> bool:
    """``will recruit 20,000, increasing the army to 145,000``."""
    grown = between[-1:] == ["to"] and not GROWING.isdisjoint(between) and "," in between
    return grown or draft.rule == "the figure before, summed"
