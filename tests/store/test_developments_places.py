"""What is news of tolls of several places: each place keeps its own, and none is taken for the toll of all."""

from dataclasses import replace

from store.developments import Observed
from store.models import Evidence
from tests.store.judged import DAY, Desk, dead

WAR = frozenset({"=sel", "=varenia", "=ruden", "shelled"})


def beside(claim, public="x", cues=()):
    """Another claim of the same article."""
    return Observed(public, claim, "a9", "gazette", DAY, frozenset(cues))


def told_by(sentence, claim):
    """The claim as this sentence tells it."""
    return replace(claim, evidence=(Evidence(sentence, 0, len(sentence)),))


def test_a_place_that_one_newsroom_told_is_the_place_of_the_count():
    """The gazette placed the 14 in the north; the 11 of a town are neither a fall of them nor against them."""
    desk = Desk()
    desk.sees(dead(14, None), story=WAR)
    desk.sees(dead(14, "northern Varenia"), "gazette", 1, story=WAR)
    town = desk.sees(dead(11), "herald", 2, story=WAR)

    assert (town.reason, town.of) == ("NEW", None)


def test_the_toll_of_all_does_not_move_the_toll_of_a_place_that_its_article_tells():
    """Nine died in Port Sel, 28 on both sides: the 28 are no new count of the seven of Port Sel."""
    desk = Desk()
    desk.sees(dead(7), story=WAR)
    sel, both = dead(9), dead(28, None)
    all_dead = desk.sees(both, "gazette", 5, siblings=[beside(sel), beside(both, "y")], story=WAR)
    rise = desk.sees(sel, "gazette", 5, siblings=[beside(sel), beside(both, "y")], story=WAR)

    assert all_dead.reason == "NEW"
    assert (rise.reason, rise.old.low) == ("CHANGED", 7)


def test_without_a_place_a_later_toll_still_moves_the_one_that_stands():
    """A wire that tells one toll alone need not name the town again."""
    desk = Desk()
    desk.sees(dead(12), story=WAR)

    assert desk.sees(dead(19, None), "gazette", 5, story=WAR).reason == "CHANGED"


def test_a_lower_number_beside_the_toll_that_stands_is_another_count():
    """The centre says 31 as before, and that three died in the hills."""
    desk = Desk()
    desk.sees(dead(31, None, speaker="the centre"), story=WAR)
    standing, other = dead(31, None, speaker="the centre"), dead(3, None, speaker="the centre")

    assert desk.sees(other, hours=4, siblings=[beside(standing), beside(other, "y")], story=WAR).reason == "NEW"


def test_a_sentence_that_names_the_town_is_of_that_town():
    """ "The governor of Ost said the number of dead had risen to eight": Ost's five became eight, not Port Sel's seven."""
    desk = Desk()
    desk.sees(dead(7), story=WAR)
    desk.sees(dead(5, "Ost"), story=WAR)
    eight = told_by("The governor of Ost said the number of dead had risen to eight.", dead(8, None))
    verdict = desk.sees(eight, "gazette", 5, cues=["change"], story=WAR)

    assert (verdict.reason, verdict.old.low) == ("CHANGED", 5)


def test_another_place_is_no_contradiction():
    """Six dead in a town say nothing against 17 whom another speaker counts without a place."""
    desk = Desk()
    desk.sees(dead(17, None, speaker="Ada Ruden"), setting="conflict", story=WAR)
    verdict = desk.sees(dead(6, speaker="Tomas Bel"), "gazette", 5, setting="conflict", story=WAR)

    assert (verdict.reason, verdict.of) == ("NEW", None)


def test_who_corrects_himself_is_heard_though_another_told_the_new_value_before():
    """The mayor had said nine all along; the ministry's ten became nine only now, and the post that showed ten is wrong."""
    desk = Desk()
    desk.sees(dead(9, speaker="Lena Ost"), setting="conflict", story=WAR)
    desk.sees(dead(10, speaker="interior ministry"), "gazette", 1, setting="conflict", story=WAR)
    verdict = desk.sees(dead(9, speaker="interior ministry"), hours=3, cues=["correction", "corrects"], story=WAR)

    assert (verdict.reason, verdict.old.low, verdict.of) == ("CORRECTED", 10, "t2")
    assert (
        desk.sees(dead(9, speaker="interior ministry"), hours=4, cues=["correction", "corrects"], story=WAR).reason
        == "REPEAT"
    )


def test_his_own_losses_are_not_those_of_a_town_with_the_same_number():
    """Nine of Varenia's soldiers by its premier, nine dead in Port Sel by its mayor: two counts."""
    desk = Desk()
    desk.sees(dead(9, speaker="Lena Ost"), setting="conflict", story=WAR)
    own = dead(9, None, holder="Varenia", speaker="Tomas Bel")

    assert desk.sees(own, "gazette", 3, setting="conflict", story=WAR).reason == "NEW"


def test_fewer_civilians_are_among_all_who_died():
    """17 civilians neither lower nor dispute 28 people; 30 civilians are more than were known."""
    desk = Desk()
    desk.sees(dead(28), story=WAR)

    assert desk.sees(replace(dead(17), unit="civilians"), "gazette", 2, story=WAR).reason == "NEW"
    assert desk.sees(replace(dead(30), unit="civilians"), "gazette", 3, story=WAR).reason == "CHANGED"


def test_bodies_are_counted_with_the_dead():
    """Eight bodies in Port Sel, eight dead there."""
    desk = Desk()
    desk.sees(replace(dead(8), unit="bodies"))

    assert desk.sees(dead(8), "gazette", 2).reason == "CORROBORATED"


def test_a_lower_toll_of_another_newsroom_takes_nothing_back():
    """Nobody says who counted: what another paper prints lower without a word of correction is its own count."""
    desk = Desk()
    desk.sees(dead(28))
    verdict = desk.sees(dead(21), "gazette", 2)

    assert (verdict.reason, verdict.of) == ("CONTRADICTED", "t1")


def test_more_than_a_rounded_number_repeats_the_exact_one():
    """More than 7,000 say no more than 7,150; more than 7,000 after 6,000 do, and so does a fall in so many words."""
    desk = Desk()
    fled = replace(dead(7150), measure="displaced")
    rounded = replace(fled, low=7000, high=None, qualifier="more_than")
    desk.sees(fled)

    assert desk.sees(rounded, "gazette", 2).reason == "CORROBORATED"
    assert desk.sees(rounded, hours=3, cues=["change"]).reason == "CHANGED"

    other = Desk()
    other.sees(replace(fled, low=6000, high=6000))
    assert other.sees(rounded, "gazette", 2).reason == "CHANGED"


def test_each_aftershock_has_its_own_magnitude():
    """A shock of 5.9 is neither the quake's new magnitude nor that of the next shock."""
    desk = Desk()
    quake = replace(dead(7.4), measure="magnitude", unit=None)
    desk.sees(quake)

    assert desk.sees(replace(quake, low=5.9, high=5.9), "gazette", 2, cues=["part"]).reason == "NEW"
    assert desk.sees(replace(quake, low=4.5, high=4.5), hours=9, cues=["part"]).reason == "NEW"
    assert desk.sees(replace(quake, low=5.9, high=5.9), "herald", 9, cues=["part"]).reason == "CORROBORATED"


def test_who_names_no_place_does_not_count_the_town_that_lost_the_fewest():
    """The governor's 34 are against the 31 of all, not the one of a village that has the nearest speaker."""
    desk = Desk()
    desk.sees(dead(31, "southern Varenia", speaker="Elena Prado"), story=WAR)
    desk.sees(dead(1, "Ost"), story=WAR)
    verdict = desk.sees(dead(34, "the region", speaker="Raul Bel"), "gazette", 2, cues=["dispute"], story=WAR)

    assert (verdict.reason, verdict.old.low) == ("CONTRADICTED", 31)


def test_a_side_that_comes_round_to_the_other_is_news():
    """The centre counted 30 against the governor's 34; when it counts 34 itself, the 30 that was posted has changed."""
    desk = Desk()
    desk.sees(dead(30, None), story=WAR)
    desk.sees(dead(34, None, speaker="Raul Bel"), "gazette", 1, cues=["dispute"], story=WAR)
    verdict = desk.sees(dead(34, None), hours=9, story=WAR)

    assert (verdict.reason, verdict.old.low, verdict.of) == ("CHANGED", 30, "t1")
    assert desk.sees(dead(34, None, speaker="Raul Bel"), "herald", 10, story=WAR).reason in ("REPEAT", "CORROBORATED")


def test_the_same_number_in_a_town_that_the_sentence_does_not_name_is_another():
    """Eight died in Port Sel; "the governor of Ost said eight had died" is of Ost, where five were known."""
    desk = Desk()
    desk.sees(dead(8), story=WAR)
    desk.sees(dead(5, "Ost"), story=WAR)
    eight = told_by("The governor of Ost said that eight people had died.", dead(8, None))

    assert (desk.sees(eight, "gazette", 5, story=WAR).old.low) == 5


def test_an_old_value_of_a_wider_toll_holds_back_no_news_of_a_town():
    """31 was once the toll of the south, which some placed in Port Sel; that Port Sel alone counts 31 now is news."""
    desk = Desk()
    desk.sees(dead(31, "southern Varenia"), story=WAR)
    desk.sees(dead(34, "southern Varenia"), hours=1, story=WAR)
    desk.sees(dead(34), "gazette", 2, story=WAR)
    desk.sees(dead(27), "herald", 3, story=WAR)
    verdict = desk.sees(dead(31), "herald", 9, story=WAR)

    assert verdict.news


def test_additions_neither_move_nor_dispute_each_other():
    """Five more bodies on Wednesday, four more on Thursday."""
    desk = Desk()
    more = {"part", "added"}
    desk.sees(dead(5, speaker="Ada Ruden"), cues=more, story=WAR)
    verdict = desk.sees(dead(4, speaker="Tomas Bel"), "gazette", 20, cues=more, story=WAR)

    assert (verdict.reason, verdict.of) == ("NEW", None)


def test_a_bulletin_that_corrects_itself_is_heard_though_another_told_the_new_value_before():
    """The ministry's bulletins told twelve of Ost; that an official had told eleven makes its correction no repeat."""
    desk = Desk()
    desk.sees(dead(11, "Ost", speaker="Bakri Bel"), "gazette", story=WAR)
    desk.sees(dead(12, "Ost"), "ministry", 1, cues=["dispute"], story=WAR)
    line = "Deaths: 16 (Ost 11, Sel 5)"
    all_dead, eleven = told_by(line, dead(16, None)), told_by(line, dead(11, "Ost"))
    verdict = desk.sees(eleven, "ministry", 9, cues=["correction", "corrects"], siblings=[beside(all_dead)], story=WAR)

    assert (verdict.reason, verdict.old.low) == ("CORRECTED", 12)


def test_fewer_dead_by_somebody_else_need_not_be_the_same_dead():
    """Two were shot in Port Sel, where twelve had died of a fever."""
    desk = Desk()
    desk.sees(dead(12), story=WAR)
    shot = desk.sees(dead(2, speaker="Bakri Bel"), "gazette", 2, story=WAR)

    assert (shot.reason, shot.of) == ("NEW", None)
    assert desk.sees(dead(3, speaker="Ada Ruden"), "herald", 3, cues=["dispute"], story=WAR).reason == "CONTRADICTED"


def test_the_losses_of_one_side_do_not_become_those_of_all():
    """Varenia's premier counts nine of his own; 17 dead by nobody's name are no new count of these, eleven of his own are."""
    desk = Desk()
    own = dead(9, None, holder="Varenia", speaker="Tomas Bel")
    desk.sees(own, setting="conflict", story=WAR)

    assert desk.sees(dead(17, None), "gazette", 3, setting="conflict", story=WAR).reason == "NEW"
    assert desk.sees(replace(own, low=11, high=11), "gazette", 4, setting="conflict", story=WAR).old.low == 9


def test_a_sum_does_not_move_what_it_sums():
    """ "17 on both sides, nine here and eight there": the eight that stand without a place have not become 17."""
    desk = Desk()
    desk.sees(dead(8, None, speaker="Boris Bel"), story=WAR)
    line = "17 have died: nine in Port Sel and eight in Ost."
    both, ost = told_by(line, dead(17, None)), told_by(line, dead(8, "Ost"))

    assert desk.sees(both, "gazette", 3, siblings=[beside(ost)], story=WAR).reason == "NEW"
