"""What those who are counted suffered from."""

import pytest

from store.causes import may_be_of_two_causes, of_two_causes
from store.models import Figure
from tests.store.judged import dead
from tests.store.test_developments_before import told


def of(sentence, number, measure="killed"):
    return told(sentence, number, Figure(1, 1, "exact", measure, "people"))


DROWNED = of("The floods have drowned 38 people.", "38")
ILL = of("Cholera has killed 38 people.", "38")
BARE = told("National total: 38 deaths.", "38", dead(38, None))


@pytest.mark.parametrize(
    ("known", "known_story", "claim", "story", "two"),
    [
        (DROWNED, (), ILL, (), True),
        (DROWNED, (), BARE, ("=cholera",), True),
        (DROWNED, (), BARE, ("cholera", "flooded"), False),
        (DROWNED, (), of("The cyclone killed 38 people.", "38"), (), False),
        (of("Shells killed 38 people.", "38"), (), DROWNED, (), True),
        (BARE, (), DROWNED, (), False),
        (ILL, ("flood",), of("The number infected is 38.", "38", "infected"), (), False),
        (DROWNED, (), of("Cholera kept 38 soldiers at home.", "38", "strength"), (), False),
    ],
)
def test_two_causes_make_two_counts(known, known_story, claim, story, two):
    """By the sentence, else by what the article is about where it is about one; a storm's dead drown; forces have no cause."""
    assert of_two_causes(known, known_story, claim, story) == two


@pytest.mark.parametrize(
    ("sentence", "number", "two"),
    [
        ("Twelve people drowned in Karun, where cholera broke out last year.", "Twelve", False),
        ("In Karun, where cholera broke out last year, 12 people drowned.", "12", False),
        ("The floods killed 12 people; shelling had closed the road.", "12", False),
        ("The floods killed 12 people, while rebels shelled the north.", "12", False),
        ("The floods killed 12 people, but gunmen stole the food.", "12", False),
        ("The village, which shelling emptied in May, lost 12 people to the floods.", "12", False),
        ("Floods closed the road; cholera killed 12 people.", "12", True),
        ("Floods closed the road, while cholera killed 12 people.", "12", True),
        ("The town, where floods closed the road, lost 12 people to cholera.", "12", True),
        ("Cholera killed 12 people, where floods had closed the road.", "12", True),
        ("Gunmen killed 12 people, whereas the flood killed nobody.", "12", True),
    ],
)
def test_the_clause_of_a_number_tells_its_cause(sentence, number, two):
    """What another clause names harmed others."""
    assert of_two_causes(DROWNED, (), of(sentence, number), ()) == two


WRECK = of("At least 23 people drowned when a ferry crowded with people fleeing floods capsized.", "23")
STORM = ("cyclone", "flood")


@pytest.mark.parametrize(
    ("known", "known_story", "sentence", "number", "two"),
    [
        (WRECK, (), "The cyclone and the floods killed 52, not counting the ferry.", "52", True),
        (WRECK, (), "The cyclone killed 52, not counting the ferry.", "52", True),
        (WRECK, (), "The toll from the sinking of a ferry rose to 38.", "38", False),
        (WRECK, (), "Cholera has killed 38 people.", "38", True),
        (WRECK, (), "The launch, loaded with flood victims, overturned and 38 died.", "38", False),
    ],
)
def test_a_wreck_in_a_flood_is_a_cause_of_its_own(known, known_story, sentence, number, two):
    """Those who drown with a ferry are not those whom the storm around it kills."""
    assert of_two_causes(known, known_story, of(sentence, number), ()) == two


@pytest.mark.parametrize(
    ("known", "known_story", "two"),
    [
        (BARE, frozenset({"cholera", "cyclone"}), True),
        (BARE, frozenset({"dam"}), True),
        (BARE, frozenset({"cholera"}), False),
        (BARE, frozenset(), False),
        (of("Cholera has killed 9 people.", "9"), frozenset({"dam"}), False),
    ],
)
def test_a_disease_is_counted_beside_a_toll_of_no_cause(known, known_story, two):
    """Unless the article of that toll is about the disease alone."""
    assert may_be_of_two_causes(known, known_story, ILL, frozenset({"cholera"})) == two
