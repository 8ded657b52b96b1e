"""Clauses with a verb in which nothing happens: a mere purpose, a wish, an order, a habit, what is only waited for or has only a name.

In: a page and a match. Out: yes or no.
"""

from itertools import pairwise

from store.reading.dates.event_days import is_old
from store.reading.events.match import Match
from store.reading.events.movers import sends_another
from store.reading.events.past import SPANS, habitual
from store.reading.page import Page, Sentence
from store.reading.text.clauses import AUXILIARIES, BE, dates_between
from store.reading.text.grammar import HAVE, NOT, RELATIVES

GOVERNORS = frozenset(
    "first agreed agree agrees decided decides decide ordered orders order planned plans plan planning intends intend scheduled due set expected going ready prepared preparing prepares promised "
    "claims claimed claiming opportunity wishes wish willing pledged vowed began begun begins start started starts continue continued continues managed helped failed failing fails used threatened threatens likely forced allowed let permitted meant supposed wants slated poised moved "
    "voted able proceeded went instructed told directed announced commanded authorised authorized".split()
)
TRYING = frozenset("tried tries try trying attempted attempts sought seeks seeking".split())
WONDER = frozenset(("how", "why", "whether", "what"))
EXHORT = frozenset(("should", "must", "ought"))
PRESENT = ("base", "s")
WHOEVER = frozenset(("whoever", "anyone", "anybody"))
AWAITING = frozenset(("until", "till", "unless"))  # before what is only waited for: "until Israel lifts its siege"
ANY = frozenset(("any", "every", "whatever", "no"))
SOON_AS = ["as", "soon", "as"]
PARTING = frozenset(", minutes hours days weeks months years hour day week month year shortly long just".split())
AHEAD = frozenset("would will vowed refused refuses not shall".split())  # "would go on until the minister stepped down"
WANTS = frozenset(("want", "wants", "wanted"))
NOT_WANTED = frozenset("to by for in , and who which that was were is are has have had been".split())
WISH = 10  # tokens from "want" to what is to be done
AWAITED = frozenset("expected due scheduled supposed meant planning hoping set".split())
GOVERNED = 11  # tokens before "to" in which the word that governs it stands
PERCEIVED = frozenset(
    "hear hears heard hearing report reports reported reporting saw seen witness witnessed feared".split()
)
NAMED = frozenset(("the", "this", "these", "those", "it"))
REPORTS = frozenset(("report", "reports", "rumours", "rumors", "claims"))
NOT_SENT = frozenset(
    "fire shoot kill attack open hold stop cease stand withdraw leave lay surrender respond arrest return storm use cut halt free release".split()
)
ORDERED = 6  # tokens from the force to what it is ordered to do
TO_BE = ["to", "be"]
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last latest only".split())
RANKED = 7  # tokens before a verb in which "the third minister to be" stands
WORDS = frozenset(("ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN"))
LASTED = 8  # tokens behind a verb in which "for days" or "in private" stands
DENIED = 5  # tokens before a verb in which its "not" stands
LIMITS = frozenset("alone privately separately freely directly unsupervised".split())
LIMITED = frozenset(
    (("in", "private"), ("for", "long"), ("at", "length"), ("without", "guards"), ("without", "witnesses"))
)
BETWEEN = frozenset(("nevertheless", "also", "now", "then"))
PAST = frozenset(("did", "was", "were", "had"))
WAITING = frozenset(("would", "will", "must", "should", "could", "can"))
UNTIL = frozenset(("until", "till"))
LATE = 8  # tokens behind a verb in which its "until" stands
TIMES = frozenset(("times", "twice", "thrice", "repeatedly", "regularly", "often"))
NUMBERED = frozenset(("number", "numbers", "toll", "total", "count"))


def tells_nothing(page: Page, sentence: Sentence, match: Match, low: int) -> bool:
    """Whether the verb's clause, which begins at token ``low``, tells no happening."""
    return (
        _is_purpose(page, match, low)
        or _is_wish(page, match, low)
        or (match.at > low + 1 and _perceived(page, match.at))
        or _only_counted(page, match, low)
        or _only_named(page, match)
        or _ordered_to(page, match)
        or sends_another(page, match, low)
        or _of_anybody(page, sentence, match, low)
        or _awaited(page, sentence, match, low)
        or (_is_present(match) and habitual(page, sentence, match.at, match.end))
        or _goes_on(page, match)
        or _only_limited(page, match)
        or _delayed(page, sentence, match)
        or _repeated(page, match)
        or _is_state(page, match, low)
        or _of_any(page, match, low)
    )


def _of_any(page: Page, match: Match, low: int) -> bool:
    """``that any of its men were captured``: none is told of."""
    suffers = match.voice == "passive" and "any" in page.lowers[low : match.at]
    return suffers and page.lowers[low + 1 + page.lowers[low : match.at].index("any")] == "of"


def _delayed(page: Page, sentence: Sentence, match: Match) -> bool:
    """``did not meet until the signing``: that it came late is told, and neither denied nor told as new."""
    before = page.lowers[max(0, match.at - DENIED) : match.at]
    past = not PAST.isdisjoint(before) and WAITING.isdisjoint(before)
    return past and not NOT.isdisjoint(before) and until(page, match.end, sentence.last)


def until(page: Page, at: int, last: int) -> bool:
    """Whether "until" stands in the tokens behind a denial, which so only tells how late it was."""
    return not UNTIL.isdisjoint(page.lowers[at : min(last, at + LATE)])


def _repeated(page: Page, match: Match) -> bool:
    """``has met nine times since``: what has been done again and again is no news of today."""
    if match.trigger.rule.event != "CONSULT" or HAVE.isdisjoint(page.lowers[max(0, match.at - 3) : match.at]):
        return False
    after = page.lowers[match.at + 1 : match.at + LASTED]
    counted = "since" in after and not TIMES.isdisjoint(after[: after.index("since")])
    last = min(match.at + LASTED + LASTED, len(page.ends)) - 1
    return counted and all(is_old(page, day) for day in dates_between(page, page.starts[match.at], page.ends[last]))


def _is_state(page: Page, match: Match, low: int) -> bool:
    """``its government, which is fighting Kesh over a ridge``: who or what somebody is, in a clause about him."""
    if match.trigger.rule.event != "ASSAULT" or page.lowers[low] not in ("which", "who"):
        return False
    return page.lowers[match.at] == "fighting" and page.lowers[low + 1 : match.at] in (
        ["is"],
        ["are"],
        ["was"],
        ["were"],
    )


def _goes_on(page: Page, match: Match) -> bool:
    """``that politicians have been criticising for days``: words that have been said all the while are no news."""
    if match.trigger.rule.event not in WORDS or page.lowers[match.at - 1 : match.at] != ["been"]:
        return False
    after = page.lowers[match.end : match.end + LASTED]
    return any(one == "for" and not SPANS.isdisjoint(after[i + 1 : i + 4]) for i, one in enumerate(after))


def _only_limited(page: Page, match: Match) -> bool:
    """``was not able to speak to him in private``, ``did not meet for long``: that they met is not denied."""
    if match.trigger.rule.event != "CONSULT" or NOT.isdisjoint(page.lowers[max(0, match.at - DENIED) : match.at]):
        return False
    after = page.lowers[match.end : match.end + LASTED]
    return not LIMITS.isdisjoint(after) or any(pair in LIMITED for pair in pairwise(after))


def _is_present(match: Match) -> bool:
    return match.voice == "active" and match.trigger.form in PRESENT


def _is_purpose(page: Page, match: Match, low: int) -> bool:
    """``met to end the war``, ``a list of men to be arrested``, ``had been expected to sign``: nothing of it was done."""
    if match.voice == "infinitive":
        return not _governed(page, match, low) or _never_came(page, match, low)
    return _only_to_be(page, match.at) and not _governed(page, match, low)


def _is_wish(page: Page, match: Match, low: int) -> bool:
    """``how many would be sent``, ``should not move``, ``want 12 prisoners released``: asked or exhorted, and not done."""
    asked = page.lowers[low] in WONDER or not EXHORT.isdisjoint(page.lowers[max(low, match.at - 4) : match.at])
    return asked or ("participle" in match.trigger.form and _wanted(page, match, low))


def _only_counted(page: Page, match: Match, low: int) -> bool:
    """``the number of people killed``."""
    counted = page.lowers[match.at - 2 : match.at - 1] == ["of"] and not match.trigger.noun
    return counted and not NUMBERED.isdisjoint(page.lowers[max(low, match.at - 4) : match.at - 2])


def _of_anybody(page: Page, sentence: Sentence, match: Match, low: int) -> bool:
    """``whoever attacked Norway would have to reckon with Iran``, ``any aircraft that crossed the line``: none has."""
    if match.voice == "active" and not WHOEVER.isdisjoint(page.lowers[max(sentence.first, low - 2) : match.at]):
        return True
    does = page.lowers[low] in RELATIVES and all(word in AUXILIARIES for word in page.lowers[low + 1 : match.at])
    return does and not ANY.isdisjoint(page.lowers[max(sentence.first, low - 3) : low])


def _awaited(page: Page, sentence: Sentence, match: Match, low: int) -> bool:
    """``until Israel lifts its siege``, ``would not talk before it freed the men``: it is still to come."""
    awaiting = page.lowers[low] in AWAITING or page.lowers[low - 2 : low + 1] == SOON_AS
    before = page.lowers[low] == "before" and page.lowers[low - 1] not in PARTING
    if not (awaiting or before):
        return False
    return not AHEAD.isdisjoint(page.lowers[sentence.first : low]) or (awaiting and _is_present(match))


def _wanted(page: Page, match: Match, low: int) -> bool:
    """``want 12 prisoners released``: nobody has been."""
    near = page.lowers[max(low, match.at - WISH) : match.at]
    if WANTS.isdisjoint(near):
        return False
    at = next((i for i in range(len(near) - 1, -1, -1) if near[i] in WANTS), None)
    return at is not None and len(near) - at > 1 and NOT_WANTED.isdisjoint(near[at + 1 :])


def _only_to_be(page: Page, at: int) -> bool:
    """``a list of men to be arrested``: none has been; but "the third minister to be arrested"."""
    if page.lowers[at - 2 : at] != TO_BE:
        return False
    return ORDINALS.isdisjoint(page.lowers[max(0, at - RANKED) : at - 2])


def _perceived(page: Page, at: int) -> bool:
    """``residents heard shooting``: they did not shoot; but "columns were seen heading for the town"."""
    heard = page.lowers[at].endswith("ing") and page.lowers[at - 1] in PERCEIVED
    return heard and page.lowers[at - 2] not in BE


def _only_named(page: Page, match: Match) -> bool:
    """``called the demonstrations treason``: what they are called, and no call to them."""
    calls = page.lowers[match.at].startswith("call") and match.trigger.rule.event == "PROTEST"
    called = page.lowers[match.at + 1 : match.at + 3]
    return calls and not (NAMED.isdisjoint(called[:1]) and REPORTS.isdisjoint(called))


def _ordered_to(page: Page, match: Match) -> bool:
    """``ordered his forces to "fire without warning"``: no force is sent."""
    if match.trigger.rule.event != "MOBILIZE" or not page.lowers[match.at].startswith("order"):
        return False
    after = page.lowers[match.end : match.end + ORDERED]
    to = after.index("to") if "to" in after else len(after)
    return any(word in NOT_SENT for word in after[to + 1 : to + 3])


def _never_came(page: Page, match: Match, low: int) -> bool:
    """Whether an infinitive only tells what was to have been ("he had been expected to sign a pact")."""
    before = page.lowers[max(low, match.at - GOVERNED) : match.at]
    awaited = next((i for i, word in enumerate(before) if word in AWAITED), None)
    return awaited is not None and before[max(0, awaited - 2) : awaited] == ["had", "been"]


def _governed(page: Page, match: Match, low: int) -> bool:
    """Whether an infinitive hangs on a word that plans, begins or causes it; a mere purpose is no event."""
    lowers, to = page.lowers, match.at - 1
    while to > low and lowers[to] != "to":
        to -= 1
    if lowers[to - 1] in BETWEEN and lowers[to - 2] in BE:
        return True  # "is nevertheless to meet"
    if lowers[to - 1] in ("is", "are", "was", "were", "'s", "’s", "only"):
        return True
    if lowers[to - 1] == "order" and lowers[to - 2] == "in":
        return False  # "in order to save lives"
    before = lowers[max(low, to - GOVERNED) : to]
    tried = match.trigger.rule.mode == "third-party" and not TRYING.isdisjoint(before)  # who tries to mediate does
    return tried or any(word in GOVERNORS for word in before)
