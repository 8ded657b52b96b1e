"""Who gives a figure: the scope of a statement, "announced by X" after it, or the subject of "put the toll at", "counts".

In: a site and a draft. Out: (speaker, the text's words for him), both None where nobody is told.
"""

from store.reading.figures.holders.groups import headed, previous
from store.reading.figures.holders.home import called
from store.reading.figures.links import estimates as figures_estimates
from store.reading.figures.site import Draft, Site, inside, scope_at
from store.reading.figures.tellers import accounts as figures_accounts
from store.reading.figures.tellers import running as figures_running
from store.reading.figures.tellers import sources as figures_sources
from store.reading.figures.tellers import tellers as figures_tellers
from store.reading.figures.tellers.balances import read_out
from store.reading.figures.tellers.selves import ACCUSING, accuser, by_own_account, is_subject
from store.reading.figures.tellers.speakers import is_person, resolve
from store.reading.figures.tellers.turns import ASKERS
from store.reading.figures.tellers.untelling import tells_no_number
from store.reading.figures.words import AUXILIARIES
from store.reading.page import Mention, Scope
from store.reading.text.grammar import ASIDES, BEING, DETERMINERS, DOERS, THIRD, is_past
from store.reading.text.telling import SAID
from store.reading.text.tokens import places_in

ADDRESSED = frozenset(
    "General Minister Ambassador President Commander Secretary Colonel Admiral Mayor Governor".split()
)
GIVEN = frozenset(
    ("announced", "reported", "confirmed", "claimed", "estimated", "counted", "cited", "given", "recorded", "quoted")
)
BY = 6  # tokens from "given" over "on the radio" to "by"
COUNTED = frozenset("people persons civilians soldiers troops men women children".split())  # who are told of
NAME = 10  # tokens from "by" over an office to the name
EXPECTING = frozenset("expect expects expected reckon reckons believe believes think thinks fear fears".split())
BEFORE_VERB = frozenset(("has", "have", "now", "also", "still", "already"))
WHISPERED = frozenset("said believed thought rumoured rumored alleged reported suspected".split())
HEARD = 10  # tokens from "is said to" to the number
REACH = 12
TIMES = frozenset("earlier later yesterday today meanwhile then previously separately".split())
COUNT = frozenset(("count", "counts", "counted"))
NEAR = 7  # tokens from "which" to its verb


def find(site: Site, draft: Draft) -> tuple[str | None, str | None]:
    """Return (speaker, speaker's words): an actor's name or the text's own words; (None, None) when the article says it."""
    if _hearsay(site, draft):
        return None, None
    scope = _scope(site, draft)
    told = (
        figures_estimates.teller(site, draft)
        or figures_accounts.accorded(site, draft)
        or figures_accounts.owned_count(site, draft)
        or figures_accounts.that_of(site, draft)
        or figures_accounts.gave_as(site, draft)
        or figures_accounts.works_with(site, draft)
        or figures_accounts.amounted(site, draft)
        or figures_accounts.admitted_by(site, draft)
        or figures_accounts.gapped(site, draft)
        or figures_accounts.quoted(site, draft)
        or figures_sources.valued_by(site, draft)
        or figures_running.gap(site, draft)
        or (_in_scope(site, scope) if scope is not None else None)
        or _resumed(site)
    )
    return told if told is not None else _by_sentence(site, draft) or (None, None)


def _by_sentence(site: Site, draft: Draft) -> tuple[str | None, str | None] | None:
    """Who tells the number by the words of its own sentence; a headline has few."""
    if site.page.sentences[site.index].kind == "headline":
        return _given_by(site, draft) or _teller(site, draft)
    return (
        _given_by(site, draft)
        or figures_sources.find(site, draft)
        or figures_tellers.find(site, draft)
        or figures_sources.labelled(site, draft)
        or figures_accounts.counted_by(site, draft)
        or figures_accounts.claimed(site, draft)
        or _teller(site, draft)
        or figures_running.running(site, draft)
        or read_out(site, draft)
    )


def _scope(site: Site, draft: Draft) -> Scope | None:
    """The statement around the number; who only asks tells what others say."""
    number = draft.counted.number
    scope = scope_at(site.page, number.start, number.end)
    if scope is None or (scope.speaker_text or "").lower() in ASKERS:
        return None
    return None if scope.speaker_text in ADDRESSED else scope  # "General, the foreign minister said last night that …"


def _hearsay(site: Site, draft: Draft) -> bool:
    """``Turkey, which is said to have sent 2,000 fighters, will help, its minister said``: others say so in an aside, not the minister."""
    if WHISPERED.isdisjoint(site.line.present):
        return False
    lowers, first = site.line.lowers, draft.counted.first
    at = next((j for j in range(first - 1, max(0, first - HEARD), -1) if lowers[j] in WHISPERED), 0)
    if not at or lowers[at + 1] != "to" or lowers[at - 1] not in BEING:
        return False
    return any(lowers[j] in ASIDES and lowers[j - 1] == "," for j in range(max(1, at - HEARD), at))


def _in_scope(site: Site, scope: Scope) -> tuple[str | None, str | None] | None:
    """Who speaks in a statement; "It" is nobody where one of two bodies may be meant: "Iran fired six missiles, the Pentagon said. It said"."""
    if scope.speaker is None and (whose := figures_sources.employer(site, scope)) is not None:
        return whose
    speaker = scope.speaker or _words(scope.speaker_text)
    if speaker:
        return speaker, scope.speaker_text
    if (scope.speaker_text or "").lower() == "they" and (group := previous(site)):
        return group, scope.speaker_text
    return (None, None) if scope.speaker_text == "It" and _body_told(site) else None


def _resumed(site: Site) -> tuple[str | None, str | None] | None:
    """Who told the sentences before and tells on as "it" or "they"."""
    present = site.line.present
    return figures_accounts.resumed(site) if "it" in present or "they" in present else None


def _body_told(site: Site) -> bool:
    """Whether a known body told the sentence before."""
    row = site.page.sentences[site.index - 1] if site.index else None
    told = inside(site.page.scopes, row.start, row.end) if row is not None else []
    actors = (called(site, scope.speaker) for scope in told)
    return any(actor is not None and actor.kind == "organisation" for actor in actors)


def _words(text: str | None) -> str | None:
    """The text's words for a speaker nobody resolved; a bare pronoun is nobody, nor is what begins with a verb or counts people."""
    text = _past_time(text)
    words = (text or "").lower().split()
    if (
        not words
        or words[0] in AUXILIARIES
        # "Reports speak of twelve dead": nobody's
        or (len(words) <= 2 and words[-1] in ("reports", "rumours", "rumors"))
        or words[0] in ("our", "my")  # "our own forces mourn 28": whose bulletin it is
        or (is_past(words[0]) and (text or "")[0].islower())
        or (words[0][0].isdigit() and words[-1] in COUNTED)
    ):
        return None
    return None if len(words) == 1 and (words[0] in DOERS or words[0] == "so" or words[0] in DETERMINERS) else text


def _past_time(text: str | None) -> str | None:
    """``Earlier the ministry had spoken of 70``: the speaker's words without the time that opens them."""
    first, _, rest = (text or "").partition(" ")
    return rest if first.lower() in TIMES and rest[:4].lower() in ("the ", "a ", "its ") else text


def _given_by(site: Site, draft: Draft) -> tuple[str | None, str | None] | None:
    """``350 announced by Ben Wallace``."""
    line, last = site.line, draft.counted.last
    after = site.drafts[draft.at + 1] if 0 <= draft.at < len(site.drafts) - 1 else None
    if after is not None and line.lowers[last : after.counted.first] == ["and"]:
        return _given_by(site, after)  # "1,052 cases and two deaths reported by the ministry"
    for j in places_in(line.lowers, last, min(last + 3, len(line.lowers) - 1), GIVEN):
        by = next((k for k in range(j + 1, min(j + BY, len(line.lowers))) if line.lowers[k] in ("by", ",")), j)
        if line.lower(by) == "by":
            near = [m for m in site.mentions if by + 1 <= site.token(m.start) <= by + NAME]
            mention = next((m for m in near if is_person(site, m)), near[0] if near else None)
            return _named(site, mention) if mention else None
    return None


def _teller(site: Site, draft: Draft) -> tuple[str | None, str | None] | None:
    """``Brandl put the losses at 500``, ``The health ministry counts 3,120 dead``."""
    line, first = site.line, draft.counted.first
    if not ACCUSING.isdisjoint(line.present) and (told := accuser(site, first)):
        return told
    if "own" in line.present and (own := by_own_account(site)) is not None:
        return own
    verb = next((j for j in range(first - 1, max(-1, first - REACH), -1) if line.lowers[j] in site.words.telling), -1)
    if tells_no_number(site, draft, verb):
        return None
    expects = line.lowers[0] in THIRD and line.lower(1) in EXPECTING
    if (verb == 1 or expects) and line.lowers[0] in THIRD and site.earlier and site.earlier[-1].teller[0]:
        return site.earlier[-1].teller  # "It counts 1,300 tanks": who told the sentence before
    if verb == 1 and line.lowers[0] in ("it", "they") and (group := previous(site)) is not None:
        return group, site.line.words[0]
    if (line.lower(verb) in ("put", "puts") and line.lower(first - 1) != "at") or ";" in line.lowers[verb:first]:
        return None
    if verb < 1 or line.lower(verb - 1) in ("to", "was", "were", "been", "be", "had", "is", "are"):
        return None
    if line.lower(verb) in COUNT and _counts_its_own(site, verb):
        return None  # "the guerrillas, who count 600 rifles", "a presence that at its height counted 2,000 men"
    related = next((j for j in range(verb - 2, max(-1, verb - NEAR), -1) if line.lowers[j] in ("which", "whom")), -1)
    if related >= 0 and "," not in line.lowers[related:verb]:
        return resolve(site, related + 1, verb)  # "The Front, which analysts put at 4,000 fighters"
    return _subject_of(site, verb)


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
        return _named(site, near)
    if before and site.token(before[-1].end) >= verb - REACH:
        return _named(site, before[0] if site.token(before[0].end) >= verb - REACH else before[-1])
    apart = line.lower(verb - 1) == ","
    if not before and apart and line.lowers[0] == "the" and (short := headed(site, 1)) is not None:
        return short, site.page.text[line.starts[0] : line.ends[1]]
    if before and apart and site.token(before[0].start) <= 1:
        return _named(site, before[0])
    last = line.lowers.index(",") if apart else verb - (line.lower(verb - 1) in BEFORE_VERB)
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


def _named(site: Site, mention: Mention) -> tuple[str | None, str | None]:
    actor = site.page.actors.get(mention.actor)
    return (actor.name if actor else None), site.page.text[mention.start : mention.end]
