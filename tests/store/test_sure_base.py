"""What may not be the value before another, though it counts alike."""

from dataclasses import replace

import pytest

from store.additions import sums
from store.models import Evidence, Figure, Trace
from store.threads import Observed
from tests.store import judged
from tests.store.judged import Desk
from tests.store.test_developments_places import WAR

FLOOD = frozenset({"=oso", "=lune", "flood", "valley"})


def told(number, sentence, word=None, unit="people", **fields):
    """A figure of people killed, read from a sentence at ``word``."""
    at = sentence.index(word or str(number))
    return Figure(
        *(number, number, "exact", "killed", unit),
        evidence=(Evidence(sentence, 0, len(sentence)),),
        trace=(Trace("figures", "x", at, at + 1),),
        **fields,
    )


def beside(claim, article):
    """Another claim of the same article."""
    return Observed("s", claim, article, "wire", judged.DAY, frozenset(), story=FLOOD)


def after(first, second, hours=6, setting="hazard", siblings=(), story=FLOOD, family="wire", cues=()):
    desk = Desk()
    desk.sees(first, story=story, setting=setting)
    return desk.sees(second, family, hours, cues, siblings, setting, "b", story)


def test_the_parts_of_a_whole_dispute_it_not():
    """Rule: six here and three there are the nine, not another word on them."""
    sentence = "Six people drowned in Oso and three in Lune, the coast guard said."
    six, three = (
        told(6, sentence, "Six", place="Oso", speaker="the coast guard"),
        told(3, sentence, "three", place="Lune"),
    )
    nine = told(9, "The flood killed 9 people in Oso.", place="Oso", speaker="officials")

    assert after(nine, six, siblings=[beside(three, "b")]).reason == "NEW"
    assert after(nine, six).reason != "NEW"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("5 others were found dead around her.", "Of 48 pupils 19 live, 26 are dead."),
        ("A wall fell on 4 people.", "Lorries overturned on the bridge, leaving 9 dead."),
        ("Guards shot 3 people at the gate.", "Smoke choked 11 people in the laundry."),
    ],
)
def test_two_scenes_of_one_paper_are_two_counts(first, second):
    """Rule: where each sentence tells how a few died, and no word is in both, none follows the other."""
    one, other = (told(int(next(w for w in s.split()[::-1] if w.isdigit())), s) for s in (first, second))

    assert after(one, other).reason == "NEW"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A wall fell on 4 people.", "The toll of the day is 9."),
        ("4 people were killed.", "9 people were killed."),
        ("The ferry sank with 4 people dead.", "The sinking of the ferry killed 9."),
        ("At least 4 people died when the river left its bed.", "9 deaths are confirmed."),
    ],
)
def test_a_toll_follows_the_first_scene(first, second):
    """Rule: who counts all, or speaks of the same thing, goes on from the first number."""
    verdict = after(told(4, first), told(9, second))

    assert (verdict.reason, verdict.old.low) == ("CHANGED", 4)


@pytest.mark.parametrize(
    "sentence",
    [
        "Varenia raised its own dead to 13 and claims to have killed 40.",
        "Varenia acknowledged three dead and said it had killed 40.",
        "Varenia now admits nine and claims 40.",
    ],
)
def test_whom_a_side_claims_to_have_killed_are_not_its_own(sentence):
    """Rule: the foe's claim is held against no number that was read as the claimant's own dead."""
    claimed = told(40, sentence, holder="Varenia", speaker="Varenia", unit=None)
    foes = told(52, "Karvonia claims 52.", holder="Varenia", speaker="Karvonia", unit=None)

    assert after(claimed, foes, setting="conflict", story=WAR).reason == "NEW"


def test_a_side_that_gives_its_own_dead_is_still_answered():
    """Rule: what a side admits and what its foe claims of it are held against each other."""
    admitted = told(13, "Varenia gives its dead as 13.", holder="Varenia", speaker="Varenia", unit=None)
    foes = told(52, "Karvonia claims to have killed 52.", holder="Varenia", speaker="Karvonia", unit=None)

    assert after(admitted, foes, setting="conflict", story=WAR).reason == "CONTRADICTED"


def test_the_second_number_of_one_party_in_a_sentence_moves_nothing():
    """Rule: of "its own dead as 17, Karvonia as 14" the second is the other side's, whatever the reading took it for."""
    sentence = "Varenia gives its own dead as 17, Karvonia as 14."
    own, theirs = (told(n, sentence, holder="Varenia", speaker="Varenia", unit=None) for n in (17, 14))
    known = told(12, "Varenia gives its dead as 12.", holder="Varenia", speaker="Varenia", unit=None)

    assert after(known, own, setting="conflict", story=WAR).reason == "CHANGED"
    assert after(known, theirs, setting="conflict", story=WAR, siblings=[beside(own, "b")]).reason == "NEW"


def test_a_few_elsewhere_are_no_later_count():
    """Rule: three who died in one town are not seven of another, though somebody had given the three there too."""
    desk = Desk()
    three = told(3, "3 people died in Lune.", place="Lune", speaker="the mayor")
    desk.sees(three, story=FLOOD, setting="hazard")
    desk.sees(told(3, "3 people died in Oso.", place="Oso"), "gazette", 2, story=FLOOD, setting="hazard")
    seven = told(7, "7 people died in Oso.", place="Oso", speaker="the mayor")

    assert desk.sees(seven, "wire", 20, story=FLOOD, setting="hazard").reason == "NEW"


@pytest.mark.parametrize(
    ("first", "second", "base"),
    [
        (told(24, "24 climbed out by the auxiliary shaft."), told(200, "Some 200 relatives were moved out of the rain."), False),
        (told(2, "2 people hurt at the march died."), told(52, "The Alliance has a list of 52."), False),
        (told(9, "The quake in Oso killed 9."), told(57, "The toll of the quake is 57."), True),
        (told(21, "The diocese counts 21 dead.", speaker="the diocese"), told(24, "Troops found 24 bodies.", unit="bodies"), False),
        (told(41, "The hospital had 41 dead."), told(47, "47 dead came in, raising the number of dead to 88."), False),
        (told(2, "2 soldiers died."), told(23, "The group's claim to have killed 23 is unproven."), False),
    ],
)  # fmt: skip
def test_no_arrow_from_another_count(first, second, base):
    """Rule: others, a leap from a few, bodies that another found, an addition and a claim of a foe's dead follow nothing."""
    measure = "evacuated" if "climbed" in first.evidence[0].text else "killed"
    one, other = (replace(figure, measure=measure) for figure in (first, second))

    assert (after(one, other, family="paper").old is not None) is base


@pytest.mark.parametrize(("holder", "held"), [("Brenk", "Brenk"), ("Brenk", None), (None, None)])
def test_the_men_of_two_forces_dispute_nothing(holder, held):
    """Rule: without a holder or a place in common two speakers' numbers of soldiers are two forces."""
    first = Figure(3000, 3000, "exact", "strength", "troops", holder=holder, speaker="diplomats")
    second = Figure(1100, 1100, "exact", "strength", "troops", holder=held, speaker="the commander")

    reason = after(first, second, setting="conflict", family="paper").reason

    assert reason == ("CONTRADICTED" if holder and held else "NEW")


def test_what_rose_by_an_addition_is_not_what_stands_behind_it():
    """Rule: in "rose to 19 after three died, and the clinic told of six" the six were no three before."""
    sentence = "The toll rose to 19, after three people died, and the clinic told of six bodies."
    three, six = told(3, sentence, "three"), told(6, sentence, "six")
    added = replace(beside(three, "b"), cues=frozenset({"added", "part"}))

    assert sums(six, [added]) == frozenset()
    assert sums(told(9, "Three died, bringing the dead to 9."), []) == frozenset()
