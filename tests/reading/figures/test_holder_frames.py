"""Whose a figure is in frames that any body may stand in: a land, a band, an army, a body that a text called by its noun."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon

WAR = "Marvonia and Keldria have fought over the river since January, and Marvonian guns shelled the town of Pell.\n\n"
BAND = "The Tarsk Liberation Front (TLF), which took up arms in 2019, says it will stay.\n\n"


def whose(text: str) -> list[str | None]:
    """The holders of a text's figures."""
    return [f.holder for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("intro", "name"),
    [("", "Kenya"), (WAR, "Marvonia"), (BAND, "TLF"), ("", "army"), ("", "government"), ("", "junta")],
)
@pytest.mark.parametrize(
    "frame",
    [
        "About 1,450 soldiers were deployed near the town by {the}{name}.",
        "The move brings {the}{name}'s forces in the area to 1,450 soldiers.",
        "Some 1,450 soldiers loyal to {the}{name} hold the ridge.",
        "The 1,450 soldiers are {the}{name}'s.",
        "The speaker said that {the}{name} would double its presence in the strait, to 1,450 soldiers.",
        "Of the 4,000 soldiers in the enclave, 1,450 wear {the}{name}'s uniform.",
        "The treaty gives {the}{name} 1,450 soldiers on the island.",
    ],
)
def test_the_same_frame_holds_for_every_kind_of_body(intro, name, frame):
    """A land of no list, letters and a plain word are found where a known land is."""
    the = "the " if name.islower() or name == "TLF" else ""
    found = whose(intro + frame.format(the=the, name=name))[-1]

    assert found is not None
    assert name in found or (name == "TLF" and "Tarsk" in found)


@pytest.mark.parametrize(
    "text",
    [
        "About 1,450 soldiers will be deployed near the town by Friday.",
        "About 1,450 soldiers were moved near the town by road.",
        "About 1,450 soldiers were sent, and the town was shelled by Kenya.",
        "The 1,450 soldiers are Friday's guests.",
        "The talks brought the front and 1,450 soldiers a truce.",
    ],
)
def test_times_roads_and_other_deeds_have_no_soldiers(text):
    """ "By Friday" and "shelled by Kenya" tell nothing of whose they are."""
    assert not {"Kenya", "Friday", "rebels", "front"} & set(whose(text))


@pytest.mark.parametrize(
    "text",
    [
        "Keldria has dug in north of the town. Some 1,450 soldiers hold the ridge.",
        "Keldria sent a force to the town on Monday. About 1,450 soldiers have arrived since.",
        "Keldria has been building up its forces near the border. About 1,450 soldiers arrived on Monday.",
        "Keldria began an exercise on Monday. Some 1,450 soldiers are taking part.",
        "Keldria launched an offensive on Monday. More than 1,450 soldiers are involved.",
        "Keldria is withdrawing troops from the valley. By now 1,450 soldiers have left.",
    ],
)
def test_a_sentence_goes_on_about_the_force_that_was_sent(text):
    """Who has just sent or moved a force has those that the next sentence counts without a name."""
    assert whose(f"Fighting went on. {text}")[-1] == "Keldria"


@pytest.mark.parametrize(
    "text",
    [
        "Keldria shelled the town. Some 1,450 soldiers hold out there.",
        "Keldria accused Marvonia of a build-up. Some 1,450 soldiers stand near the border.",
        "The UN said it was worried. Some 1,450 soldiers stand near the border.",
        "Keldria sent a force to the town. Some 1,450 soldiers defend it.",
        "Keldria sent a force to the town. Some 1,450 rebels had fled.",
        "Keldria sent a force to the town. Some 1,450 soldiers from six states will follow.",
        "Keldria sent a note to the town. Some 1,450 soldiers are there.",
        "Keldria launched an offensive on Monday. Some 1,450 soldiers were in the barracks.",
        "Keldria sent a force to Marvonia. Some 1,450 soldiers face it.",
        "Keldria sent troops.\n\nSome 1,450 soldiers are in the valley.",
    ],
)
def test_who_strikes_speaks_or_is_faced_has_not_those_who_are_counted_next(text):
    """The other side, a mere speaker and another paragraph lend nobody."""
    assert "Keldria" not in whose(f"Fighting went on. {text}")[-1:]


def test_witnesses_count_those_who_came():
    """ "Villagers counted 120 fighters": of the band that the sentence before tells of; never a state's."""
    came = "The Dorro militia came down from the hills at night. Villagers counted 1,450 fighters."

    assert whose(f"The Dorro militia was formed in May.\n\n{came}") == ["Dorro"]
    assert whose("Kenya came under attack. Villagers counted 1,450 fighters.") == [None]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Poland and Lithuania have 300 soldiers there.", ["Poland and Lithuania"]),
        ("Poland, Latvia and Lithuania have sent 300 soldiers.", ["Poland, Latvia and Lithuania"]),
        ("Poland and Lithuania together keep 300 soldiers there.", ["Poland and Lithuania"]),
        ("Poland sent 500 soldiers and Lithuania has 300 soldiers there.", ["Poland", "Lithuania"]),
        ("Poland and Lithuania signed a pact, and Latvia has 300 soldiers there.", ["Latvia"]),
        ("Kenya spoke to Poland and Lithuania sent 300 soldiers.", ["Lithuania"]),
    ],
)
def test_what_two_have_together_is_of_both(text, holders):
    """Not of the latter alone; nor is what one of them has of both."""
    assert whose(text) == holders


@pytest.mark.parametrize(
    "body", ["armed forces", "air force", "land forces", "defence forces", "country's armed forces"]
)
def test_a_service_of_two_words_is_of_its_land(body):
    """ "The armed forces have": of the page's own land, as "the army" is; else by its words."""
    assert whose(f"Kenya's parliament debated the floods.\n\nThe {body} have 1,450 soldiers there.") == ["Kenya"]
    assert "forces" in whose("The armed forces have 1,450 soldiers there.")[0]


@pytest.mark.parametrize("tail", ["while the army has 1,450", "and the army 1,450", "while the government has 1,450"])
def test_a_body_set_beside_a_land_is_not_that_lands(tail):
    """ "Ostria has 200 soldiers there, while the army has 1,450": two sides."""
    assert whose(f"Marvonia and Keldria have fought since January. Ostria has 200 soldiers there, {tail}.")[1] in (
        "army",
        "government",
    )


def test_whose_the_pronoun_says_before_of_what_people_they_are():
    """ "800 of its Arab fighters" are its; captives are still of their people."""
    assert whose("Kenya handed the dam to 800 of its Arab fighters.") == ["Kenya"]
    assert "Ukraine" in whose("Russia freed 80 of its Ukrainian prisoners.")


def test_its_men_are_of_the_column_that_was_caught():
    """ "caught a Kenyan column; 145 of its men": not the gunfire's."""
    assert whose("Shellfire caught a Kenyan column in the gorge; 145 of its men were killed.") == ["Kenya"]


def test_commanders_speak_of_the_men_of_their_body():
    """ "Commanders of X told visitors they had": X's."""
    assert whose(f"{BAND}Commanders of the TLF told visitors they had 1,450 soldiers under training.") == [
        "Tarsk Liberation Front"
    ]
    assert whose("A spokesman for Kenya said it had 1,450 soldiers in the valley.") == ["Kenya"]


def test_the_force_is_the_one_that_is_known_by_letters():
    """ "the bloc's observation force, known as INOFOR … The force has lost 71"."""
    text = (
        "The withdrawal leaves 3,100 soldiers of the lake states' observation force, known as INOFOR, in the land.\n\n"
    )

    assert whose(f"{text}The force has lost 71 peacekeepers since 2027.")[-1] == "INOFOR"
