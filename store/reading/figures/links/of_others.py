"""Numbers that count others, or nobody who is there, by the words that govern them: "gloves for two", "The petition has 20,000", "not 118,000".

In: a site and a draft without a noun. Out: ``OF_OTHERS``, each reason with the question whether it holds.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.links.disputed import SAYS
from store.reading.figures.links.left_out import CLIMBING, UNLIKE
from store.reading.figures.links.no_count import Reason, is_numeral
from store.reading.figures.links.subjects import of_another_noun
from store.reading.figures.links.wholes import MEND, MENDED, of_subject, of_them
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import DETERMINERS, NOT, PERSONS, RELATIVES

NEAR = 8  # tokens back to the verb that a preposition belongs to
PUTTING = frozenset(  # "put the toll at 40", "stood at 40"
    """put puts putting estimate estimates estimated stood stands stand standing stays remains remained gave give given gives set fixed
    reckoned reckons numbering assessed level unchanged""".split()
)
COUNTS = frozenset(
    "number numbers toll tolls count total figure figures strength size tally it them theirs ranks".split()
)
POINTING = COUNTS | {"that", "this"}
OWN_COUNTS = COUNTS | {"own", "dead", "losses", "wounded"}
BRINGING = CLIMBING | frozenset(  # "bring to 14 the number", "points to at least 28"
    """put puts brings bringing number numbers come comes came amount amounts amounted points pointed admits admitted admit owned
    rising rose close closer nearer corrected up down strength limited limit limits""".split()
)
IN_NO_COUNT = frozenset(  # a preposition or adverb that no number of people stands behind
    """in into on onto for by from until till since before after within per past under below above through during around times x no
    toward towards without upon except but besides minus plus out between beyond beside also versus take as""".split()
)
ORDINALS = frozenset("first second third fourth fifth last latest next".split())
BODIES = frozenset(
    "family crew majority group groups village town city company list lot score matter series market room rate price".split()
)
NO_MORE = ("n't", "n’t")
THINGS = frozenset(
    "did does performed baked raised operations screened scored printed built planted vaccinated".split()
)
LEISURE = frozenset("watched attended sang danced ate applauded cheered celebrated invited sold".split())
THEIRS = frozenset("them these those whom which theirs hers his ours".split())  # what "of" stands before
TAIL = 5  # tokens of what is said of the number
SET_RIGHT = RELATIVES | {"circulating", "circulated", "given"}
WRONG = frozenset("twice wrong incorrect incorrectly low high".split())
BOUNDS = frozenset("ceiling cap limit quota maximum capacity target".split())
TELLING = SAYS | frozenset(
    "list lists listed put puts announced announces concedes conceded told reports reported estimates estimated thinks believes expects".split()
)
OF_HARMED = frozenset(
    "victims killed wounded injured dead missing displaced those its their his captured detained".split()
)
COUNTED = COUNTS | frozenset("names estimate estimates list reckoning cohort detachment".split())
APPOSED = frozenset((",", "in", "all", "."))
THERE = 3
THERE_ARE = tuple([mark, "there", be] for mark in (",", "–", "—", "(", "-") for be in ("are", "were"))
NOUN = 4  # tokens of "number of confirmed cases"


def _governed(site: Site, draft: Draft) -> bool:
    """``at six``, ``gloves for two``, ``prices rose to 300``, ``a family of nine``: a word that takes no count of people has it."""
    line, first = site.line, draft.counted.first
    before, near = line.lower(first - 1), line.lowers[max(0, first - NEAR) : first - 1]
    if line.lower(draft.counted.number.first - 1) == "remaining":
        return False  # "one province has 611 deaths, which leaves another with the remaining 330"
    if before == "to":
        return BRINGING.isdisjoint(near) or (not CLIMBING.isdisjoint(near) and not _climbs(site, draft, near))
    if draft.counted.number.ranged and "from" in (before, line.lowers[first]):
        return True  # "raising the number of dead from twelve to 19"
    if before == "at":
        return "population" in near or not _put_at(site, draft)
    if before == "of":
        noun = line.lower(first - 2)
        return noun in site.words.collectives or noun in BODIES or noun in ORDINALS
    return before in IN_NO_COUNT and not from_to(site, draft) and not (before == "but" and first <= 1)


def from_to(site: Site, draft: Draft) -> bool:
    """``raising the number of dead from twelve to 19``: what it was."""
    line, counted = site.line, draft.counted
    opens = "from" in (line.lower(counted.first - 1), line.lowers[counted.first])
    return opens and line.lower(counted.last) == "to" and is_numeral(line.lower(counted.last + 1))


def _climbs(site: Site, draft: Draft, near: list[str]) -> bool:
    """``lowered it to 207``, ``bring to 14 the number``, ``stopped at 22,000, rather than shrinking to 15,000``; not ``Prices rose to 3,000``."""
    words = (*near, *site.line.lowers[draft.counted.last : draft.counted.last + NOUN])
    before = site.draft_before(draft)
    close = (
        before is not None
        and before.counted.last >= draft.counted.first - NEAR
        and ";" not in near
        and "and" not in near
    )
    return close or not POINTING.isdisjoint(words) or any(may_be_meant(site, word) for word in words)


def _put_at(site: Site, draft: Draft) -> bool:
    """``put it at 40``, ``put the number of ships at eight``, ``stood at 1,388``; not ``put the tents at 900``."""
    lowers, at = site.line.lowers, draft.counted.first - 1
    near = range(at - 1, max(-1, at - 2 * NEAR), -1)
    verb = next((j for j in near if lowers[j] in PUTTING), -1)
    between = lowers[verb + 1 : at]
    return verb >= 0 and (not between or not OWN_COUNTS.isdisjoint(between))


def _denied(site: Site, draft: Draft) -> bool:
    """``There are not 118,000``, ``about 110 did not``, ``1,200 do not wish to leave``."""
    line, counted = site.line, draft.counted
    verb, after = line.lower(counted.last), line.lower(counted.last + 1)
    if "asked" in line.present and "where" in line.lowers[max(0, counted.first - 2) : counted.first]:
        return True
    no = verb in AUXILIARIES and (after in NOT or verb[-3:] in NO_MORE)
    unsaid = verb in RELATIVES | {"whom"} and not (NOT | {"cannot"}).isdisjoint(
        line.lowers[counted.last : counted.last + TAIL]
    )
    return (
        no
        or unsaid
        or any(
            word in ("not", "rather") or word[-3:] in NO_MORE
            for word in line.lowers[max(0, counted.first - 2) : counted.first]
        )
    )


def _done(site: Site, draft: Draft) -> bool:
    """``fired 400``, ``baked 2,600``, ``400 voted``: what no people are."""
    line, last = site.line, draft.counted.last
    before, behind = line.lower(draft.counted.first - 1), line.lower(last + (line.lower(last) in AUXILIARIES))
    if before == "counted" and line.lower(draft.counted.first - 2) in PERSONS:
        return True  # "He writes down every shot. He counted 41"
    return before in UNLIKE or before in THINGS or behind in UNLIKE or behind in LEISURE


def _of_then(site: Site, draft: Draft) -> bool:
    """``when there were only three a month ago``, ``nine on board``: of another day, or who were in what was lost."""
    behind = site.line.lowers[draft.counted.last : draft.counted.last + TAIL]
    return "ago" in behind or behind[:1] == ["aboard"] or behind[:2] == ["on", "board"]


def _figure_of(site: Site, draft: Draft) -> bool:
    """``The figure of 240 that circulates``, ``the 61 given in Bulletin 36``: what another told, to be set right; ``The ceiling is 14,000``."""
    line, first = site.line, draft.counted.first
    told = line.lower(first - 1) == "of" and line.lower(first - 2) in COUNTED
    bound = not BOUNDS.isdisjoint(line.lowers[max(0, first - NEAR) : first])
    return bound or (told and (line.lower(draft.counted.last) in SET_RIGHT or not WRONG.isdisjoint(line.present)))


def _of_a_noun(site: Site, draft: Draft) -> bool:
    """``two of the largest``, ``ten of Rakhine's``: a noun that is behind the number."""
    line, last = site.line, draft.counted.number.last
    if line.lower(last) != "of":
        return False
    if line.lower(last + 1) in THEIRS and line.lower(last + 1) not in ("these", "those"):
        return False
    noun = last + 1 + (line.lower(last + 1) in DETERMINERS)
    if noun == last + 1 and is_numeral(line.lower(noun)):
        return True  # "won 396 of 476"
    meant = may_be_meant(site, line.lower(noun)) or line.lower(noun) == "own"
    return not (meant or is_numeral(line.lower(noun)) or line.lower(last + 1) in THEIRS)


def _whole(site: Site, draft: Draft) -> bool:
    """``28 of the 64``: the whole, of which what is said of the part is not said."""
    line, at = site.line, draft.counted.first - 1
    at -= line.lower(at) in ("the", "these", "those")
    return draft.total or (line.lower(at) == "of" and (at <= 1 or is_numeral(line.lower(at - 1))))


def _labelled(site: Site, draft: Draft) -> bool:
    """``(men 11, women 3)``: the noun stands before the number, in a table's words."""
    before = site.line.lower(draft.counted.first - 1)
    return before in site.words.units and before not in site.words.singulars


def _of_subject(site: Site, draft: Draft) -> bool:
    """``They came at night, forty of them``; ``lost 60 tanks, of which 20 were repaired``."""
    mended = not MENDED.isdisjoint(site.line.lowers[draft.counted.last : draft.counted.last + MEND])
    return mended or of_subject(site, draft)


def _noun(site: Site, draft: Draft) -> bool:
    """``The petition has 20,000``, ``The number of boats rose to 19``, ``letters, 4,000 in all``: of another noun, be it nobody who counts."""
    line, first = site.line, draft.counted.first
    before, noun = line.lower(first - 1), line.lower(first - 2)
    if line.lowers[max(0, first - THERE) : first] in THERE_ARE and not may_be_meant(
        site, line.lower(first - THERE - 1)
    ):
        return True  # "All of the theatres – there are two – are in use"
    if of_them(site, draft) or before in TELLING or noun in TELLING:
        return False
    if before in ("of", ","):
        apart = before == "of" or line.lower(draft.counted.last) in APPOSED
        return apart and not (noun in COUNTED or may_be_meant(site, noun)) and of_another_noun(site, draft)
    return of_another_noun(site, draft)


def may_be_meant(site: Site, word: str) -> bool:
    """Whether a noun is of forces, arms or harm."""
    words = site.words
    armed = words.units.get(word) in ARMS or word in words.conditional or word in words.apposed
    return armed or word in words.nouns or word in words.states or word in OF_HARMED


OF_OTHERS: tuple[tuple[str, Reason], ...] = (
    ("governed by another word", _governed),
    ("denied", _denied),
    ("of another day or ship", _of_then),
    ("a figure that is set right, or a bound", _figure_of),
    ("things done", _done),
    ("of a noun behind", _of_a_noun),
    ("the whole of a part", _whole),
    ("a noun before it", _labelled),
    ("of those the sentence is about", _of_subject),
    ("another noun's", _noun),
)
