"""Whom "they" cannot mean in somebody's own words: "We have 1,200 men on that ridge. They have 3,000" tells of another side than "we".

In: a site, a draft and the holder found. Out: whether that is the speaker's own side, which "they" is set apart from.
"""

from store.reading.figures.holders.groups import speaker_group
from store.reading.figures.site import Draft, Site, scope_at
from store.reading.page import Scope
from store.reading.text.grammar import GROUP_OWN

OWN_MEN = GROUP_OWN - {"their"}
WE = frozenset(("we", "us"))
THEY = frozenset(("they", "their"))


def set_apart(site: Site, draft: Draft, name: str) -> bool:
    """Whether "they" have what is counted, beside "we" of the same words, which call nobody their own ("Our men are tired. They have …")."""
    lowers, start = site.line.lowers[: draft.counted.first], draft.counted.number.start
    they = next((j for j in range(len(lowers) - 1, -1, -1) if lowers[j] in THEY), -1)
    if they < 0 or not WE.isdisjoint(lowers[they:]) or name != speaker_group(site, start):
        return False
    scope = scope_at(site.page, start, start + 1)
    said = _said(site, scope) if scope is not None and scope.direct else frozenset[str]()
    return not WE.isdisjoint(said) and OWN_MEN.isdisjoint(said)


def _said(site: Site, scope: Scope) -> frozenset[str]:
    """The words of the quotation in the sentence, the one before it and the one behind it."""
    page = site.page
    rows = page.sentences[max(0, site.index - 1) : site.index + 2]
    tokens = (at for row in rows for at in range(row.first, row.last))
    return frozenset(page.lowers[at] for at in tokens if scope.start <= page.starts[at] < scope.end)
