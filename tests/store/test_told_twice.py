"""One count of two newsrooms, each in its own words for unit, holder, place and speaker; and counts that only share a number."""

import pytest

from store.models import Figure
from store.one_unit import may_be_one_unit
from store.told_twice import may_be_one_party
from tests.store.desk import figures_of

OFFICE = "Ministry of Defence of Varenia, Press Office"
WIRE, POST = "Orvan Wire", "Sella Post"
BULLETIN = (OFFICE, 0, "Communique No. 4", "In the fighting at Kolm bridge the enemy lost 34 dead.")


@pytest.mark.parametrize(
    ("first", "again", "counted"),
    [
        (
            BULLETIN,
            (
                *(POST, 4, "Live: Kolm bridge"),
                "The rebels at Kolm bridge hold on. The ministry's communique says that Aldo Brenk lost 34 men.",
            ),
            ("killed", 34),
        ),
        (
            BULLETIN,
            (
                *(WIRE, 9, "Fighting at Kolm bridge"),
                "Varenia's army attacked Kolm bridge. The ministry said it had killed 34 and lost four.",
            ),
            ("killed", 34),
        ),
        (
            (WIRE, 0, "Riot in Dorm prison", "Three prisoners have died in a riot at Dorm prison, the governor said."),
            (
                *(POST, 7, "Snow closes roads"),
                "Snow closed the roads of the north.\n\nIn Dorm, in the south, inmates rioted. Three inmates have died, officials say.",
            ),
            ("killed", 3),
        ),
        (
            (WIRE, 0, "Osk", "The 87 persons held in Osk stadium have been freed."),
            (POST, 5, "Osk", "In Osk stadium, 87 people were released, among them a photographer."),
            ("captured", 87),
        ),
        (
            (WIRE, 0, "Quake in Telm", "The quake in Telm destroyed 2,340 houses, the ministry said."),
            (POST, 9, "Telm", "About 2,340 homes were destroyed in Telm, according to the government."),
            ("destroyed", 2340),
        ),
    ],
)
def test_another_newsroom_tells_the_same_count_in_its_own_words(store, first, again, counted):
    """Rule: number, days and paragraph make one count of two, whatever either text calls those who are counted."""
    assert figures_of(store, first, again)[counted][0] == "CORROBORATED"


@pytest.mark.parametrize(
    ("first", "again", "counted"),
    [
        (BULLETIN, (WIRE, 9, "Floods in Telm", "Floods killed 34 people in Telm, officials said."), ("killed", 34)),
        (BULLETIN, (WIRE, 9, "Pirates", "The navy of Ostrand said it had killed 34 pirates off Sund."), ("killed", 34)),
        (
            (WIRE, 0, "Clash", "Varenia said two of its soldiers were killed at the Telm post on Wednesday."),
            (POST, 3, "Clash", "Kestia said two of its soldiers were killed at the Telm post on Wednesday."),
            ("killed", 2),
        ),
        (
            (WIRE, 0, "Ridge", "Varenia said its forces had killed 30 Kestian soldiers on the Telm ridge."),
            (POST, 3, "Ridge", "Kestia said its forces had killed 30 Varenian soldiers on the Telm ridge."),
            ("killed", 30),
        ),
        (
            (WIRE, 0, "Shelling of Tamar", "Shells killed five people in Tamar on Wednesday, the mayor said."),
            (POST, 5, "Shelling of Tamar", "Five children were killed in Tamar when shells hit a school."),
            ("killed", 5),
        ),
        (
            (WIRE, 0, "Ferry sinks", "A ferry sank off Lune and 38 people drowned, the coast guard said."),
            (POST, 9, "Cyclone", "Cyclone Ana killed 38 people in Sel province, the agency said."),
            ("killed", 38),
        ),
        (
            (WIRE, 0, "Osk", "Two palace guards were killed in Osk on Tuesday, the hospital said."),
            (POST, 9, "Osk", "In Osk, two soldiers were killed at the airport on Wednesday, a source said."),
            ("killed", 2),
        ),
    ],
)
def test_a_number_alone_makes_no_one_count(store, first, again, counted):
    """Rule: two harms, two sides, two places or two kinds of people are counted apart, though the number is one."""
    assert figures_of(store, first, again)[counted][0] == "NEW"


def test_towns_of_a_list_that_share_a_number_are_two_tolls(store):
    """Rule: two in one town and two in the next are no repeat; each town's toll goes on from its own."""
    first = (WIRE, 0, "Flood", "Two people died in Oso and three in Lune, the coast guard said.")
    lists = (WIRE, 9, "Flood", "Three people died in Oso and four in Lune, the coast guard said.")

    assert figures_of(store, first, lists) == {("killed", 3): ("CHANGED", 2), ("killed", 4): ("CHANGED", 3)}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("travellers", "passengers", True),
        ("inmates", "prisoners", True),
        ("men", "fishermen", True),
        (None, "soldiers", True),
        ("colleagues", "health workers", True),
        ("children", "people", False),
        ("guards", "soldiers", True),
        ("nurses", "soldiers", False),
        ("drillers", "miners", True),
    ],
)
def test_two_words_may_count_the_same_people(one, other, same):
    """Rule: synonyms and "people" are no other count; who is counted apart is."""
    mine, yours = (Figure(9, 9, "exact", "killed", unit) for unit in (one, other))

    assert may_be_one_unit(mine, yours) is may_be_one_unit(yours, mine) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("enemy", "Brenk", True),
        ("loyalist", "Varenia", True),
        ("the army", "Varenia", True),
        ("rebels", "Soldiers' Council", True),
        ("Kestia", "Varenia", False),
        (None, "Varenia", True),
    ],
)
def test_a_party_goes_by_what_its_foes_and_friends_call_it(one, other, same):
    """Rule: "the enemy" may be anybody, and two lands are two."""
    mine, yours = (Figure(9, 9, "exact", "killed", "men", holder=holder) for holder in (one, other))

    assert may_be_one_party(mine, yours) is may_be_one_party(yours, mine) is same
