"""Which threads could be about the same fact: the tokens a claim is kept under and the tokens it looks for. Pure.

A claim that tells no place looks among all of its kind, and one that does looks under its own and the wider places and
among those that tell none; each token is read newest first and only so far, so the cost does not grow with the store.

One party is another when the words of the shorter name all stand in the longer (likeness.same_name). A name of one word is
kept under it, a longer one under ``word+`` for each of its words. Whatever two longer names share is more than one word, so
all but the first need looking under: of the many Adas none is fetched that is not Ada Ruden.
"""

from collections.abc import Iterable

from store.likeness import Parents, name_words, place_words, topic
from store.models import Claim, Event, Figure, Statement

MOST = 24  # threads looked at under one token: more of one measure in one place on these days has not been seen
ANYWHERE, NOWHERE = "*", "-"
_TELLING = 3  # letters of a word that a party is looked for by


def kept_under(
    claim: Claim, parents: Parents, places: Iterable[str] = (), families: Iterable[str] = ()
) -> tuple[str, ...]:
    """The tokens a thread whose value is ``claim`` is found by; ``places`` are all that newsrooms gave it, ``families`` who told it."""
    if isinstance(claim, Figure):
        told = [token for place in sorted({*places, claim.place or ""}) for token in _place_tokens(place, parents)]
        nowhere = [] if _place_tokens(claim.place, parents) else [NOWHERE]
        ends = [ANYWHERE, *told, *nowhere, *_value(claim), *(f"@{one}" for one in sorted(families))]
        return tuple(token for of in _counted(claim) for token in _tokens(of, ends))
    if isinstance(claim, Event) and claim.event == "HAZARD":
        return _tokens(_event(claim), [ANYWHERE])
    if isinstance(claim, Event):
        parties = _kept_names((*claim.actor, *claim.recipient))
        ends = [*parties, *_place_tokens(claim.place, parents)] or [NOWHERE]
        return _tokens(_event(claim), [*ends, *_day(claim)])
    return _tokens("say", _kept_names(_speaker(claim)) or [NOWHERE])


def looked_for(claim: Claim, parents: Parents, family: str = "") -> tuple[str, ...]:
    """The tokens under which threads about the same fact as ``claim`` stand; ``family`` where its own running count is looked for."""
    if isinstance(claim, Figure):
        places = _place_tokens(claim.place, parents)
        before = _before(claim) if places else []
        own = [f"@{family}"] if family else []
        ends = [*([*places, NOWHERE] if places else [ANYWHERE]), *_value(claim), *before, *own]
        return tuple(token for of in _counted(claim) for token in _tokens(of, ends))
    if isinstance(claim, Event) and claim.event == "HAZARD":
        return _tokens(_event(claim), [ANYWHERE])
    if isinstance(claim, Event) and not (claim.actor or claim.recipient):
        who = _looked_names((claim.speaker,)) if claim.speaker and claim.modality == "denied" else []
        return _tokens(_event(claim), [*_place_tokens(claim.place, parents), NOWHERE, *_day(claim), *who])
    if isinstance(claim, Event):
        places = _place_tokens(claim.place, parents) if claim.event in ("AGREE", "CONSULT") else []
        return _tokens(_event(claim), [*_looked_names((*claim.actor, *claim.recipient)), *places, *_day(claim)])
    return _tokens("say", _looked_names(_speaker(claim)) or [NOWHERE])


def _counted(claim: Figure) -> tuple[str, ...]:
    """What a figure counts; of those who came to harm also what became of them: who is freed was "held" here and "detained" there."""
    return tuple(dict.fromkeys((claim.measure, topic(claim))))


def _event(claim: Event) -> str:
    return f"{claim.event}/{claim.mode}" if claim.event == "HAZARD" else claim.event


def _value(claim: Figure) -> list[str]:
    """The number itself: newsrooms place one toll in the town, off the coast or in the country."""
    told = claim.high if claim.low is None else claim.low
    return [] if told is None else [f"={told:g}"]


def _before(claim: Figure) -> list[str]:
    """The numbers that its sentence tells as those before it."""
    from store.old_values import told_before  # heavy to import: a question needs none of it

    return sorted(f"={value:g}" for value in told_before(claim))


def _day(claim: Event) -> list[str]:
    """The day a dated event is looked for under: two newsrooms may name different parties of it."""
    return [claim.date[:10]] if claim.date else []


def _tokens(of: str, ends: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"{of}|{end}" for end in ends))


def _place_tokens(place: str | None, parents: Parents) -> list[str]:
    if not place:
        return []
    wider = [word for up in parents(place) for word in sorted(place_words(up))]
    return [*sorted(place_words(place)), *wider]


def _speaker(claim: Statement) -> tuple[str, ...]:
    return (claim.speaker,) if claim.speaker else ()


def _kept_names(names: Iterable[str]) -> list[str]:
    each = map(name_words, names)
    return [f"{word}+" if len(of) > 1 else word for of in each for word in of if len(word) >= _TELLING]


def _looked_names(names: Iterable[str]) -> list[str]:
    return [token for name in names for token in _looked_name(name_words(name))]


def _looked_name(of: tuple[str, ...]) -> list[str]:
    """The names of one word that it holds (and what older versions kept), then the longer ones."""
    telling = [word for word in of if len(word) >= _TELLING]
    skipped = 1 if len(telling) == len(of) > 1 else 0
    return [*telling, *(f"{word}+" for word in telling[skipped:])]
