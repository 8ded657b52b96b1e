"""The "that" which opens what a verb of saying says: not one of a relative clause, nor one of another verb between them.

In: a page, the sentence, the token after the verb. Out: the token of "that", or None.
"""

from store.reading.attribution.edges import POINTING, PREPOSITIONS
from store.reading.attribution.lexicon import Cue, Cues
from store.reading.page import Page, Sentence
from store.reading.text.clauses import ADVERBS, dates_between
from store.reading.text.grammar import ARTICLES, DO, FINITE, PERIODS, SUBJECTS, THIRD_OWN, is_past

FAR = 26  # tokens between the verb and its "that" ("told a crowded news conference in Geneva on Friday that")
_PARTING = frozenset('who which whose because but ; : . “ " has had have was were is are will would'.split())
_DETERMINERS = ARTICLES | THIRD_OWN | {"another", "new"}
_TIMES = frozenset(
    "late early earlier later before ago day week month year night morning evening afternoon time weekend".split()
)
_SMALL = frozenset(("by", "as"))
_TIME = POINTING | PERIODS
_REDUCED = (PREPOSITIONS | _SMALL) - {
    "that",
    "which",
    "who",
    "where",
    "when",
    "while",
}  # "comments reported by state radio"


_OBJECTS = frozenset(("against", "over"))
_AIMS = frozenset(("to", "under", "after", "in", "during", "by"))
_PLEDGING = frozenset(("agree", "vow", "pledge", "promise", "threaten", "offer"))
_LIKENED = frozenset((",", "than", "to", "as", "with", "and", "like"))  # "one sample, that of a woman"
_TAKEN = (
    ARTICLES | THIRD_OWN | {"him", "it", "them", "us", "me"}
)  # what stands behind a verb that has no subject before it
_DOERS = frozenset("he she they we i there nobody everybody everyone".split())  # only ever the subject of a clause


def that_of(page: Page, sentence: Sentence, first: int, cue: Cue, table: Cues) -> int | None:
    """The "that" that opens the verb's clause: no other clause may stand between."""
    if "that" not in page.lowers[first : min(sentence.last, first + FAR)] or _opens_at_once(page, first, cue):
        return None
    for at in range(first, min(sentence.last, first + FAR)):
        word = page.lowers[at]
        if word == "that":
            if at > first and page.lowers[at - 1] in PREPOSITIONS:
                continue  # "from that country’s waters"
            if at > first and page.lowers[first] in PREPOSITIONS and _has_no_subject(page, at):
                continue  # "said in a letter that reached the court that"
            return None if at > first and (_is_relative(page, first, at, cue) or _is_apposed(page, first, at)) else at
        if word == "and" and at > first + 1 and cue.kind == "free" and page.lowers[at + 1 : at + 2] == ["that"]:
            return None  # "said two women had died and that": the first clause needs no "that"
        if at == first and (word in PREPOSITIONS or word in ADVERBS):
            continue
        if word == ":" and page.words[at - 1].isdigit():
            continue  # "announced at 12:30 that"
        if word in _DOERS or word in _PARTING or (at > first and _speaks_itself(page, at, table)):
            return None
    return None


def _opens_at_once(page: Page, first: int, cue: Cue) -> bool:
    """Whether the clause begins right after the verb, so that "that" stands inside it: "said Moscow knew that", "said it saw no sign that"."""
    word = page.lowers[first]
    if cue.kind != "free" or word == "that" or (cue.lemma == "warn" and word not in SUBJECTS):
        return False  # "warned Moscow that"
    if word in ARTICLES and page.lowers[first + 1] in _TIME:
        return False  # "said the next day that"
    scene = word in PREPOSITIONS or word in _SMALL or word in ADVERBS or word in _TIMES or not word[0].isalpha()
    return not (scene or word.endswith("ly") or dates_between(page, page.starts[first], page.ends[first]))


def _is_apposed(page: Page, first: int, that: int) -> bool:
    """Whether "that" belongs to what an apposition names: "announced on Thursday, the first sign that" is the newsroom's own word."""
    commas = [at for at in range(first, that) if page.words[at] == ","]
    return bool(commas) and commas[-1] + 2 < that and page.lowers[commas[-1] + 1] in _DETERMINERS


def _speaks_itself(page: Page, at: int, table: Cues) -> bool:
    """Whether the word has a subject of its own: "said he hoped that", "said reports indicate that"."""
    previous, word = page.lowers[at - 1], page.lowers[at]
    if word in _SMALL or word not in table.words:
        return False
    carried = previous == "," and word.endswith("ing")  # "told the council, adding that"
    finite = previous in SUBJECTS or (previous.endswith("s") and _REDUCED.isdisjoint(page.lowers[at + 1 : at + 2]))
    return carried or finite


def _has_no_subject(page: Page, that: int) -> bool:
    """Whether a verb stands where a clause has its subject: "163 tickets that were read", "a log that told them"; or a thing is meant by "that of"."""
    verb, after = (*page.lowers[that + 1 : that + 3], "", "")[:2]
    if verb == "of":
        return page.lowers[that - 1] in _LIKENED
    if not page.words[that + 1 : that + 2] or page.words[that + 1][0].isupper():
        return False  # "said in London that Will Roe"
    if verb in FINITE:
        return after not in SUBJECTS  # "said on Monday that had they known"
    return is_past(verb) and after in _TAKEN


def _is_relative(page: Page, first: int, that: int, cue: Cue) -> bool:
    """Whether "that" goes back to a thing: "proposed a treaty that would", "said the quake that shook the coast had killed 12"."""
    following = page.lowers[that + 1 : that + 2]
    if first < that and _has_no_subject(page, that):
        return True
    if following == [","] or (cue.kind == "that" and page.lowers[first] in _OBJECTS):
        return True  # "protested against exercises that", "exercises that, he said, had"
    if not DO.isdisjoint(following):
        return True
    if cue.lemma in _PLEDGING and page.lowers[first] == "to" and page.lowers[first + 1] in _DETERMINERS:
        return True  # "agreed to a cease-fire that begins on Monday"
    if page.lowers[first] not in _DETERMINERS:
        aims = cue.lemma in _PLEDGING and not _AIMS.isdisjoint(page.lowers[first:that])
        finite = not FINITE.isdisjoint(following)
        if finite and cue.kind == "free" and first < that:
            return True  # "said in a speech that was broadcast"
        acts = finite or any(word.endswith("ed") for word in following)
        # "agreed on Friday to end a war that has killed many", "promised under a truce that ended it"
        return aims and acts
    if not FINITE.isdisjoint(following):
        return True
    dated = dates_between(page, page.starts[first], page.starts[that])
    return cue.kind == "free" and not dated and page.lowers[that - 1] not in _TIMES
