"""Points of a list under a line that says what befell them: "Losses over the past day:" and then "- 12 tanks".

In: a site and a draft that no word of its own line measures. Out: its measure, or None.
"""

from store.reading.figures_counted import fits, pick
from store.reading.figures_site import Draft, Site

LONGEST = 14  # points of a list above the one that is read
LOSSES = frozenset(("losses", "lost"))
POINTS = ("bullet", "row")


def headed(site: Site, draft: Draft) -> str | None:
    """The measure that the line above the list gives to what the draft counts; it becomes the draft's."""
    page = site.page
    if page.sentences[site.index].kind not in POINTS:
        return None
    above = range(site.index - 1, max(-1, site.index - LONGEST), -1)
    at = next((j for j in above if page.sentences[j].kind not in POINTS), -1)
    if at < 0 or not page.text[page.sentences[at].start : page.sentences[at].end].rstrip().endswith(":"):
        return None
    lowers = page.lowers[page.sentences[at].first : page.sentences[at].last]
    found = _measure(site, draft, lowers)
    if found is None or not fits(site.words, found, draft.counted):
        return None
    draft.measure, draft.rule = found, "list under its heading"
    return found


def _measure(site: Site, draft: Draft, lowers: list[str]) -> str | None:
    """The first word for harm in the heading; losses of men are casualties, of arms destroyed."""
    words = site.words
    for word in lowers:
        if word in LOSSES:
            return "destroyed" if draft.counted.kind in ("equipment", "munitions", "buildings") else "casualties"
        found = words.states.get(word) or words.nouns.get(word) or pick(words, word, draft.counted)
        if found:
            return found
    return None
