"""What is news where an article itself tells the value before."""

from dataclasses import replace

import pytest

from store.developments import Observed
from store.models import Evidence, Figure, Trace
from tests.store.judged import DAY, Desk, dead

QUAKE = frozenset({"=sel", "=quake", "=arnau", "harbour"})


def beside(claim, *cues, article="b", at=DAY):
    """Another claim of the same article."""
    return Observed("beside", claim, article, "gazette", at, frozenset(cues), story=QUAKE)


def missing(number, place=None, speaker=None, **fields):
    return Figure(number, number, "exact", "missing", "people", place=place, speaker=speaker, **fields)


def test_a_value_told_as_old_confirms_nothing():
    """ "She had spoken of 70" is no second voice for the 70, and no count of its own."""
    desk = Desk()
    desk.sees(missing(70, speaker="Ada Ruden"), story=QUAKE)
    met = desk.sees(missing(70, speaker="Ada Ruden"), "gazette", 20, cues=["earlier"], story=QUAKE)
    unmet = desk.sees(missing(55, speaker="Ada Ruden"), "gazette", 20, cues=["earlier"], story=QUAKE)

    assert [met.reason, unmet.reason] == ["REPEAT", "BACKGROUND"]


def test_the_value_told_as_old_says_what_the_new_one_replaces():
    """The number on the coast moved from 6 to 23 though one text places it in a town, the other on the coast, by other speakers."""
    desk = Desk()
    desk.sees(dead(6, "Port Sel", speaker="Tomas Bel"), story=QUAKE)
    old = beside(dead(6, None), "earlier")
    verdict = desk.sees(dead(23, "the coast", speaker="Ada Ruden"), "gazette", 5, siblings=[old], story=QUAKE)

    assert (verdict.reason, verdict.of, verdict.old.low) == ("CHANGED", "t1", 6)


def test_the_toll_of_a_town_does_not_replace_the_one_of_before():
    """Of several new numbers the largest replaces an old one that another sentence tells."""
    desk = Desk()
    desk.sees(dead(6, None), story=QUAKE)
    old, town = beside(dead(6, None), "earlier"), beside(dead(9, "Ost"))
    whole = desk.sees(dead(23, "the coast"), "gazette", 5, siblings=[old, town], article="b", story=QUAKE)
    part = desk.sees(
        dead(9, "Ost"), "gazette", 5, siblings=[old, beside(dead(23, "the coast"))], article="b", story=QUAKE
    )

    assert [whole.of, part.of] == ["t1", None]


def test_what_another_had_earlier_said_still_stands():
    """A minister says 5,000; another, of the other side, "had earlier put" them at 12,000: that is a second voice."""
    desk = Desk()
    count = Figure(12000, 12000, "exact", "strength", "troops", holder="Varenia", place="Sel", speaker="Lena Orlo")
    desk.sees(count, story=QUAKE)
    less = replace(count, low=5000, high=5000, speaker="Marko Bel")
    verdict = desk.sees(count, "gazette", 5, cues=["earlier"], siblings=[beside(less)], story=QUAKE)

    assert verdict.reason == "CORROBORATED"


def told(sentence, number, claim):
    """``claim`` as it stands in ``sentence``, by its number's words."""
    start = sentence.index(number)
    trace = (Trace("figures", "test", start, start + len(number)),)
    return replace(claim, evidence=(Evidence(sentence, 0, len(sentence)),), trace=trace)


def test_four_more_than_were_told_replaces_what_was_told():
    """Whoever says it: the arithmetic names the old value."""
    desk = Desk()
    ours = dead(22, None, holder="Varenia", speaker="Varenia", unit="soldiers")
    desk.sees(ours, setting="conflict", story=QUAKE)
    sentence = "He put Varenia's dead at 26, four more than the ministry had given on Monday."
    claim = told(sentence, "26", dead(26, None, holder="Varenia", speaker="Oto Brand", unit=None))
    verdict = desk.sees(claim, "gazette", 30, setting="conflict", story=QUAKE)

    assert (verdict.reason, verdict.old.low) == ("CHANGED", 22)


def test_four_more_than_another_number_replaces_nothing():
    """Where nobody told 22, "four more than" says nothing of the thread that stands at 12."""
    desk = Desk()
    desk.sees(dead(12, None, holder="Varenia", speaker="Varenia", unit="soldiers"), setting="conflict", story=QUAKE)
    sentence = "He put Varenia's dead at 26, four more than the ministry had given on Monday."
    claim = told(sentence, "26", dead(26, None, holder="Varenia", speaker="Oto Brand", unit="soldiers"))
    verdict = desk.sees(claim, "gazette", 30, setting="conflict", story=QUAKE)

    assert verdict.rule != "the text tells the value before"


def test_losses_of_one_side_are_one_count_with_and_without_a_unit():
    """ "Nine soldiers of Varenia killed", "Varenia lost 17": but the dead of no side are not its soldiers."""
    desk = Desk()
    desk.sees(dead(9, None, holder="Varenia", speaker="Varenia", unit="soldiers"), setting="conflict", story=QUAKE)
    more = desk.sees(dead(17, None, holder="Varenia", speaker="Varenia", unit=None), "gazette", 20, story=QUAKE)
    everyone = dead(19, None, speaker="Oto Brand", unit=None)
    anyone = desk.sees(everyone, "gazette", 30, setting="conflict", story=QUAKE)

    assert [more.reason, anyone.reason] == ["CHANGED", "NEW"]


FLOOD, FAR = frozenset({"=mozambique", "harbour"}), frozenset({"=mozambique", "bishop"})


@pytest.mark.parametrize(
    ("number", "speaker", "story", "reason"),
    [
        (41, "Ministry of Health", FAR, "CORROBORATED"),
        (12, "Ministry of Health", FAR, "NEW"),
        (41, "Oto Brand", FAR, "NEW"),
        (41, "Ministry of Health", frozenset({"=orlia"}), "NEW"),
        (1562, None, FAR, "CORROBORATED"),
        (97000, None, FAR, "NEW"),
    ],
)
def test_one_speakers_number_told_again_is_one_count(number, speaker, story, reason):
    """A ministry's 41 in two texts of one land, or 1,562 by anybody: but 12 and 97,000 are counted of many a thing."""
    desk = Desk()
    desk.sees(dead(number, None, speaker="Ministry of Health of Kelmar"), story=FLOOD)

    assert desk.sees(dead(number, None, speaker=speaker), "gazette", 20, story=story).reason == reason


def test_a_number_set_right_by_another_text_is_confirmed():
    """ "From 19 to 21", and the ministry itself "21 crew members, not 19": one correction, told twice."""
    desk = Desk()
    desk.sees(dead(19, None, "sailors", holder="Varenia"), setting="conflict", story=QUAKE)
    first = told("Varenia corrected the number of dead from 19 to 21.", "21", dead(21, None, None))
    again = told("The ministry corrects: 21 crew members of Varenia died, not 19.", "21", dead(21, None, None))
    moved = desk.sees(first, "gazette", 9, ["correction", "corrects"], setting="conflict", story=QUAKE)
    backed = desk.sees(again, "wire", 12, ["correction", "corrects"], setting="conflict", story=QUAKE)

    assert [moved.reason, backed.reason] == ["CORRECTED", "CORROBORATED"]
