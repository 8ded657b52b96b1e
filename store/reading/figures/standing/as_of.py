"""As of when a figure stands: "As of Tuesday, 40 had died", "By 3 March, 200 were missing".

In: a site. Out: an ISO date or None.
"""

from store.reading.figures.site import Site


def as_of(site: Site) -> str | None:
    """The ISO day of "as of Tuesday", "by 3 March" in the sentence, else None."""
    if site.line.lower(0) != "by" and "as" not in site.line.present:
        return None
    for row in site.dates:
        j = site.token(row.start)
        before = site.line.lowers[max(0, j - 2) : j]
        if before == ["as", "of"] or (j == 1 and before == ["by"]):
            return row.enddate if site.page.day and row.enddate <= site.page.day.isoformat() else None
    return None
