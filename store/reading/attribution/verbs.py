"""Is a reporting word a verb that reports here, and does its subject follow it?

In: a page, a sentence and the token of the cue. Out: yes or no; nouns, passives, "to announce" and "did not say" report nothing.
"""

from store.reading.attribution.lexicon import Cue, cues
from store.reading.attribution.phrases import Phrase
from store.reading.page import Page, Sentence
from store.reading.text.clauses import BE
from store.reading.text.grammar import CLOSING_QUOTES, DETERMINERS, FINITE, MODALS, OPENING_QUOTES, THIRD_OWN
from store.reading.text.tokens import POSSESSIVES

MARKS = frozenset("”\"’,—–'“")
OWN_DEEDS = frozenset(("claim", "admit", "deny"))  # "claimed to have", unlike "said to have"
OPINIONS = frozenset(("believe", "think", "suspect", "fear", "reckon"))  # "gunmen believed to belong to a gang"
MEANS = frozenset(
    "telephone phone email e-mail text satellite radio video letter fax teleconference videoconference".split()
)
ENDERS = frozenset(",.?!")
SPEAKER = 14  # tokens of a speaker between his words and the verb
TRADE = 4  # tokens of a trade and the name behind it
TITLES = frozenset(
    "the a an one another retired former acting interim mr mrs ms dr gen lt col maj capt sgt adm president minister prime king spokesman spokeswoman senior his her their its spc staff".split()
)
INVERTED = frozenset(
    "said says added adds wrote writes tweeted warned warns explained explains noted notes asked asks insisted insists continued continues recalled recalls stated states declared announced replied replies "
    "admitted admits reckoned reckons counted counts believes believed fears feared thinks specified announces reports acknowledged acknowledges conceded concedes remarked remarks observed observes suggested suggests guessed hoped hopes lamented laments pleaded muttered whispered mused murmured claimed claims shouted shouts cried exclaimed joked quipped countered retorted recounted confirmed reported estimated estimates predicted stressed argued argues informs informed read reads".split()
)
SUMMING = frozenset(("before", "after", "by", "without"))
NO_PLURALS = frozenset(("his", "its", "this", "as", "ours", "hers", "theirs"))
NO_REPORT = MODALS | {"to", "not", "never", "n't", "cannot"}
NOUN_BEFORE = DETERMINERS | {"of", "such", "no", "by", "in"}
QUALITIES = frozenset("last latest first own new final annual joint recent daily weekly monthly".split())
BEFORE_NOUN = frozenset("on at from for with into about".split())  # "on reports", but "whom we spoke with said"
HELD = frozenset(("still", "dead", "killed", "missing", "trapped", "buried", "drowned", "lost", "held"))
SPEAKING = frozenset(("say", "said", "suggest", "suggested", "indicate", "indicated"))
JUDGING = frozenset(("critical", "sceptical", "skeptical", "dismissive", "suspicious", "weary", "tired"))
WARDS = frozenset(
    "hospital hospitals clinic clinics ward wards infirmary maternity centre center centres centers".split()
)
WARD = 6  # tokens before "admitted"
JUDGED = 5  # tokens before a noun in which "critical of" stands
NEGATED = 4  # tokens before a verb in which "nor did they" stands
THOUGHT = frozenset(("believe", "think", "fear", "report", "presume"))
AFTER_SUBJECT = frozenset(
    "in at on as after during of who and to from for by late later earlier before while when with over via through outside inside near without".split()
)
_INFORMED = (["briefed", "on"], ["familiar", "with"], ["close", "to"], ["privy", "to"], ["involved", "in"])
TRAILERS = frozenset("in at on during after late early yesterday today earlier later by from to".split())
AMOUNTS = frozenset(
    "all his her their its more some most about at nearly almost up another both one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands".split()
)
QUOTED = 16  # tokens after "quoted" in which "as saying" stands
FAR = 10  # tokens after a report's beginning in which its verb stands ("As the minister put it, …")
CLAUSAL = FINITE | frozenset(("be", "“", '"'))


def is_verb(page: Page, sentence: Sentence, at: int, cue: Cue) -> bool:
    """Whether the word is a verb that reports here: no noun, no "to announce", no "did not say", no passive."""
    previous = page.lowers[at - 1] if at > sentence.first else ""
    if page.words[at][0].isupper() and at > sentence.first and page.words[at - 1] not in ("”", '"', "’", "“"):
        return False
    if _adds_up(page, at, cue, previous) or (previous == "only" and _before_plural(page, at)):
        return False
    if previous in NO_REPORT or previous.endswith(("n't", "n’t")):
        return previous == "to" and at - 2 >= sentence.first and page.lowers[at - 2] == "on"
    if _is_said_of(page, sentence, at, cue, previous):
        return False
    if cue.form in ("base", "s") and _is_noun(page, at, cue, previous):
        return False
    if "nor" in page.lowers[max(0, at - NEGATED) : at]:
        return False  # "nor did they think that"
    if previous in QUALITIES and page.lowers[at - 2] in NOUN_BEFORE:
        return False  # "wrote in her last report that"
    if previous in NOUN_BEFORE or (previous == "," and _by_somebody(page, at)):
        return False  # a noun; "the militias, said by the union to number 10,000"
    if previous in BE and (cue.form != "ing" or cue.lemma == "add"):
        return False  # "Lomar is adding 350 soldiers to it"
    return previous != "been"


def _adds_up(page: Page, at: int, cue: Cue, previous: str) -> bool:
    """``before adding the deaths of the last days``: a sum, where neither "that" nor a quotation follows."""
    after = page.lowers[at + 1 : at + 2]
    return cue.lemma == "add" and previous in SUMMING and after != ["that"] and not OPENING_QUOTES.issuperset(after)


def _before_plural(page: Page, at: int) -> bool:
    """``counted only confirmed cases``: a participle right before those that it describes."""
    after = "".join(page.lowers[at + 1 : at + 2])
    return after.endswith("s") and after not in NO_PLURALS


def _is_said_of(page: Page, sentence: Sentence, at: int, cue: Cue, previous: str) -> bool:
    """Whether others say so of what stands before: "gunmen believed to be", "quoted X as saying", "150 people feared dead"."""
    after, second = page.lowers[at + 1 : at + 2], page.lowers[at + 2 : at + 3]
    if cue.lemma not in OWN_DEEDS and after == ["to"] and (cue.lemma in OPINIONS or second in (["be"], ["have"])):
        return True
    if cue.lemma == "admit" and not WARDS.isdisjoint(page.lowers[max(sentence.first, at - WARD) : at]):
        return True  # "the hospital had admitted 138 wounded"
    if cue.lemma == "call" and after in (["up"], ["off"]):
        return True  # "called up its reserve"
    if cue.lemma == "brief" and after in (["on"], ["about"], ["by"]):
        return True  # "two diplomats briefed on the talks"
    if cue.lemma == "quote" and "saying" in page.lowers[at + 1 : min(sentence.last, at + QUOTED)]:
        return True  # "state television quoted X as saying" is X's word
    return cue.lemma in THOUGHT and not HELD.isdisjoint(after) and previous.endswith(("s", "e"))


def _is_noun(page: Page, at: int, cue: Cue, previous: str) -> bool:
    """Whether what looks like a present tense is a noun: "have received reports", "on reports", "the army's claims"."""
    if previous.endswith("ed") and page.words[at - 1].islower():
        return True
    if cue.form == "s" and not FINITE.isdisjoint(page.lowers[at + 1 : at + 2]):
        return True  # "West African states have", "their claims are"
    return previous in BEFORE_NOUN or previous in POSSESSIVES or _is_told_of(page, at)


def _is_told_of(page: Page, at: int) -> bool:
    """Whether a verb or a judgement tells of the word: "media reports say", "critical of government claims that"."""
    if page.lowers[at + 1 : at + 2] and page.lowers[at + 1] in SPEAKING:
        return True
    before = page.lowers[max(0, at - JUDGED) : at]
    return "of" in before and before.index("of") > 0 and before[before.index("of") - 1] in JUDGING


def _opens_clause(page: Page, at: int) -> bool:
    """Whether the name behind the verb is what is spoken of: "her counterpart, X, said Y “wants peace”"."""
    if page.words[at - 1] != "," or page.words[at - 2] in CLOSING_QUOTES:
        return False
    quote = next((i for i in range(at + 2, min(at + 5, len(page.words))) if page.words[i] in OPENING_QUOTES), 0)
    return quote > 0 and page.words[quote - 1] != ","


def _by_somebody(page: Page, at: int) -> bool:
    """Whether "by" and a doer follow the verb, as after a passive, and not the means: "said by telephone", "by e-mail"."""
    return page.lowers[at + 1 : at + 2] == ["by"] and MEANS.isdisjoint(page.lowers[at + 2 : at + 4])


NO_SPEAKERS = frozenset(("to", "that", "there"))  # "…, claimed to hold the palace"


def inverted(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether the subject may follow: a mark before the verb, a name or title after it."""
    if at == sentence.first or page.lowers[at] not in INVERTED or at + 1 >= sentence.last:
        return False
    following = page.words[at + 1]
    told = page.lowers[at + 3 : at + 5] in _INFORMED  # "…, said two diplomats briefed on the talks, …"
    amount = page.lowers[at + 1] in AMOUNTS and not told and not _is_office(page, sentence, at + 1)
    if following[0].isdigit() or page.lowers[at + 1] in NO_SPEAKERS or (page.words[at - 1] == "," and amount):
        return False  # "X, an apposition, said 31 people were killed"
    heads = page.lexicon.get(cues).heads
    if _opens_clause(page, at):
        return False
    near = page.lowers[at + 1 : at + 5]
    starts_name = following[0].isupper() or near[0] in TITLES or not heads.isdisjoint(near)
    starts_name = starts_name or (page.words[at - 1] in CLOSING_QUOTES and _is_trade(page, sentence, at + 1))
    return page.words[at - 1] in MARKS and starts_name and following != "I"


def _is_office(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether somebody's office and a name or the sentence's end follow: "says its director, Ama Dane", "said one of the officials."."""
    heads = page.lexicon.get(cues).heads
    if page.lowers[first + 1 : first + 2] == ["of"]:
        return page.words[sentence.last - 1] == "." and page.lowers[sentence.last - 2] in heads
    head = next(
        (at for at in range(first + 1, min(sentence.last - 1, first + TRADE)) if page.lowers[at] in heads), None
    )
    if page.lowers[first] not in THIRD_OWN or head is None:
        return False
    following = head + 1 + (page.words[head + 1] == ",")
    return page.words[head + 1] == "." or (following < sentence.last and page.words[following][0].isupper())


def _is_trade(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether a trade in plain words and a name begin at ``first``: "shop owner Karim Aziz"."""
    words = page.words[first : min(sentence.last, first + TRADE)]
    named = next((i for i, word in enumerate(words) if word[0].isupper()), 0)
    return named > 0 and all(word.isalpha() for word in words[:named])


def closes(page: Page, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the clause is over after an inverted subject: a verb there would make the subject another clause's."""
    if phrase.last >= sentence.last:
        return True
    word = page.lowers[phrase.last]
    if word.endswith("ed") and page.lowers[phrase.last + 1 : phrase.last + 2] in (["by"], ["in"], ["with"], ["as"]):
        return True  # "said an officer flanked by soldiers"
    if page.lowers[phrase.last : phrase.last + 2] in _INFORMED:
        return True  # "said two diplomats briefed on the talks"
    return page.words[phrase.last] in '.,;:—–”"“(' or word in AFTER_SUBJECT


def follows_quotation(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether only a speaker stands between a quotation's end and the verb: "“…,” X said over a bad line"."""
    low = max(sentence.first + 1, at - SPEAKER)
    if CLOSING_QUOTES.isdisjoint(page.lowers[low + 1 : at]):
        return False
    close = next((i for i in range(at - 1, low, -1) if page.words[i] in CLOSING_QUOTES), None)
    if close is None or not (page.words[close - 1] in ENDERS or page.words[close + 1] == ","):
        return False
    return close + 2 <= at and CLAUSAL.isdisjoint(page.lowers[close + 1 : at])


def ends(page: Page, sentence: Sentence, following: int) -> bool:
    """Whether nothing that could be said follows the verb."""
    if following >= sentence.last or page.words[following] in ".;,":
        return True
    if page.lowers[following] not in TRAILERS and not page.lowers[following].endswith("day"):
        return False
    rest = page.lowers[following : min(sentence.last, following + 26)]
    joint = next(
        (at for at, word in enumerate(rest) if word == "," and rest[at + 1 : at + 2] in (["and"], ["but"])), -1
    )
    rest = rest[:joint] if joint > 0 else rest  # "…, the experts wrote in a report, and 600 of them are"
    month = {at for at in range(1, len(rest)) if rest[at] == "may" and page.words[following + at][0].isupper()}
    return "that" not in rest and not any(word in CLAUSAL for at, word in enumerate(rest) if at not in month)


def opens_with_as(page: Page, sentence: Sentence, at: int, following: int) -> bool:
    """Whether the report opens the sentence and a comma closes it ("As the minister put it, …")."""
    opens = page.lowers[sentence.first] == "as" and at - sentence.first < FAR
    return opens and following < sentence.last and page.words[following] == ","
