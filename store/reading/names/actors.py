"""Actors: who acts in the text, as records: persons with role and affiliation, countries and organisations with their names.

In: a sheet whose chunks are settled, and its people. Out: ``page.actors`` by key; ``Keys`` leads from chunks to them.
"""

from store.models import Actor, Evidence
from store.reading.names.actors_trace import of_actor
from store.reading.names.cast import Cast, Draft, country_name
from store.reading.names.lands.atlas import plain
from store.reading.names.lands.home import main_country
from store.reading.names.people.persons import People, Person
from store.reading.names.sheet import Chunk, Sheet

NEAREST = 12  # bodies of one noun compared
SENTENCES = 6  # evidence kept for one actor

LETTERHEAD = 2  # sentences in which the issuer of a statement stands

LABELLED = 8  # sentences in which the first speaker of a transcript has spoken
ASKING = 24  # the same, where a label is SPOKESPERSON or QUESTION

_SMALL = frozenset("OF THE IN FOR AND ON".split())
_BY = (["OF", "THE"], ["BY", "THE"])
_ASKED = frozenset("Q QUESTION MODERATOR SPOKESPERSON SPOKESMAN SPOKESWOMAN".split())
_OPENING = frozenset({"press", "briefing", "conference", "transcript", "news"})
_ISSUING = frozenset(
    "ministry government republic kingdom federation embassy briefing press communiqué statement presidency office".split()
)


def cast(sheet: Sheet, people: People) -> Cast:
    """Gather the persons; countries and organisations follow as they are met."""
    issuer, turns = _issuer(sheet), _has_turns(sheet)
    home = issuer or ("" if turns else main_country(sheet))  # who answers questions seldom names his own country
    if turns and "joint" in sheet.page.lowers[: sheet.page.sentences[0].last]:
        home = ""  # two hosts
    found = Cast(sheet, people, home, (issuer or _podium(sheet)) if turns else "", _host(sheet) if turns else "")
    _name_countries(found)
    _name_organisations(found)
    for person in sorted(people.persons, key=lambda person: person.first):
        key = found.key(person.name)
        found.of_person[id(person)] = key
        found.drafts[key] = Draft(key, "person", person.name, person.forms, person.sentences)
    return found


def _issuer(sheet: Sheet) -> str:
    """The one country whose ministry or government issues the page, by its letterhead: MINISTRY OF DEFENCE OF X."""
    for number, row in enumerate(sheet.rows[:LETTERHEAD]):
        first = sheet.page.sentences[number].first
        if not _ISSUING.isdisjoint(sheet.page.lowers[first : first + 2]):
            lands = {chunk.iso for chunk in row if chunk.iso}
            return lands.pop() if len(lands) == 1 else ""
    return ""


def _has_turns(sheet: Sheet) -> bool:
    """Whether the page is a transcript, its speakers under labels."""
    words = sheet.page.words
    turns = [
        (number, words[row.first]) for number, row in enumerate(sheet.page.sentences[:ASKING]) if row.kind == "turn"
    ]
    asked = any(label in _ASKED for _, label in turns)
    labels = [label for number, label in turns if asked or number < LABELLED]
    return sum(len(label) > 1 and label.isupper() for label in labels) > 0 and len(labels) > 1


def _podium(sheet: Sheet) -> str:
    """The country of the one body in a transcript's heading, else the one named most where its full style is used: the Republic of X."""
    bodies = {chunk.iso for chunk in sheet.rows[0] if chunk.kind == "organisation"}
    if len(bodies) == 1 and "" not in bodies:
        return bodies.pop()
    iso = main_country(sheet)
    named = (chunk for row in sheet.rows for chunk in row if chunk.kind == "country" and chunk.iso == iso)
    return iso if any(sheet.page.words[chunk.first] in {"Republic", "Kingdom"} for chunk in named) else ""


def _host(sheet: Sheet) -> str:
    """The one body that the heading of a transcript names: Briefing by the X Foreign Office; the letterhead X MISSION (XM) over it."""
    row = sheet.rows[0]
    first = sheet.page.sentences[0].first
    bodies = {chunk.name for chunk in row if chunk.kind in {"organisation", "acronym"}}
    bodies |= {_shouted(sheet, chunk) for chunk in row if chunk.kind in {"run", "other"}} - {""}
    bodies |= {_briefing(sheet)} - {""}
    opens = not _OPENING.isdisjoint(sheet.page.lowers[first : first + 2])
    heads = bool(row) and row[0].kind == "organisation" and row[0].first == first
    heads = heads and not _OPENING.isdisjoint(sheet.page.lowers[first : sheet.page.sentences[:2][-1].last])
    return _written(bodies.pop()) if len(bodies) == 1 and (opens or heads) else ""


def _written(name: str) -> str:
    """A name in capitals as names are written: UNITED NATIONS MISSION IN X is the United Nations Mission in X; letters stay."""
    if not name.isupper() or " " not in name:
        return name
    return " ".join(word.lower() if word in _SMALL else word.capitalize() for word in name.split())


def _briefing(sheet: Sheet) -> str:
    """JOINT OBSERVER MISSION in "TRANSCRIPT OF THE BRIEFING OF THE JOINT OBSERVER MISSION ON …", as names are written; else nothing."""
    span = sheet.page.sentences[0]
    words = sheet.page.words[span.first : span.last]
    at = next((i for i, word in enumerate(words) if word == "BRIEFING" and words[i + 1 : i + 3] in _BY), -1)
    end = next((i for i in range(at + 3, len(words)) if words[i] in {"ON", "IN", "AT", ","}), len(words))
    name = _written(" ".join(words[at + 3 : end])) if at >= 0 else ""
    return name if name.split()[-1:] and name.split()[-1] in sheet.words.org_nouns else ""


def _shouted(sheet: Sheet, chunk: Chunk) -> str:
    """NORTHERN COMPACT as names are written, where its last word is a noun of organisations; else nothing."""
    last = sheet.page.words[chunk.last - 1]
    if not last.isupper() or last.capitalize() not in sheet.words.org_nouns:
        return ""
    words = sheet.page.words[chunk.first : chunk.last]
    at = max((i + 1 for i, word in enumerate(words) if word in {"OF", "THE"}), default=0)
    return " ".join(words[at:]).title()


def _name_countries(found: Cast) -> None:
    """Of the names the article uses the usual one, else the longest that is no abbreviation."""
    used: dict[str, set[str]] = {}
    for row in found.sheet.rows:
        for chunk in row:
            if chunk.kind == "country":
                used.setdefault(chunk.iso, set()).add(chunk.name)
    for iso, names in used.items():
        usual = found.sheet.words.atlas.countries.get(iso)
        full = sorted((name for name in names if "." not in name and not name.isupper()), key=len)
        longest = full[-1] if full else usual or iso
        found.country_names[iso] = usual if usual is not None and usual in names else longest


def _name_organisations(found: Cast) -> None:
    """An organisation of the lexicon goes by its usual name where the article uses it, else by its longest form there."""
    forms: dict[str, set[str]] = {}
    chunks = [chunk for row in found.sheet.rows for chunk in row if chunk.kind == "organisation"]
    for chunk in chunks:
        forms.setdefault(chunk.name, set()).add(found.sheet.text(chunk.first, chunk.last))
    for chunk in chunks:
        used = forms[chunk.name]
        longer = chunk.name.startswith(tuple(f"{form} " for form in used))  # the Red Cross of X
        if chunk.name not in used and not longer and all(form.split()[-1] != chunk.name.split()[-1] for form in used):
            chunk.name = max(used, key=lambda form: (len(form), form))


def country(found: Cast, chunk: Chunk) -> str:
    """The key of the country that a name, demonym, seat or capital stands for."""
    key = f"country:{chunk.iso}"
    if key not in found.drafts:
        found.drafts[key] = Draft(key, "country", country_name(found, chunk.iso))
    return key


def organisation(found: Cast, chunk: Chunk) -> str:
    """The key of an organisation; names that differ by an article, accents or case are one."""
    name = chunk.name.removeprefix("The ")
    folded = plain(name)
    key = found.organisations.get(folded)
    if _is_anothers(found, folded, chunk):
        name = f"{country_name(found, chunk.iso)}'s {name}"  # Russia's Defence Ministry, beside Ukraine's
        folded = plain(name)
        key = found.organisations.get(folded)
    if key is None:
        key = found.organisations[folded] = found.key(name)
        found.bodies.setdefault(folded.split()[-1], []).append(folded)
        found.drafts[key] = Draft(key, "organisation", name)
        if chunk.iso:
            found.drafts[key].affiliation = country_name(found, chunk.iso)
    return key


def _is_anothers(found: Cast, folded: str, chunk: Chunk) -> bool:
    """Whether a state body of that name, with its country or without, is already there and is another country's."""
    words = found.sheet.words
    if not chunk.iso or folded.rsplit(maxsplit=1)[-1] not in words.bodies or chunk.name in words.known_bodies:
        return False
    same = [
        old
        for old in found.bodies.get(folded.rsplit(maxsplit=1)[-1], ())[-NEAREST:]
        if old == folded or old.endswith(f" {folded}")
    ]
    lands = {found.drafts[found.organisations[old]].affiliation for old in same}
    return bool(lands) and country_name(found, chunk.iso) not in lands and None not in lands


def record(found: Cast, key: str, form: str, sentence: int, *, acts: bool) -> None:
    """Count one mention of the actor ``key`` as ``form``."""
    draft = found.drafts[key]
    if form:
        draft.forms[form] = draft.forms.get(form, 0) + 1
    draft.acts += acts
    if acts and sentence not in draft.sentences[-1:]:
        draft.sentences.append(sentence)


def publish(found: Cast) -> None:
    """Fill ``page.actors``: persons by first mention, then countries and organisations by how often they act."""
    page = found.sheet.page
    page.home = country_name(found, found.home) if found.home else None
    people = [draft for draft in found.drafts.values() if draft.kind == "person"]
    others = sorted((draft for draft in found.drafts.values() if draft.kind != "person"), key=lambda draft: -draft.acts)
    named = {found.of_person[id(person)]: person for person in found.people.persons}
    ids: dict[str, int] = {}
    for draft in (*people, *others):
        ident = draft.key if ":" not in draft.key else found.key(draft.name)
        ids[ident] = 1
        aliases = tuple([form for form in draft.forms if form != draft.name])
        evidence = _evidence(found, draft)
        person = named.get(draft.key)
        trace = of_actor(found, person, draft) if person is not None else ()
        page.actors[draft.key] = Actor(
            ident, draft.name, draft.kind, aliases, draft.role, draft.affiliation, draft.acts, evidence, trace
        )


def _evidence(found: Cast, draft: Draft) -> tuple[Evidence, ...]:
    chosen = sorted(dict.fromkeys(draft.sentences[:SENTENCES]))
    return tuple([found.sheet.page.evidence(number) for number in chosen])


def holds(person: Person) -> bool:
    """Whether the text gives the person an office."""
    return person.role is not None and person.role.office is not None
