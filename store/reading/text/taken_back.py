"""What a newsroom or an office says that it told wrongly: "we reported that … It was not true", "an earlier version said … He has not".

In: a sentence, the text behind it, the names that its publisher goes by. Out: yes or no. What others told is theirs to take back.
"""

import re
from collections.abc import Collection, Sequence
from functools import cache

from store.reading.text.grammar import DETERMINERS, SUBJECTS

_TELLING = "reported|said|wrote|written|told|passed on|put on air|aired|published|printed|broadcast|carried|posted|quoted|announced|stated|claimed"
TELLING = frozenset(verb.partition(" ")[0] for verb in _TELLING.split("|"))  # a sentence that tells has one of them
_TOLD = rf"(?:{_TELLING})"
_TELLS = rf"\b(?P<cue>{_TOLD})\b(?:[^.;]{{0,120}}?\b|, |, [^,.;]{{1,80}}, )that "
ALIVE = frozenset(("alive", "dead", "killed"))  # a sentence that says that somebody lives has one of them
_NAME = r"(?P<name>[A-ZÀ-Þ][\w'\u2019-]+(?: (?:d[aeiou]s?|al|bin|van|von|der|el|la|[A-ZÀ-Þ][\w'\u2019-]+)){0,5}?)"
_IS_ALIVE = (
    rf"\b{_NAME}(?:, [^,.;]{{1,80}},)? (?:(?:[Ii]s|IS)(?: still)?|(?:was|is|has been|had been) (?:found|seen)|turned up|emerged) "
    r"(?:[Aa]live|ALIVE)\b(?! (?:with|and kicking|to)\b)"
)
_TOLD_DEAD = (
    rf"\b{_NAME},? (?:who (?:was|had been) )?(?:wrongly |earlier )?(?:reported|declared|presumed|pronounced|believed) "
    r"(?:dead|killed|to have (?:died|been killed))\b.*\b(?:alive|walked|turned up|appeared|called|phoned|returned|came)\b"
)
_WE = r"(?:[Ww]e|[Tt]his (?:paper|newspaper|station|agency|site|programme|channel|desk|office|page|bulletin))"
_OURS = (
    r"(?:[Oo]ur|[Aa]n earlier|[Aa] previous|[Tt]he original) (?:[a-z]+ )?"
    r"(?:report|bulletin|story|statement|communiqué|release|article|version|edition|post|entry)"
)
_WE_TOLD = rf"\b{_WE}(?: (?:had|have|also))* {_TOLD}\b|\b{_OURS}\b"
_TELLER = rf"\b(?P<who>[A-ZÀ-Þ][\w'\u2019-]+(?: [A-ZÀ-Þ][\w'\u2019-]+){{0,4}})(?:,? (?:had|has|also|wrongly|mistakenly))* {_TOLD}\b"
_THING = r"(?:reports?|story|claim|statement|account|information|news|item|message|entry|rumou?r)"
_NOT_SO = (
    r"(?:not (?:true|so|correct|the case)|untrue|false|wrong|incorrect|inaccurate|mistaken|unfounded|without foundation"
    r"|(?:an?|our) (?:error|mistake|hoax|invention))"
)
_WAS_FALSE = (
    rf"(?:It|This|That|(?:The|This|That|Our) {_THING}) (?:is|was|were|has proved|proved|turned out to be) {_NOT_SO}"
    r"(?:[.;:]|,? and (?:we|is|was|has been)\b)"
    r"|(?:It|He|She|They) (?:has|have|had|did|was|were|is|does) not(?: been)?[.;]"
)
_TAKES = r"(?:withdraws?|withdrew|retract(?:s|ed)?|takes? back)"
_SOMEBODY_TAKES = (
    rf"\b(?P<who>[Ww]e|[A-ZÀ-Þ][\w'\u2019-]+(?: [A-ZÀ-Þ][\w'\u2019-]+){{0,4}})(?: (?:now|hereby|therefore|has|have))* {_TAKES} "
    rf"(?:it|this|that|(?:the|that|this|our|its) (?:[a-z]+ )?{_THING})\b"
)
_WRONGLY = r"(?:in error|by mistake|wrongly|mistakenly|erroneously|falsely)"
_IN_ERROR = (
    rf"\b{_WE}(?: (?:had|have))? (?:{_TOLD} {_WRONGLY}|{_WRONGLY} {_TOLD})\b|\b{_OURS} (?:[a-z]+ )?{_WRONGLY} {_TOLD}\b"
)
_SIGNS = (
    "We ",
    "we ",
    "This ",
    "this ",
    "Our ",
    "our ",
    "n earlier ",
    " previous ",
    "he original ",
)  # a newsroom of itself
_WHAT = frozenset(("what", "whatever", "everything", "all"))
_SAID = frozenset("said told wrote written reported announced claimed stated published asserted alleged".split())
_WORDS = frozenset(
    "report reports claim claims statement statements story information announcement announcements communiqué communiqués communique account "
    "allegation allegations accusation accusations assertion assertions message news article post version".split()
)
_GENERIC = frozenset(
    "the radio daily national ministry state press news agency office channel television tv free general united northern southern".split()
)
_REACH = 400  # code points behind a sentence in which its verdict stands
_FAR = 900  # the same of the paragraph in which it may be taken back


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern on its first use: few texts take anything back, and each pattern weighs as much as a module."""
    return re.compile(pattern)


def teller(text: str) -> re.Match[str] | None:
    """Where a sentence says that something was told, by what word (group ``cue``); what was told stands behind it."""
    return _compiled(_TELLS).search(text)


def alive(sentence: str) -> re.Match[str] | None:
    """Whom (group ``name``) the sentence says to be alive: "Marcos Peralta is alive", "X, who had been reported dead, walked in"; no street that "is alive with music"."""
    return _compiled(_IS_ALIVE).search(sentence) or _compiled(_TOLD_DEAD).search(sentence)


def was_told_dead(found: re.Match[str]) -> bool:
    """Is whom ``alive`` found said to have been told dead, so that it is a person whatever the name?"""
    return found.re.pattern == _TOLD_DEAD or found.string.find("reported", found.start()) >= 0


def names_of(publisher: str | None) -> frozenset[str]:
    """What a newsroom calls itself: the Istmo Agency is "Istmo Agency" and "Istmo"; the Radio Ilvet is no "Radio"."""
    name = (publisher or "").removeprefix("The ")
    first = name.partition(" ")[0]
    return frozenset(one for one in (name, first) if len(one) > 2 and one.lower() not in _GENERIC)


def words_told(near: Sequence[str]) -> int | None:
    """Which of the lower-case words ``near`` behind a verb says that words are meant: "what it said", "its earlier report"; None where none does."""
    if near[:1] and near[0] in _WHAT:
        tells = next((i for i, word in enumerate(near) if word in _SAID), None)
        return tells if tells is not None and not SUBJECTS.isdisjoint(near[1:tells]) else None
    if not near or near[0] not in DETERMINERS:
        return None
    return next((i for i, word in enumerate(near) if word in _WORDS), None)


def told_wrongly(sentence: str, behind: str, names: Collection[str] = ()) -> bool:
    """Does a newsroom (``names``: what it calls itself) tell in the sentence what it had told, and say here or ``behind`` it that this
    was not so?
    """
    if not (any(sign in sentence for sign in _SIGNS) or any(name in sentence for name in names)):
        return False
    if _compiled(_IN_ERROR).search(sentence):
        return True
    verdict, paragraph = _compiled(_WAS_FALSE).match(behind.lstrip()[:_REACH]), behind[:_FAR].partition("\n")[0]
    if not (verdict or _takes_back(paragraph, names)):
        return False
    return bool(_compiled(_WE_TOLD).search(sentence)) or _is_one(_compiled(_TELLER).search(sentence), names)


def _takes_back(text: str, names: Collection[str]) -> bool:
    """Does the newsroom itself withdraw something: "We withdraw the report and apologise"?"""
    found = (
        _compiled(_SOMEBODY_TAKES).search(text) if "withdr" in text or "retract" in text or " back " in text else None
    )
    return _is_one(found, {"We", "we", *names})


def _is_one(found: re.Match[str] | None, names: Collection[str]) -> bool:
    """Is it one of ``names`` who tells it: "Istmo", "On Tuesday Istmo"?"""
    return found is not None and any(f" {found['who']}".endswith(f" {name}") for name in names)
