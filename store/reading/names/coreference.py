"""Coreference: every stretch that stands for an actor: names, surnames, demonyms, capitals, offices, pronouns.

In: sheet, people and cast. Out: ``page.mentions``, sorted. When it is not clear who is meant, there is no mention.
"""

from bisect import bisect_left

from store.reading.names import actors
from store.reading.names.belonging import affiliation as belonging
from store.reading.names.bodies.bare import record_bare
from store.reading.names.cast import Cast
from store.reading.names.lands import places
from store.reading.names.lands.atlas import STATES
from store.reading.names.lands.letterheads import heading_body, is_letterhead
from store.reading.names.nameless import brings_nameless, opens_nameless
from store.reading.names.people.persons import Person
from store.reading.names.people.pronouns import PRONOUNS, resolve_pronoun
from store.reading.names.roles import offices, offices_adopted
from store.reading.names.sheet import Chunk
from store.reading.names.walk import Walk, add_mention
from store.reading.page import MentionKind, Page, Sentence
from store.reading.text.tokens import POSSESSIVE, places_of
from store.reading.text.turn_lines import label_end

_OBLIQUE = frozenset("with to by of from for against between about on at in than like and near beside via".split())
_STAFF = frozenset(
    "doctors nurses surgeons medics staff officials workers director spokesman spokeswoman sources doctor nurse surgeon".split()
)
_THING_NOUNS = frozenset(
    "border borders frontier territory soil city cities town village capital region coast airspace waters language winter summer steppe economy currency people "
    "territories east west north south side-street border-guard shores".split()
)


def resolve(cast: Cast) -> None:
    """Fill ``page.mentions``."""
    walk = Walk(cast)
    page = cast.sheet.page
    for person in cast.people.persons:
        person.seen = -1
    for before, after in cast.people.roles.values():
        for role in (before, after):
            if role is not None:
                walk.offices.update(dict.fromkeys(range(role.first, role.last), 1))
    for person in sorted(cast.people.persons, key=lambda person: person.first):
        offices.hold(cast, person)
    offices_adopted.carry(cast)
    offices_adopted.adopt(cast)
    belonging.give_roles(cast)
    pronouns = places_of(page.lowers, PRONOUNS)
    at = 0
    for number, row in enumerate(cast.sheet.rows):
        begin, at = at, bisect_left(pronouns, page.sentences[number].last, at)
        _sentence(walk, number, row, pronouns[begin:at])
        _the_country(walk, number)
    record_bare(walk)
    page.mentions.sort(key=lambda mention: (mention.start, -mention.end))


def _sentence(walk: Walk, number: int, row: list[Chunk], pronouns: list[int]) -> None:
    """Resolve the names and pronouns of one sentence in turn, and note whom it is about for the next."""
    subject: Person | None = None
    seen: Person | None = None
    k, label = 0, label_end(walk.cast.sheet.page, number)
    for chunk in row:
        while k < len(pronouns) and pronouns[k] < chunk.first:
            found = _pronoun(walk, number, pronouns[k], subject or seen)
            subject = subject or found
            k += 1
        person = _mention(walk, number, row, chunk)
        if person is not None and chunk.last <= label:
            walk.speaking = person, walk.cast.sheet.page.sentences[number].paragraph
        elif person is not None:
            seen = seen or person
            if subject is None and not _oblique(walk, chunk, number):
                subject = person
    for i in pronouns[k:]:
        found = _pronoun(walk, number, i, subject or seen)
        subject = found if subject is None else found and subject
    if subject is None and _brings_stranger(walk, number, seen):
        walk.stranger_at = number
    elif subject or seen:
        walk.subject, walk.subject_at = subject or seen, number


def _pronoun(walk: Walk, number: int, i: int, inside: Person | None) -> Person | None:
    """Whom the pronoun at token ``i`` means: nobody named before where the sentence opens with one person who is not named."""
    page = walk.cast.sheet.page
    stranger = inside is None and opens_nameless(page, page.sentences[number], walk.cast.sheet.words.nameless)
    return None if stranger else resolve_pronoun(walk, number, i, inside)


def _brings_stranger(walk: Walk, number: int, seen: Person | None) -> bool:
    """Whether somebody without a name opens the sentence, or is all the people in it."""
    page, strangers = walk.cast.sheet.page, walk.cast.sheet.words.nameless
    sentence = page.sentences[number]
    return opens_nameless(page, sentence, strangers) or (seen is None and brings_nameless(page, sentence, strangers))


def _the_country(walk: Walk, number: int) -> None:
    """The country, at the beginning of a sentence, takes up the one the sentence before ends with."""
    page = walk.cast.sheet.page
    first = page.sentences[number].first
    if page.lowers[first : first + 2] != ["the", "country"] or first + 2 > page.sentences[number].last:
        return
    owner = places.antecedent(walk.cast.sheet, number, first + 2)
    if owner is not None:
        add_mention(walk, first, first + 2, actors.country(walk.cast, owner), "office", number)


def _oblique(walk: Walk, chunk: Chunk, number: int) -> bool:
    """Whether a name stands behind a preposition or owns something: no subject."""
    page = walk.cast.sheet.page
    sentence = page.sentences[number]
    if chunk.last < sentence.last and page.lowers[chunk.last] in POSSESSIVE:
        return True
    return chunk.first > sentence.first and page.lowers[chunk.first - 1] in _OBLIQUE


def _mention(walk: Walk, number: int, row: list[Chunk], chunk: Chunk) -> Person | None:
    """Record what a chunk stands for; return the person when it is one."""
    if chunk.kind == "person":
        return _person(walk, number, chunk)
    if chunk.kind == "office":
        return _office(walk, number, row, chunk)
    if chunk.kind in STATES:
        _country(walk, number, chunk)
    elif chunk.kind in {"organisation", "body"}:
        _organisation(walk, number, row, chunk)
    return None


def _person(walk: Walk, number: int, chunk: Chunk) -> Person | None:
    """Mention the person that a name stands for, with those who speak for him."""
    person = walk.cast.people.of.get(id(chunk))
    if person is None:
        return None
    person.seen = chunk.first
    walk.recent.append(person)
    full = chunk.last - chunk.first > 1
    key = walk.cast.of_person[id(person)]
    add_mention(walk, chunk.first, chunk.last, key, "name" if full else "surname", number)
    walk.cast.drafts[key].acts += 1
    _staff(walk, number, chunk, key)
    return person


def _staff(walk: Walk, number: int, chunk: Chunk, key: str) -> None:
    """Macron's office acts as a body of its own, which belongs where Macron belongs."""
    page = walk.cast.sheet.page
    if page.lowers[chunk.last : chunk.last + 1] not in (["’s"], ["'s"]) or page.lowers[
        chunk.last + 1 : chunk.last + 2
    ] != ["office"]:
        return
    body = Chunk(
        chunk.first, chunk.last + 2, "organisation", walk.cast.sheet.text(chunk.first, chunk.last + 2), "", number
    )
    office = actors.organisation(walk.cast, body)
    walk.cast.drafts[office].affiliation = walk.cast.drafts[key].affiliation
    add_mention(walk, body.first, body.last, office, "name", number)
    actors.record(walk.cast, office, body.name, number, acts=True)


def _office(walk: Walk, number: int, row: list[Chunk], chunk: Chunk) -> Person | None:
    """Mention the person whom an office alone means: "the president"."""
    if chunk.first in walk.offices:
        return None
    found = offices.person_of(walk.cast, row, row.index(chunk))
    if found is None:
        return None
    person, first, last = found
    person.seen = chunk.first
    key = walk.cast.of_person[id(person)]
    add_mention(walk, first, last, key, "office", number)
    walk.cast.drafts[key].acts += 1
    return person


def _country(walk: Walk, number: int, chunk: Chunk) -> None:
    """Mention a country, record what it does, and the body whose letterhead bears its name."""
    page = walk.cast.sheet.page
    sentence = page.sentences[number]
    weak = _is_weak(page, sentence, chunk)
    if chunk.place and not (weak and chunk.kind == "country"):
        return
    if chunk.kind == "capital" and chunk.last < sentence.last and page.words[chunk.last][0].isupper():
        return  # the Minsk Agreements
    key = actors.country(walk.cast, chunk)
    kind: MentionKind = {"country": "name", "demonym": "demonym", "capital": "capital"}.get(chunk.kind, "alias")  # type: ignore[assignment]
    add_mention(walk, chunk.first, chunk.last, key, kind, number)
    walk.last_country = key
    governed = chunk.first - 2 >= sentence.first and page.lowers[chunk.first - 2] == "government"
    acts = not chunk.place and (not weak or governed) and sentence.kind != "dateline"
    acts = acts and not _owns_things(walk, chunk, number)
    known = chunk.kind == "demonym" and chunk.iso in walk.cast.country_names
    form = "" if known or (chunk.kind == "capital" and not acts) else walk.cast.sheet.text(chunk.first, chunk.last)
    if not is_letterhead(form):
        actors.record(walk.cast, key, form, number, acts=acts)
        return
    actors.record(walk.cast, key, "", number, acts=acts)
    if body := heading_body(form):
        issuer = actors.organisation(walk.cast, Chunk(chunk.first, chunk.last, "organisation", body, chunk.iso, number))
        actors.record(walk.cast, issuer, "", number, acts=True)


def _is_weak(page: Page, sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the country is only gone to, come from or spoken of: to X, from X, of X; not according to X."""
    if chunk.first == sentence.first or page.lowers[chunk.first - 1] not in {"to", "from", "of"}:
        return False
    return page.lowers[max(sentence.first, chunk.first - 2) : chunk.first] != ["according", "to"]


def _owns_things(walk: Walk, chunk: Chunk, number: int) -> bool:
    """Whether the name only says where something is: Ukraine's border, Russian territory."""
    page = walk.cast.sheet.page
    limit = page.sentences[number].last
    at = chunk.last + (chunk.last < limit and page.lowers[chunk.last] in POSSESSIVE)
    return at < limit and page.lowers[at] in _THING_NOUNS


def _organisation(walk: Walk, number: int, row: list[Chunk], chunk: Chunk) -> None:
    """Mention an organisation by its name, or the one that a body's noun means: "the ministry"."""
    found = offices.body_of(walk.cast, row, row.index(chunk), walk.last_organisation) if chunk.kind == "body" else None
    if chunk.kind == "body" and found is None:
        return
    key, first = found or (actors.organisation(walk.cast, chunk), chunk.first)
    add_mention(walk, first, chunk.last, key, "alias" if found else "name", number)
    acts = not chunk.place and not _placed(walk, first, number)
    actors.record(
        walk.cast, key, walk.cast.sheet.text(first, chunk.last) if chunk.kind != "body" else "", number, acts=acts
    )
    walk.last_organisation = key


def _placed(walk: Walk, first: int, number: int) -> bool:
    """Whether an organisation is only where something happens: at NATO headquarters."""
    page = walk.cast.sheet.page
    start = page.sentences[number].first
    low = page.lowers[first - 1] if first > start else ""
    if low == "at" and first - 2 >= start and page.lowers[first - 2] in _STAFF:
        return False  # doctors at the hospital said
    return low in {"at", "in", "near", "outside", "inside"}
