"""The speaker of a reporting verb, where the phrase stands before it: its subject, or the one a "who", "it" or "adding" goes back to.

In: a verb as it was found. Out: a Phrase or None.
"""

from store.reading.attribution.before import before, holder, named_last
from store.reading.attribution.bodily import leading_body
from store.reading.attribution.edges import PREPOSITIONS, skip_lead_in
from store.reading.attribution.ends import acts_itself, has_verb
from store.reading.attribution.hit import Hit
from store.reading.attribution.lexicon import Cue
from store.reading.attribution.no_teller import is_no_teller
from store.reading.attribution.objects import object_before, teller_clause
from store.reading.attribution.phrases import ARTICLES, Phrase, after, antecedent_end, named, opening
from store.reading.attribution.unknown import one_who, unknown_before
from store.reading.attribution.verbs import ends
from store.reading.page import Page
from store.reading.text.clauses import ADVERBS, AUXILIARIES, BE, clause_start, mentions_between
from store.reading.text.grammar import INDEFINITE, RELATIVES, THIRD, THIRD_OWN
from store.reading.text.verb_forms import BOTH

PEOPLE = frozenset("people police they we i media you who most many both".split())
NEAR_SUBJECT = 9  # tokens of a subject behind "and"
_ASIDES = frozenset("because after before when while as since although though for that where until if".split())
COMMAS = 3  # of ", its director, Dr X, said"
OFFICE = 6  # tokens of ", its deputy medical director"
NOBODY = frozenset(("neither", "nobody", "none", "no"))
INDIRECT = frozenset(("what", "whether", "how", "why", "whom"))


def subject(hit: Hit, *, over: bool = False, floor: int = 0) -> Phrase | None:
    """The speaker before the verb; ``over`` when it is known that nothing is said after it, ``floor`` where his words may begin at the earliest."""
    page, at = hit.page, hit.at
    last = Phrase(hit.last.first, hit.last.last, hit.last.actor) if hit.last else None
    if hit.cue.lemma == "say" and page.lowers[at - 1] == "as":
        return _quoted_as(hit, over=over)
    if hit.cue.form == "ing":
        return _carried(hit, last)
    if is_no_teller(page, hit.sentence.first, at):
        return None
    if last is not None and page.lowers[at - 1] in ("and", "but"):
        return last  # "X said 61 were killed and put the losses at nine"
    low = max(clause_start(page, hit.sentence, at), floor)
    if page.lowers[low] == "whose" and "," in page.lowers[low:at]:
        return holder(page, low, at) or _antecedent(hit, low)
    if page.lowers[low] == "whose" and page.lowers[at - 1] in THIRD:
        return last  # "X say that 900 fight beside the Front, whose strength they estimated at 4,000"
    return _of_clause(hit, last, _past_where(page, low, at), over=over)


def _of_clause(hit: Hit, last: Phrase | None, low: int, *, over: bool) -> Phrase | None:
    """The speaker where the verb's clause begins at token ``low``, whatever opens it."""
    page, sentence, at = hit.page, hit.sentence, hit.at
    if low > sentence.first and (told := _defined(hit, low) or _opened(hit, low)) is not None:
        return told
    if (body := leading_body(page, sentence, at)) is not None:
        return body
    if page.lowers[low] in INDIRECT:
        if "," not in page.lowers[low:at]:
            return None
        low += page.lowers[low:at].index(",") + 1  # "Asked whether he would go, X said"
    if page.lowers[low] in RELATIVES and (own := _own_teller(page, low, at)):
        low = own
    if page.lowers[low] in RELATIVES and low < at and page.words[low] != "WHO" and _refers(page, low, at):
        found = last if last and low - 1 <= last.last <= low else _antecedent(hit, low)
        if found is not None or page.lowers[low : at - 1].count(",") == 0:
            return found
    if low == sentence.first and (pronoun := _pronoun(page, low, at)) is not None:
        return _sentence_before(hit, pronoun)
    return _beside(hit, last, low, over=over)


def _own_teller(page: Page, low: int, at: int) -> int:
    """The token of ", its director, Dr X, said" behind a relative clause, whose antecedent says nothing; else 0."""
    commas = [i for i in range(low + 2, at) if page.words[i] == ","][-COMMAS:]
    if len(commas) < COMMAS or commas[-1] != at - 1:
        return 0
    owned = page.lowers[commas[0] + 1] in THIRD_OWN and commas[1] - commas[0] <= OFFICE
    name = mentions_between(page, page.starts[commas[1]], page.ends[commas[2] - 1])
    return commas[0] + 1 if owned and any(m.last == commas[2] and m.kind == "name" for m in name) else 0


def _past_where(page: Page, low: int, at: int) -> int:
    """The token behind "where": "in the capital, where activists said", "in X, where many live in camps, the army said"."""
    if page.lowers[low] != "where":
        return low
    aside = page.lowers[low:at].index(",") if "," in page.lowers[low : at - 1] else 0
    return low + aside + 1


def _pronoun(page: Page, low: int, at: int) -> int | None:
    """The token of the "it" or "they" that opens the sentence, alone or behind a time: "Last month it claimed"."""
    if page.lowers[low] in ("it", "they") and at - low < 4:
        return low
    return at - 1 if page.lowers[at - 1] in ("it", "they") and skip_lead_in(page, low, at) == at - 1 else None


def _beside(hit: Hit, last: Phrase | None, low: int, *, over: bool) -> Phrase | None:
    """The phrase that stands before the verb from token ``low`` on; where none does, who spoke before and goes on."""
    page, sentence, at, heads = hit.page, hit.sentence, hit.at, hit.table.heads
    trailing = over or ends(page, sentence, hit.following)
    anew = _begun_anew(page, low, at)
    low = anew or low
    phrase = before(page, low, at, heads, trailing=trailing) or unknown_before(page, sentence, low, at, heads)
    if phrase is None and last is not None and page.words[at - 1] == "," and hit.cue.form not in ("ing", "base"):
        return last  # "The mayor, while confirming that they were in the city, said"
    if phrase is None and anew is None and low > sentence.first and page.lowers[low - 1] in ("and", "but"):
        return _carried(hit, last)
    return phrase if phrase is not None and _agrees(page, phrase, hit.cue, at) else None


def _agrees(page: Page, phrase: Phrase, cue: Cue, at: int) -> bool:
    """Whether the verb's form can be the phrase's: "officials say", "X has reported", not "with 240 cases reported"."""
    if cue.form == "base" and not (_plural(page, phrase) and _meets(page, phrase, at)):
        return False
    if page.lowers[phrase.first] in NOBODY:
        return False
    if cue.form in (BOTH, "past", "participle") and _is_brought(page, phrase):
        return False
    return cue.form != "participle" or any(word.startswith("ha") for word in page.lowers[phrase.last : at])


def _defined(hit: Hit, low: int) -> Phrase | None:
    """Who is told of by a "who" clause without commas: "Colonel X who is the leader said", "a man who asked not to be named said"."""
    page = hit.page
    if (who := teller_clause(page, hit.sentence.first, low, hit.at, hit.table.words)) is not None:
        return _antecedent(hit, who)
    if page.lowers[low] != "who" or page.words[low - 1] == "," or not acts_itself(page, low + 1, hit.at):
        return None
    return _antecedent(hit, low)


def _opened(hit: Hit, low: int) -> Phrase | None:
    """The subject that opens the sentence where an aside about it ends before the verb: "A guard, who hid because he was afraid, said"."""
    page, at = hit.page, hit.at
    if page.words[at - 1] != "," or page.lowers[low] not in _ASIDES:
        return None
    start = skip_lead_in(page, hit.sentence.first, at)
    phrase = named(page, start, at, hit.table.heads) if start < at else None
    phrase = phrase or one_who(page, start, at)
    about = phrase is not None and page.words[phrase.last] == "," and page.lowers[phrase.last + 1] in ("who", "which")
    return phrase if about else None


def _begun_anew(page: Page, low: int, at: int) -> int | None:
    """The subject behind "and" of a clause that has a verb before it: "the army did not confirm it and the governor said"."""
    for joint in range(at - 2, max(low, at - NEAR_SUBJECT), -1):
        if page.lowers[joint] in ("and", "but"):
            part = low
            if "," in page.lowers[low:joint]:
                part = joint - page.lowers[low:joint][::-1].index(",")
            verb = has_verb(page, part, joint)
            begins = page.lowers[joint + 1] in ARTICLES or page.words[joint + 1][0].isupper()
            return joint + 1 if verb and begins else None
    return None


def _is_brought(page: Page, phrase: Phrase) -> bool:
    """Whether the words before a participle hang on "with": "with 240 cases reported"."""
    return page.lowers[phrase.first] == "with" or page.lowers[phrase.first - 1] == "with"


def _quoted_as(hit: Hit, *, over: bool) -> Phrase | None:
    """The speaker of "quoted X as saying" and "X was quoted as saying"; ``over`` as of ``subject``."""
    page, sentence, at, heads = hit.page, hit.sentence, hit.at, hit.table.heads
    trailing = over or ends(page, sentence, hit.following)
    quoted = next((i for i in range(at - 2, max(sentence.first, at - 16) - 1, -1) if page.lowers[i] == "quoted"), None)
    if quoted is None:
        return before(page, sentence.first, at, heads)
    passive = page.lowers[quoted - 1] in BE
    if quoted < at - 2 and not passive:  # "was quoted by the agency as saying" is the subject's word
        phrase = after(page, sentence, quoted + 1, heads)
        return phrase if phrase is not None and phrase.last <= at else None
    return before(page, clause_start(page, sentence, quoted), quoted, heads, trailing=trailing)


def _carried(hit: Hit, last: Phrase | None) -> Phrase | None:
    """The speaker of the clause before in the same sentence, the one brought in by "with", or the sentence's own subject."""
    page, sentence, at, heads = hit.page, hit.sentence, hit.at, hit.table.heads
    brought = next(
        (i for i in range(at - 1, max(sentence.first, at - NEAR_SUBJECT), -1) if page.lowers[i] == "with"), None
    )
    if brought is not None:
        return before(page, brought + 1, at, heads)  # "with a police source claiming"
    if last is not None and not (page.lowers[at] == "saying" and page.lowers[at - 1] == "as"):
        return last
    found = before(page, sentence.first, min(at, sentence.first + 30), heads)
    opens = skip_lead_in(page, sentence.first, at)
    if found is None and page.lowers[opens] in ("it", "they"):
        return _sentence_before(hit, opens)  # "In May it led them away, and claimed"
    return found


def _sentence_before(hit: Hit, pronoun: int) -> Phrase:
    """The subject of the sentence before for an "it" or "they" that opens this one; the pronoun alone when there is none."""
    page, index = hit.page, hit.index
    if index and page.sentences[index - 1].paragraph == hit.sentence.paragraph:
        phrase = opening(page, page.sentences[index - 1], hit.table.heads)
        if (
            phrase is not None
            and phrase.actor is not None
            and (page.lowers[pronoun] == "they" or page.actors[phrase.actor].kind != "person")
        ):
            return Phrase(pronoun, pronoun + 1, phrase.actor)
    return Phrase(pronoun, pronoun + 1, None)


def _refers(page: Page, low: int, at: int) -> bool:
    """Whether the verb's subject stands before "who": at once, or after a clause between commas is over."""
    if page.lowers[low] != "that" and "," in page.lowers[low:at]:
        low = at - 1 - page.lowers[low:at][::-1].index(",")  # "X, who leads it, said", not "X, who leads it, Y said"
    words = page.lowers[low + 1 : at]
    words = words[2:] if words[:2] == ["in", "turn"] else words
    return all(word in AUXILIARIES or word in ADVERBS or word == "since" for word in words)


def _antecedent(hit: Hit, who: int) -> Phrase | None:
    """The speaker that "who said" refers to."""
    page, sentence, heads = hit.page, hit.sentence, hit.table.heads
    end = antecedent_end(page, sentence, who)
    if end <= sentence.first:
        return None
    low = clause_start(page, sentence, end)
    found = object_before(page, low, end, heads) or before(page, low, end, heads)
    return found or named_last(page, sentence.first, end)


def _meets(page: Page, phrase: Phrase, at: int) -> bool:
    """Whether nothing makes a noun of the word: not "announced on state television", not "he said, voicing hope"."""
    previous = page.lowers[at - 1]
    if not previous.endswith("s") and previous not in PEOPLE and not INDEFINITE.isdisjoint(page.lowers[at - 3 : at]):
        return False  # "reported in a short post"
    return phrase.last >= at or not (previous in PREPOSITIONS or previous in ARTICLES or previous.endswith("ing"))


def _plural(page: Page, phrase: Phrase) -> bool:
    """Whether a verb in its base form can follow: officials, they, "X and Y"."""
    words = page.lowers[phrase.first : phrase.last]
    return words[-1] in PEOPLE or "and" in words or any(word.endswith("s") and len(word) > 3 for word in words)
