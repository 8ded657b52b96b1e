"""Modes and conversions that depend on the words around a match: what strikes, what is asked for, who exercises with whom.

In: a page, a match's rule and tokens, who acts and who else takes part. Out: an event type and mode of PLOVER, or None where the rule's own holds.
"""

from collections.abc import Collection
from itertools import pairwise

from store.reading.events.aftermath import own_stretch
from store.reading.events.coded import Coded
from store.reading.events.lexicon import EventWords
from store.reading.events.rules import Rule
from store.reading.page import Page, Sentence
from store.reading.text.clauses import clause_end, clause_start
from store.reading.text.grammar import DETERMINERS, NOT

VIOLENT = frozenset("kill shoot bomb attack execute behead destroy burn hang".split())
NEXT = 2  # tokens from "threatened to" to what is threatened
REFUSAL = Rule("refusal", "REJECT", "change")
REFUSED = frozenset(("AGREE", "SUPPORT", "CONCEDE", "CONSULT", "RETREAT"))
WILL = frozenset(("will", "would", "does", "do", "shall"))
WILLING = frozenset(("wo", "would", "does", "do"))
NOT_FAR = 4  # tokens before a verb in which "will not" stands

JOINT = frozenset(
    ("joint", "jointly", "together", "alongside", "combined", "multinational", "allied", "bilateral", "trilateral")
)
PHONE = frozenset(("phone", "telephone", "call", "calls", "phoned", "telephoned", "called"))
COMES = frozenset(("came", "come", "comes", "coming"))
AIRBORNE = frozenset(
    "fighter fighters jets jet warplanes planes aircraft helicopters stealth strategic b-52 air".split()
)
AROUND = 8
INVITED = 12  # tokens behind an invitation in which its "to" stands
CLAIMED = 5  # tokens behind "rejects" in which the claim stands
STOPS = frozenset((",", ".", ";", "and", "but", "by", "to", "in"))
DISPUTING = (
    "reject", "dismiss", "call", "label", "brand", "describ", "disput", "contest", "discount", "scorn", "brush", "wave", "repudiat", "disclaim",
    "laugh", "have", "has", "had", "scoff", "doubt",
)  # fmt: skip
CLAIMS = frozenset(
    """claim claims report reports figure figures number numbers toll count account accounts version allegation allegations accusation accusations assertion
    assertions rumour rumours rumor rumors description story stories statistics estimate estimates charge charges evidence knowledge""".split()
)
PUBLIC = frozenset(
    "people residents population public citizens inhabitants media press journalists readers motorists drivers parents relatives visitors "
    "tourists passengers households villagers islanders travellers patients customers viewers listeners consumers worshippers pilgrims mourners".split()
)  # who is asked to stay at home, and is no party


def converted(
    page: Page, sentence: Sentence, rule: Rule, coded: Coded, parties: Collection[str]
) -> tuple[str, str | None]:
    """(event, mode) after conversion: an exercise of one country alone is a mobilisation."""
    actors = coded.actors
    if rule.convert == "exercise":
        low = max(sentence.first, coded.at - AROUND)
        near = page.lowers[low : min(sentence.last, coded.end + AROUND)]
        if len([name for name in actors if name[:1].isupper()]) > 1 or not JOINT.isdisjoint(near):
            return "COOPERATE", None
        return "MOBILIZE", "exercise"
    complains = rule.convert == "protest" and page.lowers[coded.at].startswith("protest")
    if complains and actors and actors[0] in parties:
        return "ACCUSE", "disapprove"
    return rule.event, rule.mode


def mode_of(
    page: Page, words: EventWords, sentence: Sentence, rule: Rule, mode: str | None, coded: Coded
) -> str | None:
    """The mode, read from the clause where the rule leaves it open."""
    at, end = coded.at, coded.end
    if mode == "by-content":
        return _by_content(page, words, sentence, rule.event, at, end)
    if mode == "by-phone-context":
        return "phone" if _by_phone(page, sentence) else None
    if rule.event == "ASSAULT" and (mode in (None, "by-shooter") or rule.convert == "strike"):
        return _by_shooter(page, words, sentence, at, end) or (None if mode == "by-shooter" else mode)
    if rule.weapons and not words.sets.get("weapon", frozenset()).isdisjoint(page.lowers[at:end]):
        return "weapons"
    return mode


def refusal(page: Page, rule: Rule, at: int) -> Rule | None:
    """What a denied deed is told as where its doer will not do it ("will not recognise X", "does not accept"), or None where it merely did not happen."""
    if rule.needs == "unwilling":
        return rule
    if rule.event not in REFUSED or rule.mode in ("ceasefire", "visit") or rule.needs == "freed":
        return None
    barred = rule.mode == "access" and "did" in page.lowers[max(0, at - NOT_FAR) : at]  # "did not let her in"
    return REFUSAL if barred or unwilling(page, at) else None


def unwilling(page: Page, at: int) -> bool:
    """Whether "will not" or "does not" stands before the verb at token ``at``."""
    before = page.lowers[max(0, at - NOT_FAR) : at]
    if any(word[:-3] in WILLING for word in before if word.endswith(("n't", "n’t"))):
        return True
    return any(first in WILL and second in NOT for first, second in pairwise(before))


def _by_content(page: Page, words: EventWords, sentence: Sentence, event: str, at: int, end: int) -> str | None:
    """The first mode one of whose words stands in the clause after the verb."""
    high = min(clause_end(page, sentence, end - 1) + 12, sentence.last)
    clause = page.lowers[at : max(end, _aside_end(page, sentence, at, end, high))]
    table = words.content.get(event, {})
    if event == "THREATEN" and not VIOLENT.isdisjoint(page.lowers[end : end + NEXT]):
        return "violence"  # "threatened to kill them unless others were freed from jail"
    if event == "REJECT" and _is_denial(page, at, end):
        return "deny"
    if event == "REQUEST" and (own := _asked(page, table, at, end, clause)) is not None:
        return own or None
    for mode, listed in table.items():
        if mode != "else" and not listed.isdisjoint(clause):
            return mode
    return next(iter(table.get("else", ())), None)


def _asked(page: Page, table: dict[str, frozenset[str]], at: int, end: int, clause: list[str]) -> str | None:
    """The mode by who is asked: an invitation to a place is one to talks, the public is asked for help or for nothing political ("")."""
    if page.lowers[at][:5] == "invit":
        talks = not table.get("meet", frozenset()).isdisjoint(clause) or _to_a_place(page, at, end)
        return "meet" if talks else "change"
    if PUBLIC.isdisjoint(page.lowers[at + 1 : end]):
        return None
    return "" if table.get("assist", frozenset()).isdisjoint(clause) else "assist"


def _is_denial(page: Page, at: int, end: int) -> bool:
    """Whether a claim, a report or a number is rejected: that is denied, and nothing refused."""
    if not page.lowers[at].startswith(DISPUTING):
        return False
    own = page.lowers[at + 1 : end + CLAIMED]
    stop = next((i for i, word in enumerate(own) if word in STOPS and at + 1 + i >= end), len(own))
    return not CLAIMS.isdisjoint(own[:stop])


def _to_a_place(page: Page, at: int, end: int) -> bool:
    """``invited both governments to Muscat``, ``to his palace``, ``to visit Kyiv``: not to do what the other wants."""
    for i in range(at + 1, min(end + INVITED, len(page.words) - 1)):
        if page.lowers[i] in (".", ";"):
            return False
        if page.lowers[i] == "to":
            then = page.lowers[i + 1]
            return page.words[i + 1][0].isupper() or then in DETERMINERS or then in ("visit", "attend", "talks")
    return False


def _aside_end(page: Page, sentence: Sentence, at: int, end: int, high: int) -> int:
    """``high``, or the comma that ends what the verb says: "X, which had opposed the use of force, called for talks", "denied it, and offered talks"."""
    if "," not in page.words[end:high]:
        return high
    comma = end + page.words[end:high].index(",")
    opens = page.lowers[clause_start(page, sentence, at)] in ("who", "which")
    return comma if opens or page.lowers[comma + 1 : comma + 2] in (["and"], ["but"]) else high


def _by_shooter(page: Page, words: EventWords, sentence: Sentence, at: int, end: int) -> str | None:
    """The mode of what strikes, nearest to the verb."""
    under = page.lowers[at] in COMES and page.lowers[at + 1 : at + 2] == ["under"]  # what stands before is what is hit
    for reach in (0, AROUND, 2 * AROUND):
        low, high = at if under else max(sentence.first, at - reach), min(sentence.last, end + reach)
        near = own_stretch(page.lowers, low, at, end, high)
        near = [word for word in near if word != "mine"] if "mine" in near and _is_dug(page, low, high) else near
        for mode, listed in words.shooters.items():
            if not listed.isdisjoint(near):
                suicide = "bombers" in near and AIRBORNE.isdisjoint(near) and "suicide" in page.present
                return "suicide-attack" if suicide else mode
    return None


def _is_dug(page: Page, low: int, high: int) -> bool:
    """``overran the gold mine``, ``stormed the mine``: one that people dig, and not one that a convoy hits or steps on."""
    at = next((j for j in range(low, high) if page.lowers[j] == "mine"), -1)
    before = page.lowers[max(low, at - 1) : at]
    return at >= 0 and before not in (["a"], ["land"], ["anti-tank"], ["naval"], ["sea"], ["another"], ["roadside"])


def _by_phone(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence, or the two before it, tell of a telephone."""
    low = max(0, sentence.first - 40)
    return not PHONE.isdisjoint(page.lowers[low : sentence.last])
