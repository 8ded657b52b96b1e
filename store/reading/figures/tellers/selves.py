"""Who tells a number of himself or against another: "X has lost 29 soldiers, by its own account", "X accuses Y of keeping 40,000".

In: a site. Out: (speaker, speaker's words) or None. Each look is over one sentence.
"""

from store.reading.figures.holders.groups import BEFORE_OBJECT, is_object
from store.reading.figures.site import Draft, Site
from store.reading.figures.tellers.speakers import Teller, is_person, named, resolve
from store.reading.page import Mention
from store.reading.text.grammar import CONTRASTS, DETERMINERS

ACCOUNTS = frozenset(("account", "count", "admission", "reckoning", "figures", "estimate"))
ACCUSING = frozenset(("accuses", "accused"))
BODY = 4  # tokens of "The defence ministry"


def by_own_account(site: Site) -> Teller | None:
    """``X has lost 29 soldiers, by its own account``: who has lost them tells it."""
    lowers = site.line.lowers
    at = lowers.index("own")
    if site.line.lower(at + 1) not in ACCOUNTS:
        return None
    if lowers[max(0, at - 2) : at] in (["by", "his"], ["by", "her"]):
        man = next((m for m in site.mentions if m.kind == "pronoun" and site.token(m.start) == at - 1), None)
        return named(site, man) if man is not None else None
    if lowers[max(0, at - 2) : at] not in (["by", "its"], ["by", "their"], ["on", "its"]):
        return None
    before = (m for m in site.mentions if m.end <= site.line.starts[at])
    leading = next((m for m in before if is_subject(site, m) and not is_object(site, m)), None)
    if leading is None and lowers[0] == "the" and lowers[1] in site.words.forces.bodies:
        return resolve(site, 0, 2)
    return named(site, leading) if leading is not None else None


def own_reckoning(site: Site, draft: Draft) -> Teller | None:
    """``4,500 fighters by the reckoning of U.N. officers and 9,000 by his own``: the one man whom the sentence is about."""
    lowers, last = site.line.lowers, draft.counted.last
    if site.line.lower(last) != "by" or site.line.lower(last + 2) != "own" or ACCOUNTS.isdisjoint(lowers[:last]):
        return None
    if site.line.lower(last + 3) in ACCOUNTS:
        return None
    people = [m for m in site.mentions if is_person(site, m) and m.end <= site.line.starts[last]]
    if site.line.lower(last + 1) in ("his", "her"):
        return named(site, people[0]) if len({m.actor for m in people}) == 1 else None
    before = (m for m in site.mentions if m.end <= site.line.starts[last] and not is_person(site, m))
    lead = next((m for m in before if is_subject(site, m) and m.kind != "demonym"), None)
    return named(site, lead) if lead is not None and site.line.lower(last + 1) in ("its", "their") else None


def accuser(site: Site, first: int) -> Teller | None:
    """``X accuses Y of keeping 40,000 soldiers there``: who accuses says so."""
    at = next((j for j in range(first) if site.line.lowers[j] in ACCUSING), -1)
    if at < 0 or site.line.lower(at + 1) == "of" or not CONTRASTS.isdisjoint(site.line.lowers[at:first]):
        return (
            None  # "militias accused of it", "accused each other of breaking a truce, while others flew hundreds out"
        )
    if site.line.lower(at + 1) == "by":
        of = next((j for j in range(at + 2, min(at + 9, first)) if site.line.lowers[j] == "of"), -1)
        return resolve(site, at + 2, of) if of > 0 else None
    before = [m for m in site.mentions if m.end <= site.line.starts[at] and is_subject(site, m)]
    if "of" not in site.line.lowers[at:first]:
        return None
    if not before and 0 < at <= BODY and site.line.lowers[0] in DETERMINERS:
        return resolve(site, 0, at)  # "The army accused the rebels of killing six"
    return named(site, before[0]) if before else None


def is_subject(site: Site, mention: Mention) -> bool:
    """Whether a mention may lead a clause: no object of a preposition, no part of a compound."""
    actor = site.page.actors.get(mention.actor)
    text = site.page.text
    if actor is None or text[mention.end : mention.end + 1] == "-":
        return False  # "a Russian-mediated truce", "the UN-backed force"
    if mention.kind == "capital" and text[mention.start : mention.end].partition("-")[2][:1].islower():
        return False  # "the London-based institute"
    return site.line.lower(site.token(mention.start) - 1) not in BEFORE_OBJECT
