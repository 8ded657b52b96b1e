"""Words of plans that plan nothing: "will remain", "would say 4,000", "have landed to join the fight".

In: a site, the token of the cue and, for what came, a draft. Out: yes or no.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.strengths.governed import DRAFTS
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import DETERMINERS, HAVE, OPENING_QUOTES
from store.reading.text.harm import OWNED

COME = frozenset("landed arrived come flown reached".split())
KEEPING = frozenset("restore restored restores keep keeps kept maintain maintained public restoring keeping".split())
GUESSING = frozenset("say put guess estimate think reckon".split())
UNPLANNED = frozenset(
    "have need require suffice not never rather like die fall be mean make cost bring remain stay".split()
)
SENT = frozenset(
    "sent deployed flown moved transferred based stationed withdrawn posted shipped brought recalled dispatched added rotated".split()
)
STOPPING = AUXILIARIES | {"would", ";", "while", "and", "who", "which"}
FAR = 16  # tokens of "from the 82nd Airborne Division at Fort Bragg, North Carolina,"
LEADING = frozenset(("that", "said", "says", "and", ",", "announced", "another"))
NAME = 6  # tokens of "of the Second Battalion" behind the noun


def to_go(site: Site, draft: Draft) -> bool:
    """``announced that 500 men of the Second Battalion would cross the strait``: what a force would do is its plan, unless an "if" stands by."""
    line, last = site.line, draft.counted.last
    if "would" not in line.present or "if" in line.present or draft.measure not in OWNED:
        return False
    last = _past_aside(site, draft)
    reach = FAR if line.lower(last) == "from" else NAME
    at = next((j for j in range(last, min(last + reach, len(line.lowers))) if line.lowers[j] in STOPPING), 0)
    if line.lower(at) != "would":
        return False
    if at > last and line.lower(last) not in ("of", "from"):
        return False
    verb = line.lower(at + 1)
    if verb == "have" and not DRAFTS.isdisjoint(line.present):
        return True  # "Under the draft 1,600 men would have gathered at four sites"
    return line.lower(at + 2) in SENT if verb == "be" else verb.isalpha() and verb not in UNPLANNED


def _past_aside(site: Site, draft: Draft) -> int:
    """``four ships, among them the only submarine, would leave``: the token behind the aside that opens at ``last``."""
    lowers, last = site.line.lowers, draft.counted.last
    leads = not draft.counted.first or site.line.lower(draft.counted.first - 1) in LEADING
    if site.line.lower(last) != "," or not leads:
        return last
    end = next((j for j in range(last + 1, min(last + FAR, len(lowers))) if lowers[j] == ","), last)
    return end + 1 if site.line.lower(end + 1) == "would" else last


def come(site: Site, draft: Draft, at: int) -> bool:
    """``have landed in X to join the fight``: what they came for is planned, their coming is done."""
    between = site.line.lowers[draft.counted.last : at]
    return site.line.lowers[at] == "to" and not COME.isdisjoint(between) and not HAVE.isdisjoint(between)


def stays(site: Site, at: int) -> bool:
    """``will remain``, ``would be nearer the mark``, ``under his orders``: nothing is planned."""
    at_after = at + 1 + (site.line.lower(at + 1) in OPENING_QUOTES)
    word, after = site.line.lowers[at], site.line.lower(at_after)
    if word in ("will", "would") and after in ("not", "never"):
        return True
    led = site.line.lowers[max(0, at - 2) : at]
    if word == "order" and ("in" in led or led == ["out", "of"]):
        return True  # "in order to make up for it", "left in good order", "12 tanks are out of order"
    if word in ("order", "orders"):
        before = site.line.lower(at - 1)
        kept = before in DETERMINERS or before[-2:] in ("'s", "’s") or before in KEEPING
        return after != "to" and kept
    if word == "would" and after == "be":
        return site.line.lower(at + 2) in ("nearer", "closer", "enough")
    if word == "would" and after in GUESSING:
        return True  # "I would say between 3,500 and 4,000"
    return word == "will" and after in ("remain", "stay", "continue", "keep")
