"""Verbs that look as if they told a number and do not: a town that "recorded" deaths, "an estimated 650", "claimed the lives of 40".

In: a site, a draft and the verb's token. Out: yes or no.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.site import Draft, Site
from store.reading.text.clauses import names_town
from store.reading.text.grammar import ARTICLES
from store.reading.text.harm import OWNED

BESIDE = 7  # tokens after "claimed" in which "lives" stands
GIVING = frozenset(("gave", "gives", "give", "giving"))
CLAIMS = frozenset(("claimed", "claims"))
COUNTING = frozenset(("recorded", "registered", "reported", "counted", "records", "registers", "reports", "counts"))


def tells_no_number(site: Site, draft: Draft, verb: int) -> bool:
    """Whether the word that may tell the number tells a place, an amount, a handing over or a loss of lives."""
    line, first, word = site.line, draft.counted.first, site.line.lower(verb)
    if word in COUNTING and names_town(site.page, site.page.sentences[site.index].first):
        return True
    if verb > 0 and "where" in line.lowers[verb:first]:
        return True
    if word == "estimated" and line.lower(verb - 1) in ARTICLES:
        return True  # "an estimated 650"
    if word == "estimated" and line.lower(verb + 1) == "at" and first - verb < 4:
        return True  # "a column estimated at 600"
    if line.lower(verb + 1) == "up" and word in GIVING:
        return True  # "gave up 139 hostages"
    if (
        word in GIVING
        and any(row.counted.first == verb + 1 for row in site.drafts)
        and draft.counted.kind in ARMS
        and draft.measure in OWNED
    ):
        return True  # "Portugal gave 700 of the soldiers, Chad 200"
    return word in CLAIMS and "lives" in line.lowers[verb : max(verb + BESIDE, draft.counted.last)]
