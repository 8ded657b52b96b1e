"""What is said: where the clause of a reporting verb begins and ends, as code points of the text.

In: a page, the sentence, the token after the verb. Out: (start, end), both None where only a quotation can be meant,
or None when the verb reports nothing here ("X announced a plan").
"""

from store.reading.attribution.amounts import VERBLESS, adds_things, amount
from store.reading.attribution.bare import SETTINGS, SURE, Span, bare, finite, is_amount, span
from store.reading.attribution.before import CLOSING
from store.reading.attribution.commented import commented
from store.reading.attribution.edges import PREPOSITIONS
from store.reading.attribution.ends import aside_end, chained_end, half_end, has_verb, part_end, sentence_end, tag_end
from store.reading.attribution.led import led_end
from store.reading.attribution.lexicon import Cue, Cues
from store.reading.attribution.that import FAR, that_of
from store.reading.page import Page, Sentence
from store.reading.text.clauses import mentions_between
from store.reading.text.grammar import ARTICLES, ASIDES, CLOSING_QUOTES, FINITE, OPENING_QUOTES, THIRD_OWN
from store.reading.text.grammar import SUBJECTS as PRONOUNS
from store.reading.text.tokens import places_in

_OPENING = OPENING_QUOTES | {":"}
NAMING = frozenset(
    "call describe label brand dub denounce condemn praise hail characterise characterize dismiss".split()
)
TAKEN = frozenset(("responsibility", "credit", "victory", "lives", "life"))
ASIDE = 12  # tokens of an aside between a verb and its "that"
LED_IN = frozenset(
    "asked pressed questioned quizzed reached contacted interviewed speaking writing addressing responding reacting commenting talking".split()
)
SCENES = PREPOSITIONS | {"according"}
MEETINGS = frozenset(("conference", "briefing", "interview", "ceremony", "summit", "meeting"))
_BESIDE_DEEDS = frozenset(("his", "her", "its", "their", "to", "on", "about", "from", "at"))
_WHEN = frozenset(
    "on in at after during late early earlier later yesterday today tonight overnight via from by over".split()
)
SUBJECTS = frozenset("it he she they there this that these those the a an its his her their no some all both".split())
_BEHIND_ADDRESSEE = ARTICLES | PRONOUNS | {","}
BRIEF = 5  # tokens of a clause
NUMBER = 6  # tokens of "at least 40 lives"


def content_of_according(page: Page, sentence: Sentence, first: int) -> Span | None:
    """What is said after "according to X", whose phrase ends before token ``first``."""
    at = first
    while at < sentence.last and page.words[at] != "," and at < first + 20:
        at += 1
    if at + 1 < sentence.last and page.lowers[at + 1] in ASIDES:
        at = next((i for i in range(at + 2, sentence.last) if page.words[i] == ","), at)
    at = at + 1 if at < sentence.last and page.words[at] == "," else first
    return span(page, sentence, at, sentence_end(page, sentence))


def content_after(page: Page, sentence: Sentence, first: int, cue: Cue, table: Cues) -> Span | None:
    """What is said after the verb that ends before token ``first``."""
    if first >= sentence.last or (page.words[first] in VERBLESS and not _that_follows(page, sentence, first)):
        return (None, None) if cue.kind != "phrase" else None
    if page.lowers[first - 1] == "mourning" or (cue.lemma == "add" and adds_things(page, sentence, first)):
        return None  # "two days of mourning for the 220 dead", "added 72 runs"
    if cue.lemma == "claim" and (page.lowers[first] in TAKEN or _takes_lives(page, sentence, first)):
        return None  # "claimed responsibility", "claimed 40 lives"
    if cue.kind in ("count", "put"):
        end = _end(page, sentence, first, cue, table)
        return amount(page, sentence, first, cue, table, part_end(page, sentence, first, end))
    if cue.kind == "phrase":
        return _after_noun(page, sentence, first, table, _end(page, sentence, first, cue, table))
    if cue.kind == "free" and commented(page, sentence, first):
        return None, None
    that = that_of(page, sentence, first, cue, table)
    if that is not None and cue.kind != "quote":
        return span(page, sentence, that + 1, _end(page, sentence, first, cue, table))
    if page.lowers[first : first + 2] == ["to", "have"] and cue.lemma == "claim":
        return span(page, sentence, first, _end(page, sentence, first, cue, table))
    if _quote_follows(page, sentence, first):
        return _mixed(page, sentence, first, cue, table)
    return _unmarked(page, sentence, first, cue, table)


def _takes_lives(page: Page, sentence: Sentence, first: int) -> bool:
    """``Cholera claimed at least 40 lives``; not ``claimed 40 lives were lost``."""
    after = page.lowers[first : min(sentence.last, first + NUMBER)]
    at = first + after.index("lives") if "lives" in after else 0
    return at > first and "that" not in after and not has_verb(page, at + 1, min(sentence.last, at + 3))


def _end(page: Page, sentence: Sentence, first: int, cue: Cue, table: Cues) -> int:
    """Where what is said behind the verb may end at the latest; four looks, so it is asked only where something is said."""
    end = (
        half_end(page, sentence, first, table) or aside_end(page, sentence, first, cue) or sentence_end(page, sentence)
    )
    end = min(end, led_end(page, sentence, first) or end)
    end = min(end, tag_end(page, sentence, first) or end)
    return min(end, chained_end(page, sentence, first, table) or end)


def _mixed(page: Page, sentence: Sentence, first: int, cue: Cue, table: Cues) -> Span | None:
    """What is said where a quotation follows: "called the move “a bluff”" says more than its quotation."""
    apart = (
        cue.kind == "quote"
        and page.lowers[first] not in PREPOSITIONS
        and page.words[first + 2 : first + 3]
        and page.words[first] not in OPENING_QUOTES
        and page.words[first + 1] not in OPENING_QUOTES
    )
    if _scrap(page, sentence, first):
        return span(page, sentence, first, _end(page, sentence, first, cue, table))
    colon = ":" in page.words[first : first + FAR]
    clause = cue.kind == "free" and page.lowers[first] in SUBJECTS  # "said it “deeply regrets” the loss"
    if colon or not (clause or (apart and cue.lemma in NAMING)):
        return None, None
    end = _end(page, sentence, first, cue, table)
    # "condemned it but warned against “…”"
    told = clause or not OPENING_QUOTES.isdisjoint(page.text[page.starts[first] : end])
    return span(page, sentence, first, end) if told else (None, None)


def _that_follows(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether "that" opens the clause behind a comma or behind an aside: "said, citing two captains, that"; not "said, adding that"."""
    near = page.lowers[first : min(sentence.last, first + ASIDE)]
    if "that" not in near or page.words[first] != ",":
        return False
    before = near[near.index("that") - 1]
    return before == ","


def _scrap(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether only a word or two stand in marks right after the verb and the clause goes on ("said “fewer than 200” of them are")."""
    if page.words[first] not in OPENING_QUOTES:
        return False
    close = next((i for i in range(first + 1, min(sentence.last, first + 6)) if page.words[i] in CLOSING), None)
    return close is not None and sentence.last - close > 4 and page.words[close + 1] not in (",", ".", ";")


def _unmarked(page: Page, sentence: Sentence, first: int, cue: Cue, table: Cues) -> Span | None:
    """What is said without "that" and without quotation marks."""
    if cue.kind == "free" and cue.lemma not in SURE and _ends_here(page, sentence, first):
        return None, None
    if cue.kind == "free":
        if not (cue.lemma in SURE or finite(page, sentence, first, cue)):
            return None
        return bare(page, sentence, first, _end(page, sentence, first, cue, table))
    if cue.kind == "told":
        return _after_addressee(page, sentence, first, table, _end(page, sentence, first, cue, table))
    return (None, None) if _ends_here(page, sentence, first) or cue.kind == "quote" else None


def content_before(page: Page, sentence: Sentence, at: int) -> Span:
    """What is said before "according to X" or before a cue at token ``at``."""
    last = at - 1
    while last > sentence.first and page.words[last] in (",", "(", "—", "–", "”", "’", '"'):
        last -= 1
    halves = [i for i in range(sentence.first, last) if page.words[i] == ";"]
    return page.starts[halves[-1] + 1 if halves else sentence.first], page.ends[last]


def unspoken(page: Page, sentence: Sentence, at: int) -> Span:
    """What an inverted or trailing report reports: the words before it, unless they are a quotation."""
    asked = page.lowers[sentence.first : sentence.first + 2] == ["when", "asked"]
    if page.lowers[sentence.first] in LED_IN or asked or _leads_in(page, sentence):
        return None, None  # "Asked how many had died, the minister replied"
    if (
        page.lowers[sentence.first] in SCENES
        and not is_amount(page, sentence.first)
        and not has_verb(page, sentence.first, _scene_end(page, sentence, at))
    ):
        return None, None  # "According to first findings, he said", "In a statement, police said"
    start, end = content_before(page, sentence, at)
    if (at > sentence.first and page.words[at - 1] in ("”", '"', "’", "“")) or (
        at - 2 >= sentence.first and page.words[at - 2] in CLOSING_QUOTES
    ):
        return None, None
    return (start, end) if at - sentence.first > 3 else (None, None)


def _scene_end(page: Page, sentence: Sentence, at: int) -> int:
    """Where a scene ends before a clause about it: "In the letter, which was read out on radio, X said"; else ``at``."""
    comma = next((i for i in range(sentence.first, at - 1) if page.words[i] == ","), at)
    return comma if comma + 1 < at and page.lowers[comma + 1] in ("which", "who", "where") else at


def _leads_in(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence opens with what the speaker does: "Voicing his relief, X said"."""
    return page.lowers[sentence.first].endswith("ing") and page.lowers[sentence.first + 1] in _BESIDE_DEEDS


def _quote_follows(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether a quotation mark or a colon stands shortly after the verb."""
    at = next(places_in(page.lowers, first, min(sentence.last, first + FAR), _OPENING), None)
    if at is None:
        return False
    if page.words[at] == ":":
        return at == first or at + 1 >= sentence.last or page.words[at + 1] in OPENING_QUOTES
    return FINITE.isdisjoint(page.lowers[first:at])


def _ends_here(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether the verb closes its clause (after a quotation, or "…, X said.")."""
    return (
        first >= sentence.last
        or page.words[first] in VERBLESS
        or page.lowers[first] in _WHEN
        or page.lowers[first].endswith("day")
    )


def _after_addressee(page: Page, sentence: Sentence, first: int, table: Cues, end: int) -> Span | None:
    """After "told X": a clause without "that" only where a known audience or a name stands between."""
    for at in range(first, min(sentence.last - 2, first + 12)):
        if page.lowers[at] in table.addressees or page.lowers[at] in SETTINGS:
            past = at + 1
            while past < sentence.last and (page.lowers[past] in table.addressees or page.lowers[past] in SETTINGS):
                past += 1  # "told a private TV channel"
            if page.lowers[at] in THIRD_OWN and page.lowers[at + 2] in _BEHIND_ADDRESSEE and past == at + 1:
                past += 1  # "told her superiors the ward was full"
            return _clause_after(page, sentence, past, end)
        if page.lowers[at] == "to":
            return None, None
    for mention in mentions_between(page, page.starts[first] if first < sentence.last else end, end)[:1]:
        if mention.first <= first + 3 and mention.last < sentence.last:
            return _clause_after(page, sentence, mention.last, end)
    return None, None


def _clause_after(page: Page, sentence: Sentence, first: int, end: int) -> Span:
    """What follows the audience, unless it is only the occasion ("told lawmakers in a video speech")."""
    if page.words[first : first + 1] == [","]:
        return None, None  # "…, X told local radio, and …", "X told Reuters, adding": nothing stands between the commas
    if first < sentence.last and page.lowers[first].endswith("ing") and page.words[first].islower():
        return None, None  # "told the station confirming the deaths"
    if sentence.last - first < BRIEF and not has_verb(page, first, sentence.last):
        return None, None  # "told reporters hours later"
    occasion = first < sentence.last and page.lowers[first] in PREPOSITIONS
    setting = not MEETINGS.isdisjoint(page.lowers[first : first + 5])
    if occasion and (setting or FINITE.isdisjoint(page.lowers[first : min(sentence.last, first + 20)])):
        return None, None
    return bare(page, sentence, first, end) or (None, None)


def _after_noun(page: Page, sentence: Sentence, first: int, table: Cues, end: int) -> Span | None:
    """After "expressed concern that"."""
    for at in range(first, min(sentence.last - 2, first + 5)):
        if page.lowers[at] in table.nouns:
            return span(page, sentence, at + 2, end) if page.lowers[at + 1] == "that" else None
    return None
