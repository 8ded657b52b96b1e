"""Who tells a number as the telling runs on: a second teller without a verb, the next thing in a list, "he reported", "had been killed".

"The army reports 11 soldiers killed, the police 23" has two tellers and one verb. "Police said two bombs had exploded. Fourteen people
had been killed" goes on in the past of what was said, which the writer's own voice would not use.
In: a site and a draft. Out: (speaker, speaker's words) or None. Each look is over one sentence and the one before.
"""

from itertools import pairwise

from store.models import Actor
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.pronouns import body_before
from store.reading.figures.site import Draft, Site, inside
from store.reading.figures.tellers.speakers import Teller, resolve
from store.reading.figures.tellers.tellers import SAID
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import BODY_PRONOUNS, CONTRASTS, DETERMINERS, PERSONS, RELATIVES, THIRD
from store.reading.text.harm import OWNED

TELLING = frozenset(
    "reports reported counts counted claims claimed puts put gives gave admits admitted lists listed has registered".split()
)
COUNTING = frozenset("counted counts estimated estimates puts".split())
LOSING = frozenset("lost loses losing cost".split())
BREAKS = CONTRASTS | RELATIVES | {";", "“", "”", '"', "where"}
BASE = frozenset("claim say admit report estimate reckon insist believe acknowledge".split())
THEMSELVES = frozenset(("themselves", "now", "also", "still", "both"))
SHOWING = SAID | frozenset(
    "lists listed records names shows showed speaks spoke mentions mentioned gives gave puts put counts".split()
)
PAPER = 4  # tokens from its determiner to the noun
LINKS = frozenset((",", "and", "or", "with"))
NEAR = 8
OPENING = 3


def gap(site: Site, draft: Draft) -> Teller | None:
    """``The army reports 11 killed, the police 23 killed and three missing``: who stands right before a number, the verb said once."""
    if draft.at <= 0:
        return None
    lowers = site.line.lowers
    opening = lowers[: site.drafts[0].counted.first]
    if TELLING.isdisjoint(opening) or not LOSING.isdisjoint(opening):
        return (
            None  # the one verb stands before the first number; "the army has lost 600 and the rebels 1,000": both lose
        )
    if draft.measure in OWNED and TELLING.isdisjoint(word for word in opening if word != "has"):
        return None  # "The army has 25,000 men, the navy 9,100, according to the yearbook": who has them tells nothing
    for at in range(draft.at, 0, -1):
        first, before = site.drafts[at].counted.first, site.drafts[at - 1].counted.last
        between = lowers[before:first]
        if ";" in between or not SAID.isdisjoint(between):
            return None
        row = next((row for row in parties(site) if row.last == first and row.first >= before and not row.object), None)
        if row is None:
            continue
        start = row.first - (site.line.lower(row.first - 1) == "the")
        told = site.line.lower(start - 1) in (",", "and")
        return resolve(site, start, first) if told and site.drafts[at - 1].teller[0] else None
    return None


def running(site: Site, draft: Draft) -> Teller | None:
    """The teller of the number before in a list, of a pronoun's saying, of plural words before a plain verb, of what had been told."""
    return (
        _listed(site, draft)
        or _claim(site, draft)
        or _document(site, draft)
        or _pronoun(site, draft)
        or _had(site, draft)
    )


def _listed(site: Site, draft: Draft) -> Teller | None:
    """``put the column at 500 soldiers in 90 vehicles``: nothing but links between two numbers."""
    before = site.draft_before(draft)
    if before is None or before.teller[0] is None:
        return None
    between = site.line.lowers[before.counted.last : draft.counted.first]
    if any(pair == ("and", "that") for pair in pairwise(between)) and SAID.isdisjoint(between):
        return before.teller  # "The panel's report says 1,200 men came, and that Kesh sent 300"
    if len(between) > NEAR:
        return None
    if all(word in LINKS or word in site.words.states or word in site.words.verbs for word in between):
        return before.teller  # "A count arrives at 900 fighters killed, and 910 civilians"
    verbs = (AUXILIARIES, BREAKS, site.words.own, site.words.harm)
    return before.teller if all(kind.isdisjoint(between) for kind in verbs) else None


def _claim(site: Site, draft: Draft) -> Teller | None:
    """``The mutineers themselves claim 1,100``, ``the rebels say they lost 40``."""
    line, first = site.line, draft.counted.first
    if BASE.isdisjoint(line.present):
        return None
    at = next((j for j in range(first - 1, max(0, first - NEAR), -1) if line.lowers[j] in BASE), -1)
    if at < 1 or not BREAKS.isdisjoint(line.lowers[at:first]):
        return None
    end = at
    while end > 1 and line.lowers[end - 1] in THEMSELVES:
        end -= 1
    row = next((row for row in parties(site) if row.last == end and not row.object and not row.owns), None)
    return resolve(site, row.first - (line.lower(row.first - 1) == "the"), end) if row is not None else None


def _pronoun(site: Site, draft: Draft) -> Teller | None:
    """``…, he reported to the council``, ``It told us in May that …``: who was named last in the sentence before."""
    line = site.line
    if line.lowers[0] in PERSONS and line.lower(1) in COUNTING and draft.counted.first > 1:
        actor = _last(site, person=True)
        return (actor.name, line.words[0]) if actor is not None else _told_before(site)  # "He counted nineteen dead"
    at = _says(site, draft)
    if not at:
        return None
    earlier = site.earlier[-1] if site.earlier and line.lower(at - 1) in BODY_PRONOUNS else None
    if earlier is not None and earlier.teller[0] is not None:
        return earlier.teller  # "…, according to a report. It said that X had sent 900"
    actor = _last(site, person=line.lower(at - 1) in PERSONS)
    if actor is not None:
        return actor.name, line.words[at - 1]
    if line.lower(at - 1) in PERSONS:
        return _told_before(site)
    body = body_before(site)
    return (body, line.words[at - 1]) if body is not None else None  # "The army has been silent. It said"


def _says(site: Site, draft: Draft) -> int:
    """The token of the word for saying whose subject is a pronoun and whose words hold the number; 0 where there is none."""
    line, first = site.line, draft.counted.first
    if SAID.isdisjoint(line.present):
        return 0
    speaking = (j for j in range(1, len(line.lowers)) if line.lowers[j] in SAID)
    at = next((j for j in speaking if line.lower(j - 1) in THIRD), 0)
    opens = at <= OPENING and at < first
    aside = line.lower(at - 2) == "," and (at > first or line.lower(at + 1) == ",")
    if not (opens or aside) or not BREAKS.difference(("that",)).isdisjoint(line.lowers[min(at, first) : at]):
        return 0
    return at


def _last(site: Site, *, person: bool) -> Actor | None:
    """The person, or the body, that leads the last sentence of the paragraph before that has one."""
    page, row = site.page, site.page.sentences[site.index]
    before = page.sentences[site.index - 1] if site.index else None
    if before is None or before.paragraph != row.paragraph:
        return None
    for mention in inside(page.mentions, before.start, before.end):
        actor = page.actors.get(mention.actor)
        if actor is not None and (actor.kind == "person") == person:
            return actor
    return None


def _had(site: Site, draft: Draft) -> Teller | None:
    """``Police said … . Fourteen people had been killed``: a past before the past is of who told the sentence before."""
    line, last = site.line, draft.counted.last
    if "had" not in line.present or not line.present.isdisjoint(SAID):
        return None
    near = line.lowers[last : last + OPENING]
    lead = line.lowers[1] == "had" and line.lowers[0] in BODY_PRONOUNS
    if "had" not in near and not lead:
        return None
    return _told_before(site)


def _told_before(site: Site) -> Teller | None:
    """Who told the sentence before in the paragraph, named or not: "a senior official told reporters … he said"."""
    page, row = site.page, site.page.sentences[site.index - 1] if site.index else None
    if row is None or row.paragraph != page.sentences[site.index].paragraph:
        return None
    told = [scope for scope in inside(page.scopes, row.start, row.end) if not scope.direct and scope.cue in SAID]
    return (told[-1].speaker or told[-1].speaker_text, told[-1].speaker_text) if told else None


def _document(site: Site, draft: Draft) -> Teller | None:
    """``A planning document lists 60 soldiers``, ``…, the document says``: a paper whose maker is not told speaks for itself."""
    line, first = site.line, draft.counted.first
    if line.present.isdisjoint(site.words.papers):
        return None
    at = next((j for j in range(len(line.lowers)) if line.lowers[j] in site.words.papers), 0)
    start = next((j for j in range(at - 1, max(-1, at - PAPER), -1) if line.lowers[j] in DETERMINERS), -1)
    verb = next((j for j in range(at + 1, min(at + NEAR, len(line.lowers))) if line.lowers[j] in SHOWING), -1)
    opens = verb < first and (start == 0 or line.lower(start - 1) in (",", ";", "but", "and", "“", '"'))
    aside = verb >= first and line.lower(start - 1) == "," and verb == at + 1
    if start < 0 or verb < 0 or not (opens or aside) or not BREAKS.isdisjoint(line.lowers[at + 1 : verb]):
        return None
    words = site.page.text[line.starts[start] : line.ends[at]]
    return words[0].lower() + words[1:], words
