"""What became of those who are counted: killed, wounded, displaced … read from the verb, state, noun or label near the number."""

from store.reading import measures_labels
from store.reading.figures_counted import Counted, fits, particle_before, phrase_at, pick
from store.reading.figures_words import AUXILIARIES, DETERMINERS, Words, match_after
from store.reading.numbers_line import Line

SKIPPED = frozenset(
    """the a an its their his her our also reportedly another some further additional nearly at least more than as many
    all these those only just up to other both only about around lives bodies""".split()
) | frozenset((",",))
ADVERBS = frozenset(
    """reportedly also later since already confirmed feared reported believed listed still being been be either all now
    left found declared known presumed rendered made seriously badly critically severely lightly fatally mortally either
    partly fully completely partially heavily slightly officially believed to have thought said as currently not so far
    shot stabbed beaten crushed allegedly subsequently internally newly forcibly feared""".split()
)
BREAKS = frozenset(
    (
        ";",
        ":",
        "after",
        "while",
        "when",
        "where",
        "which",
        "as",
        "but",
        "because",
        "although",
        "if",
        "by",
        "whose",
        "since",
        "though",
        "before",
        "until",
        "amid",
    )
)
OPENERS = frozenset(("who", "that", "which"))
FAR = 28
TAKING = frozenset(("took", "take", "taken", "taking", "takes", "hold", "holds", "holding"))
SOFT = frozenset(("affected", "trapped", "missing", "infected"))
WOUNDS = frozenset(("wounds", "injuries", "gunshot", "burns", "shrapnel", "wound", "fractures"))


def read(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """Return (measure, rule, token of the cue) or None. ``heads`` are first tokens of the line's other numbers."""
    if (
        line.lowers[counted.number.first] == "one"
        and line.lower(counted.number.last) == "of"
        and counted.kind == "bare"
    ):
        return None
    return (
        _of_the(line, words, counted)
        or _modifier(line, words, counted, soft=False)
        or _after(line, words, counted, heads)
        or _governed(line, words, counted)
        or _noun(counted)
        or _passive(line, words, counted, heads)
        or measures_labels.read(line, words, counted, heads)
        or _treated(line, words, counted)
        or _modifier(line, words, counted, soft=True)
    )


def _of_the(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``30 of the wounded``."""
    at = counted.number.last
    if line.lowers[at : at + 2] != ["of", "the"]:
        return None
    word, after = line.lower(at + 2), line.lower(at + 3)
    found = words.states.get(word) or pick(words, word, counted)
    return (found, f"of the {word}", at + 2) if found and (not after.isalpha() or after in AUXILIARIES) else None


def _modifier(line: Line, words: Words, counted: Counted, *, soft: bool) -> tuple[str, str, int] | None:
    """``40 wounded soldiers``, ``300 displaced families``; soft: ``300 stranded people``, which a verb may overrule."""
    for j in range(counted.number.last, max(counted.head, counted.number.last)):
        word = line.lowers[j]
        found = words.states.get(word) or pick(words, word, counted)
        if found and soft == (found in SOFT) and fits(words, found, counted):
            return found, f"{word} before what is counted", j
    return None


def _after(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """``12 dead``, ``12 soldiers killed in``, ``40 people missing``, ``12 who died``, ``4,000 people without power``."""
    at = counted.last
    while (
        line.lower(at) in ADVERBS
        or (line.lower(at) in OPENERS and at == counted.last)
        or (line.lower(at) in ("(", "-", "–", "—") and at == counted.last)
    ):
        if line.lower(at) in ("been", "being", "be"):
            break
        at += 1
    return _said(line, words, counted, at, heads)


def _said(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """A cue at token ``at`` that says something of what stands before it."""
    word = line.lower(at)
    phrase = phrase_at(line, words, counted, at)
    if phrase:
        return phrase
    if word == "among" and at + 2 in heads:  # "were among the 12 killed"
        word = line.lower(at + 3)
        among = words.states.get(word) or pick(words, word, counted)
        return (among, f"among the {word}", at + 3) if among else None
    state = words.states.get(word) or words.intransitive.get(word)
    if state and fits(words, state, counted) and not _noun_follows(line, at):
        return state, f"{word} after what is counted", at
    found = pick(words, word, counted)
    if (
        found
        and word.endswith(("ed", "en", "ain", "hurt", "nt", "wn", "lost", "unk"))
        and not _object(line, words, at, heads)
    ):
        return (found, f"{word} after what is counted", at) if word != "lost" else None
    return None


def _noun_follows(line: Line, at: int) -> bool:
    return line.lower(at + 1) in ("people", "soldiers", "toll")


def _object(line: Line, words: Words, at: int, heads: frozenset[int]) -> bool:
    """Whether the verb at ``at`` goes on to an object, which makes what stands before it the doer."""
    after = line.lower(at + 1)
    if (
        at + 1 in heads
        or after in DETERMINERS
        or after in ("hundreds", "dozens", "scores", "people", "civilians", "him", "them")
    ):
        return True
    hit = match_after(
        {
            "at": ((("at", "least"), ""),),
            "more": ((("more", "than"), ""),),
            "up": ((("up", "to"), ""),),
            "about": ((("about",), ""),),
        },
        line.lowers,
        at + 1,
    )
    return bool(hit and hit[0] in heads) or after in words.units


def _governed(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``killed 12``, ``killing at least 12``, ``the lives of 12``, ``deaths of 12``, ``loss of 200``."""
    at = counted.first - 1
    while at > 0 and line.lower(at) in SKIPPED and line.lower(at) != ",":
        at -= 1
    word = line.lower(at) if at >= 0 else ""
    particle = particle_before(line, words, counted, at)
    if particle:
        return particle
    if word in ("of", "for", "to", "in", "with") and at > 0:
        return _of(line, words, counted, at) if word == "of" else None
    if word in TAKING and (counted.unit or "").lower() in ("prisoners", "captives"):
        return "captured", f"{word} prisoners", at
    found = pick(words, word, counted)
    if found and line.lower(at - 1) not in ("were", "was"):
        return found, f"{word} before the number", at
    return None


def _of(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    before = line.lower(at - 1)
    nominal = {
        "killing": "killing",
        "death": "deaths",
        "deaths": "deaths",
        "loss": "lost",
        "capture": "captured",
        "arrest": "arrested",
        "displacement": "displaced",
        "evacuation": "evacuated",
        "detention": "detained",
        "destruction": "destroyed",
        "lives": "killed",
        "murder": "killed",
        "abduction": "captured",
        "kidnapping": "captured",
        "execution": "killed",
        "injuring": "injured",
        "bodies": "killed",
        "massacre": "killed",
        "surrender": "captured",
        "disappearance": "missing",
        "deportation": "displaced",
    }
    word = nominal.get(before)
    if word is None:
        return None
    found = words.nouns.get(word) or words.states.get(word) or pick(words, word, counted)
    return (found, f"{before} of", at - 1) if found and fits(words, found, counted) else None


def _noun(counted: Counted) -> tuple[str, str, int] | None:
    """``12 deaths``, ``3,000 refugees``: the noun itself says it."""
    return (counted.harm, f"noun {counted.unit}", counted.head) if counted.harm else None


def _passive(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """``12 people, three of them children, were killed``; ``12 were wounded``: an auxiliary and then a cue."""
    for at in range(counted.last, min(counted.last + FAR, len(line.lowers))):
        word = line.lowers[at]
        if word in AUXILIARIES:
            return _verb(line, words, counted, at, heads)
        if (line.lower(at - 1) == "," or _named(line, counted, at)) and (phrase := phrase_at(line, words, counted, at)):
            return phrase
        if word in words.intransitive and fits(words, words.intransitive[word], counted) and at not in heads:
            return words.intransitive[word], f"{word} of what is counted", at
        if (
            word in BREAKS
            or (word == "and" and heads.isdisjoint(range(at + 1, at + 6)))
            or (word in words.verbs and at > counted.last)
            or (at in heads and not _aside(line, words, counted, at, heads))
        ):
            return None
    return None


def _named(line: Line, counted: Counted, at: int) -> bool:
    """Whether only "of the" and a name stand between what is counted and token ``at``: "members of the Republican Guard"."""
    between = range(counted.last, at)
    return line.lower(counted.last) == "of" and all(
        line.lowers[j] in ("of", "the") or line.words[j][0].isupper() for j in between
    )


def _aside(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> bool:
    """Whether the number at ``at`` belongs to the same subject: a list, "including three children", "most of them"."""
    since = max([head + 1 for head in heads if counted.last <= head < at], default=counted.last)
    between = line.lowers[since:at]
    return any(word in (",", "and", "including", "(", "or", "among") for word in between[-5:]) and all(
        word in ASIDES or word in words.units for word in between
    )


ASIDES = frozenset(
    """, and or ( including among them of whom most some mostly both all many about more than at least up to nearly almost
    another a further an estimated around the with as well other also police army local their his two""".split()
)


def _shot_and(line: Line, at: int) -> bool:
    """``were shot and killed``: the graver verb counts."""
    return line.lower(at) == "and" and line.lower(at - 1) in ("shot", "stabbed", "beaten", "abducted", "kidnapped")


def _verb(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> tuple[str, str, int] | None:
    while line.lower(at) in AUXILIARIES or line.lower(at) in ADVERBS or _shot_and(line, at):
        if phrase_at(line, words, counted, at):
            break
        at += 1
    if (
        line.lower(at - 1) == "left"
        and line.lower(at) in ("", ".", ",", "since", "for", "the")
        and counted.kind in ("people", "other")
    ):
        return "displaced", "left of what is counted", at - 1
    word = line.lower(at)
    if word in ("", "not", "no"):
        return None
    found = _said(line, words, counted, at, heads)
    return (found[0], found[1].replace("after what", "of what"), found[2]) if found else None


def _treated(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``treated 44 people for gunshot wounds``."""
    at = counted.first - 1
    wounds = line.lower(at) in ("treated", "treating", "treat") and not WOUNDS.isdisjoint(
        line.lowers[counted.last : counted.last + 6]
    )
    return ("wounded", "treated for wounds", at) if wounds and fits(words, "wounded", counted) else None
