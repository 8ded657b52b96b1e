"""Who tells a number by having seen it or by asking for it: "European monitors saw 30 tanks there", "Kofi Annan appealed for 1,000 more soldiers".

In: a site and a draft. Out: (speaker, speaker's words) or None. Each look is over the words from the sentence's beginning to the number.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.tellers.speakers import Teller, is_person, named, resolve
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import HAVE
from store.reading.text.harm import OWNED

SEEING = frozenset("saw seen sees see spotted noticed observed".split())
WITNESSES = frozenset(
    """monitors monitor observers observer witnesses witness residents resident villagers villager reporters reporter journalists journalist
    correspondent correspondents diplomats diplomat doctors nurse nurses priest teacher shopkeeper trader traders shepherd shepherds fishermen
    fisherman drivers driver refugees passers-by neighbours neighbors inspectors photographer workers""".split()
)
ASKING = frozenset(
    "appealed appeals appealing asked asks asking called calls calling pleaded pleads pleading begged lobbied pressed".split()
)
SEEKING = frozenset("sought seeks seeking requested requests demanded demands".split())
OFFERING = frozenset(
    "promised promises offered offers pledged pledges threatened threatens vowed vows proposed".split()
)
NEAR = 5  # tokens from the verb to the number: "saw no more than", "sought the deployment of another"
ASKED = 6  # tokens from "appealed" over whom to "for"
PHRASE = 7  # tokens of who sees
BETWEEN = AUXILIARIES | HAVE | frozenset((",", "also", "since", "now", "again", "then", "already"))


def witness(site: Site, draft: Draft) -> Teller | None:
    """``European monitors saw 30 tanks there``, ``Residents have seen about 60 gunmen``: onlookers who open the sentence."""
    lowers, first = site.line.lowers, draft.counted.first
    if SEEING.isdisjoint(site.line.present):
        return None
    verb = next((j for j in range(first - 1, max(0, first - NEAR), -1) if lowers[j] in SEEING), 0)
    end = verb - (verb > 1 and lowers[verb - 1] in HAVE)
    if not verb or end > PHRASE or lowers[end - 1] not in WITNESSES or "," in lowers[:end]:
        return None
    return resolve(site, 0, end)


def asker(site: Site, draft: Draft) -> Teller | None:
    """``Kofi Annan appealed to members for 1,000 more``, ``Karel Domin promised 200 soldiers``: the person right before the verb."""
    if draft.measure not in OWNED:
        return None
    verb = _verb(site, draft.counted.first)
    while verb > 1 and site.line.lowers[verb - 1] in BETWEEN:
        verb -= 1
    people = (m for m in site.mentions if is_person(site, m) and site.token(m.end) == verb)
    man = next(people, None) if verb > 0 else None
    return named(site, man) if man is not None else None


def _verb(site: Site, first: int) -> int:
    """The verb of asking or offering before the number; 0 where none stands there."""
    lowers = site.line.lowers
    if lowers[first - 1] == "for":
        near = range(first - 2, max(0, first - 2 - ASKED), -1)
        return next((j for j in near if lowers[j] in ASKING), 0)
    near = range(first - 1, max(0, first - NEAR), -1)
    return next((j for j in near if lowers[j] in SEEKING or lowers[j] in OFFERING), 0)
