"""What became of those who are counted: killed, wounded, displaced … read from the verb, state, noun or label near the number.

In: a line, the figures' words, what is counted and the first tokens of the line's other numbers. Out: (measure, rule, token of the cue) or None.
"""

from store.reading.figures.counts.counted import Counted, fits, phrase_at, pick
from store.reading.figures.counts.ruined import PARTLY
from store.reading.figures.measures import alien as measures_alien
from store.reading.figures.measures import foes as measures_foes
from store.reading.figures.measures import gone as measures_gone
from store.reading.figures.measures import held as measures_held
from store.reading.figures.measures import hosted as measures_hosted
from store.reading.figures.measures import hurt as measures_hurt
from store.reading.figures.measures import ill as measures_ill
from store.reading.figures.measures import labels as measures_labels
from store.reading.figures.measures import mixed as measures_mixed
from store.reading.figures.measures import moved as measures_moved
from store.reading.figures.measures import names as measures_names
from store.reading.figures.measures import passive as measures_passive
from store.reading.figures.measures import relative as measures_relative
from store.reading.figures.measures import ruin as measures_ruin
from store.reading.figures.measures import taken as measures_taken
from store.reading.figures.measures import untold as measures_untold
from store.reading.figures.measures import ways as measures_ways
from store.reading.figures.measures.amiss import amiss
from store.reading.figures.measures.around import around
from store.reading.figures.measures.body_of import body_of
from store.reading.figures.measures.elsewhere import RELEASED, elsewhere
from store.reading.figures.measures.fatal import lifeless, to_death
from store.reading.figures.measures.governed import governed
from store.reading.figures.measures.hauled import hauled
from store.reading.figures.measures.later import BEFORE, graver, later
from store.reading.figures.measures.organs import organs
from store.reading.figures.measures.owned import deserted, doers, idle, posted
from store.reading.figures.measures.said import ADVERBS, buried, said
from store.reading.figures.measures.with_him import with_him
from store.reading.figures.measures.with_one import with_one
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import DEFINITE, RELATIVES
from store.reading.text.harm import TAKEN, TOLLS
from store.reading.text.numbers_line import Line

SOFT = frozenset(("affected", "trapped", "missing", "infected"))
OPENING = RELATIVES | {"(", "-", "–", "—"}  # right behind what is counted
ADJUNCTS = frozenset("rescue release capture damage arrest escape exchange".split())

AHEAD = frozenset(
    """ordered order orders called calls call demanded demands threatened threatens threaten announced announces planned plans postponed
    delayed halted stayed put scheduled will would may might next sentenced""".split()
)
KILLING = frozenset("execution executions killing killings murder murders massacre slaughter beheading".split())


def read(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """Return (measure, rule, token of the cue) or None. ``heads`` are first tokens of the line's other numbers."""
    one_of = line.lowers[counted.number.first] == "one" and line.lower(counted.number.last) == "of"
    if one_of and (counted.kind == "bare" and counted.last == counted.number.last):
        return None
    hit = _told(line, words, counted, heads)
    if hit is not None and measures_held.picked_up(line, words, hit):
        return "detained", hit[1], hit[2]
    if hit is None:
        return None
    if _refuted(line, words, counted, hit):
        plain = words.wayless if hit[1].startswith("way ") else None  # what the words beside the way tell
        return read(line, plain, counted, heads) if plain else None
    if hit[0] in TAKEN and _executed(line, counted.first):
        return (
            "killed",
            f"{line.lower(counted.first - 2)} of",
            counted.first - 2,
        )  # "the execution of 16 captured soldiers"
    alive = "before what" in hit[1]  # "dug out 12 buried people"
    if hit[0] == "trapped" and not alive and (dead := buried(line, words, hit)) is not hit:
        return dead
    if hit[0] == "wounded" and to_death(line, hit[2]):
        return "killed", hit[1], hit[2]
    if hit[0] == "evacuated" and lifeless(line, hit[2]):
        return "killed", hit[1], hit[2]
    if hit[0] == "destroyed" and line.lower(hit[2] - 1) in PARTLY:
        return "damaged", hit[1], hit[2]
    if measures_alien.washed_off(line, words, hit):
        return "missing", hit[1], hit[2]
    if (holder := measures_held.by_whom(line, words, counted, hit)) is not None:
        return holder, hit[1], hit[2]
    corpses = hit[0] == "captured" and (counted.unit or "").lower() in words.company.corpses
    if corpses or measures_alien.carried_off(line, words, counted, hit):
        return "killed", hit[1], hit[2]
    freed = hit[0] == "captured" and line.lowers[hit[2]] in RELEASED and counted.kind == "people"
    if freed and (measures_held.political(line, counted) or not words.company.courts.isdisjoint(line.present)):
        return "detained", hit[1], hit[2]
    return measures_mixed.settle(line, words, counted, hit, heads)


def _executed(line: Line, first: int) -> bool:
    """``The execution of 12 captured soldiers``, unless it is ordered, threatened or put off."""
    told = line.lower(first - 1) == "of" and line.lower(first - 2) in KILLING
    return told and AHEAD.isdisjoint(line.present)


def _refuted(line: Line, words: Words, counted: Counted, hit: tuple[str, str, int]) -> bool:
    """Whether what the cue tells befell others, or nobody."""
    return (
        elsewhere(line, words, counted, hit)
        or doers(line, words, counted, hit)
        or deserted(line, words, counted, hit)
        or posted(line, words, counted, hit)
        or idle(line, words, counted, hit)
        or measures_alien.alien(line, words, counted, hit)
        or measures_untold.untold(line, words, counted, hit)
        or amiss(line, words, counted, hit)
    )


def of_whole(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``260 of the 400 wounded``, ``of the missing 437``: the whole's own word says what befell it."""
    at = counted.number.last
    if words.states.get(line.lower(counted.number.first - 1)):
        at = counted.number.first - 1
    found = words.states.get(line.lower(at)) or words.nouns.get(line.lower(at))
    if found and fits(words, found, counted):
        return found, f"{line.lower(at)} of the whole", at
    return measures_taken.whole(line, words, counted) or measures_moved.still_held(line, words, counted)


def _told(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """The first reading that fits, from the nearest cue to the farthest."""
    return (
        _of_the(line, words, counted)
        or _modifier(line, words, counted, soft=False)
        or hauled(line, words, counted)
        or measures_hurt.read(line, words, counted)
        or around(line, words, counted)
        or _beside(line, words, counted, heads)
        or with_one(line, words, counted, heads)
        or body_of(line, words, counted)
        or measures_held.before(line, words, counted)
        or measures_ruin.read(line, words, counted)
        or _worse(line, words, counted, heads)
        or (with_him(line, words, counted) or _noun(line, words, counted))
        or measures_names.read(line, words, counted)
        or measures_taken.whom(line, words, counted)
        or measures_taken.alive(line, words, counted)
        or measures_taken.left(line, words, counted, heads)
        or measures_foes.booty(line, words, counted)
        or measures_labels.toll(line, words, counted, heads)
        or measures_labels.raised(line, words, counted)
        or _passive(line, words, counted, heads)
        or measures_labels.read(line, words, counted, heads)
        or measures_relative.told(line, words, counted)
        or measures_hurt.treated(line, words, counted)
        or measures_hosted.hosted(line, words, counted)
        or measures_ill.read(line, words, counted)
        or measures_gone.aboard(line, words, counted)
        or measures_taken.out(line, words, counted)
        or measures_moved.moved(line, words, counted)
        or measures_ways.elsewhere(line, words, counted, heads)
        or _modifier(line, words, counted, soft=True)
    )


def _passive(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """A verb away from them; of ``who had camped in the yard were killed`` the later one."""
    hit = measures_passive.read(line, words, counted, heads)
    return (later(line, words, counted, heads, hit) or hit) if hit else None


def _beside(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """The cue behind what is counted, else the one before it; in ``killed 58 people in the camps`` where they lived tells least."""
    behind = _after(line, words, counted, heads)
    if behind is not None and (end := later(line, words, counted, heads, behind)):
        return end
    if behind is not None and behind[1].startswith("detained"):
        return _brought_out(line, words, counted) or behind
    if behind is not None and behind[0] not in BEFORE:
        return behind
    done = governed(line, words, counted)
    return done if behind is None or graver(done, behind) else behind


def _of_the(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``30 of the wounded``."""
    at = counted.number.last
    if line.lower(at) != "of" or line.lower(at + 1) not in DEFINITE:
        return None
    at += line.lower(at + 2) == "own"  # "14 of their own dead"
    word, after = line.lower(at + 2), line.lower(at + 3)
    found = words.states.get(word) or pick(words, word, counted) or ("killed" if word == "victims" else None)
    if word == "victims" and line.lower(at + 4).endswith("ed") and not words.cue(line.lower(at + 4)):
        return None  # "of the victims were blackmailed"
    return (found, f"of the {word}", at + 2) if found and (not after.isalpha() or after in AUXILIARIES) else None


def _modifier(line: Line, words: Words, counted: Counted, *, soft: bool) -> tuple[str, str, int] | None:
    """``40 wounded soldiers``, ``300 displaced families``; soft: ``300 stranded people``, which a verb may overrule."""
    for j in range(counted.number.last, max(counted.head, counted.number.last)):
        word = line.lowers[j]
        found = words.states.get(word) or pick(words, word, counted) or ("killed" if word == "fallen" else None)
        if found and word not in ADJUNCTS and soft == (found in SOFT) and fits(words, found, counted):
            if found == "detained" and (done := _brought_out(line, words, counted)):
                return done
            return found, f"{word} before what is counted", j
    return None


def _brought_out(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``evacuated 325 detained refugees``, ``killed two jailed men``: what is done to them tells more than what they were."""
    deed = governed(line, words, counted) or measures_taken.out(line, words, counted)
    return deed if deed and deed[0] in ("evacuated", "killed", "wounded") else None


def _after(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """``12 dead``, ``12 soldiers killed in``, ``40 people missing``, ``12 who died``, ``4,000 people without power``."""
    at = start = _past_pair(line, words, counted)
    while (word := line.lower(at)) in ADVERBS or (at == start and word in OPENING):
        if word in ("been", "being", "be") or phrase_at(line, words, counted, at):
            break
        at += 1
    if line.lower(at - 1) == "those" and line.lower(at + 1) in AUXILIARIES:
        return measures_passive.read(line, words, counted, heads)  # "of those rescued were hurt"
    return said(line, words, counted, at, heads)


def _past_pair(line: Line, words: Words, counted: Counted) -> int:
    """The token behind ``women and children``: both are counted."""
    pair = line.lower(counted.last) == "and" and counted.kind == words.units.get(line.lower(counted.last + 1))
    return counted.last + 2 if pair and counted.kind == "people" else counted.last


def _worse(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """``two of the hostages have been killed``: the verb overrules what the noun says."""
    if counted.harm not in ("captured", "displaced", "detained", "evacuated"):
        return None
    hit = measures_passive.read(line, words, counted, heads)
    return hit if hit and hit[0] in TOLLS else None


def _noun(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``12 deaths``, ``3,000 refugees``, ``90 prisoners of war``: the noun itself says it."""
    unit = (counted.unit or "").lower()
    if measures_held.political(line, counted):
        return "detained", "political prisoners", counted.head
    if organs(line, counted):
        return None
    if unit in ("prisoners", "prisoner") and (held := measures_foes.prisoners(line, words, counted)) is not None:
        return held
    if unit == "arrivals":
        return "displaced", f"noun {'new ' if counted.kind == 'people' else ''}arrivals", counted.head
    return (counted.harm, f"noun {counted.unit}", counted.head) if counted.harm else None
