"""Who gives a figure: the scope of a statement, "announced by X" after it, or the subject of "put the toll at", "counts".

In: a site and a draft. Out: (speaker, the text's words for him), both None where nobody is told.
"""

from store.reading.figures.holders.groups import previous
from store.reading.figures.holders.home import called
from store.reading.figures.links import estimates as figures_estimates
from store.reading.figures.site import Draft, Site, inside, scope_at
from store.reading.figures.tellers import accounts as figures_accounts
from store.reading.figures.tellers import boasts as figures_boasts
from store.reading.figures.tellers import given as figures_given
from store.reading.figures.tellers import papers as figures_papers
from store.reading.figures.tellers import running as figures_running
from store.reading.figures.tellers import sources as figures_sources
from store.reading.figures.tellers import tellers as figures_tellers
from store.reading.figures.tellers import witnesses as figures_witnesses
from store.reading.figures.tellers.balances import read_out
from store.reading.figures.tellers.by_verb import by_mention, told_by
from store.reading.figures.tellers.gapped import gapped
from store.reading.figures.tellers.selves import own_reckoning
from store.reading.figures.tellers.speakers import is_person, resolve
from store.reading.figures.tellers.turns import ASKERS
from store.reading.figures.words import AUXILIARIES
from store.reading.page import Scope
from store.reading.text.grammar import ASIDES, BEING, DETERMINERS, DOERS, ENDS, is_past
from store.reading.text.tokens import places_in

ADDRESSED = frozenset(
    "General Minister Ambassador President Commander Secretary Colonel Admiral Mayor Governor".split()
)
GIVEN = frozenset(
    """announced reported confirmed claimed estimated counted cited given recorded quoted admitted acknowledged conceded
    registered""".split()
)
BY = 6  # tokens from "given" over "on the radio" to "by"
COUNTED = frozenset("people persons civilians soldiers troops men women children".split())  # who are told of
PHRASE_ENDS = ENDS | BEING | frozenset("on in at and for but that who which last to".split())
NAME = 10  # tokens from "by" over an office to the name
WHISPERED = frozenset("said believed thought rumoured rumored alleged reported suspected".split())
HEARD = 10  # tokens from "is said to" to the number
COUNTING = frozenset("counts counted estimates estimated puts".split())  # what who gave numbers before does again
TIMES = frozenset("earlier later yesterday today meanwhile then previously separately".split())


def find(site: Site, draft: Draft) -> tuple[str | None, str | None]:
    """Return (speaker, speaker's words): an actor's name or the text's own words; (None, None) when the article says it."""
    if _hearsay(site, draft):
        return None, None
    scope = _scope(site, draft)
    known = site.line.lower(draft.counted.number.first - 1) == "the"  # "more than the two deaths acknowledged by X"
    told = (
        (_given_by(site, draft) if known else None)
        or figures_estimates.teller(site, draft)
        or figures_accounts.believed(site, draft)
        or figures_accounts.accorded(site, draft)
        or figures_accounts.owned_count(site, draft)
        or figures_accounts.that_of(site, draft)
        or figures_accounts.official(site, draft)
        or own_reckoning(site, draft)
        or figures_accounts.gave_as(site, draft)
        or figures_given.find(site, draft)
        or figures_accounts.works_with(site, draft)
        or figures_accounts.amounted(site, draft)
        or figures_accounts.admitted_by(site, draft)
        or gapped(site, draft)
        or figures_accounts.quoted(site, draft)
        or figures_sources.valued_by(site, draft)
        or figures_boasts.find(site, draft)
        or figures_running.gap(site, draft)
        or (_in_scope(site, scope) if scope is not None else None)
        or _resumed(site)
    )
    return told if told is not None else _by_sentence(site, draft) or (None, None)


def _by_sentence(site: Site, draft: Draft) -> tuple[str | None, str | None] | None:
    """Who tells the number by the words of its own sentence; a headline has few."""
    if site.page.sentences[site.index].kind == "headline":
        return _given_by(site, draft) or told_by(site, draft)
    return (
        _given_by(site, draft)
        or figures_sources.find(site, draft)
        or figures_tellers.find(site, draft)
        or figures_sources.labelled(site, draft)
        or figures_papers.find(site, draft)
        or figures_accounts.counted_by(site, draft)
        or figures_accounts.claimed(site, draft)
        or told_by(site, draft)
        or figures_witnesses.witness(site, draft)
        or figures_witnesses.asker(site, draft)
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
    """Who speaks in a statement; "It" is nobody where one of two bodies may be meant: "Iran fired six missiles, the Pentagon said. It said"; who gave numbers counts on."""
    if scope.speaker is None and (whose := figures_sources.employer(site, scope)) is not None:
        return whose
    speaker = scope.speaker or _words(scope.speaker_text)
    if speaker:
        return speaker, scope.speaker_text
    if (scope.speaker_text or "").lower() == "they" and (group := previous(site)):
        return group, scope.speaker_text
    either = scope.speaker_text == "It" and scope.cue not in COUNTING and _body_told(site)
    return (None, None) if either else None


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
    after = site.draft_behind(draft)
    if after is not None and line.lowers[last : after.counted.first] == ["and"]:
        return _given_by(site, after)  # "1,052 cases and two deaths reported by the ministry"
    for j in places_in(line.lowers, last, min(last + 3, len(line.lowers) - 1), GIVEN):
        by = next((k for k in range(j + 1, min(j + BY, len(line.lowers))) if line.lowers[k] in ("by", ",")), j)
        if line.lower(by) == "by" and all(row.start != site.char(by + 1) for row in site.dates):
            near = [m for m in site.mentions if by + 1 <= site.token(m.start) <= by + NAME]
            mention = next((m for m in near if is_person(site, m)), near[0] if near else None)
            if mention is not None:
                return by_mention(site, mention)
            return resolve(
                site, by + 1, next((k for k in range(by + 1, by + NAME) if line.lower(k) in PHRASE_ENDS), by)
            )
    return None
