"""Closed classes of English words that many rules ask about, lower case, as ``tokens.cut`` cuts them.

A class stands here when several modules need the same one; a list that only one rule asks stays beside that rule. These lists are
grammar, not a desk's vocabulary, so they are code and no part of config/lexicon.
"""

INDEFINITE = frozenset(("a", "an"))
ARTICLES = INDEFINITE | {"the"}
OWN = frozenset(("my", "your", "his", "her", "its", "our", "their"))  # whose something is, before its noun
THIRD_OWN = frozenset(("his", "her", "its", "their"))  # of those, what a narrator uses
GROUP_OWN = frozenset(("its", "our", "their"))  # of those, what stands for a state, a force, a body
DEFINITE = THIRD_OWN | {"the"}  # what stands before a noun that the text takes for known
POINTING = frozenset(("this", "that", "these", "those"))
KNOWN = POINTING | {"the"}  # what stands before those who have been told of
NAMELESS = frozenset(  # what may open a sentence with a capital and has verbs, and is nobody
    "what whatever whoever how why nothing nobody everything everybody all most more missing gone new next each either neither none others".split()
)
DETERMINERS = ARTICLES | OWN | POINTING | {"some", "any"}  # what opens a noun phrase

SPEAKERS = frozenset(("i", "we"))  # who speaks of himself
SUBJECTS = frozenset(("i", "he", "she", "it", "we", "they"))
DOERS = SUBJECTS | {"who"}
THIRD = frozenset(("he", "she", "it", "they"))  # of those, what a narrator uses
PERSONS = frozenset(("he", "she"))  # of those, what only a person is
BODY_PRONOUNS = frozenset(("it", "they"))  # what a body is
NOT = frozenset(("not", "never"))
TOWARDS = frozenset(("to", "into", "towards", "toward"))
LED = frozenset(("led", "commanded", "headed"))
THEM = frozenset(("them", "these", "those"))  # who was told of, behind "some of"
WHOLES = THEM | {"which", "whom"}  # what "of" may stand before: "of whom", "of them"

RELATIVES = frozenset(("who", "which", "that"))  # the subject of a relative clause
WHO = frozenset(("who", "which"))  # of those, what opens an aside about somebody
RELATIVE_OBJECTS = frozenset(("that", "which", "whom"))
ASIDES = frozenset(("who", "which", "whose"))  # open a relative clause behind a comma, an aside to its sentence
CONCESSIVES = frozenset(("although", "though", "while", "whereas"))
CONTRASTS = CONCESSIVES | {"but"}  # another clause begins here, and may tell of others
REASONS = CONCESSIVES | {"because", "since"}

COPULA = frozenset(("is", "are", "was", "were"))
BEING = COPULA | {"been"}
HAVE = frozenset(("has", "have", "had"))
DO = frozenset(("do", "does", "did"))
MODALS = frozenset(("will", "would", "shall", "should", "can", "could", "may", "might", "must"))
FINITE = COPULA | HAVE | DO | MODALS  # words that only a clause of its own has
FUTURE = frozenset(("will", "shall", "’ll", "'ll"))
WILL = frozenset(("will", "would"))
WOULD = FUTURE | {"would"}
# Past forms of verbs that do not end in "ed": what tells that something was done, as "ed" does elsewhere.
PLAIN_PASTS = frozenset(
    "began bought broke brought came caught chose did drew drove fell fled flew fought found gave grew held hid kept knew laid led left lost "
    "made met paid ran rose said sank saw sent shot sold sought spent spoke stole stood struck swept threw told took went won wrote".split()
)
STRONG_PASTS = PLAIN_PASTS | {"cut", "hit", "put", "set", "shut"}  # with those that look like the present

OPENING_QUOTES = frozenset(("“", '"', "‘", "«", "„"))
CLOSING_QUOTES = frozenset(("”", '"', "’"))  # the last is an apostrophe too
SPOTS = frozenset(("in", "at", "near", "outside"))  # before the place where something is
LISTING = frozenset((",", "and"))  # what stands between two of a list
PERIODS = frozenset(
    "day week month year hour night evening morning afternoon weekend".split()
)  # behind "this", "the next"
ENDS = frozenset(("", ",", ".", ";"))  # what stands behind a phrase that ends; "" is the end of a line

ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))


def ends_plural(word: str) -> bool:
    """Whether a word ends as a plural does: "ministers", "Ukrainians"; not "Swiss"."""
    return word.endswith("s") and not word.endswith("ss")


def is_past(word: str) -> bool:
    """Whether a word is plainly a verb in the past by its form: "sent", "closed"; not "need" or "seed"."""
    return word in STRONG_PASTS or (word.endswith("ed") and len(word) > len("seed"))
