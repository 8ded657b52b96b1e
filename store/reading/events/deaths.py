"""The day on which somebody was struck by whom the sentence tells the death: "X, who died on Thursday in the storming, was struck by a bullet".

In: a page, a sentence and the verb of the deed. Out: that day, an empty one where he may have died of it later, None where no death is told before the verb.
"""

from store.reading.dates.event_days import Day, day_named
from store.reading.page import Page, Sentence
from store.reading.text.clauses import dates_between

DIED = frozenset(("died", "killed", "dead"))
ASIDE = 24  # tokens of ", who died on Thursday in the storming of the prison,"
BACK = 40  # tokens before the verb in which the aside opens


def day_of_death(page: Page, sentence: Sentence, at: int) -> Day | None:
    """The day of the deed at token ``at`` by the death of the one who suffered it."""
    lowers = page.lowers
    for who in range(max(sentence.first + 1, at - BACK), at - 2):
        if lowers[who] != "who" or lowers[who - 1] != ",":
            continue
        end = next((i for i in range(who + 1, min(at, who + ASIDE)) if lowers[i] == ","), at)
        told = [i for i in range(who + 1, min(end, who + 4)) if lowers[i] in DIED]
        days = dates_between(page, page.starts[who], page.starts[end])
        if end < at and told and len(days) == 1 and not dates_between(page, page.starts[end], page.starts[at]):
            fallen = lowers[told[0]] == "killed" or "in" in lowers[told[0] : end]
            return day_named(days[0]) if fallen else Day()
    return None
