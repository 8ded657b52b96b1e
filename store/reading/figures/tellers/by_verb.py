"""Who tells a number by the verb before it: "Brandl put the losses at 500", "The health ministry counts 3,120 dead".

In: a site and a draft. Out: (speaker, the text's words for him), or None where no verb tells the number.
"""

from store.reading.figures.holders.groups import headed, previous
from store.reading.figures.site import Draft, Site
from store.reading.figures.tellers.selves import ACCUSING, accuser, by_own_account, is_subject
from store.reading.figures.tellers.speakers import is_person, resolve
from store.reading.figures.tellers.untelling import tells_no_number
from store.reading.page import Mention
from store.reading.text.grammar import ASIDES, DETERMINERS, THIRD
from store.reading.text.telling import SAID

EXPECTING = frozenset("expect expects expected reckon reckons believe believes think thinks fear fears".split())
BEFORE_VERB = frozenset(("has", "have", "now", "also", "still", "already"))
REACH = 12
COUNT = frozenset(("count", "counts", "counted"))
REVISING = frozenset("revised revises lowered lowers raised raises corrected corrects updated updates adjusted".split())
COUNTS = frozenset("toll tally count number figure figures estimate".split())
STRIKES = frozenset(  # what makes a toll rise, and tells nothing
    "strike strikes attack attacks aftershock aftershocks raid raids blast blasts explosion explosions shelling collapse".split()
)
KIND = 3  # tokens of "official death toll"
NEAR = 7  # tokens from "which" to its verb


def told_by(site: Site, draft: Draft) -> tuple[str | None, str | None] | None:
    """``Brandl put the losses at 500``, ``The health ministry counts 3,120 dead``."""
    line, first = site.line, draft.counted.first
    if not ACCUSING.isdisjoint(line.present) and (told := accuser(site, first)):
        return told
    if "own" in line.present and (own := by_own_account(site)) is not None:
        return own
    near = range(first - 1, max(-1, first - REACH), -1)
    verb = next((j for j in near if line.lowers[j] in site.words.telling or _revises(site, j, first)), -1)
    if tells_no_number(site, draft, verb):
        return None
    expects = line.lowers[0] in THIRD and line.lower(1) in EXPECTING
    if (verb == 1 or expects) and line.lowers[0] in THIRD and site.earlier and site.earlier[-1].teller[0]:
        return site.earlier[-1].teller  # "It counts 1,300 tanks": who told the sentence before
    if verb == 1 and line.lowers[0] in ("it", "they") and (group := previous(site)) is not None:
        return group, site.line.words[0]
    ranged = line.lower(first) == "between"
    if (line.lower(verb) in ("put", "puts") and line.lower(first - 1) != "at" and not ranged) or ";" in line.lowers[
        verb:first
    ]:
        return None
    if verb < 1 or line.lower(verb - 1) in ("to", "was", "were", "been", "be", "had", "is", "are"):
        return None
    if line.lower(verb) in COUNT and _counts_its_own(site, verb):
        return None  # "the guerrillas, who count 600 rifles", "a presence that at its height counted 2,000 men"
    related = next((j for j in range(verb - 2, max(-1, verb - NEAR), -1) if line.lowers[j] in ("which", "whom")), -1)
    if related >= 0 and line.lowers[verb] in REVISING:
        return None  # "the Survey, which on Friday revised its estimate to 7.0"
    if related >= 0 and "," not in line.lowers[related:verb]:
        return resolve(site, related + 1, verb)  # "The Front, which analysts put at 4,000 fighters"
    return _subject_of(site, verb)


def _revises(site: Site, j: int, first: int) -> bool:
    """``The ministry lowered the toll from 47 to 41``: who changes a count tells it."""
    line = site.line
    if line.lowers[j] in ("placed", "places"):
        return line.lower(first - 1) == "at" and not COUNTS.isdisjoint(line.lowers[j + 2 : j + 2 + KIND])
    if line.lowers[j] not in REVISING or line.lower(first - 1) != "to" or line.lower(j + 1) not in DETERMINERS:
        return False
    struck = not STRIKES.isdisjoint(line.lowers[:j]) or line.lower(first + 1) == "with"
    return not struck and not COUNTS.isdisjoint(line.lowers[j + 2 : j + 2 + KIND])


def _counts_its_own(site: Site, verb: int) -> bool:
    """Whether the verb's subject is a relative pronoun: what has so many, and nobody who numbers others."""
    lowers = site.line.lowers
    at = next((j for j in range(verb - 1, max(0, verb - REACH), -1) if lowers[j] in ("who", "which", "that")), 0)
    own = at == verb - 1 or (lowers[at] == "that" and lowers[verb - 1] == "," and lowers[at - 1] not in SAID)
    return at > 0 and own and (lowers[at] != "that" or lowers[at - 1] not in SAID)


def _subject_of(site: Site, verb: int) -> tuple[str | None, str | None] | None:
    """The subject of the verb that tells the number: a name beside it, a body in plain words, or what opens the sentence."""
    line = site.line
    before = [m for m in site.mentions if m.end <= line.starts[verb] and is_subject(site, m)]
    half = next((j for j in range(verb - 1, 0, -1) if line.lowers[j] == ";"), -1)
    before = [m for m in before if m.start > line.starts[half]] if half > 0 else before
    if half > 0 and not before:
        end = next((j for j in range(half + 1, verb) if line.lowers[j] in ASIDES), verb)
        return resolve(site, half + 1, end)  # "…, he said; a priest who collected the bodies put it at eleven"
    if line.lower(verb + 1) == "," and (inserted := _inserted(site, verb)) is not None:
        return inserted
    if line.lower(verb + 1) == "," and before and not site.heads.isdisjoint(range(site.token(before[-1].end), verb)):
        return None  # "The army had 1,200 men, diplomats estimated, plus a militia of 2,000"
    if (near := _at_verb(site, before, verb)) is not None:
        return by_mention(site, near)
    if before and site.token(before[-1].end) >= verb - REACH:
        return by_mention(site, before[0] if site.token(before[0].end) >= verb - REACH else before[-1])
    apart = line.lower(verb - 1) == ","
    if not before and apart and line.lowers[0] == "the" and (short := headed(site, 1)) is not None:
        return short, site.page.text[line.starts[0] : line.ends[1]]
    if before and apart and site.token(before[0].start) <= 1:
        return by_mention(site, before[0])
    last = line.lowers.index(",") if apart else verb - (line.lower(verb - 1) in BEFORE_VERB)
    last -= line.lower(last - 1) in ("there", "here")
    if last > 5 or site.mentions_before(verb) or not site.heads.isdisjoint(range(verb)):
        return None
    told = resolve(site, 0, last)
    if told and told[0] and line.lowers[0] in DETERMINERS:
        return told[0][0].lower() + told[0][1:], told[1]
    return told


def _inserted(site: Site, verb: int) -> tuple[str | None, str | None] | None:
    """``6,000 Turkish soldiers were ashore, port officials estimated, facing 12,000 men``: who stands between the comma and the verb."""
    comma = next((j for j in range(verb - 2, max(0, verb - NEAR), -1) if site.line.lowers[j] == ","), -1)
    if comma < 0 or site.heads.isdisjoint(range(comma)):
        return None
    return resolve(site, comma + 1, verb) or (None, None)  # no name that stands before the comma


def _at_verb(site: Site, before: list[Mention], verb: int) -> Mention | None:
    """``Mission troops: the Secretary-General, X, has asked for 4,250``: the person right before the verb."""
    at = verb
    while at > 1 and site.line.lowers[at - 1] in ("has", "have", "had", "also", "now", "already", ","):
        at -= 1
    return next((m for m in before if site.token(m.end) == at and is_person(site, m)), None)


def by_mention(site: Site, mention: Mention) -> tuple[str | None, str | None]:
    """The teller whom a mention names, with its words."""
    actor = site.page.actors.get(mention.actor)
    return (actor.name if actor else None), site.page.text[mention.start : mention.end]
