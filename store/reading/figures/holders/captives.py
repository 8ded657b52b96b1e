"""Whose the soldiers are that one side says it has captured: the other side's, where the text sets two against each other.

In: a site and a draft of captives. Out: a country's or body's name, or None.
"""

from store.reading.figures.holders.enemy import answers
from store.reading.figures.holders.groups import is_object, name_of, speaker_group
from store.reading.figures.site import Draft, Site, inside

HELD = frozenset(("prisoners", "prisoners of war", "captives"))
CATCHING = frozenset("captured capture captures capturing took taken taking takes seized seizing caught".split())
NEAR = 4  # tokens from the verb to the number
DOING = 4  # tokens from who captures to the verb: "claims to have"


def captives(site: Site, draft: Draft) -> str | None:
    """``Kesh says its men took 40 prisoners. Lomar denied it``: Lomar's."""
    unit = (draft.unit or "").lower()
    if draft.measure != "captured" or not (unit in HELD or unit in site.words.forces.soldiers):
        return None
    first = draft.counted.first
    verb = next((j for j in range(first - 1, max(0, first - NEAR), -1) if site.line.lowers[j] in CATCHING), 0)
    if not verb:
        return None
    captor = speaker_group(site, draft.counted.number.start) or _doer(site, verb)
    return _answering(site, captor) if captor is not None else None


def _answering(site: Site, captor: str) -> str | None:
    """The one other land that answers for itself in this sentence or the next: "Lomar denied it"."""
    page, index = site.page, site.index
    end = page.sentences[min(index + 1, len(page.sentences) - 1)].end
    rows = inside(page.mentions, page.sentences[index].start, end)
    names = {name_of(site, m) for m in rows if answers(site, m) and not is_object(site, m)} - {captor, None}
    return names.pop() if len(names) == 1 else None


def _doer(site: Site, at: int) -> str | None:
    """The country or body right before the verb of capture at token ``at``."""
    row = next((m for m in reversed(site.mentions) if site.token(m.end) <= at and m.kind == "name"), None)
    return name_of(site, row) if row is not None and at - site.token(row.end) <= DOING else None
