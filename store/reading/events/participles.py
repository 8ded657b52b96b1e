"""Past participles without "was": who is counted ("eight injured people"), charged ("a man accused of spying") or seized ("pupils taken from a school were freed").

In: a page and the participle's token. Out: "reduced" for a passive that describes a noun, "" for a word that tells nothing, None where it may be an active verb.
"""

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.attribution.ends import has_verb
from store.reading.events.lexicon import EventWords
from store.reading.events.patients import describes
from store.reading.events.voice_subjects import LEADS
from store.reading.page import Page, Sentence
from store.reading.text.clauses import HELPING
from store.reading.text.grammar import DETERMINERS, DOERS, RELATIVE_OBJECTS, STRONG_PASTS
from store.reading.text.harm import HARMED, SEIZED

TAKEN = HARMED | SEIZED | {"captured", "shot"}
HOSTAGE = frozenset(("hostage", "hostages", "captive", "prisoner", "incommunicado"))
WORST = frozenset(("hardest", "worst", "hard", "badly", "-"))
STRUCK = frozenset(("hit", "struck", "attacked", "bombed", "shelled", "hijacked"))
SUPERLATIVES = frozenset(("hardest", "worst"))
UNDONE = frozenset(
    "ousted deposed toppled overthrown jailed imprisoned besieged bombed shelled looted ambushed freed released evacuated rescued expelled deported exiled sacked dismissed "
    "beheaded hanged decapitated raped mutilated poisoned assassinated executed tortured stabbed occupied annexed displaced attacked raided burned torched".split()
)
HURT = frozenset(("injured", "wounded"))
COUNTED = frozenset(
    "two three four five six seven eight nine ten dozens hundreds many severely seriously badly".split()
)
CHARGED = frozenset(("accused", "suspected", "blamed", "convicted"))
CHARGES = frozenset(("of", "on", "for"))
STOPS = frozenset((".", ",", ";", ")"))
ENDS = STOPS | LEADS | frozenset(("from", "last", "earlier"))
JOINING = frozenset(("and", "or", "while"))
AGENT = 7  # tokens from a participle over its day to "by"
BACK = 5  # tokens before a verb in which the relative that it belongs to stands
SOON = frozenset("hours days weeks months later shortly unharmed alive soon minutes".split())
NEXT = frozenset(("next", "same", "following", "previous"))
PLACING = frozenset(("in", "near", "on", "at", "during", "outside", "inside", "since", "over", "after"))
OPENERS = DETERMINERS | frozenset("all both several no every each other".split())
TENDING = frozenset(
    "visit visits treat treats evacuate evacuates carry carries help helps meet meets comfort comforts receive receives tend tends".split()
)
POSTED = frozenset("deployed stationed posted based dispatched massed assembled positioned garrisoned".split())
POST = 14  # tokens from "deployed" to the comma that closes what is only said of those who are
OBJECT = 7  # tokens before an object in which its verb stands
TENSED = frozenset(("past", "past+participle", "s"))
CLAUSES = frozenset(("that", "said", "says", "when", "after", "because", "but"))
PERSONS = frozenset(("persons", "people", "men", "women", "those", "civilians", "children"))
SHORTEST = 4  # letters of what is no verb: "bed", "king"
FIRST = 3  # tokens: nearer to the start those who were killed are the sentence's subject
TRAVEL = frozenset(
    "helicopter helicopters air sea road rail boat boats ship plane train bus truck car land foot phone".split()
)


def participle(page: Page, words: EventWords, sentence: Sentence, at: int, previous: str) -> str | None:
    """What a participle without an auxiliary is; ``previous`` is the word before it."""
    word = page.lowers[at]
    following = page.lowers[at + 1] if at + 1 < sentence.last else ""
    if _is_adjective(page, at, previous, following):
        return ""
    if (apart := _apart(page, at, previous, following)) is not None:
        return apart
    if word in POSTED and following in PLACING and at > sentence.first and describes(page, sentence, at):
        return ""  # "the forces deployed in the south will observe a truce"
    if word in STRUCK and following == "last" and has_verb(page, at + 3, at + 4):
        return "reduced"  # "sailors of a tanker hit last week died"
    if word == "held" and following in HOSTAGE and describes(page, sentence, at):
        return "reduced"  # "engineers held hostage since June were freed"
    if word in SEIZED and following in PLACING and _of_object(page, words, sentence, at):
        return ""  # "met relatives of officers unlawfully detained in the camp"
    if word in SEIZED and previous in PERSONS and (following in HELPING or following in STOPS):
        return ""  # "the persons detained will be released", "counted the people arrested."
    by = "by" in page.lowers[at + 1 : at + AGENT]
    if word in SEIZED and following in PLACING and by and describes(page, sentence, at):
        return "reduced"  # "airmen detained on 3 May by X had been released"
    if word not in TAKEN or not (following in ENDS or then(page, at + 1)) or (word == "shot" and following == "at"):
        return None
    if previous in DOERS or not RELATIVE_OBJECTS.isdisjoint(page.lowers[max(sentence.first, at - BACK) : at]):
        return None  # "the nurses, whom the group kidnapped in May"
    whole = following not in STOPS and following not in JOINING and describes(page, sentence, at)
    if _is_counted(page, words, sentence, at) and not (whole and word in SEIZED):
        return ""  # "for the 71 people killed in the quake"
    return "reduced" if whole else None


def _of_object(page: Page, words: EventWords, sentence: Sentence, at: int) -> bool:
    """Whether the people right before the participle at token ``at`` are the object of a verb before them, and so do nothing."""
    noun = at - 1
    while noun > sentence.first and page.lowers[noun][-2:] == "ly":
        noun -= 1
    if page.lowers[noun] not in words.sets.get("victim", ()) and page.lowers[noun] not in PERSONS:
        return False
    for index in range(noun - 1, max(sentence.first, noun - OBJECT) - 1, -1):
        word = page.lowers[index]
        if word in ENDS or word in JOINING or word in CLAUSES:
            return False
        if index > sentence.first and any(not t.noun and t.form in TENSED for t in words.triggers.get(word, ())):
            return True
    return False


def _is_adjective(page: Page, at: int, previous: str, following: str) -> bool:
    """Whether the participle only describes or counts people and things, and tells no deed."""
    word = page.lowers[at]
    if word == "hit" and (previous in WORST or following in SUPERLATIVES):
        return True  # "the hardest hit areas", "one of the cities hit hardest"
    if word in HURT and (_only_counts(page, at, previous) or _describes_victims(page, at, previous)):
        return True  # "eight injured people", "the dead and injured"; "visited wounded soldiers"
    if word in CHARGED and following in CHARGES:
        return True  # "shot a man accused of spying": by whom is not told
    return previous == "-"  # "a U.N.-backed force"


def _apart(page: Page, at: int, previous: str, following: str) -> str | None:
    """What a participle is that stands in an aside or counts a part: "two of them beheaded", "two captured", "X, shot in the ankle"."""
    word = page.lowers[at]
    suffered = word in TAKEN or word in UNDONE
    if previous in ("them", "whom") and page.lowers[at - 2] == "of" and suffered and following in STOPS:
        return "reduced"  # "19 men were among the dead, two of them beheaded"
    if word in TAKEN and (previous[:1].isdigit() or previous in COUNTED) and _ends_count(page, at, following):
        return ""  # "8 soldiers dead, two captured"
    if previous != ",":
        return None
    if then(page, at + 1) or (suffered and following in PLACING):
        return "reduced"  # "the hospital, evacuated the next day, burned"
    posted = word in POSTED and following in PLACING and "," in page.lowers[at + 2 : at + POST]
    return "" if posted else None  # "its peacekeepers, deployed in the north, were attacked"


def _ends_count(page: Page, at: int, following: str) -> bool:
    """Whether a counted part ends at token ``at``: at a mark, or in a row of such parts ("22 killed, 40 captured and their leader wounded")."""
    return following in STOPS or (following in JOINING and page.lowers[at - 2 : at - 1] in ([","], ["and"]))


def then(page: Page, at: int) -> bool:
    """Whether what begins at token ``at`` tells only when or how ("freed hours later", "freed the next day", "shot the day before")."""
    word = page.lowers[at] if at < len(page.lowers) else ""
    before = page.lowers[at + 2 : at + 3] == ["before"]
    return word in SOON or (word == "the" and (before or not NEXT.isdisjoint(page.lowers[at + 1 : at + 2])))


def following_noun(page: Page, at: int) -> bool:
    """Whether a noun that the participle at token ``at`` describes follows it, and no preposition or mark."""
    word = page.lowers[at + 1] if at + 1 < len(page.lowers) else ""
    return word[:1].isalpha() and word not in ENDS and word not in SOON and word not in PREPOSITIONS and word != "by"


def _is_counted(page: Page, words: EventWords, sentence: Sentence, at: int) -> bool:
    """Whether those who were killed stand right before the word, governed by a preposition or another verb."""
    victims = words.sets.get("victim", ())
    before = page.lowers[at - 1]
    return at - sentence.first > FIRST and (before in victims or f"{before}s" in victims)


def _only_counts(page: Page, at: int, previous: str) -> bool:
    """Whether "injured" describes people who are counted or stands for them, and is no verb."""
    if previous in ("and", "or") and page.lowers[at - 2] in ("dead", "killed", "sick", "dying"):
        return page.lowers[at - 3] in ("the", "of") or page.lowers[at + 1 : at + 2] not in (["the"], ["a"], ["at"])
    return (previous[:1].isdigit() or previous in COUNTED) and page.lowers[at + 1 : at + 2] != ["by"]


def _describes_victims(page: Page, at: int, previous: str) -> bool:
    """Whether a plain noun follows and no doer stands before: "visited wounded soldiers", "for injured children", not "the blast injured children"."""
    if not following_noun(page, at) or page.lowers[at + 1] in OPENERS or page.words[at + 1][0].isupper():
        return False
    verb = (
        previous in STRONG_PASTS
        or previous in TENDING
        or (previous.endswith(("ed", "ing")) and len(previous) > SHORTEST)
    )
    return verb or previous in PREPOSITIONS or previous in OPENERS or page.lowers[at - 2] == "to"


def by_means(page: Page, at: int) -> bool:
    """Whether "by" behind the verb at token ``at`` tells how somebody came, and no doer: "arrived by helicopter"."""
    return page.lowers[at + 2 : at + 3] != [] and page.lowers[at + 2] in TRAVEL
