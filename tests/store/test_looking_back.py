"""What a text tells again of days that are over is no news, and what it only recounts to question it confirms nothing."""

from datetime import timedelta

import pytest

from store.models import Event, Evidence, Figure, Statement, Trace
from tests.store.judged import DAY, Desk

STORY = ("=lumen", "=ost", "=varr", "ferry", "quay")
TODAY, BEFORE = DAY.date().isoformat(), (DAY - timedelta(days=3)).date().isoformat()


def said(sentence, at=0, end=None):
    return {"evidence": (Evidence(sentence, 0, len(sentence)),), "trace": (Trace("events", "x", at, end or at + 1),)}


def attack(sentence, word, day=BEFORE, **fields):
    at = sentence.index(word)
    return Event("ASSAULT", date=day, **fields, **said(sentence, at, at + len(word)))


def count(number, sentence, **fields):
    trace = (Trace("figures", "x", sentence.index(f"{number:g}"), len(sentence)),)
    return Figure(number, number, "exact", evidence=(Evidence(sentence, 0, len(sentence)),), trace=trace, **fields)


FIRST = "Shells fell on the fish market of Ost after lunch, the mayor said."


@pytest.mark.parametrize(
    ("sentence", "word", "fields"),
    [
        ("On Tuesday rebels shelled the fish market.", "shelled", {"actor": ("rebels",)}),
        ("The shelling of the fish market on Tuesday killed eight people.", "shelling", {"recipient": ("market",)}),
        ("It came after Tuesday's bombardment of Ost.", "bombardment", {"place": "Ost"}),
    ],
)
def test_the_attack_of_an_earlier_day_is_known_by_its_target(sentence, word, fields):
    """Rule: another doer, way or object makes no other attack of a day that is over, where market or town are shared."""
    desk = Desk()
    desk.sees(attack(FIRST, "Shells fell"), hours=-70, story=STORY)

    assert desk.sees(attack(sentence, word, **fields), family="late", story=STORY).reason == "REPEAT"


@pytest.mark.parametrize(
    ("sentence", "word", "reason"),
    [
        ("At the quay, where on Tuesday gunners had opened up, lay a pair of shoes.", "opened up", "REPEAT"),
        ("The ferry, which rebels hit on Tuesday, is being towed to Varr.", "hit", "REPEAT"),
        ("On Tuesday gunners opened up on the power station.", "opened up", "NEW"),
    ],
)
def test_a_clause_that_only_tells_what_place_is_meant_tells_of_the_known_attack(sentence, word, reason):
    """Rule: it needs no telling words in common, where both are of one story; a main clause does."""
    desk = Desk()
    desk.sees(attack(FIRST, "Shells fell"), hours=-70, story=STORY)

    assert desk.sees(attack(sentence, word, actor=("rebels",)), family="late", story=STORY).reason == reason


def test_a_clause_of_another_story_is_news():
    """Rule: nothing ties a bridge elsewhere to it."""
    desk = Desk()
    desk.sees(attack(FIRST, "Shells fell"), hours=-70, story=STORY)
    other = attack("The bridge, which rebels blew up on Tuesday, is closed.", "blew up", actor=("rebels",))

    assert desk.sees(other, family="late", story=("=kar", "=zin", "bridge", "toll")).reason == "NEW"


@pytest.mark.parametrize(
    ("sentence", "word", "day", "fields"),
    [
        ("On Tuesday rebels shelled the power station.", "shelled", BEFORE, {"actor": ("rebels",)}),
        ("On Friday rebels shelled the fish market.", "shelled", TODAY, {"actor": ("rebels",)}),
        (
            "On Wednesday rebels shelled the fish market of Lumen.",
            "shelled",
            (DAY - timedelta(days=1)).date().isoformat(),
            {"actor": ("rebels",)},
        ),
    ],
)
def test_another_target_or_day_is_another_attack(sentence, word, day, fields):
    """Rule: what the desk was not told of the last days is news."""
    desk = Desk()
    desk.sees(attack(FIRST, "Shells fell"), hours=-70, story=STORY)

    assert desk.sees(attack(sentence, word, day, **fields), family="late", story=STORY).reason == "NEW"


def test_a_chronology_confirms_nothing_and_the_day_after_does():
    """Rule: on the next day a second newsroom confirms; a wrap of days later looks back."""
    text = "On Tuesday the ferry Lumen sank off Ost, and 31 people drowned."
    dead = count(31, text, measure="killed", unit="people", place="Ost")
    for hours, reason in ((-40, "CORROBORATED"), (0, "REPEAT")):
        desk = Desk()
        desk.sees(dead, hours=-70, story=STORY)
        on_the_day = attack("Shells fell on the fish market of Ost.", "Shells fell")
        same_sentence = Event("HAZARD", "accident", date=BEFORE, place="Ost", evidence=dead.evidence)
        seen = desk.sees(on_the_day, article="w").seen
        sibling = type(seen)("e", same_sentence, "w", "late", seen.at)

        assert desk.sees(dead, family="late", hours=hours, siblings=(sibling,), story=STORY).reason == reason


@pytest.mark.parametrize(
    "sentence",
    [
        "The gate was still shut at noon, hours after the port authority said 40 lorries had passed.",
        "Despite the governor's claim that 40 lorries had passed, the road was empty.",
        "The union rejected the ministry's statement that 40 lorries had passed.",
        "There was no sign of the 40 lorries.",
    ],
)
def test_a_claim_that_is_questioned_is_not_confirmed(sentence):
    """Rule: who quotes a number in order to question it is no second voice for it."""
    desk = Desk()
    told = {"measure": "equipment", "unit": "lorries", "speaker": "the port authority"}
    desk.sees(count(40, "The port authority said 40 lorries had passed.", **told), story=STORY)
    again = desk.sees(count(40, sentence, **told), family="late", hours=5, story=STORY)

    assert (again.reason, again.rule) == ("REPEAT", "told as somebody's word of before")
    assert again.thread.families == {"wire"}


def test_what_is_relayed_in_plain_words_is_confirmed():
    """Rule: a second newsroom that tells it for itself, or relays it without a doubt, is a second voice."""
    desk = Desk()
    told = {"measure": "equipment", "unit": "lorries", "speaker": "the port authority"}
    desk.sees(count(40, "The port authority said 40 lorries had passed.", **told), story=STORY)
    plain = "Hours after the rain stopped 40 lorries passed, the port authority said."

    assert desk.sees(count(40, plain, **told), family="late", hours=5, story=STORY).reason == "CORROBORATED"


def test_a_pluperfect_is_doubted_where_the_article_doubts_its_speaker():
    """Rule: "had said" alone still confirms; in an article that sets the facts against the speaker it does not."""
    doubt = "Guards held the gate, hours after the port authority said they had gone."
    claim = Statement(
        "the port authority", None, "said", "they had gone", direct=False, evidence=said(doubt)["evidence"]
    )
    told = {"measure": "equipment", "unit": "lorries", "speaker": "the port authority"}
    text = "The port authority had said 40 lorries had passed."
    reasons = []
    for beside in ((), (claim,)):
        desk = Desk()
        first = desk.sees(count(40, "The port authority said 40 lorries had passed.", **told), story=STORY).seen
        siblings = [type(first)("s", one, "w", "late", first.at) for one in beside]
        reasons.append(desk.sees(count(40, text, **told), family="late", siblings=siblings, story=STORY).reason)

    assert reasons == ["CORROBORATED", "REPEAT"]
