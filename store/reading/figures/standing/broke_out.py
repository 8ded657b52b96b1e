"""Captives who escape: "Gunmen kidnapped 140 students. Twenty-eight escaped".

In: a site and a draft told as displaced by "escaped" or "fled". Out: its measure is that of those who were held, or none.
"""

from store.reading.figures.site import Draft, Site, most
from store.reading.figures.standing.freed import ESCAPED
from store.reading.text.harm import TAKEN

WHITHER = frozenset("to into from across over towards toward on by".split())


def broke_out(site: Site, draft: Draft) -> None:
    """``Gunmen kidnapped 140 students. Twenty-eight escaped``: captives who escape are no refugees, nor are soldiers."""
    whole = next((other for other in site.drafts if other.counted.number.first == draft.counted.whole), None)
    if whole is not None and (whole.counted.unit or "").lower() in site.words.company.inmates:
        taken = whole.measure in TAKEN  # "five of the 20 hostages escaped"; of prisoners nobody counts who is held
        draft.measure, draft.cue = (whole.measure, draft.cue) if taken else (None, -1)
        return
    before = site.told_last(draft)
    number = most(draft)
    many = before is not None and number > most(before)
    if draft.unit is None and before is not None and before.counted.kind == "force" and not many:
        draft.measure, draft.cue = None, -1
        return
    before_it = [*site.earlier, *site.before(draft)]
    held = next((other for other in reversed(before_it) if other.measure in TAKEN), None)
    lent = draft.unit is None or (draft.counted.head < 0 and held is not None and draft.unit == held.unit)
    if lent and held is not None:
        draft.measure, draft.unit, draft.source = held.measure, held.unit, held
    elif draft.unit is None and site.line.lower(draft.cue) == ESCAPED and site.line.lower(draft.cue + 1) not in WHITHER:
        draft.measure, draft.cue = None, -1  # "three escaped", "three escaped the blaze": from jail or unhurt
