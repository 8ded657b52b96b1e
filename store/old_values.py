"""What a sentence tells of the value before: numbers told as old ones ("had spoken of 50", "an earlier figure of four"). Pure."""

import re
from functools import lru_cache

from store.models import Figure
from store.reading.text.numbers import find
from store.reading.text.numbers_line import split
from store.reading.text.numerals import CARDINALS, NUMBER
from store.stages import is_stage
from store.threads import offset_of, sentence_of

WHEN = (
    r"(?:earlier|previously|initially|originally|until then|yesterday|hours before|(?:on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"(?: (?:morning|night|evening|afternoon))?|in the (?:morning|afternoon|evening)|at (?:first|noon|midday|dawn|midnight)"
    r"|(?:the|a|an|one|two|some|several) (?:days?|hours?|weeks?|nights?) (?:before|earlier)|hours earlier|last (?:night|week|month|year))"
)
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midday|morning|evening)"
ADVERB = r"(?:earlier|previously|first|at first|initially|originally|until then)"
_TOLD = (
    r"(?:spoken|talked|told|said|reported|given|put|counted|announced|claimed|estimated|listed|recorded|stated|named|cited|mentioned"
    r"|registered|acknowledged|admitted|confirmed)"
)
_TOLL = r"(?:tolls?|figures?|counts?|numbers?|totals?|tall(?:y|ies)|estimates?)"
_TEXT = r"(?:reports?|claims?|statements?|announcements?|versions?|editions?|stor(?:y|ies)|articles?|bulletins?|communiqu[ée]s?|dispatch(?:es)?)"
_WORDS = r"[^\d,;:]{0,60}"  # words that another number or another clause does not interrupt
_ROUGHLY = r"(?:about|some|around|nearly|almost|at least|more than|over|an? [a-z]+ of) "
# Words that tell a number as an old one, right before it, by signs of which each has one: the words are looked for only where it is
_TELLING = {
    ("had ",): rf"\bhad {ADVERB} {_TOLD}\b{_WORDS}$"
    rf"|\bhad (?:spoken|talked) of\b{_WORDS}$"
    rf"|\b(?:hours?|days?|weeks?|minutes?|night|soon|shortly|long) after [^\d,;:]{{1,40}}? had {_TOLD}\b{_WORDS}$"
    r"|\bhad been (?:put|given|reported|estimated|measured) at (?:magnitude )?$"
    rf"|(?:^|[,;] |\bwho |\bwhich |\bwhen )(?:[Ww]ho |[Ww]hich )?{WHEN}\b(?:(?!\b(?:said|says|told|that)\b)[^;:]){{0,80}}\bhad {_TOLD}\b{_WORDS}$"
    rf"|(?:^|[.] )(?:The|Its|Their|His|Her|That) (?:[^\d,;:]{{0,40}} )?{_TOLL}\b[^\d,;:]*\b{WHEN}[^\d,;:]*\bhad (?:been|stood at|reached)\b{_WORDS}$",
    ("having ",): rf"\bhaving (?:{ADVERB} )?{_TOLD}\b{_WORDS}$",
    (" times ", "twice ", "half ", "double ", "below ", "above ", " than "): (
        rf"\b(?:times|twice|half|double|triple|below|above|than) (?:the|its|his|her|their) (?:[\w’'-]+ ){{1,2}}{_TOLL} of (?:{_ROUGHLY})?$"
    ),
    (" i ", " we "): rf"(?:^|[,;.] |[\"\u201c])(?:and |but )?{WHEN},? (?:I|we) {_TOLD}\b{_WORDS}$",
    (" was ", " were ", " stood at ", " we had "): (
        rf"(?:^|[,;:.(\u2013\u2014] )(?:and |but |where |while )?{WHEN},? (?:(?:it|they|there|the {_TOLL}) (?:was|were|stood at)|we had) (?:{_ROUGHLY})?$"
    ),
    (" said", " gave", " stated", " put", " spoke of", " told of"): (
        rf"\b(?:{WHEN}['’]s|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|our|an earlier) (?:[a-z]+ )?(?:{_TEXT[3:-1]}) (?:said|gave|stated|put|spoke of|told of)\b{_WORDS}$"
        rf"|\b(?:report|sitrep|bulletin|update|communiqu[ée]) (?:no\.? ?)?\d+ (?:said|gave|stated|put|spoke of|told of)\b{_WORDS}$"
    ),
    (" earlier ", " previous ", " prior ", " old ", " original ", " outdated "): (
        rf"\b(?:an?|the|its|his|her|their|\w+['’]s) (?:earlier|previous|prior|old|original|outdated) (?:[\w-]+ )?(?:{_TOLL}|{_TEXT})\b(?:(?!\b(?:to|at|by)\b)[^\d,;:]){{0,40}}(?:, )?$"
    ),
    ("compared with", "compared to", " from"): (
        r"\b(?:compared (?:with|to)|(?:up|down|revised|lowered|corrected) from)(?: \w+){0,3} ?$"
    ),
    (" from ",): (
        rf"\b(?:goes|went|gone|rises?|rose|risen|falls?|fell|fallen|drops?|dropped|climbs?|climbed|grew|grown|lowered|raised|reduced|cut|changed) from (?:{_ROUGHLY})?$"
    ),
    ("not ", "instead of ", "rather than "): (
        rf"\b{NUMBER}(?: \w+){{0,2}}(?:, (?:and |but )?| and | but )(?:not|instead of|rather than) (?:the )?$"
    ),
}
_OLD = tuple((signs, re.compile(words, re.IGNORECASE)) for signs, words in _TELLING.items())
_SIGNS = (
    "had ",
    "having ",
    "figure of ",
    "count of ",
    "toll of ",
    "number of ",
    "estimate of ",
    "it was ",
    "they were ",
    "there were ",
    "toll was ",
    "number was ",
    "figure was ",
    "count was ",
    "estimate was ",
    "stood at ",
    "i ",
    "we ",
    "earlier",
    "previous",
    "prior",
    "old ",
    "original",
    "outdated",
    "compared",
    "from",
    "not ",
    "instead of ",
    "rather than ",
    "(",
    "said ",
    "gave ",
    "stated ",
    "put ",
    "spoke ",
    "told ",
    "ed to ",
    "cut to ",
)  # each of _OLD has one
_FROM_TO = re.compile(
    rf"\bfrom (?:{_ROUGHLY})?(?P<number>\d[\d,]*|[a-z]+(?:-[a-z]+)?)(?: [a-z]+)? to (?:{_ROUGHLY})?$", re.IGNORECASE
)  # right before the new value
_REACH = 300  # code points before a number
_THE = re.compile(r"\bthe $", re.IGNORECASE)
_OLD_BEHIND = re.compile(
    rf"[^,;:.]{{1,40}}\b{ADVERB} (?:reported|announced|given|counted|claimed|stated|feared dead)\b", re.IGNORECASE
)
_NOT = re.compile(rf"\b(?:not|instead of|rather than) (?:the |{_ROUGHLY})?(?P<number>{NUMBER})\b", re.IGNORECASE)
_FROM = re.compile(rf"\b{NUMBER}(?: [a-z]+){{0,4}}, from (?:{_ROUGHLY})?$", re.IGNORECASE)  # right behind the new value
_ASIDE = re.compile(  # "23 (37 yesterday)", "640,000 (Sitrep 2: 480,000)", by what is before the number and by what is behind it
    rf"\b{NUMBER}(?: [^\d,;:.()]{{1,40}})? \((?:[^\d():;]{{1,30}}; )?(?P<said>(?:(?:up|down|revised|raised|lowered|corrected) from|was|were|{WHEN}:?|{_DAY}:"
    rf"|(?:[a-z]+ ){{0,2}}(?:sitrep|situation report|{_TEXT[3:-1]}|updates?)(?: (?:no\.? ?)?\d+)?:) )?(?:{_ROUGHLY})?$",
    re.IGNORECASE,
)
_ASIDE_BEHIND = re.compile(
    rf"{NUMBER}(?: [a-z]+)? (?:{WHEN}|in (?:the (?:last|previous|first) )?(?:sitrep|situation report|{_TEXT[3:-1]}|updates?)(?: (?:no\.? ?)?\d+)?)\)",
    re.IGNORECASE,
)
_DATED = re.compile(
    rf"\((?:[^\d():;]{{1,30}}; )?(?:on )?(?:{WHEN}|{_DAY}): (?:{_ROUGHLY})?(?P<number>{NUMBER})", re.IGNORECASE
)
_AGAINST = re.compile(
    rf", against (?:the )?(?:{_ROUGHLY})?$", re.IGNORECASE
)  # and behind the number a day that is over
_ON_A_DAY = re.compile(
    rf"{NUMBER}(?: and {NUMBER})?(?: [a-z]+)? (?:{WHEN}|of (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:week|month)))\b",
    re.IGNORECASE,
)
_SET_TO = re.compile(
    rf"{NUMBER}\)?,? (?:(?:is|was|has been|have been|had been) )(?:corrected|revised|lowered|raised|changed|cut|reduced|amended) to ",
    re.IGNORECASE,
)  # what is set right is the value of before
_TO_FROM = re.compile(rf"\bto (?:{_ROUGHLY})?{NUMBER}(?: [a-z]+){{0,2}},? from (?:{_ROUGHLY})?$", re.IGNORECASE)
_ALONE = re.compile(rf"[\w,-]*\w(?=[.;)]|,? (?:on|in|{WHEN})\b|$)", re.IGNORECASE)  # no "from three villages"
_ENDED = re.compile(r"[\w,-]*\w, ")
_STOOD = re.compile(
    rf"\b{_TOLL} (?:for|in|of|from|at) (?P<place>[^\d,;:.]{{2,40}}?) had (?:stood at|been(?: (?:put|given) (?:at|as))?) "
    r"(?P<number>\d[\d,]*|[a-z]+(?:-[a-z]+)?)",
    re.IGNORECASE,
)


def is_old(before: str, behind: str) -> bool:
    """Is a number told as the one of before, by the words ``before`` it in its sentence and those from it on?"""
    near = before if len(before) <= _REACH else f"\0{before[-_REACH:]}"  # a cut is no beginning of the sentence
    low = near.lower()
    told = any(sign in low for sign in _SIGNS) and _is_told_old(near, low)
    if _is_told_aside(near, low, behind) or (
        "against " in low[-30:] and _AGAINST.search(near) and _ON_A_DAY.match(behind)
    ):
        return True
    if any(word in low[-30:] for word in ("to ", "at ", "with ")) and is_stage(near, behind[:_REACH]):
        return True
    if " from " in low[-40:] and _TO_FROM.search(near) and (_ALONE.match(behind) or _ENDED.match(behind)):
        return True
    if low.endswith(" ") and ", from " in low and _FROM.search(near) and _ALONE.match(behind):
        return True
    return bool(told or (low.endswith("the ") and _THE.search(near) and _OLD_BEHIND.match(behind)))


def _is_told_old(near: str, low: str) -> bool:
    """Do words right before the number tell it as an old one? ``low`` is ``near`` in small letters."""
    for signs, words in _OLD:
        for sign in signs:
            if sign in low:
                if words.search(near):
                    return True
                break
    return False


def _is_told_aside(near: str, low: str, behind: str) -> bool:
    """Does the number of before stand in brackets behind the new one, or before the words that set it right?"""
    aside = _ASIDE.search(near) if "(" in low[-60:] else None
    if aside is not None and (aside["said"] or _ASIDE_BEHIND.match(behind)):
        return True
    return " to " in behind and _SET_TO.match(behind) is not None


def told_before(claim: Figure) -> frozenset[float]:
    """The numbers that a figure's sentence tells as those before its own, whether or not they were read as a figure: "84,000 live in
    camps, up from 51,000", "raised the toll from 33 to 38".
    """
    at, sentence = offset_of(claim, "figures"), sentence_of(claim)
    if at is None or not any(sign in sentence for sign in _SIGNS):
        return frozenset()
    grown = _FROM_TO.search(sentence[max(0, at - _REACH) : at])
    from_it = number_of(grown["number"]) if grown else 0
    return old_ones(sentence) | ({from_it} if from_it else set())


@lru_cache(maxsize=500)  # asked for each figure of a sentence
def old_ones(sentence: str) -> frozenset[float]:
    """The numbers that a sentence tells as those of before."""
    told = find(split(sentence, 0, len(sentence)))
    old = (
        n.low for n in told if is_old(sentence[max(0, n.start - _REACH - 1) : n.start], sentence[n.start :][:_REACH])
    )
    return frozenset([float(one) for one in old if one is not None])


def dated_before(sentence: str) -> frozenset[float]:
    """The numbers in brackets behind the day or hour that they were told: "388 (Friday: 214)"."""
    found = _DATED.finditer(sentence) if ": " in sentence else ()
    return frozenset([number_of(one["number"].rstrip(",.")) for one in found])


def not_so(sentence: str) -> frozenset[float]:
    """The numbers that a sentence says it is not: "26 and not 40", "five, not two"."""
    found = _NOT.finditer(sentence) if "not " in sentence or "than " in sentence or "instead" in sentence else ()
    return frozenset([number_of(one["number"].rstrip(",.")) for one in found])


def stood(sentence: str) -> list[tuple[str, float]]:
    """The places of which a sentence says what their number had been, with that number."""
    found = _STOOD.finditer(sentence) if " had " in sentence else ()
    told = [(one["place"], number_of(one["number"])) for one in found]
    return [(place, number) for place, number in told if number]


def number_of(word: str) -> float:
    """The number that a word is, in digits or letters; 0 for none."""
    word = word.lower().replace(",", "")
    return float(word) if word.isdigit() else float(CARDINALS.get(word, 0) or 0)
