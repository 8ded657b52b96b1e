"""Rows of numbers whose noun stands once, at the end: "900 American, 140 Italian and 250 Polish soldiers".

In: a site and a draft without a noun. Out: the draft takes the noun of the row's last number.
"""

from store.reading.figures.site import Draft, Site

COUNTED = frozenset(("force", "people", "equipment", "formation"))


def ones(site: Site, draft: Draft) -> None:
    """``12,000 Kesh soldiers facing 9,000 Marnish ones``: what the number before counts."""
    before = site.draft_before(draft)
    unit = draft.counted.unit or draft.unit or ""
    if before is None or unit.lower() != "ones" or before.counted.kind not in COUNTED:
        return
    draft.counted.kind, draft.counted.unit, draft.unit = before.counted.kind, before.counted.unit, before.unit


def ellipsis(site: Site, draft: Draft) -> None:
    """``19 Italian and 11 Hungarian soldiers``, ``1.4 million and 650,000 troops``: the noun stands once, at the end."""
    if draft.counted.kind != "bare" or len(site.drafts) < 2:
        return
    at = _nation_end(site, draft)
    twin = draft
    while (after := _next_of_row(site, twin)) is not None and after.counted.kind == "bare":
        twin = after
    if after is not None and after.unit:
        draft.counted.kind, draft.unit = after.counted.kind, after.unit
        draft.counted.head, draft.counted.last = at - 1 if at > draft.counted.number.last else -1, at


def _nation_end(site: Site, draft: Draft) -> int:
    """The token behind the number and the nation's capitals behind it."""
    at = draft.counted.number.last
    while at < len(site.line.words) and site.line.words[at][0].isupper():
        at += 1
    return at


def _next_of_row(site: Site, draft: Draft) -> Draft | None:
    """The next number of a row that "and" joins, or a comma behind a nation: "900 American, 140 Italian and 250 Polish soldiers"."""
    at = _nation_end(site, draft)
    nation = at > draft.counted.number.last
    if site.line.lower(at) not in ("and", "or") and not (nation and site.line.lower(at) == ","):
        return None
    at += 1 + (site.line.lower(at) == "," and site.line.lower(at + 1) == "and")
    return next((other for other in site.drafts if other.counted.first == at), None)
