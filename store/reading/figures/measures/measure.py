"""What became of those who are counted: killed, wounded, displaced … read from the verb, state, noun or label near the number.

In: a line, the figures' words, what is counted and the first tokens of the line's other numbers. Out: (measure, rule, token of the cue) or None.
"""

from store.reading.figures.counts.counted import Counted, fits, particle_before, phrase_at, pick
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
from store.reading.figures.measures.around import around
from store.reading.figures.measures.elsewhere import RELEASED, elsewhere
from store.reading.figures.measures.later import BEFORE, graver, later
from store.reading.figures.measures.objects import drained, governor, second_object
from store.reading.figures.measures.owned import deserted, doers, idle, posted
from store.reading.figures.measures.said import ADVERBS, buried, said
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import ARTICLES, DEFINITE, RELATIVES
from store.reading.text.harm import LOSING, TOLLS
from store.reading.text.numbers_line import Line

SOFT = frozenset(("affected", "trapped", "missing", "infected"))


def read(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """Return (measure, rule, token of the cue) or None. ``heads`` are first tokens of the line's other numbers."""
    one_of = line.lowers[counted.number.first] == "one" and line.lower(counted.number.last) == "of"
    if one_of and (counted.kind == "bare" and counted.last == counted.number.last):
        return None
    hit = _told(line, words, counted, heads)
    if hit is not None and measures_held.picked_up(line, words, hit):
        return "detained", hit[1], hit[2]
    if hit is None or _refuted(line, words, counted, hit):
        return None
    if hit[0] == "wounded" and _to_death(line, hit[2]):
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
    )


def _to_death(line: Line, cue: int) -> bool:
    """``stabbed or hacked to death``: what wounds, and kills."""
    behind = line.lowers[cue + 1 : cue + 1 + DEATH]
    return "death" in behind and behind[behind.index("death") - 1] == "to" and "," not in behind


def of_whole(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``260 of the 400 wounded``, ``of the missing 437``: the whole's own word says what befell it."""
    at = counted.number.last
    if words.states.get(line.lower(counted.number.first - 1)):
        at = counted.number.first - 1
    found = words.states.get(line.lower(at)) or words.nouns.get(line.lower(at))
    if found and fits(words, found, counted):
        return found, f"{line.lower(at)} of the whole", at
    return measures_taken.whole(line, words, counted) or measures_moved.still_held(line, words, counted)


PARTLY = frozenset(("partly", "partially"))
DEATH = 5  # tokens from a wound to "to death"
OPENING = RELATIVES | {"(", "-", "–", "—"}  # right behind what is counted
ADJUNCTS = frozenset("rescue release capture damage arrest escape exchange".split())
HOLDS = measures_foes.HOLDS | {"held"}


def _told(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """The first reading that fits, from the nearest cue to the farthest."""
    return (
        _of_the(line, words, counted)
        or _modifier(line, words, counted, soft=False)
        or measures_hurt.read(line, words, counted)
        or around(line, words, counted)
        or _beside(line, words, counted, heads)
        or measures_held.before(line, words, counted)
        or measures_ruin.read(line, words, counted)
        or _worse(line, words, counted, heads)
        or (measures_moved.with_him(line, words, counted) or _noun(line, words, counted))
        or measures_names.read(line, words, counted)
        or measures_taken.whom(line, words, counted)
        or measures_taken.alive(line, words, counted)
        or measures_taken.left(line, words, counted, heads)
        or measures_foes.booty(line, words, counted)
        or measures_labels.toll(line, words, counted, heads)
        or measures_labels.raised(line, words, counted)
        or measures_passive.read(line, words, counted, heads)
        or measures_labels.read(line, words, counted, heads)
        or measures_relative.told(line, words, counted)
        or measures_hurt.treated(line, words, counted)
        or measures_hosted.hosted(line, words, counted)
        or measures_ill.read(line, words, counted)
        or measures_gone.aboard(line, words, counted)
        or measures_taken.out(line, words, counted)
        or measures_moved.moved(line, words, counted)
        or _modifier(line, words, counted, soft=True)
    )


def _beside(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """The cue behind what is counted, else the one before it; in ``killed 58 people in the camps`` where they lived tells least."""
    behind = _after(line, words, counted, heads)
    if behind is not None and (end := later(line, words, counted, heads, behind)):
        return end
    if behind is not None and behind[1].startswith("detained"):
        return _brought_out(line, words, counted) or behind
    if behind is not None and behind[0] not in BEFORE:
        return behind
    done = _governed(line, words, counted)
    return done if behind is None or graver(done, behind) else behind


def _of_the(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``30 of the wounded``."""
    at = counted.number.last
    if line.lower(at) != "of" or line.lower(at + 1) not in DEFINITE:
        return None
    at += line.lower(at + 2) == "own"  # "14 of their own dead"
    word, after = line.lower(at + 2), line.lower(at + 3)
    found = words.states.get(word) or pick(words, word, counted) or ("killed" if word == "victims" else None)
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
    deed = _governed(line, words, counted) or measures_taken.out(line, words, counted)
    return deed if deed and deed[0] in ("evacuated", "killed", "wounded") else None


def _after(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """``12 dead``, ``12 soldiers killed in``, ``40 people missing``, ``12 who died``, ``4,000 people without power``."""
    at = counted.last
    while (word := line.lower(at)) in ADVERBS or (at == counted.last and word in OPENING):
        if word in ("been", "being", "be") or phrase_at(line, words, counted, at):
            break
        at += 1
    if line.lower(at - 1) == "those" and line.lower(at + 1) in AUXILIARIES:
        return measures_passive.read(line, words, counted, heads)  # "of those rescued were hurt"
    return said(line, words, counted, at, heads)


def _governed(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``killed 12``, ``killing at least 12``, ``the lives of 12``, ``deaths of 12``, ``loss of 200``."""
    particle = particle_before(line, words, counted, counted.first - 1)
    at = governor(line, counted)
    word = line.lower(at) if at >= 0 else ""
    if word == "captivity" and line.lower(at - 2) in measures_taken.TAKING:
        return "captured", "took in captivity", at
    if particle is None and at != counted.first - 1:
        particle = particle_before(line, words, counted, at)
    if particle:
        return particle
    if (exchanged := measures_taken.exchanged(line, words, counted, at, word)) is not None:
        return exchanged
    if line.lowers[counted.last : counted.last + 2] == ["to", "death"] and fits(words, "killed", counted):
        return "killed", f"{word} to death", counted.last
    if word in ("of", "for", "to", "in", "with") and at > 0:
        return _of(line, words, counted, at) if word == "of" else None
    if held := _held(line, words, counted, at, word):
        return held
    if measures_foes.cost(line, words, counted, at):
        return "killed", "cost … of what is counted", at
    if word == "and":
        return second_object(line, words, counted, at)
    return _by_verb(line, words, counted, at, word)


def _by_verb(line: Line, words: Words, counted: Counted, at: int, word: str) -> tuple[str, str, int] | None:
    """The harm that the verb right before the number tells."""
    if word in LOSING and drained(line, words, counted):
        return None
    found = pick(words, word, counted)
    if word in LOSING and counted.kind == "other" and (counted.unit or "a")[0].isupper():
        return None  # "lost two Tornados": of a make or a people
    deed = word.endswith("ing") and line.lower(at - 1) in ARTICLES  # "After the killing 300 protesters marched"
    if found and not deed and line.lower(at - 1) not in ("were", "was"):
        return buried(line, words, (found, f"{word} before the number", at))
    return None


def _held(line: Line, words: Words, counted: Counted, at: int, word: str) -> tuple[str, str, int] | None:
    """``took 40 prisoners``, ``hold 12,000 in seven jails``, ``hold 19 of our people``, ``marched 93 pupils into the forest``."""
    if word in measures_taken.CLAIMING and measures_taken.struck_down(line, words, at):
        return (
            ("killed", f"{word} by a blow", at) if fits(words, "killed", counted) and counted.kind != "bare" else None
        )
    taking = word in measures_taken.TAKING
    if taking and (
        (counted.unit or "").lower() in ("prisoners", "captives", "peacekeepers")
        or measures_foes.of_a_foe(line, words, counted)
    ):
        return "captured", f"{word} prisoners", at
    if taking and (kept := measures_taken.in_cells(line, words, counted)):
        return kept, f"{word} in cells", at
    if word in HOLDS and measures_foes.of_ours(line, counted):
        return "captured", f"{word} of the other side", at
    if word in HOLDS and counted.kind == "people" and not words.company.jailers.isdisjoint(line.lowers[:at]):
        return "detained", f"{word} by authorities", at
    if word in measures_taken.SEIZING and measures_taken.led_off(line, words, counted, word):
        return "captured", f"{word} by captors", at
    return None


def _of(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """``the killing of 12``, ``the evacuation of 15,000``, ``the loss of 12 tanks``."""
    if line.lower(at - 2) == "by":
        at -= 2  # "the evacuation by air of 3,200"
    before = line.lower(at - 1)
    if before == "lives" and line.lower(at - 3) == "for":
        return None  # "doctors fear for the lives of four"
    paid = before == "cost" and line.lower(at - 3) == "at"  # "took it at the cost of 22 of its soldiers"
    names = words.nominal.get("loss" if paid else before, ())
    found = next((name for name in names if fits(words, name, counted)), None)
    return (found, f"{before} of", at - 1) if found else None


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
    if unit in ("prisoners", "prisoner") and (held := measures_foes.prisoners(line, words, counted)) is not None:
        return held
    if unit == "arrivals" and counted.kind == "people":
        return "displaced", "new arrivals", counted.head
    return (counted.harm, f"noun {counted.unit}", counted.head) if counted.harm else None
