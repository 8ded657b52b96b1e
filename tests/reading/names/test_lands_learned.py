"""Lands that no list knows are learned from what an article says of them."""

import pytest

from tests.reading.names_page import bodies, page
from tests.reading.pace import seconds


def test_invented_countries_are_learned_from_the_article():
    """A republic, a president's country, a neighbour and adjectives by their endings need no list."""
    text = (
        "The Republic of Ostravia accused neighbouring Belmark of shelling Kesh. Ostravian President Mira Solen spoke in Dorn. "
        "Belmarkian officials denied it. Belmark has closed the border. Karsia's parliament met. Karsian troops are in Kesh, in Karsia."
    )
    made = page(text)
    found = bodies(text)

    assert {name for name, actor in found.items() if actor.kind == "country"} == {"Ostravia", "Belmark", "Karsia"}
    assert [made.actors[m.actor].name for m in made.mentions if text[m.start : m.end] == "Ostravian"] == ["Ostravia"]


def test_a_land_that_acts_at_the_beginning_of_a_sentence_is_a_country():
    """One article that never says "the Republic of": an ending of lands and a verb of states, irregular ones too."""
    assert "Lutvia" in bodies("Lutvia withdrew 1,200 soldiers from Poland's border on Thursday.")


@pytest.mark.parametrize(
    "text",
    [
        "The army of Norania closed the roads. Norania is calm.",
        "Thousands crossed the border from Norania into Belm.",
        "Norania's foreign minister flew home.",
        "President Ana Ruiz of Norania resigned.",
        "In the small country of Norania nobody slept.",
        "Norania on Saturday observed a day of mourning.",
        "MINISTRY OF DEFENCE OF THE REPUBLIC OF NORANIA\n\nThe Noranian army held the pass.",
    ],
)
def test_one_telling_phrase_makes_an_unknown_name_a_country(text):
    """A crisis in a country that no list knows is read from what the text says of it."""
    countries = [actor.name for actor in page(text).actors.values() if actor.kind == "country"]

    assert "Norania" in countries


@pytest.mark.parametrize("end", ["The hills are calm.", "The hills are rebel", "Who holds them? A rebel"])
def test_the_last_word_of_a_text_is_not_beside_its_first(end):
    """ "Province of Norania" at the beginning is no "rebel province of Norania", which would be a land."""
    assert "Norania" not in bodies(
        f"Province of Norania shut its schools. Norania on Saturday observed a day of mourning. {end}"
    )


STATELY = [
    "Kembo's eastern border is closed, Kembo said.",
    "Kembo said that its neighbour Tarva had moved.",
    "Its neighbour, Kembo, is calm. Kembo said so.",
    "The Kembo armed forces answered. Kembo said so.",
    "Kembo has 40,000 soldiers, Kembo said.",
    "Soldiers of the Royal Kembo Regiment are on the move. Kembo said so.",
    "Kembo: soldiers seize palace\n\nShots were heard. Kembo said so.",
    "Kembo's two armies fight over the port.",
    "Kembo's defence ministry denied it.",
    "Kembo's President Ana Ruiz flew home.",
    "Kembo will send two battalions. The hall was full.",
    "Officers of the Kembo Defence Force denied it. The hall was full, Kembo said.",
    "Rebels hold Lower Kembo. The General Staff of the Republic of Kembo denied it. Kembo said so.",
]


HOMELY = [
    "Kembo said that its garden is closed.",
    "Kembo has 40 goats, Kembo said.",
    "Kembo: a love story\n\nShots were heard. Kembo said so.",
    "Kembo's two sisters fight over the house.",
    "Kembo's President resigned after the club lost.",
    "Kembo will send two letters.",
    "The Kembo Rescue Team has 900 members. Kembo said so.",
]


@pytest.mark.parametrize(("text", "stately"), [(t, True) for t in STATELY] + [(t, False) for t in HOMELY])
def test_only_what_a_state_has_teaches_a_country(text, stately):
    """Armies, ministries, battalions and a named president do; sisters, letters and a rescue team say nothing of a state."""
    found = {actor.name for actor in page(text).actors.values() if actor.kind == "country"}

    assert ("Kembo" in found) is stately


def test_what_a_text_tells_of_lands_is_counted_once_for_all_its_presidents():
    """Rule: no president without a land has the page's lands weighed for him again."""
    syllables = ["Ka", "Lo", "Mi", "Ru", "Ta", "Ne", "So", "Vi", "Du", "Pe", "Ga", "Ho"]
    names = [f"{a}{b.lower()}n {c}{d.lower()}k" for a in syllables for b in syllables for c in syllables for d in "Ae"]
    text = " ".join(f"President {name} met the army of Chad, and Mali and Niger agreed." for name in names[:2_500])

    assert seconds(page, lambda: text) < 2


@pytest.mark.parametrize(
    "text",
    [
        "By Ann Wood in Dornica, the Marren Republic\n\nIn Dornica 53 gave up. Colonel Rui Vale said the police would see to it.",
        "The siege of Dornica is over. In Dornica 53 gave up. Soldiers walked in Dornica at night. The president wept.",
        "They dug in the streets of Dornica. In Dornica 53 gave up. The president came to Dornica. Guns fired near Dornica.",
    ],
)
def test_a_place_that_is_besieged_or_lies_in_a_land_is_no_land(text):
    """An ending of lands is not enough where the text says that the place is a town."""
    assert "Dornica" not in [actor.name for actor in page(text).actors.values() if actor.kind == "country"]


@pytest.mark.parametrize(
    "text",
    [
        "WASHINGTON (AP) — President Korda on Wednesday called up the reserves.\n\nKorda told reporters that Iraq would not leave.",
        "Prime Minister Doria has sent a letter. Doria will meet the king, Doria said.",
        "President Ulla Korda's army is no larger. President Ulla Korda's government says so.",
    ],
)
def test_a_name_behind_an_office_is_a_person_and_no_land(text):
    """Though it acts as states do, and ends as they do."""
    assert [
        name
        for name, actor in bodies(text).items()
        if actor.kind == "country" and name.split()[-1] in ("Korda", "Doria")
    ] == []


@pytest.mark.parametrize(
    "text", ["Diphtheria has arrived. It killed 15.", "Strait crisis live: 4,000 marines ashore\n\nThey came."]
)
def test_illnesses_and_straits_are_no_lands(text):
    """Though one ends as lands do and acts, and the other opens a headline."""
    assert [name for name, actor in bodies(text).items() if actor.kind == "country"] == []
