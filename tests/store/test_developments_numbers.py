"""What is news of numbers that are rounded, bounded or rejected."""

from store.models import Figure
from tests.store.judged import Desk, dead


def test_about_nineteen_repeats_nineteen():
    """Newsrooms round: an approximate number backs the exact one."""
    desk = Desk()
    desk.sees(dead(1030))

    assert (
        desk.sees(Figure(1000, 1000, "about", "killed", "people", place="Port Sel"), "gazette", 1).reason
        == "CORROBORATED"
    )


def test_an_open_bound_is_no_rounded_number():
    """At least 100,000 by the article and about 115,000 by a minister are two figures of two speakers."""
    desk = Desk()
    desk.sees(Figure(100000, None, "at_least", "strength", "troops", holder="Varenia", place="Sel"), article="a")
    minister = Figure(115000, 115000, "about", "strength", "troops", holder="Varenia", place="Sel", speaker="Tomas Bel")

    assert desk.sees(minister, article="a").reason == "NEW"


def test_a_rejected_number_disputes_whoever_told_it():
    """ "She rejected the claim of 60 dead": the thread that told 60 is disputed, its own count stays."""
    desk = Desk()
    story = frozenset({"=marrow", "=pass", "=vessia"})
    rebels = Figure(60, 60, "exact", "killed", "soldiers", holder="Vessia", speaker="Iven Drusk")
    desk.sees(rebels, setting="conflict", story=story)
    verdict = desk.sees(dead(60, None, modality="denied", speaker="Karla Benning"), "gazette", 3, story=story)

    assert (verdict.reason, verdict.of) == ("CONTRADICTED", "t1")


def test_who_rejects_a_number_has_not_told_it():
    """Her own losses rise from 11, not from the 60 that she called a fantasy."""
    desk = Desk()
    story = frozenset({"=marrow", "=pass", "=vessia"})
    desk.sees(dead(60, None, speaker="Iven Drusk"), setting="conflict", story=story)
    desk.sees(dead(11, None, speaker="Karla Benning"), "gazette", 3, setting="conflict", story=story)
    desk.sees(dead(60, None, modality="denied", speaker="Karla Benning"), "gazette", 3, story=story)
    verdict = desk.sees(dead(17, None, speaker="Karla Benning"), "gazette", 20, setting="conflict", story=story)

    assert (verdict.reason, verdict.old.low) == ("CHANGED", 11)


def test_a_rejected_number_that_tells_is_known_by_one_name():
    """ "Up to 140" by one side, rejected by the other, in texts that share one name: no other crisis has both; 60 many have."""
    desk = Desk()
    claimed = Figure(None, 140, "up_to", "killed", "soldiers", holder="Vessia", speaker="Iven Drusk")
    few = Figure(60, 60, "exact", "wounded", "soldiers", holder="Vessia", speaker="Iven Drusk")
    for figure in (claimed, few):
        desk.sees(figure, setting="conflict", story={"=vessia", "=drusk", "river", "night"})
    rejected = Figure(None, 140, "up_to", "killed", modality="denied", speaker="Karla Benning")
    other = Figure(60, 60, "exact", "wounded", modality="denied", speaker="Karla Benning")
    told = [desk.sees(figure, "gazette", 9, story={"=vessia", "=benning", "=ost"}) for figure in (rejected, other)]

    assert [verdict.reason for verdict in told] == ["CONTRADICTED", "NEW"]
