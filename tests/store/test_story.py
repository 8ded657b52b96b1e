"""Which texts are about one story, and what that keeps apart: a desk follows several crises at once."""

from dataclasses import replace

import pytest

from store.models import Event, Evidence, Figure, Trace
from store.story import is_named, one_story, story_of, words_of
from tests.store.judged import Desk, dead

QUAKE = story_of(
    "Quake kills 12 near Kessan",
    "At least 12 people died when an earthquake struck Kessan on Monday, Mayor Ruta Venn said.",
)
LATER = story_of(
    "Toll rises",
    "The earthquake toll in Kessan rose to 19, said its mayor, Ruta Venn, as rescuers reached the last village.",
)
FLOOD = story_of(
    "Flood kills 30", "At least 30 people died when the Oste burst its banks on Monday, the police said in Port Marl."
)


def test_articles_that_share_names_are_of_one_story():
    """A later article of the same crisis names the same people and places."""
    assert one_story(QUAKE, LATER)
    assert not one_story(QUAKE, FLOOD)


def test_powers_bodies_offices_and_numbers_are_in_every_crisis():
    """Washington, the UN, presidents, soldiers and the thousand tell no story."""
    one = story_of(
        None, "He said President Joe Ruden of the United States sent 1,900 soldiers, the UN reported on Monday."
    )
    two = story_of(None, "It said the United States, the UN and President Ada Marl sent 1,900 soldiers on Monday.")

    assert not one_story(one, two)


def test_nations_that_send_soldiers_make_no_story():
    """Nepal and Uruguay have peacekeepers in two lands; with a name of the land itself they tell whose story it is."""
    one, other = (
        "Nepal, Uruguay and Bangladesh sent {} to Kessan.",
        "Nepal, Uruguay and Bangladesh sent {} to Port Marl.",
    )

    assert not one_story(words_of(one.format("soldiers")), words_of(other.format("soldiers")))
    assert one_story(words_of(one.format("soldiers")), words_of(one.format("engineers")))


def test_a_nation_and_telling_words_make_one_story():
    """Who tells of the land alone is known by what befell it."""
    one, other = "The blimp over Nepal hit a water tower.", "Nepal: blimp strikes tower that held water."

    assert one_story(words_of(f"So {one}"), words_of(f"So {other}"))


def test_who_is_in_every_crisis_names_no_event():
    """The European Union condemns two coups; a party of the land itself tells which."""
    everywhere = Event("ACCUSE", actor=("European Union", "France"), recipient=("junta",))

    assert not is_named(everywhere)
    assert is_named(replace(everywhere, recipient=("Ada Ruden",)))


def test_a_headline_in_capitals_names_nobody():
    """Some newsrooms print every word of a headline with a capital; those words are no names that two stories share."""
    one = story_of("Rescuers Seize Rare Chance", "A man was found alive in Kessan.")
    two = story_of("Smugglers Seize Rare Chance", "A lorry was stopped in Port Marl.")

    assert not one_story(one, two)
    assert "=kessan" in one


def test_the_names_in_the_claims_tell_the_story_too():
    """A bulletin of bare lines names nobody in its opening."""
    claims = [dead(12, "Kessan", speaker="Ruta Venn")]

    assert {"=kessan", "=venn"} <= story_of(None, "12 dead", claims)


def test_a_sentence_is_asked_about_like_an_article():
    """Two nearly alike sentences about one place are of one story."""
    one, other = "In Upper Sarn, Ruta Venn saw the dam break.", "The dam was seen to break in Upper Sarn by Ruta Venn."

    assert one_story(words_of(one), words_of(other))


def test_two_people_who_are_in_every_crisis_make_no_story():
    """A full name is one name: the ministers of two powers, met in Kessan and in Port Marl, tie nothing."""
    claims = [dead(12, None, speaker="Anton Bellin"), dead(30, None, speaker="Bea Wallan")]
    one, other = story_of(None, "It flew on Monday.", claims), story_of(None, "He flew on Friday.", claims)

    assert not one_story(one, other)


@pytest.mark.parametrize(
    ("known", "claim"),
    [
        (dead(12, None), dead(30, None)),
        (dead(12, None, speaker="UNHCR"), dead(30, None, speaker="UNHCR")),
        (
            Figure(150, 150, "exact", "strength", "troops", "United States"),
            Figure(640, 640, "exact", "strength", "troops", "United States"),
        ),
        (dead(300, "the capital"), dead(300, "the capital")),
    ],
)
def test_a_figure_of_one_crisis_moves_none_of_another(known, claim):
    """An army stands in several crises, an agency counts in all, and every country has a capital."""
    desk = Desk()
    desk.sees(known, story=QUAKE)

    assert desk.sees(claim, "gazette", 2, story=FLOOD).reason == "NEW"
    assert desk.sees(claim, "herald", 3, story=LATER).reason != "NEW"


def test_a_number_that_is_met_nowhere_else_needs_one_name_besides():
    """2,317 homeless in a bare table of the same town is the 2,317 of the report; 300 may be anybody's."""
    table = story_of(None, "Figures: see Kessan below")
    telling, round_ = Desk(), Desk()
    telling.sees(dead(2317, None), story=QUAKE)
    round_.sees(dead(300, None), story=QUAKE)

    assert telling.sees(dead(2317, None), "gazette", 2, story=table).reason == "CORROBORATED"
    assert round_.sees(dead(300, None), "gazette", 2, story=table).reason == "NEW"


def test_the_dead_of_a_town_are_those_of_one_disaster_for_a_while():
    """Two months later another bomb has killed five there."""
    desk = Desk()
    desk.sees(dead(12), story=QUAKE)

    assert desk.sees(dead(15), "gazette", 24, story=LATER).reason == "CHANGED"
    assert desk.sees(dead(25), "gazette", 24 * 60, story=FLOOD).reason == "NEW"


def test_nameless_clashes_of_two_crises_are_two():
    """Gunmen attack everywhere; within one story, or by name, it is one attack."""
    attack, desk = Event("ASSAULT", None, (), 4, ("gunmen",), (), "2031-05-02", "2031-05-02", "day"), Desk()
    desk.sees(attack, story=QUAKE)

    assert not is_named(attack)
    assert desk.sees(attack, "gazette", 1, story=FLOOD).reason == "NEW"
    assert desk.sees(attack, "herald", 1, story=LATER).reason == "CORROBORATED"
    assert is_named(replace(attack, recipient=("Ardania",)))


def test_a_toll_of_a_country_moves_no_other_of_that_country():
    """A flood and a shelling in one country share its name and nothing else; the very number they may share."""
    war = story_of("Shells fall on Dorn", "Shells killed 40 people in Dorn, in the north of Varenia, its army said.")
    flood = story_of("Rivers rise in Varenia", "Water took bridges in the south of Varenia, where 90 people drowned.")
    desk = Desk()
    desk.sees(dead(40, "Varenia"), story=war)

    assert desk.sees(dead(90, "Varenia"), "gazette", 3, story=flood).reason == "NEW"
    assert desk.sees(dead(52, "Varenia"), "herald", 5, story=war | flood).reason == "CHANGED"


def test_accidents_in_two_unknown_places_are_two():
    """No map tells that they lie in different countries; what the articles tell does."""
    crash = Event("HAZARD", "accident", date="2031-05-02", date_precision="day", place="Kessan")
    desk = Desk()
    desk.sees(crash, story=QUAKE)

    assert desk.sees(replace(crash, place="Port Marl"), "gazette", 3, story=FLOOD).reason == "NEW"
    assert desk.sees(replace(crash, place="Venn Hill"), "herald", 3, story=LATER).reason == "CORROBORATED"
    assert desk.sees(crash, "post", 4, story=story_of(None, "Kessan mourns.")).reason == "REPEAT"


def test_a_disaster_told_as_known_is_that_disaster_a_week_later():
    """A toll of day five is dated to day five, the quake is not; "a quake" on day five is another one."""
    first = Event("HAZARD", "earthquake", date="2031-05-02", date_precision="day", place="Kessan")

    def retold(sentence):
        word = sentence.index("earthquake")
        marks = {"evidence": (Evidence(sentence, 40, 40 + len(sentence)),)}
        return replace(first, date="2031-05-09", trace=(Trace("events", "hazards", 40 + word, 50 + word),), **marks)

    desk = Desk()
    desk.sees(first)
    another = desk.sees(retold("A strong earthquake struck Kessan on Friday."), "gazette", 168)

    assert desk.sees(retold("The earthquake in Kessan killed 51, it said on Friday."), "post", 168).thread.id == "t2"
    assert another.reason == "NEW"
    assert Desk().sees(retold("The earthquake in Kessan killed 51, it said on Friday.")).reason == "NEW"


def test_a_week_old_disaster_is_told_again_where_it_stands_alone():
    """Without a newer one "Friday's earthquake" is the one that is known."""
    first = Event("HAZARD", "earthquake", date="2031-05-02", date_precision="day", place="Kessan")
    sentence = "Last Friday's earthquake in Kessan killed 51, the army said."
    again = replace(
        first, date="2031-05-09", trace=(Trace("events", "hazards", 14, 24),), evidence=(Evidence(sentence, 0, 60),)
    )
    desk = Desk()
    desk.sees(first)

    assert desk.sees(replace(again, place="Port Marl"), "herald", 168).reason == "NEW"
    assert desk.sees(again, "gazette", 168).reason == "CORROBORATED"


def test_articles_of_one_disaster_in_one_place_tell_one_story():
    """One word and the country may be all that two reports of a flood share, and the flood itself."""
    flood = Event("HAZARD", "flood", place="Varenia")
    first = story_of("Flood takes bridges", "Police in Varenia counted five drowned in Dorn.", (flood,))
    second = story_of("Toll of flood climbs in Varenia", "Nine are dead, an agency said.", (flood,))
    desk = Desk()
    desk.sees(dead(5, None, speaker="police"), story=first)

    assert desk.sees(dead(9, None, speaker="agency"), "gazette", 20, story=second).reason == "CHANGED"
    assert not one_story(first, story_of("Toll of flood climbs in Varenia", "Nine are dead.", ()))


def test_a_disaster_is_where_its_dead_are_counted():
    """Two bulletins of one quake that tell no place of it count their dead in one town."""
    quake = Event("HAZARD", "earthquake")
    one, two = (story_of(None, "As of noon.", [quake, dead(n, "Kessan")]) for n in (5, 7))
    elsewhere = story_of(None, "As of noon.", [quake, dead(5, "Port Marl")])
    flood = story_of(None, "As of noon.", [Event("HAZARD", "flood"), dead(5, "Kessan")])

    assert "=earthquake in Kessan" in one & two
    assert "=earthquake in Kessan" not in elsewhere | flood
