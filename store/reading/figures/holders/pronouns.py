"""Whom a pronoun means where forces are counted: "its", "our", "your", "they", "the country".

In: a site and a token. Out: a country's or body's name, or None.
"""

from store.reading.figures.holders import opening as figures_opening
from store.reading.figures.holders.anew import body_beside, people_before, reckoned, unit_before, with_its
from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import (
    FOLLOWS,
    covered,
    group_at,
    leading,
    name_of,
    named,
    previous,
    speaker_group,
)
from store.reading.figures.holders.hearing import claimant, teller_of, teller_to, tells_it
from store.reading.figures.holders.home import author, called, domestic, home
from store.reading.figures.holders.of_its import doer_of_its
from store.reading.figures.holders.officers import officer_s
from store.reading.figures.holders.opening import spoken_for
from store.reading.figures.holders.parties import parties, spoken_of
from store.reading.figures.holders.persons import his, last_person, leader, led_by, of_enemy
from store.reading.figures.holders.short_names import UNIONS, shortened
from store.reading.figures.site import Site, scope_at
from store.reading.page import Scope
from store.reading.text.telling import STATED

OURS = frozenset(("our", "ours", "we", "my", "i", "us"))
STAFF = frozenset(
    ("colleagues", "staff", "partners", "patients", "volunteers")
)  # of an aid office that reports, not of a land
TOLD = STATED | frozenset("said says admitted admits announced conceded claimed claims".split())
OPENED = 3  # tokens before a pronoun that what opens the sentence may be
ASKING = frozenset("asked asks urged urges told ordered demanded demands wants wanted".split())
ASKED_FOR = 12  # tokens from who is asked to what is his
UNITS = frozenset("brigade battalion regiment division platoon squadron unit ship".split())
PRIVATE = frozenset("man woman fighter rebel villager resident guerrilla militant gunman survivor".split())
HALF = 4  # tokens in which the second half names whom it is about
CLAUSE = 7  # tokens from "which" to "its own"
PERSONAL = frozenset(("his", "her", "he", "she"))
THEIRS = frozenset(("they", "their", "theirs"))


def pronoun(site: Site, j: int) -> str | None:
    """What the pronoun at token ``j`` stands for: as the names layer says, else the group that leads the sentence or the one before."""
    start, word = site.line.starts[j], site.line.lowers[j]
    scope = scope_at(site.page, start, start + 1)
    if word in PERSONAL and (body := _body_of(site, j) or officer_s(site, j)) is not None:
        return body
    if scope is not None and scope.speaker is None and word in PERSONAL:
        return speaker_group(site, start) or last_person(site, start)
    if word in ("his", "her") and site.line.lower(j + 1) == "own" and scope is not None:
        return speaker_group(site, start)  # "against 8,000 of his own", he reckons
    if word in ("its", "their") and j > 0 and site.line.lowers[0] in ("it", "they"):
        return pronoun(site, 0)  # "It fired back, after a raid had killed five of its fighters"
    if word in ("his", "he") and of_enemy(site, j):
        return enemy(site, start)
    if (group := _theirs(site, j, word)) is not None:
        return group
    if word in ("it", "its") and not site.mentions_before(j) and (asked := figures_opening.asked_of(site)) is not None:
        return asked
    for mention in site.mentions:
        if mention.start == start and mention.kind == "pronoun":
            theirs = word in ("his", "her") and site.line.lower(j + 1) not in UNITS  # "her brigade": no recruit's own
            if theirs and site.line.lower(j + 1) == "garrison":
                return name_of(site, mention) or "garrison"  # "says her garrison numbers 14,000"
            return name_of(site, mention) or (leader(site, mention) if theirs else None)
    if word in ("his", "her") and (man := his(site, j, start, scope)) is not None:
        return man
    if word in OURS:
        office = scope is None and not STAFF.isdisjoint((site.line.lower(j + 1), site.line.lower(j + 2)))
        return None if office else _ours(site, start, word, scope)
    if word == "your":
        return author(site)
    return _leading(site, j, start, word)


def _body_of(site: Site, j: int) -> str | None:
    """``Arre said his movement had lost nine``: the one organisation of the page that is called so."""
    noun = site.line.lower(j + 1)
    return shortened(site, noun.capitalize()) if noun in UNIONS or noun == "group" else None


def _ours(site: Site, start: int, word: str, scope: Scope | None) -> str | None:
    """Whose side "we" or "my" is: the speaker's; of a private man that nobody names, "We lost three," he told the radio, nobody's."""
    if scope is None:
        return speaker_group(site, start) or home(site)
    if scope.speaker is None and not scope.speaker_text:
        return author(site)  # a quotation of nobody knows whom
    if not scope.direct and (land := author(site)) is not None:
        return land  # "The Front's announcement that 190 of our men had fallen": whose bulletin reports it
    if scope.speaker is None and _private(scope.speaker_text or ""):
        return None
    own = speaker_group(site, start) or (author(site) if scope.speaker is not None else home(site))
    return own or (led_by(called(site, scope.speaker), site) if word in ("my", "i") else None)


def _theirs(site: Site, j: int, word: str) -> str | None:
    """Whom "it", "they", "its" or "their" means by its own half of the sentence, or by the side that opens it or the one before."""
    if word not in THEIRS and word not in ("it", "its"):
        return None
    if word == "its" and (unit := unit_before(site, j) or with_its(site, j)) is not None:
        return unit
    if word == "its" and (nearest := body_beside(site, j)) is not None:
        return nearest
    if word == "its" and (theirs := reckoned(site, j)) is not None:
        return theirs
    if word in ("its", "their") and j and (doer := doer_of_its(site, j)) is not None:
        return doer
    if word == "their" and figures_opening.values(site, j):
        return figures_opening.valued(site)
    half = (
        _half(site, j)
        or claimant(site, j)
        or teller_of(site, j)
        or tells_it(site, j)
        or teller_to(site, j)
        or _asked(site, j)
        or _antecedent(site, j)
    )
    if half is not None:
        return half
    if word == "their" and (accused := figures_opening.accused(site, j)) is not None:
        return accused
    if j and (opener := figures_opening.side(site) or figures_opening.people(site)) is not None:
        return opener
    if j and not site.mentions_before(j) and (stranger := figures_opening.stranger(site)) is not None:
        return stranger
    return None if site.mentions_before(j) else figures_opening.foe_before(site, site.line.starts[j])


def _antecedent(site: Site, j: int) -> str | None:
    """``guarded by the SDF, which lost 11,000 of its own``: the body right before the clause that the pronoun stands in."""
    lowers = site.line.lowers
    near = range(j - 1, max(2, j - CLAUSE), -1)
    which = next((k for k in near if lowers[k] in ("which", "who", ",")), 0)
    if which < 2 or lowers[which] == "," or lowers[which - 1] != ",":
        return None
    end = site.line.ends[which - 2]
    mention = next((m for m in site.mentions if m.end == end and m.kind == "name"), None)
    actor = site.page.actors.get(mention.actor) if mention is not None else None
    return name_of(site, mention) if mention is not None and actor is not None and actor.kind != "person" else None


def _asked(site: Site, j: int) -> str | None:
    """``Iraq asked the U.S. to pull out its 2,500 troops``, ``demanded that X withdraw its men``: theirs of whom it is asked."""
    lowers = site.line.lowers
    near = range(j - 1, max(-1, j - ASKED_FOR), -1)
    asked = next((k for k in near if lowers[k] in ASKING or (lowers[k] == "called" and lowers[k + 1] == "on")), -1)
    whom = (
        [m for m in site.mentions if site.token(m.start) > asked >= 0 and site.token(m.end) <= j] if asked >= 0 else []
    )
    if not whom or not {"to", "that"} & set(lowers[asked + 1 : j]) or "," in lowers[asked:j]:
        return None
    return name_of(site, whom[0])


def _leading(site: Site, j: int, start: int, word: str) -> str | None:
    """The group that leads the sentence, or the one before, where nothing nearer tells whom the pronoun means."""
    its = word in ("its", "it")
    if word in THEIRS and j == 0 and (plural := people_before(site)) is not None:
        return plural
    lead = leading(site, start) or (_told_after(site, start) if word in ("its", "their") else None)
    if word in THEIRS and (lead is None or lead == author(site)) and (other := _opposed(site, start)):
        return other
    if word in THEIRS or its:
        lead = lead or spoken_for(site) or opened(site, j) or body_before(site)
    if lead or site.words.domestic.isdisjoint(site.line.lowers[:j]):
        return lead or spoken_of(site, j) or previous(site, owning=word == "its")
    return domestic(site, start) or spoken_of(site, j)


def _private(spoken: str) -> bool:
    """Whether somebody who is called by what he is at most speaks: "a man", "one fighter"."""
    words = spoken.lower().split()
    return len(words) > 1 and words[0] in ("a", "an", "one", "another") and words[-1] in PRIVATE


def _half(site: Site, j: int) -> str | None:
    """``X says it lost 200; Y says it lost 50``: the group named behind the semicolon."""
    lowers = site.line.lowers[:j]
    if ";" not in lowers:
        return None
    low = j - lowers[::-1].index(";")
    row = next(
        (row for row in parties(site) if low <= row.first and row.last <= j and not row.object and not row.owns), None
    )
    if row is not None:
        return row.name
    return group_at(site, low, j) or named(
        site, low, min(low + HALF, j)
    )  # "…; the Karabakh authorities counted 190 of their own"


def _told_after(site: Site, start: int) -> str | None:
    """``Sixty of its sailors deserted, X admitted``: who tells it at the end of the sentence."""
    lowers = site.line.lowers
    verb = next((j for j in range(len(lowers) - 1, max(1, len(lowers) - 6), -1) if lowers[j] in TOLD), -1)
    if verb < 2:
        return None
    mention = next((m for m in site.mentions if site.token(m.end) == verb and m.start > start), None)
    comma = mention is not None and site.line.lower(site.token(mention.start) - 1) == ","
    return name_of(site, mention) if mention is not None and comma else None


def _opposed(site: Site, start: int) -> str | None:
    """``They left 30 tanks``, said in a briefing of one side that names nobody: the other side."""
    own = author(site)
    told = own is not None and (speaker_group(site, start) or own) == own
    return enemy(site, start) if told else None


def body_before(site: Site) -> str | None:
    """``The army …`` at the beginning of the sentence before: the page's own country, else the word itself."""
    if site.index == 0:
        return None
    page, row = site.page, site.page.sentences[site.index - 1]
    word = page.lowers[row.first + 1] if row.last > row.first + 2 else ""
    if (
        page.lowers[row.first] != "the"
        or word not in site.words.forces.bodies
        or page.lowers[row.first + 2] not in FOLLOWS
    ):
        return None
    return word if word in site.words.forces.free_bodies else home(site) or word


def opened(site: Site, j: int) -> str | None:
    """``The Ozmeni side puts its losses``, ``The regional bloc said its force``: what opens the sentence, by its own words."""
    words, lowers = site.line.words, site.line.lowers
    if lowers[0] != "the" or j < OPENED:
        return None
    if lowers[2] == "side" and words[1][0].isupper() and not covered(site, 1):
        return words[1]
    at = next((k for k in (1, 2) if lowers[k] in site.words.forces.free_bodies and lowers[k + 1] in FOLLOWS), 0)
    return lowers[at] if at else None


def the_country(site: Site, j: int) -> str | None:
    """What "the country" at token ``j`` is: the speaker's, else the one that leads the sentence or the one before."""
    start = site.line.starts[j]
    return speaker_group(site, start) or leading(site, start) or previous(site)
