"""Who the words beside a verb of saying are: a person, another actor, or a phrase whose head may speak.

In: a site and tokens of its line, or a mention. Out: (speaker, speaker's words) or None.
"""

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.attribution.lexicon import cues
from store.reading.figures.holders.groups import BEFORE_OBJECT
from store.reading.figures.holders.missions import mission
from store.reading.figures.site import Site
from store.reading.figures.words import AUXILIARIES
from store.reading.page import Mention
from store.reading.text.grammar import DETERMINERS
from store.reading.text.numbers_line import Line

Teller = tuple[str | None, str | None]
VAGUE = frozenset(
    "unconfirmed unverified conflicting contradictory local preliminary initial mixed sketchy media press news first early".split()
)  # what reports are of
NOBODY = frozenset(("with", "following", "after", "in", "of", "“", '"', "several", "initial", "early"))
UNSAID = frozenset(("no", "whose", "which"))  # what no speaker begins with
PRONOUNS = frozenset(("he", "she", "it", "they", "we", "i", "who", "which", "that", "this", "as", "and"))
DAYWISE = frozenset(("on", "by", "since"))
MEDIA = frozenset(
    "statement letter video message broadcast speech post interview report communique communiqué bulletin".split()
)
BEFORE_COUNT = DETERMINERS | {"of", "all", "other", "remaining"}
PHRASE = 10
OURS = frozenset(("our", "my"))


def is_object(site: Site, mention: Mention) -> bool:
    """Whether a mention is the object of a preposition or a part of a compound."""
    if site.page.text[mention.end : mention.end + 1] == "-":
        return True  # "after a Russian-mediated truce, the ministry said"
    at = site.token(mention.start) - 1
    return site.line.lower(at) in BEFORE_OBJECT or site.line.lower(at - 1) in BEFORE_OBJECT


def is_person(site: Site, mention: Mention) -> bool:
    """Whether a mention names a person, no pronoun."""
    actor = site.page.actors.get(mention.actor)
    return actor is not None and actor.kind == "person" and mention.kind != "pronoun"


def named(site: Site, mention: Mention) -> Teller | None:
    """The actor of a mention, and the mention's own words."""
    actor = site.page.actors.get(mention.actor)
    return (actor.name, site.page.text[mention.start : mention.end]) if actor else None


def _past_medium(line: Line, first: int, last: int) -> int:
    """Where who says it begins behind ``In a statement the group``."""
    if line.lower(first) != "in" or line.lower(first + 2) not in MEDIA or first + 3 >= last:
        return first
    return first + 3 + (line.lower(first + 3) == ",")


def _past_day(site: Site, first: int, last: int) -> int:
    """Where who says it begins behind ``On Monday the government``."""
    line = site.line
    opens = line.starts[first : first + 1 + (line.lower(first) in DAYWISE)]
    day = next((row for row in site.dates if row.start in opens), None)
    if day is None or site.token(day.end) >= last:
        return first
    return site.token(day.end) + (line.lower(site.token(day.end)) == ",")


def resolve(site: Site, first: int, last: int) -> Teller | None:
    """Who tokens [first, last) are: a person, else another actor that is their head, else the words themselves."""
    line = site.line
    if not 0 <= first < last <= len(line.words) or line.lowers[first] in UNSAID or _counts(line, first, last):
        return None
    if last - first == 1 and line.lowers[first] in ("it", "they"):
        leading = next((m for m in site.mentions if m.kind != "pronoun" and not is_object(site, m)), None)
        return named(site, leading) if leading and leading.start < line.starts[first] else None
    if line.lowers[last - 1] in PRONOUNS:
        return None
    if ":" in line.lowers[first : last - 1]:
        first = last - line.lowers[first:last][::-1].index(":")  # "QUESTION: The Prime Minister spoke of 5,000"
    first = _past_day(site, _past_medium(line, first, last), last)
    if first >= last:
        return None
    start, end = line.starts[first], line.ends[last - 1]
    if line.lowers[last - 1].endswith(("’s", "'s")):
        end -= 2
    if (actor := _actor(site, first, start, end)) is not None:
        return named(site, actor)
    if line.lowers[last - 2 : last] == ["world", "body"] and (body := mission(site)) is not None:
        return body, site.page.text[start:end]
    words = site.page.text[start:end]
    return (words, words) if _is_phrase(site, first, last, words) else None


def _counts(line: Line, first: int, last: int) -> bool:
    """``Rwanda meanwhile added 170 soldiers``: a number of others stands in the words; "the 12 survivors", "Channel 5" are somebody."""
    return any(
        line.words[j].isdigit() and line.words[j - 1].islower() and line.lowers[j - 1] not in BEFORE_COUNT
        for j in range(first + 1, last)
    )


def _actor(site: Site, first: int, start: int, end: int) -> Mention | None:
    """The person named between code points ``start`` and ``end``, else the name that is the phrase's head; it begins with token ``first``."""
    line = site.line
    inside = [m for m in site.mentions if start <= m.start < end and m.actor in site.page.actors]
    person = next((m for m in inside if site.page.actors[m.actor].kind == "person"), None)
    if person is not None:
        return person
    head = next((m for m in reversed(inside) if m.end >= end and m.kind != "demonym"), None)
    if head is None and inside and inside[0].kind != "demonym" and site.token(inside[0].start) - first <= 1:
        joined = line.lower(site.token(inside[0].end)) == "and"  # "the coast guard and ship spotters reported"
        head = inside[0] if joined else None
    if head is None or any(line.lowers[k] in BEFORE_OBJECT for k in range(first, site.token(head.start))):
        return None
    return head


def _is_phrase(site: Site, first: int, last: int, words: str) -> bool:
    """Whether plain words can be a teller: no clause, no number, no pronoun."""
    line = site.line
    spoken = set(line.lowers[first:last])
    if line.lowers[first] in OURS:
        return False  # "Our colleagues have counted 70": whoever says "our" tells it
    plain = words[-1:].isalpha() and line.lowers[first] not in PRONOUNS and last - first <= PHRASE
    clause = not AUXILIARIES.isdisjoint(spoken) or "number" in spoken or "toll" in spoken
    return plain and not clause and not spoken <= DETERMINERS and _can_speak(site, first, last)


def _can_speak(site: Site, first: int, last: int) -> bool:
    """Whether words that no actor stands for name somebody: a head like "officials", or a name; not "several reports", "with 20 cases"."""
    line = site.line
    if last - first == 1 and line.lower(first) in VAGUE:
        return False  # "Unconfirmed reports say"
    if "," in line.lowers[first:last] or line.lower(first) in NOBODY or line.lower(first).endswith("ing"):
        return False
    words = site.page.lexicon.get(cues)
    core = range(first, next((k for k in range(first + 1, last) if line.lowers[k] in PREPOSITIONS), last))
    head = line.lowers[core[-1]].removesuffix("’s").removesuffix("'s")
    if head in words.records or head.endswith("ly"):
        return False
    return head in words.heads or line.words[core[-1]][0].isupper()
