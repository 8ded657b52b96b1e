"""Houses: ministries, staffs and governments that publish their own papers, told by the publisher's name.

In: a publisher's name. Out: whether it is a house's, and the words that name its land. Nothing is decided by a list of lands.
"""

import re
from dataclasses import dataclass

LONGEST = 120  # characters of a house's name
_REALM = r"(?:(?:the )?(?:[A-Z]\w+ )*(?:Republic|Kingdom|State|Federation|Union|Emirate|Principality|Sultanate) of )?(?:the )?"
_LAND = r"(?P<land>[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|and|of|the)){0,4}?)"
_FORCES = r"Armed Forces|Defen[cs]e Forces?|Army|Navy|Air Force"
_OFFICE = (  # what a state's ministry is for: "Ministry of Sound" is none
    r"(?:Defen[cs]e|National|Foreign|External|Internal|Interior|Home|Health|Public|Emergenc|Civil|Disaster|Environment|Agriculture|Transport"
    r"|Finance|Water|Education|Veteran|Refugee|Information|Digital|Justice|Security|Energy|Econom|Social|Labou?r|Humanitarian|Natural|State"
    r"|Internally|Communi|Infrastructure|Industry|Trade|Culture|Development|Fisher|Forest|Mines|Housing|Tourism|Women|Youth|War)"
)
_MINISTRY = rf"(?:Federal |State |National )?Ministry (?:of|for) (?:the )?(?={_OFFICE})[A-Z][\w-]+(?:(?:,| and| &)? (?:and )?(?!of\b)[A-Z][\w-]+){{0,5}}"
_STAFF = rf"(?:Joint |General |Main )+Staff(?: of the (?:{_FORCES}))?|General Command(?: of the (?:{_FORCES}))?"
_CABINET = (
    r"Government|Presidency|Council of Ministers|Office of the (?:President|Prime Minister)|Prime Minister’s Office"
)
_BODY = rf"(?P<sure>{_MINISTRY}|{_STAFF})|{_CABINET}|(?:{_FORCES})"
_BRIEF = (
    rf"(?:Defen[cs]e|Foreign|Interior|Health|Emergency) Ministry|{_MINISTRY}|{_STAFF}|Armed Forces|Defen[cs]e Forces?"
)
_DESK = r"(?:,? (?:Press|Media|Information|Communications?|Public Affairs) (?:Service|Office|Cent(?:re|er)|Department|Directorate|Bureau))?"
_OF = re.compile(rf"(?:The )?(?:{_BODY}) of {_REALM}{_LAND}{_DESK}")
_LED = re.compile(rf"(?:The )?(?P<land>[A-Z][\w-]+)(?:[’']s)? (?:{_BRIEF}){_DESK}")
_ALONE = re.compile(rf"(?:The )?(?:{_MINISTRY}|{_STAFF}|Armed Forces){_DESK}")
_OTHERS = frozenset("Royal National Federal State Joint General Main Former Salvation".split())


@dataclass(frozen=True, slots=True)
class House:
    """A house by its name, and the land in it: as it is called (``of`` it) or by an adjective before; "" for none. ``sure`` where
    the name alone shows that the land is one: an army may be "of God".
    """

    name: str
    land: str
    of: bool
    sure: bool = False


def house_of(publisher: str | None) -> House | None:
    """The house that ``publisher`` is, or None for a newsroom: "Ministry of Defence of X", "X General Staff", "the X government"."""
    name = " ".join((publisher or "").split()).replace("'", "’")
    if len(name) > LONGEST:
        return None
    if (found := _OF.fullmatch(name)) is not None:
        return House(name, found["land"], of=True, sure=found["sure"] is not None)
    if _ALONE.fullmatch(name):
        return House(name, "", of=False)
    found = _LED.fullmatch(name)
    if found is None or found["land"] in _OTHERS:
        return None
    return House(name, found["land"].removesuffix("’s"), of=False)
