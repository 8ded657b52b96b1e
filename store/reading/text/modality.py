"""Modality: how sure a clause is of itself - asserted, alleged, planned, forecast, hypothetical, denied or historical.

In: a page with sentences, tokens and dates, and the stretch a claim was read from. Out: the modality and the word or
rule that decided. Denial weighs more than doubt, doubt more than futurity. Each look has a fixed reach.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from store.models import Modality
from store.reading.lexicon import Lexicon
from store.reading.page import Page, Sentence
from store.reading.text.belief import DOUBTED, belief
from store.reading.text.clauses import REACH, clause_start, token_at
from store.reading.text.grammar import CLOSING_QUOTES, MODALS, WOULD
from store.reading.text.modality_asides import after_relative, behind_aside, describes_doer, elsewhere, is_left_over
from store.reading.text.modality_dates import by_date
from store.reading.text.modality_infinitive import governed_infinitive
from store.reading.text.telling import DENYING, REFUSING
from store.reading.text.tokens import places_in
from store.reading.text.unproven import UNTRUE, reach_before, unproven

RIGHT = 9  # tokens after a subject in which its verb's auxiliaries are looked for
NEAR = {"no": 4, "without": 5, "nobody": 5, "none": 4, "neither": 6, "risk": 4, "threat": 4, "plan": 5, "plans": 6}
ORDER: tuple[Modality, ...] = ("denied", "hypothetical", "forecast", "planned", "historical", "alleged")
RIGHT_STOPS = frozenset(
    ("and", ",", "who", "which", "that", "but", "as", "after", "before", "while", "when", "to", "for")
)
DOUBTS = ("claim", "claims", "claimed", "alleges", "alleged", "allege", "alleging")
DOUBTING = frozenset(
    "possibility risk fear fears feared likelihood chance danger prospect threat provided condition assuming supposing hopes hope hoped hoping suspicion".split()
)
PAST_SIGNS = frozenset("have has had was were did is are been am ’ve 've".split())
FUTURE_SIGNS = MODALS | frozenset(
    "cannot to if won't won’t wouldn't wouldn’t can't can’t couldn't couldn’t ’ll 'll".split()
)
RUMOURS = frozenset("rumour rumours rumor rumors".split())
QUESTIONED = (
    UNTRUE - {"incorrect"} | RUMOURS | {"true", "nobody"}
)  # "not true", "nobody believes": worth a look at the whole clause
REPORTS = RUMOURS | frozenset("claim claims report reports allegation allegations suggestion accusation".split())
LACKING = frozenset(("without", "no", "none", "nobody"))
DUE = frozenset(("is", "are", "was", "were", "be", "been", "’s", "'s", ",", "not", "now", "also", "still"))
CAUSES = frozenset(("a", "an", "the", "its", "their", "this", "heavy", "lack"))
REPLACED = frozenset(("instead", "rather"))
SPANS = frozenset("hour hours day days week weeks month months few several two three".split())
NO_DENIAL = frozenset(("only", "just", "doubt", "fewer", "less", "later", "matter", "."))
NEVER = frozenset("not never no none nobody neither nor".split())


@dataclass(frozen=True, slots=True)
class Signs:
    """The compiled words and phrases: word -> modality, first word -> (phrase, modality)."""

    words: dict[str, Modality]
    phrases: dict[str, tuple[tuple[tuple[str, ...], Modality], ...]]
    hot: frozenset[str]
    volition: frozenset[str]


def signs(lexicon: Lexicon) -> Signs:
    """Compile config/lexicon/modality.toml."""
    tables: Mapping[str, Any] = lexicon.tables.get("modality", {})
    words: dict[str, Modality] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Modality]]] = {}
    for kind in reversed(ORDER):
        rows = tables.get(kind, {})
        words.update(dict.fromkeys(rows.get("words", ()), kind))
        for phrase in rows.get("phrases", ()):
            first, *rest = phrase.split()
            phrases.setdefault(first, []).append((tuple(rest), kind))
    words.update(dict.fromkeys(tables.get("denied", {}).get("contracted", ()), "denied"))
    volition = frozenset(tables.get("volition", {}).get("words", ()))
    return Signs(
        words, {first: tuple(rest) for first, rest in phrases.items()}, frozenset((*words, *phrases)), volition
    )


def modality_at(page: Page, sentence_index: int, start: int, end: int) -> tuple[Modality, str]:
    """How sure text[start:end] is said to be, and by which word; scopes of speakers are not looked at."""
    first = token_at(page, start)
    last = max(token_at(page, end - 1), first) + 1
    return of_tokens(page, page.sentences[sentence_index], first, last)


def of_tokens(
    page: Page, sentence: Sentence, first: int, last: int, *, cross_and: bool = True, verb: bool = False
) -> tuple[Modality, str]:
    """The same for tokens first:last of ``sentence``; ``cross_and`` looks past an "and" for the words that govern it; a ``verb`` has its auxiliaries before it."""
    opened = clause_start(page, sentence, first, cross_and=cross_and)
    low = after_relative(page, opened, first)
    found = _found(page, low, first, first, volition_at=first)
    if not verb and first - low < 7:
        found += _found(page, last, _right_end(page, sentence, last), first, volition_at=None)
    if page.lowers[low] == "that" and low > sentence.first:
        found += _governor(page, sentence, low)
    if page.lowers[low] == "had" and low == sentence.first < first and "," not in page.lowers[low:first]:
        found.append(("hypothetical", "had"))  # "Had X attacked, Y would have answered"
    infinitive = governed_infinitive(page, sentence, low, first)
    if infinitive is not None and not found:
        found.append(infinitive)
    for kind in ORDER:
        for modality, why in found:
            if modality == kind:
                return modality, why
    if page.lowers[low - 1] in ("and", "but") and low == first and low > sentence.first:
        opened = clause_start(page, sentence, low - 1)  # "In 2026 it massed troops and withdrew them"
        low = behind_aside(page, opened, low - 1)
    return by_date(page, sentence, low, last, resumed=low > opened, verb=verb)


def of_cue(cue: str) -> Modality:
    """What the word for saying makes of what is said: denied, alleged or as good as asserted."""
    if cue in DOUBTED:
        return "hypothetical"
    return "denied" if cue in DENYING else "alleged" if cue in DOUBTS else "asserted"


def denies_past(page: Page, low: int, at: int) -> bool:
    """Whether the verb at token ``at``, in a clause that begins at ``low``, is denied of what was or is, not of what will be: "have not been arrested", "not one has left"."""
    before = page.lowers[max(low, at - 9) : at]
    if not FUTURE_SIGNS.isdisjoint(before):
        return False
    contracted = any(word.endswith(("n't", "n’t")) for word in before)
    return contracted or not (PAST_SIGNS.isdisjoint(before) or NEVER.isdisjoint(before))


def _governor(page: Page, sentence: Sentence, that: int) -> list[tuple[Modality, str]]:
    """What the word before "that" makes of its clause: "no sign that", "denied that", "the possibility that"."""
    that -= page.lowers[that - 1] in CLOSING_QUOTES and that - 1 > sentence.first
    before = page.lowers[max(sentence.first, that - reach_before(page.lowers, that)) : that]
    joined = before[-1:] == ["and"]  # "the claims were false and that 300 held the town"
    if (not UNTRUE.isdisjoint(before) and not joined) or before[-2:] == ["not", "true"]:
        return [("denied", "false that")]
    if (believed := belief(page.lowers, sentence.first, that)) is not None:
        return [believed]
    if (open_yet := unproven(page.lowers, sentence.first, that, sentence.last)) is not None:
        return [open_yet]
    if before and before[-1] in RUMOURS:
        return [("alleged", f"{before[-1]} that")]
    for word in before[-2:]:
        if word in REFUSING:
            return [("denied", f"{word} that")]
        if word in DOUBTING and "no" not in before:
            return [("hypothetical", f"{word} that")]
    return []


def _right_end(page: Page, sentence: Sentence, last: int) -> int:
    """Where the look to the right of a subject ends."""
    limit = min(sentence.last, last + RIGHT)
    for at in range(last, limit):
        if page.lowers[at] in RIGHT_STOPS and not _joins_names(page, at):
            return min(at + 1, limit)
    return limit


def _joins_names(page: Page, at: int) -> bool:
    """``The summit between India and Pakistan will not take place``: the "and" parts no clauses."""
    named = page.lowers[at] == "and" and at + 1 < len(page.words)
    return named and page.words[at - 1][0].isupper() and page.words[at + 1][0].isupper()


def _found(page: Page, low: int, high: int, target: int, *, volition_at: int | None) -> list[tuple[Modality, str]]:
    """Every sign among tokens low:high with the modality it gives to the claim at ``target``."""
    table = page.lexicon.get(signs)
    found: list[tuple[Modality, str]] = []
    for at in places_in(page.lowers, low, high, table.hot):
        _read_sign(page, table, at, target, volition_at, found)
    return found


def _read_sign(
    page: Page, table: Signs, at: int, target: int, volition_at: int | None, found: list[tuple[Modality, str]]
) -> None:
    """Add what the word at token ``at`` says, alone and with the words after it."""
    lowers = page.lowers
    word = lowers[at]
    kind = table.words.get(word)
    near = kind is not None and abs(target - at) <= NEAR.get(word, REACH)
    if near and kind is not None and not _void(lowers, at, word, target) and not elsewhere(page, at, target):
        found.append((_future(page, table, at, kind, volition_at), word))
    for rest, phrase_kind in table.phrases.get(word, ()):
        end = at + 1 + len(rest)
        if tuple(lowers[at + 1 : end]) != rest or (rest[-1:] == ("past",) and _counts(lowers[end : end + 2])):
            continue
        if describes_doer(lowers, at, end, target) or (word == "world" and is_left_over(lowers, at)):
            continue
        if word == "due" and not _is_expected(lowers, at):
            continue  # "died due to floods"
        if not (word in REPLACED and "," in lowers[end:target]):  # "Instead of talks, X imposed"
            found.append((phrase_kind, " ".join((word, *rest))))


def _is_expected(lowers: list[str], at: int) -> bool:
    """Whether "due to" looks ahead: "talks are due to begin"; not "mostly due to landslides" nor "was due to a leak"."""
    if at < 1 or at + 2 >= len(lowers):
        return False
    return lowers[at - 1] in DUE and lowers[at + 2] not in CAUSES


def _counts(following: list[str]) -> bool:
    """Whether "in the past" only opens a span till now ("in the past 24 hours", "in the past few days")."""
    return bool(following) and (following[0][0].isdigit() or not SPANS.isdisjoint(following))


def _void(lowers: list[str], at: int, word: str, target: int) -> bool:
    """Whether a sign means something else here: "not only", "may" the month; what is "without" a thing, or ended before a comma."""
    following = lowers[at + 1] if at + 1 < len(lowers) else ""
    if word in LACKING and (at > target or "," in lowers[at:target] or _goes_on(lowers, at, target)):
        return True
    if word in ("claimed", "claims") and {"lives", "life"}.intersection(lowers[at + 1 : at + 6]):
        return True  # "the crash claimed 12 lives"
    if word in ("not", "no"):
        return following in NO_DENIAL or following.isdigit() or (at > 0 and lowers[at - 1] == "need")  # "Report No. 7"
    if word == "may":
        return following.isdigit() or (
            at > 0 and (lowers[at - 1].isdigit() or lowers[at - 1] in ("in", "of", "since", "early", "late"))
        )
    return word == "once" and following in ("again", "more")


def _goes_on(lowers: list[str], at: int, target: int) -> bool:
    """``had lost nobody and had taken 23``: a verb of its own behind "and"."""
    return any(lowers[j] in ("and", "but") and lowers[j + 1] in PAST_SIGNS for j in range(at + 1, target))


def _future(page: Page, table: Signs, at: int, kind: Modality, volition_at: int | None) -> Modality:
    """Say whether a future verb announces a plan (one's own to carry out), foretells, or imagines."""
    word = page.lowers[at]
    if word not in WOULD:
        return kind
    following = page.lowers[at + 1 : at + 5]
    if "likely" in following or "probably" in following:
        return "forecast"
    verbs = following if volition_at is None else [*following, *page.lowers[volition_at : volition_at + 1]]
    if "be" in following[:3] or any(verb in table.volition for verb in verbs):
        return "planned"
    return "forecast" if word != "would" else "hypothetical"
