"""Bare numbers whose noun was said before: "I have 6,000", "would climb to 7,500", "against 8,000 of his own", "Perhaps 400 turn up".

In: a site, a bare draft and the drafts before it, nearest last. Out: the force that the number goes on counting, or None. The last
thing counted before must be a force, of a like size, and the number must stand where a verb or preposition takes such a noun.
"""

from collections.abc import Sequence

from store.reading.figures.counts.counted import ARMS, FORCES
from store.reading.figures.holders.groups import group_at
from store.reading.figures.links.disputed import healed
from store.reading.figures.links.estimates import another_s, on_alert
from store.reading.figures.links.goods import asked_for
from store.reading.figures.links.sums import PASSING
from store.reading.figures.reasons import OTHERS, UNNAMED
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.text.grammar import CONTRASTS, HAVE, OPENING_QUOTES, OWN

LEAST, MOST = 50, 5_000_000
OWNER = 3  # tokens of "of Iraq's"
MUSTERED = (None, "strength", "equipment")
LARGER, SMALLER = 12, 60  # a number so many times its force is of something else
UNTOLD = (*OTHERS, UNNAMED)
ENDS = frozenset((".", ",", ";", ":", "", "”", '"', "–", "—", ")", "and", "or", "but", "while"))
BEHIND = ENDS | frozenset(
    """( when of in at near on along around from more there now already since under with by left between within this next last soon
    later after before until""".split()
)
TAKING = frozenset(
    """have has had muster musters mustered claim claims claimed found find finds verify verified count counts counted confirm
    confirms confirmed dispatch dispatched send sends sent deploy deployed lent lend lends provide provided contribute contributed
    pledge pledged promise promised offered offers commit committed mobilised mobilized up withdraw withdrew withdrawn pulled back
    keep keeps kept need needs brought bring add added leaves leaving reach reached exceed exceeds exceeded total
    totalled totaled number numbered numbers pay expect expects
    allow allows allowed permit permits permitted supply supplies supplied contributes furnish furnishes thinks think reckons reckon believes suggests suggest mention mentions guesses""".split()
)
SENDING = frozenset("send sends sent sending deploy deploys deployed dispatch dispatched fly flying".split())
AWAY = frozenset(("out", "home", "in", "over", "off"))
BRINGING = frozenset(
    "pull pulls pulled pulling send sends sent sending bring brings brought bringing fly flies flew flying call calls called calling move moved moving".split()
)
UNLIKE = frozenset(  # what is fired, paid or said stands in no army
    """fired voted walked marched cost paid pay scored sold sell bought buy earned earn spent spend fined borrowed read opened
    founded killed wounded injured aged dated born covered issued flew drove travelled traveled turned""".split()
)
REST = frozenset(("remaining", "other", "rest"))
STANDING = frozenset("are is 're ’re we're they're we’re they’re stands stood".split())
POINTING = frozenset("number strength figure it them that this size force total ranks contingent ceiling".split())
CLIMBING = frozenset(
    """climb climbs climbed rise rises rose risen grow grows grew grown swell swells swelled swollen reach fall falls fell fallen shrink
    shrank shrunk lower lowered revise revised drop dropped raise raised increase increased reduce reduced cut brought bring brings bringing expand expanded going go goes up
    down dwindled doubled""".split()
)
GROWING = frozenset(
    "go goes going went gone climb climbs climbed rise rises rose grow grows grew risen grown move moved".split()
)
GOING = AUXILIARIES | frozenset(
    """turn turned showed show came come went left landed arrived crossed remained remain stayed stay fought fight serve served
    deserted surrendered returned followed joined marched report reported arrive leave return obey desert go""".split()
)
OPENING = CONTRASTS | OPENING_QUOTES | {"", ",", ";", ":", "and", "that", "mission"}
CIVIL = frozenset("town city village company firm school university club union church museum".split())
NEAR, FEW, RANGE = 7, 5, 20  # RANGE: tokens from "range" to its upper end
LATEST = frozenset("last first final latest".split())
PARTS = frozenset("third thirds half quarter quarters fifth fifths tenth percent cent %".split())
RANGING = frozenset("range ranges ranged ranging vary varies varied".split())
STAYING = frozenset(
    "stay stayed remain remained leave left return go come arrive follow join deploy withdraw land".split()
)
SO_FAR = (["for", "now"], ["so", "far"], ["at", "first"], ["until", "now"])
ADVERBS = frozenset("since now already later then soon".split())
HELPING = AUXILIARIES | ADVERBS


def left_out(site: Site, draft: Draft, before: Sequence[Draft]) -> Draft | None:
    """The force whose noun is left out at ``draft``."""
    number = draft.counted.number
    value = most(draft)
    latest = site.line.lower(number.first - 1) in LATEST
    if draft.counted.kind != "bare" or draft.unit or not (FEW if latest else LEAST) <= value <= MOST:
        return None
    source = before[-1] if before else None
    kinds = ARMS if site.line.lower(before_number(site, draft)) == "against" else FORCES
    if source is None or source.counted.kind not in kinds or source.measure not in MUSTERED:
        return None
    if site.line.lower(draft.counted.first - 1) in HAVE and site.line.lower(draft.counted.first - 2) in CIVIL:
        return None  # "a mayor whose town has 8,000"
    if healed(site, draft):
        return None
    known = source.counted.high or source.counted.low or 0
    if not known / SMALLER <= value <= known * LARGER or others_between(site, source):
        return None
    if source.counted.kind == "equipment":
        draft.holder = group_at(site, draft.counted.last, draft.counted.last + OWNER)
        return source if draft.holder else None  # "1,800 aircraft against 700 of Iraq's"
    if draft.total:
        return source  # "a third of the 1,800 promised"
    return source if takes(site, draft) or another_s(site, draft) or on_alert(site, draft) else None


def takes(site: Site, draft: Draft) -> bool:
    """Whether a verb or a preposition takes the number as it takes a noun."""
    return _subject(site, draft) or _object(site, draft) or _figure(site, draft)


def others_between(site: Site, source: Draft) -> bool:
    """Whether something else was counted since ``source``: loaves, votes, shots; or things were asked for."""
    if asked_for(site):
        return True
    for row in reversed(site.page.skipped):
        if row.start < source.counted.number.start:
            return False
        if row.reason.endswith(UNTOLD):
            return True
    return False


def things_since(site: Site, draft: Draft, source: Draft) -> bool:
    """``eleven sailors … 140 ships a day pass, and the number has fallen to 85``: the same, in the sentence of the number too."""
    return things_before(site, draft, source) or others_between(site, source)


def things_before(site: Site, draft: Draft, source: Draft) -> bool:
    """Whether ships, votes or the like are counted before in the sentence, and ``source`` is not."""
    here = site.before(draft)
    return any(map(_is_thing, here)) and not any(one is source for one in here)


def _is_thing(draft: Draft) -> bool:
    kind, unit = draft.counted.kind, draft.counted.unit or "A"
    return draft.measure is None and (kind == "neither" or (kind == "other" and unit[0].islower()))


def before_number(site: Site, draft: Draft) -> int:
    """The last token before the number and its qualifiers, quotation marks passed over."""
    at = draft.counted.first - 1
    return at - (site.line.lower(at) in OPENING_QUOTES)


def _subject(site: Site, draft: Draft) -> bool:
    """``Perhaps 400 turn up``, ``some 9,000 are already there``, ````300 from the 18th Corps are``."""
    first = draft.counted.first
    if site.line.lower(first - 1) in LATEST:
        first -= 1 + (site.line.lower(first - 2) == "the")
    opens = site.line.lower(first - 1) in OPENING or _so_far(site, first) or _said_to_go(site, draft)
    after = site.line.lower(draft.counted.last)
    return opens and (after in GOING or (after == "from" and site.line.lower(draft.counted.first - 1) != ","))


def _said_to_go(site: Site, draft: Draft) -> bool:
    """``She said 700 would stay until autumn``: a verb of moving, for of others much may be said."""
    last = draft.counted.last + (site.line.lower(draft.counted.last) in AUXILIARIES)
    return site.line.lower(draft.counted.first - 1) in ("said", "says") and site.line.lower(last) in STAYING


def _so_far(site: Site, first: int) -> bool:
    """``for now only 1,200 will``: "now" may belong to the number's words."""
    return any(site.line.lowers[max(0, at - 2) : at] in SO_FAR for at in (first, first + 1))


def _object(site: Site, draft: Draft) -> bool:
    """``I have 6,000 and``, ``claims 53,000,``, ``could find, and pay, no more than 4,000``, ``the remaining 400,``."""
    at = before_number(site, draft)
    at -= site.line.lower(at) in (",", "us", "them", "him", "me", "it")
    at -= site.line.lower(at) == "with" and site.line.lower(at - 1).startswith("reckon")
    rest = not REST.isdisjoint(site.line.lowers[draft.counted.first : draft.counted.number.first])
    return _home(site, draft) or ((rest or _verb(site, at)) and _behind(site, draft))


def _behind(site: Site, draft: Draft) -> bool:
    """Whether what stands behind the number ends its phrase: a mark, a preposition or a day."""
    last = draft.counted.last
    sent = site.line.lower(last) == "to" and site.line.lower(before_number(site, draft)) in SENDING
    return sent or site.line.lower(last) in BEHIND or any(row.start == site.char(last) for row in site.dates)


def _home(site: Site, draft: Draft) -> bool:
    """``took its 800 home``, ``flew 65 home``: whose they are or who takes them, and that they leave."""
    own = site.line.lower(draft.counted.number.first - 1) in OWN
    return (own or site.line.lower(before_number(site, draft)) in BRINGING) and site.line.lower(draft.counted.last) in (
        "home",
        "back",
        "out",
        "away",
    )


def _verb(site: Site, at: int) -> bool:
    """Whether the token is a verb that may take people: a listed one, a form in -ed, one behind "to" or an auxiliary."""
    word, before = site.line.lower(at), site.line.lower(at - 1)
    if word in TAKING:
        return True
    if word in AWAY:
        return before in BRINGING  # "Britain is pulling out 300"
    formed = word.endswith("ed") or before == "to" or (before in AUXILIARIES and word.isalpha())
    return formed and word.isalpha() and word not in UNLIKE and word not in STOPS


def _figure(site: Site, draft: Draft) -> bool:
    """``would climb to 7,500``, ``we're at 10,000``, ``against 8,000 of his own``, ``believe in 14,000``, ``a higher figure: 170,000``."""
    line, at = site.line, before_number(site, draft)
    if not _behind(site, draft):
        return False
    word, verb = line.lower(at), line.lower(at - 1)
    near = line.lowers[max(0, at - NEAR) : at]
    if word in PASSING:
        return verb in GROWING and not POINTING.isdisjoint(near)
    if word == "to":
        return _climbs(site, draft, at, near)
    if word == "at":
        return verb in POINTING or verb in STANDING
    if word == "in":
        return verb in ("believe", "believes")
    if word == "so" and not PARTS.isdisjoint(line.lowers[:at]):
        return True  # "two thirds, so roughly 1,500"
    return word == "against" or (word == ":" and not POINTING.isdisjoint(near))


def _climbs(site: Site, draft: Draft, at: int, near: list[str]) -> bool:
    """``would climb to 7,500``: the number behind "to" at token ``at`` is what a force grows to."""
    line = site.line
    if not RANGING.isdisjoint(line.lowers[max(0, at - RANGE) : at]) and draft.at > 0:
        return True  # "estimates of its force range from 25,000 (…) to 60,000"
    if line.lower(at - 1) in GROWING and line.lower(at - 2) == "to":
        return True  # "would like to go to 340,000"
    return not CLIMBING.isdisjoint(near) and (not POINTING.isdisjoint(near) or _cut(site, draft, at))


def _cut(site: Site, draft: Draft, to: int) -> bool:
    """``its garrison of 1,300 had been cut to 800``: only the verb of change stands between the force and what became of it."""
    before = site.draft_before(draft)
    between = site.line.lowers[before.counted.last : to] if before is not None else []
    return bool(between) and between[-1] in CLIMBING and HELPING.issuperset(between[:-1])
