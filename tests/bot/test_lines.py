"""A window of developments as lines."""

from dataclasses import replace

from bot.lines import collapse, fact
from bot.reply import plain
from bot.wording import figure_words
from store.models import Event, Evidence, Figure
from tests.bot.test_front import Wire

TOLL = Figure(41, 41, "exact", "killed", "people", place="Ost", speaker="the ministry")


def told(wire, claim, reason, old=None):
    """One development of a thread."""
    return wire.line(claim, "Toll in Ost", reason=reason, old=old).news


def shown(*window):
    return [(line.reason, plain(fact(line).text)) for line in collapse(window)]


def test_a_value_set_right_and_one_that_grew_since_are_two_lines():
    """41 was wrong: 36. With four more the toll is 40: that corrects nothing. Who never saw 41 is told what stands."""
    wire = Wire()
    new, right, grown = TOLL, replace(TOLL, low=36, high=36), replace(TOLL, low=40, high=40)
    corrected, changed = told(wire, right, "CORRECTED", new), told(wire, grown, "CHANGED", right)

    assert [reason for reason, _ in shown(corrected, changed)] == ["CORRECTED", "36 → 40"]
    assert shown(told(wire, new, "NEW"), corrected, changed) == [("NEW", "40 people killed · Ost")]
    assert [reason for reason, _ in shown(corrected, told(wire, right, "CORROBORATED"))] == ["CORRECTED"]


def test_a_value_that_came_and_was_set_right_since_is_the_one_struck_out():
    """The channel saw 31; 47 came and was "41 and not 47" before the digest: 31 was never wrong."""
    wire = Wire()
    seen, wrong, right = replace(TOLL, low=31, high=31), replace(TOLL, low=47, high=47), TOLL
    window = told(wire, wrong, "CHANGED", seen), told(wire, right, "CORRECTED", wrong)

    assert shown(*window) == [("CORRECTED", "47 41 people killed · Ost")]


def test_a_retraction_shows_what_no_longer_stands():
    """ "There was no evidence of a missile" strikes out the missile, not the denial."""
    hit = Event("ASSAULT", "heavy-weapons", recipient=("Petrel",), place="Ost", date="2031-05-07")
    (line,) = collapse([told(Wire(), replace(hit, recipient=(), modality="denied"), "RETRACTED", hit)])

    assert plain(fact(line).text).startswith("Shelling: of Petrel")


def test_what_counts_one_day_says_so():
    """11 deaths of 24 hours are not the toll."""
    sentence = "In the past 24 hours 11 deaths were notified."
    day = replace(TOLL, low=11, high=11, evidence=(Evidence(sentence, 0, len(sentence)),))

    assert figure_words(day) == "11 people killed · Ost (in a day)"
