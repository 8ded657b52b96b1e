"""Whose those are that another side harmed: an enemy's base that was hit, "Tessian losses", the figure told before."""

from store.reading.figures_groups import name_of, named
from store.reading.figures_site import Draft, Site

LOSING = frozenset(
    ("admitted", "admits", "acknowledged", "acknowledges", "lost", "lose", "losing", "loses", "has", "have", "had")
)


def suffered(site: Site, draft: Draft) -> bool:
    """Whether another side did it: after an active verb of harm its subject is not whose the harmed are."""
    if draft.measure in ("captured", "detained") and not site.words.intransitive.get(site.line.lower(draft.cue)):
        return True
    word = site.line.lower(draft.cue) if draft.cue >= 0 else ""
    return draft.cue >= 0 and draft.cue < draft.counted.first and word in site.words.verbs and word not in LOSING


def target(site: Site, draft: Draft) -> str | None:
    """``overran its Keldoran garrison, killing 14 soldiers``: whose the force or place was that was attacked."""
    for mention in reversed(site.mentions):
        if mention.end > site.line.starts[draft.counted.first]:
            continue
        at = site.token(mention.end)
        if any(
            w in HIT or w in site.words.collectives or site.words.units.get(w) == "force"
            for w in site.line.lowers[at : at + 2]
        ):
            return name_of(site, mention)
    return None


LOSSES = frozenset(("losses", "casualties", "fatalities"))
ENEMY = frozenset(("enemy", "enemy's", "enemy’s"))
HIT = frozenset(
    ("base", "bases", "position", "positions", "post", "outpost", "convoy", "checkpoint", "garrison", "headquarters")
)


def beside(site: Site, draft: Draft) -> str | None:
    """The holder of the figure before in the sentence, harmed by the same side."""
    before = site.drafts[draft.at - 1] if draft.at > 0 else None
    return before.holder if before is not None and suffered(site, before) else None


def losses(site: Site, draft: Draft) -> str | None:
    """``put Tessian losses at 500 killed``."""
    first = draft.counted.first
    near = site.line.lowers[max(0, first - 6) : first]
    if LOSSES.isdisjoint(near):
        return None
    j = max(0, first - 6) + max(at for at, word in enumerate(near) if word in LOSSES)
    return named(site, max(0, j - 3), j)
