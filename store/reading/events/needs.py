"""Does a clause really tell of the happening: is it violent, done, governed, more than a wish or a count?

In: a page and a match. Out: yes or no.
"""

from store.reading.events.classes import classes
from store.reading.events.lexicon import NONE, EventWords, Rule
from store.reading.events.match import Match
from store.reading.events.past import habitual
from store.reading.page import Page, Sentence
from store.reading.text.clauses import AUXILIARIES, BE
from store.reading.text.grammar import RELATIVES
from store.reading.text.harm import HARMED

GOVERNORS = frozenset(
    "first agreed agree agrees decided decides decide ordered orders order planned plans plan planning intends intend scheduled due set expected going ready prepared preparing prepares promised "
    "claims claimed claiming opportunity wishes wish willing pledged vowed began begun begins start started starts continue continued continues managed helped failed failing fails used threatened threatens likely forced allowed let permitted meant supposed wants slated poised moved "
    "voted able proceeded went instructed told directed announced commanded authorised authorized".split()
)
TRYING = frozenset("tried tries try trying attempted attempts sought seeks seeking".split())
UNFINISHED = frozenset(("has", "have", "had", "is", "are", "been", "will", "would", "’s", "'s", "’ve", "'ve"))
OPENING = frozenset(("since", "after", "when", "that", "which", "because", "before"))  # "has held X since it invaded"
AUXILIARY = 4  # tokens before a verb in which its auxiliaries stand
WONDER = frozenset(("how", "why", "whether", "what"))
EXHORT = frozenset(("should", "must", "ought"))
SENT = ("evacuate", "relief", "relief-arrives", "mobilise", "mobilise-weapons", "fleet-moves", "police-deploy")
WILL = frozenset(("will", "would", "shall", "must", "’ll", "'ll"))
COSTS = frozenset(
    "no respond response retaliate retaliation consequences sanctions cost costs price pay punish punished severe swift crush defend force regret suffer destroy reprisals".split()
)
PASSIVE = ("passive", "reduced")
PRESENT = ("base", "s")
AWAITING = frozenset(("until", "till", "unless"))  # before what is only waited for: "until Israel lifts its siege"
ANY = frozenset(("any", "every", "whatever", "no"))
WHOEVER = frozenset(("whoever", "anyone", "anybody"))
SOON_AS = ["as", "soon", "as"]
PARTING = frozenset(", minutes hours days weeks months years hour day week month year shortly long just".split())
AHEAD = frozenset("would will vowed refused refuses not shall".split())  # "would go on until the minister stepped down"
WANTS = frozenset(("want", "wants", "wanted"))
NOT_WANTED = frozenset("to by for in , and who which that was were is are has have had been".split())
WISH = 10  # tokens from "want" to what is to be done
AMBIGUOUS = (
    "kill",
    "woun",
    "inju",
    "dest",
    "figh",
    "foug",
    "batt",
    "demo",
    "burn",
    "blow",
    "blew",
    "leve",
    "flat",
    "wrec",
    "gutt",
    "sank",
)
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
CAUSES = frozenset(
    "storm snowstorm thunderstorm sandstorm typhoon hurricane cyclone blizzard snow snowfall ice flood flooding floodwater landslide avalanche quake earthquake "
    "tremor aftershock blast explosion fire wildfire blaze ash eruption volcano strike walkout stoppage outage cut fighting clashes shelling fog wind gale rain heat drought "
    "shortage damage debris accident crash collision spill protest rally".split()
)
BLAMED = 6  # tokens behind a passive in which "by" and what caused it stand
TO_BE = ["to", "be"]
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last latest only".split())
RANKED = 7  # tokens before a verb in which "the third minister to be" stands
CROWDS = frozenset(
    "thousands hundreds dozens teachers workers nurses doctors drivers students farmers dockers unions strikers protesters demonstrators crowds employees staff".split()
)
NUMBERED = frozenset(("number", "numbers", "toll", "total", "count"))
TALLIES = frozenset(
    ("dozens", "hundreds", "thousands", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
)
ALONE = frozenset(("ASSAULT", "COERCE", "PROTEST", "RETREAT"))


def violent(page: Page, words: EventWords, sentence: Sentence, match: Match, *, fight: bool) -> bool:
    """Whether the sentence tells of violence, or the text does (``fight``) and nothing here breaks, so that a death without a killer is no accident."""
    if match.trigger.rule.name not in ("war", "destroy") or page.lowers[match.at][:4] not in AMBIGUOUS:
        return True
    near = page.lowers[max(sentence.first, match.at - 30) : min(sentence.last, match.end + 30)]
    suffered = match.voice == "passive" and page.lowers[match.at] in HARMED
    return not classes(page).violence.isdisjoint(near) or (fight and suffered and words.breaking.isdisjoint(near))


def plain_past(page: Page, at: int, why: str) -> bool:
    """Whether a deed is told in the plain past, or by a noun, and not as done by now or under way ("has sent", "is sending")."""
    ongoing = why.startswith("verbs") and page.lowers[at].endswith(("s", "ing"))
    near = page.lowers[max(0, at - AUXILIARY) : at]
    own = next((i for i in range(len(near) - 1, -1, -1) if near[i] in OPENING), -1)
    return not ongoing and UNFINISHED.isdisjoint(near[own + 1 :])


def attacked(page: Page, words: EventWords, sentence: Sentence, *, fight: bool) -> bool:
    """Whether a blast is somebody's: the sentence tells of violence, or the text does (``fight``) and nothing here bursts by itself."""
    near = page.lowers[sentence.first : sentence.last]
    return not classes(page).violence.isdisjoint(near) or (fight and words.bursting.isdisjoint(near))


def tells_nothing(page: Page, sentence: Sentence, match: Match, low: int) -> bool:
    """Whether the verb's clause tells no happening: a mere purpose, a wish or a habit."""
    if (match.voice == "infinitive" and not governed(page, match, low)) or only_wished(page, match, low):
        return True
    if match.voice == "infinitive" and _never_came(page, match, low):
        return True
    if _only_to_be(page, match.at) and not governed(page, match, low):
        return True
    counted = page.lowers[match.at - 2 : match.at - 1] == ["of"] and not match.trigger.noun
    if counted and not NUMBERED.isdisjoint(page.lowers[max(low, match.at - 4) : match.at - 2]):
        return True  # "the number of people killed"
    if (match.at > low + 1 and _perceived(page, match.at)) or _only_named(page, match) or _ordered_to(page, match):
        return True
    if "participle" in match.trigger.form and _wanted(page, match, low):
        return True
    present = match.voice == "active" and match.trigger.form in PRESENT
    if match.voice == "active" and not WHOEVER.isdisjoint(page.lowers[max(sentence.first, low - 2) : match.at]):
        return True  # "whoever attacked Norway would have to reckon with Iran"
    does = page.lowers[low] in RELATIVES and all(word in AUXILIARIES for word in page.lowers[low + 1 : match.at])
    if does and not ANY.isdisjoint(page.lowers[max(sentence.first, low - 3) : low]):
        return True  # "any aircraft that crossed the line": none has
    if page.lowers[low] in AWAITING or page.lowers[low - 2 : low + 1] == SOON_AS:
        return present or not AHEAD.isdisjoint(page.lowers[sentence.first : low])
    awaits = page.lowers[low] == "before" and page.lowers[low - 1] not in PARTING
    if awaits and not AHEAD.isdisjoint(page.lowers[sentence.first : low]):
        return True  # "would not talk before it freed the men"
    return present and habitual(page, sentence, match.at, match.end)


def _wanted(page: Page, match: Match, low: int) -> bool:
    """``want 12 prisoners released``: nobody has been."""
    near = page.lowers[max(low, match.at - WISH) : match.at]
    if WANTS.isdisjoint(near):
        return False
    at = next((i for i in range(len(near) - 1, -1, -1) if near[i] in WANTS), None)
    return at is not None and len(near) - at > 1 and NOT_WANTED.isdisjoint(near[at + 1 :])


def to_blame(page: Page, match: Match) -> bool:
    """``was to blame``: the subject does not blame, it is blamed."""
    at = match.at
    named = page.lowers[at] == "blame" and page.lowers[at - 1] == "to"
    return named and not BE.isdisjoint(page.lowers[max(0, at - AUXILIARY) : at - 1])


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


def governed(page: Page, match: Match, low: int) -> bool:
    """Whether an infinitive hangs on a word that plans, begins or causes it; a mere purpose is no event."""
    lowers, to = page.lowers, match.at - 1
    while to > low and lowers[to] != "to":
        to -= 1
    if lowers[to - 1] in ("is", "are", "was", "were", "'s", "’s", "only"):
        return True
    if lowers[to - 1] == "order" and lowers[to - 2] == "in":
        return False  # "in order to save lives"
    before = lowers[max(low, to - GOVERNED) : to]
    tried = match.trigger.rule.mode == "third-party" and not TRYING.isdisjoint(before)  # who tries to mediate does
    return tried or any(word in GOVERNORS for word in before)


def only_wished(page: Page, match: Match, low: int) -> bool:
    """Whether the clause only asks or exhorts: "how many would be sent", "should not move"."""
    lowers = page.lowers
    return lowers[low] in WONDER or not EXHORT.isdisjoint(lowers[max(low, match.at - 4) : match.at])


def holds_meeting(page: Page, words: EventWords, match: Match, low: int) -> bool:
    """Whether talks or an exercise are what is held, and nobody is ("the meeting will be held aboard a ship")."""
    if match.trigger.rule.mode != "arrest" or page.lowers[match.at] != "held" or match.voice not in PASSIVE:
        return False
    return any(not words.sets.get(name, NONE).isdisjoint(page.lowers[low : match.at]) for name in ("talks", "drill"))


def threatens(page: Page, sentence: Sentence, low: int, end: int) -> bool:
    """Whether a clause from token ``low`` is an "if" and what follows it after a comma is a cost ("there will be no pipeline")."""
    if page.lowers[low] not in ("if", "should", "unless"):
        return False
    comma = next((at for at in range(end, min(sentence.last, end + 14)) if page.words[at] == ","), None)
    after = page.lowers[comma : min(sentence.last, comma + 16)] if comma is not None else []
    return not WILL.isdisjoint(after) and not COSTS.isdisjoint(after)


def stands_alone(rule: Rule, event: str, recipients: list[str], *, told: bool) -> bool:
    """Whether the event may be coded without an actor: violence and coercion need none; help and marches only when no one merely tells of them."""
    if event == "SANCTION" or rule.name in ("refuse-access", "summon", "charge"):
        return bool(recipients)
    return event in ALONE or (event in ("AID", "MOBILIZE") and (bool(recipients) or rule.name in SENT) and not told)


def by_nature(page: Page, match: Match, low: int, first: list[str]) -> bool:
    """Whether a storm, a fire or a stoppage closes or drives out, before the verb or behind a passive's "by", so that nobody is coerced."""
    if match.trigger.rule.mode not in ("restrict", "deport"):
        return False
    if match.voice == "participial" and first and first[0] in CROWDS:
        return True  # "teachers walked out, closing schools"
    if match.voice == "active":
        return match.trigger.rule.mode == "restrict" and not first and _caused(page, max(low - 2, 0), match.at)
    after = page.lowers[match.end : match.end + BLAMED]
    return after[:1] == ["by"] and _caused(page, match.end + 1, match.end + len(after))


def _caused(page: Page, low: int, high: int) -> bool:
    """Whether tokens low:high name a storm, a blast or a strike."""
    return any(word.removesuffix("s") in CAUSES or word in CAUSES for word in page.lowers[low:high])
