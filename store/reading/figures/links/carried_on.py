"""Numbers that go on counting the force of the sentence before, which told of it without one: "The brigade is tired. It is down to 1,400".

In: a site and a draft without a noun, or of men or members. Out: whether it counts that force; its unit and kind are set.
"""

from store.reading.figures.links.left_out import BEHIND, LEAST, MOST, STAYING, takes
from store.reading.figures.links.on_duty import on_duty
from store.reading.figures.links.topic import CARRIED_ON, topic
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.strengths.bare import SIZES
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import BODY_PRONOUNS, COPULA, ENDS, OWN

ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth other last".split())
NEAR = 3  # numbers back that a formation is told by
FEW = 20
WITHDRAWING = frozenset("withdrew withdraws withdraw withdrawn pulled sent took brought recalled".split())
ADVERBS = frozenset("now still currently today already only just once then".split())
NUMBERING = COPULA | frozenset(
    "number numbers numbered total totals totalled totaled be exceed exceeds muster musters".split()
)
AFTER = BEHIND | frozenset("today strong according say says said at last".split())
COUNTS = frozenset("count tally estimate headcount number strength total".split())
QUOTED = (["is", "the", "figure"], ["is", "the", "number"], ["is", "the", "estimate"], ["is", "a", "common"])
SERVING = (["who", "will"], ["who", "would"], ["who", "are"], ["who", "serve"], ["who", "fight"], ["who", "were"])
GUESSING = frozenset("guess guesses guessed".split())
PEOPLE = frozenset("men members volunteers fighters women".split())
SPEAKING = frozenset("spoke speaks speak talked talks talk warned".split())
POLICE = frozenset("police gendarmerie gendarmes policemen officers".split())
CROWDING = frozenset(
    "marched gathered rallied turned came went stayed remained left arrived returned joined followed walked".split()
)
SERVED = frozenset(
    "fed served invited interviewed promoted honoured honored treated vaccinated entertained paid sold married born".split()
)
SERVING_GUESTS = frozenset("house feed serve employ seat invite host feeds houses hosts seats".split())
GOES = 6  # tokens of "have been asked to stay"
BY = frozenset("by until at since today".split())
DAY = 4  # tokens of "By dusk"
COUNT = 6  # tokens from "the count" to its colon


def carried_on(site: Site, draft: Draft) -> bool:
    """Whether the number counts the force of the sentence before."""
    value = most(draft)
    if draft.measure or not FEW <= value <= MOST:
        return False
    if _ordinal(site, draft):
        return True
    if not (_bare(site, draft, value) or _men(site, draft) or _nation(site, draft)):
        return False
    last = draft.counted.last
    unit = topic(site, draft, plainly=site.line.lowers[last : last + 2] in SERVING)
    if unit is None:
        return False
    if _of_the_crowd(site, draft, unit) or _idle(site, draft):
        return False
    if (
        site.line.lower(draft.counted.number.first - 1) in OWN
        and site.line.lower(draft.counted.first - 2) in WITHDRAWING
    ):
        draft.holder = None  # "The Emirates withdrew its 5,000": whose they are its own sentence tells
    draft.unit, draft.counted.kind, draft.rule = draft.unit or unit, "force", CARRIED_ON
    return True


def _ordinal(site: Site, draft: Draft) -> bool:
    """``Two of the army's five brigades are loyal. The fifth, 3,400 strong, waits``: one of the formations told just before."""
    line = site.line
    before = next((one for one in reversed(site.earlier[-NEAR:]) if one.counted.kind == "formation"), None)
    opens = line.lowers[0] == "the" and line.lower(1) in ORDINALS and line.lower(2) == ","
    bare = draft.counted.kind == "bare" and draft.counted.strong and draft.at == 0
    if before is None or not (opens and bare):
        return False
    draft.unit, draft.counted.kind, draft.rule, draft.holder = before.unit, "force", CARRIED_ON, before.holder
    return True


def _bare(site: Site, draft: Draft, value: float) -> bool:
    """Whether a number without a noun stands where it counts what was told before."""
    if draft.counted.kind != "bare" or draft.unit:
        return False
    if draft.counted.strong:
        return True  # "The 550-strong party dug in"
    plain = _numbered(site, draft) or _known(site, draft) or _quoted(site, draft) or _label(site, draft)
    known = site.line.lower(draft.counted.number.first - 1) == "the"
    takes_it = takes(site, draft) or _does(site, draft) or on_duty(site, draft)
    return plain or _guessed(site, draft) or (value >= LEAST and not known and takes_it)


def _does(site: Site, draft: Draft) -> bool:
    """``About 250 surrounded the palace``, ``By dusk 60 held the gate``: what soldiers do."""
    first = draft.counted.first
    opens = first <= 1 or (first <= DAY and site.line.lower(0) in BY)
    return opens and site.line.lower(draft.counted.last) in site.words.forces.martial


def _numbered(site: Site, draft: Draft) -> bool:
    """``They now number 900``, ``It was about 850 when``, ``they are down to 420``."""
    line, at = site.line, draft.counted.first - 1
    if line.lower(draft.counted.last) not in AFTER:
        return False
    at -= 2 * (line.lowers[max(0, at - 1) : at + 1] == ["down", "to"])
    verb = _past_adverbs(site, at)
    subject = line.lower(_past_adverbs(site, verb - 1))
    return line.lower(verb) in NUMBERING and (subject in BODY_PRONOUNS or subject == "there")


def _past_adverbs(site: Site, at: int) -> int:
    """The token before those adverbs that end with token ``at``."""
    while site.line.lower(at) in ADVERBS:
        at -= 1
    return at


def _known(site: Site, draft: Draft) -> bool:
    """``The 45 have been asked to stay``, ``homes for the 5,000 who will serve in it``."""
    line, last = site.line, draft.counted.last
    if line.lower(draft.counted.number.first - 1) != "the":
        return False
    if line.lowers[last : last + 2] in SERVING:
        return True
    goes = not STAYING.isdisjoint(line.lowers[last : last + GOES])
    return draft.counted.number.first == 1 and line.lower(last) in AUXILIARIES and goes


def _quoted(site: Site, draft: Draft) -> bool:
    """``Estimates of its size vary, but 15,000 is the figure most often quoted``."""
    sized = not SIZES.isdisjoint(site.line.lowers[: draft.counted.first])
    return sized and site.line.lowers[draft.counted.last : draft.counted.last + 3] in QUOTED


def _label(site: Site, draft: Draft) -> bool:
    """``The count by monitors: 3,100``."""
    line, colon = site.line, draft.counted.first - 1
    return 0 < colon <= COUNT and line.lower(colon) == ":" and not COUNTS.isdisjoint(line.lowers[:colon])


def _guessed(site: Site, draft: Draft) -> bool:
    """``An official guesses at 7,800``."""
    at = draft.counted.first - 1
    return site.line.lower(at) == "at" and site.line.lower(at - 1) in GUESSING


def _men(site: Site, draft: Draft) -> bool:
    """``Its 430 members share a hundred rifles``, ``700 men on foot``: who are counted are men."""
    if (draft.unit or "").lower() not in PEOPLE or draft.counted.kind != "people":
        return False
    number = draft.counted.number.first
    own = not OWN.isdisjoint(site.line.lowers[min(draft.counted.first, number - 1) : number])
    return own or takes(site, draft) or _does(site, draft)


def _nation(site: Site, draft: Draft) -> bool:
    """``spoke of 30,000 Eritreans`` where foreign soldiers were told of: called by their nation."""
    unit, at = draft.unit or "", draft.counted.first - 1
    if draft.counted.kind != "other" or not unit[:1].isupper() or not unit.endswith("s"):
        return False
    spoke = site.line.lower(at) == "of" and site.line.lower(at - 1) in SPEAKING
    return spoke and site.line.lower(draft.counted.last) in ENDS


def _of_the_crowd(site: Site, draft: Draft, unit: str) -> bool:
    """``Police formed a cordon. Some 4,000 marched``: those whom the police watch."""
    return unit.lower() in POLICE and site.line.lower(draft.counted.last) in CROWDING


def _idle(site: Site, draft: Draft) -> bool:
    """``More than 700 were fed at the farm``, ``to house 1,200 there``: what is done for guests."""
    line, last = site.line, draft.counted.last
    served = line.lower(last) in AUXILIARIES and line.lower(last + 1) in SERVED
    return served or line.lower(draft.counted.first - 1) in SERVING_GUESTS
