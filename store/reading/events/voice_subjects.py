"""Does a subject that fits a verb in the present end right before it: a name, an apposition, an aside between commas?

In: a page and the verb's token. Out: "name" or "".
"""

from store.reading.page import Page, Sentence
from store.reading.text.clauses import ADVERBS, mentions_between
from store.reading.text.grammar import ASIDES

LEADS = frozenset("in at by during when since on near after and or while across inside outside".split())
NOUNLIKE = frozenset(
    "strikes attacks talks visits raids clashes shells fires protests calls plans reports claims demands threats deaths troops forces".split()
)
OPENING = frozenset(("“", '"'))
QUOTED = 3  # tokens before a verb in which the mark that opens its quotation stands
GOVERNING = frozenset(("to", "against", "under", "despite", "by", "over", "amid", "evade", "from", "with"))
FAR = 24  # tokens of a clause on the subject


def subject_ending(page: Page, at: int) -> str:
    """Say "name" when a mention that is no adjective ends right before token ``at``, or before the comma that closes an apposition."""
    low = page.starts[max(0, at - 8)]
    if at > 2 and page.lowers[at - 1] == "," and (page.lowers[at - 2] == ")" or _closes_relative(page, at)):
        return "name"
    end = at - 1 if at > 1 and page.lowers[at - 1] == "," else at
    for mention in mentions_between(page, low, page.ends[at - 1] if at else 0):
        if mention.last == at and mention.kind != "demonym":
            return "name"
        apposed = mention.last == end < at and mention.kind != "pronoun"
        if apposed and page.lowers[_before_titles(page, mention.first)] == ",":
            return "name"
    return ""


def _before_titles(page: Page, first: int) -> int:
    """The token before a name and the titles that lead it in (", Senator X,")."""
    before = first - 1
    while before > 0 and page.words[before][0].isupper():
        before -= 1
    return before


def _closes_relative(page: Page, at: int) -> bool:
    """Whether the comma before token ``at`` closes a clause on the subject ("X, whose country presides, flies to Y")."""
    for index in range(at - 2, max(1, at - FAR), -1):
        if page.lowers[index] in ASIDES:
            return page.lowers[index - 1] == "," and page.words[index - 2][0].isupper()
        if page.lowers[index] in (",", ".", ";"):
            return False
    return False


def quoted_predicate(page: Page, sentence: Sentence, mark: int) -> bool:
    """Whether the quotation mark at token ``mark`` parts a subject from its verb ("Norway “strongly condemns” the raid")."""
    if mark <= sentence.first or page.starts[mark + 1] != page.ends[mark]:
        return False
    return page.starts[mark] > page.ends[mark - 1] and page.words[mark - 1][0].isalnum()


def mark_before(page: Page, sentence: Sentence, at: int) -> int | None:
    """The quotation mark that parts the verb at token ``at`` and its adverbs from their subject, or None."""
    for index in range(at - 1, max(sentence.first, at - QUOTED) - 1, -1):
        if page.lowers[index] in OPENING:
            return index if quoted_predicate(page, sentence, index) else None
        if page.lowers[index] not in ADVERBS and page.lowers[index][-2:] != "ly":
            return None
    return None


def after_aside(page: Page, sentence: Sentence, at: int) -> str:
    """Say "name" where an aside between commas parts the sentence's subject from its verb ("Rwanda, accused by X of Y, denies")."""
    if at <= sentence.first or page.lowers[at - 1] != ",":
        return ""
    opening = page.lowers[sentence.first : sentence.first + 6]
    if "," not in opening[1:]:
        return ""
    comma = sentence.first + opening.index(",", 1)
    named = page.words[comma - 1][0].isupper() and LEADS.isdisjoint(page.lowers[sentence.first : comma])
    return "name" if named and comma < at - 1 and page.lowers[at] not in NOUNLIKE else ""


def owned(page: Page, at: int) -> bool:
    """Whether a preposition governs the name before token ``at``, so that it owns the noun there ("respond to U.S. sanctions")."""
    for mention in mentions_between(page, page.starts[max(0, at - 4)], page.starts[at]):
        if mention.last == at and mention.first and page.lowers[mention.first - 1] in GOVERNING:
            return True
    return False
