"""Are two texts about one story? By the names they share, and by the words that are not in every report of a crisis. Pure."""

import re
from collections.abc import Iterable
from functools import lru_cache

from store.likeness import SMALL, matter, name_words, words
from store.models import Claim, Event, Figure

OPENING = 400  # code points: the paragraph or two that say what happened
_NAME = re.compile(r"(?<![.!?:\n\u201c\"] )(?<![\n\u201c\"(])(?<!^)\b[A-ZÀ-Þ][\w\u2019'-]+(?: [A-ZÀ-Þ][\w\u2019'-]+)*")
_SHORT = 4  # letters of the words that stay small in a headline: of, from, with
_MARK = "="  # before a word that is a name
_ENOUGH = ((3, 0), (2, 2), (1, 3))  # shared names that make one story, with so many telling words beside them
# Powers, bodies and days that stand in the news of every crisis.
_EVERYWHERE = words(
    "United States American Americans America U.S US Washington Pentagon White House Russia Russian Russians Moscow Kremlin China Chinese Beijing "
    "Britain British London UK France French Paris Germany German Berlin Europe European EU Brussels UN United Nations Security Council NATO Nato "
    "Red Cross Reuters AP AFP BBC President Minister Prime Foreign Defence Defense Ministry General Colonel Army Navy Air Force North South East West "
    "Northern Southern Eastern Western January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Mrs Ms Dr Gen Col Lt Maj Capt Sir New City State Republic Human Rights International"
)
# What is counted, who speaks and what befalls people in every crisis.
_ANYWHERE = words(
    "people person man men woman women child children civilian soldier troop force army military police officer officers guard fighter rebel militant militia "
    "peacekeeper marine reservist killed dead death deaths died die wounded injured hurt missing captured detained arrested displaced fled evacuated body bodies "
    "toll victim casualty home house family resident government president minister ministry prime foreign defence defense official spokesman spokeswoman leader "
    "chief commander general authority authorities country capital city town village region area border north south east west northern southern eastern western "
    "war fighting attack strike clash battle crisis conflict ceasefire talks operation offensive fire shot bomb report reported statement told since until while when "
    "where during over under about around some more most many several least hundred thousand million dozen first second last new day week month year night morning "
    "self today yesterday two three four five six seven eight nine ten up down out into through between against near there here now still only no all other another "
    "agency refugee union african asian world health organization organisation hospital office national local disaster update situation staff front interior food programme district "
    "moderator source news live summary highlights transcript press conference briefing question answer editor correspondent interview secretary deputy adviser envoy ambassador king queen prince "
    "unitednations unitedstates europeanunion africanunion unitedkingdom worldhealth worldfood "
    "emir sheikh mayor governor unhcr unicef who icrc ocha igad ecowas association federation committee council commission court parliament senate congress party opposition movement mission "
    "coalition alliance command staff brigade division battalion regiment corps port strait island bay gulf river lake mountain mount valley lower upper central great san saint al el de la "
    "flash key good hour days number name took put left set hold earlier happened agreed already count worker guns aircraft unit camp confirmed affected reported "
    "been being can could may might must should do did does what how why if them they we you i he she him your our my one both each every"
)
_COMMON = _EVERYWHERE | _ANYWHERE | SMALL


def story_of(title: str | None, text: str, claims: Iterable[Claim] = ()) -> frozenset[str]:
    """What an article is about: the names of its opening and of its claims (as ``=name``), its opening's telling words, and
    the disasters it tells with their places.
    """
    claims = tuple(claims)
    head = f"{title or ''}. "
    opening = text[:OPENING]
    printed = opening if _in_title_case(head) else head + opening
    names = (*_NAME.findall(printed), *(name for claim in claims for name in _named(claim)))
    return _told(head + opening, names) | _disasters(claims)


def _disasters(claims: Iterable[Claim]) -> frozenset[str]:
    """``=flood in Kelmar``, as a name and as a word: with one more of either, two articles that share it tell of one flood."""
    told = {
        f"{claim.mode} in {claim.place}"
        for claim in claims
        if isinstance(claim, Event) and claim.event == "HAZARD" and claim.mode and claim.place
    }
    return frozenset(told | {f"{_MARK}{one}" for one in told})


def _in_title_case(headline: str) -> bool:
    """Whether a newsroom capitalises all that counts in it ("Troops Seize the Old Bridge"): then capitals tell no names."""
    return all(word[0].isupper() for word in headline.split() if len(word) > _SHORT and word[0].isalpha())


@lru_cache(maxsize=5_000)  # the sentence of a thread is asked about again and again
def words_of(sentence: str) -> frozenset[str]:
    """The same of a sentence: its names as ``=name``, and the words that tell what it is about."""
    return _told(sentence, _NAME.findall(sentence))


def _told(text: str, names: Iterable[str]) -> frozenset[str]:
    mine = {word for name in names for word in _told_by(name)}
    plain = {word for word in matter(text) if word.isalpha() and _tells(word)} - mine
    return frozenset(plain | {f"{_MARK}{word}" for word in mine if not word.isdigit()})


def _told_by(name: str) -> list[str]:
    """The last word of a name that tells whose it is: one "Antony Blinken" is not two names that two texts share."""
    return [word for word in name_words(name) if _tells(word)][-1:]


def _tells(word: str) -> bool:
    return len(word) > 1 and word not in _COMMON


def one_story(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether two texts share names, or a name and several telling words."""
    shared = mine & yours
    names = sum(word[0] == _MARK for word in shared)
    return any(names >= few and len(shared) - names >= beside for few, beside in _ENOUGH)


def share_a_name(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether two texts share a name at all: enough where a telling number is shared besides."""
    return any(word[0] == _MARK for word in mine & yours)


def is_named(event: Event) -> bool:
    """Whether an event tells a party by name, and not only "gunmen"."""
    return any(name[:1].isupper() for name in (*event.actor, *event.recipient))


def _named(claim: Claim) -> list[str]:
    """The proper names of a claim: whose, where, who."""
    every: tuple[str | None, ...] = (claim.speaker,)
    if isinstance(claim, Figure):
        every += (claim.holder, claim.place, claim.origin)
    elif isinstance(claim, Event):
        every += (*claim.actor, *claim.recipient, claim.place)
    return [name for name in every if name and name[0].isupper()]
