"""Ways in which people are displaced, saved, in want, shut in, lost or held: each verb works in each frame, and tells nothing of others."""

import pytest

from tests.reading.figures_page import read

NUMBER = 437
SCENES = {
    "flood": "The Arn burst its banks at Karvel on Monday and the flood reached the lower town.",
    "war": "Fighting reached the villages around Karvel on Monday, the mayor said.",
    "mine": "A mine shaft collapsed at Karvel on Monday.",
    "raid": "Gunmen raided the village of Karvel on Monday.",
    "police": "Police broke up a march at Karvel on Monday.",
    "fever": "A cholera outbreak has reached Karvel, the health ministry said.",
}
WAYS = [  # scene, what is said of people, the same without a finite verb or "", the measure
    ("flood", "are bedding down in covered courts", "bedding down in covered courts", "displaced"),
    ("flood", "have moved into the parish hall", "", "displaced"),
    ("war", "ran for the hills", "", "displaced"),
    ("war", "were hounded out of their villages", "hounded out of their villages", "displaced"),
    ("war", "left everything behind", "", "displaced"),
    ("flood", "were winched from rooftops", "winched from rooftops", "evacuated"),
    ("flood", "were ferried by boat to higher ground", "ferried by boat to higher ground", "evacuated"),
    ("flood", "have been wheeled to shelters", "wheeled to shelters", "evacuated"),
    ("flood", "are running short of drinking water", "running short of drinking water", "affected"),
    ("flood", "rely on handouts", "reliant on handouts", "affected"),
    ("flood", "clung all night to the roofs", "", "affected"),
    ("mine", "are pinned under tonnes of rock", "pinned under tonnes of rock", "trapped"),
    ("mine", "are still inside", "still inside", "trapped"),
    ("flood", "are still being sought", "still being sought", "missing"),
    ("flood", "saw their houses collapse", "", "homeless"),
    ("police", "were bundled into vans", "bundled into vans", "detained"),
    ("police", "were led away", "led away", "detained"),
    ("raid", "were herded into the bush", "herded into the bush", "captured"),
    ("raid", "were let go", "let go", "captured"),
    ("fever", "have been diagnosed", "", "infected"),
]
FRAMES = [
    "{n} villagers {said}.",
    "On Tuesday {n} residents of Brenik district {said}, the mayor said.",
    "{n} villagers, most of them from Brenik, {said}.",
    "The mayor spoke of {n} villagers who {said}.",
    "Another {n} women and children {said}.",
    "{n} of the villagers {said}.",
    "Nobody had warned the villagers. Some {n} of them {said}.",
    "Nobody had warned the villagers. {n} {said}.",
    "{n} villagers came down to the road and {said}.",
]
BARE = ["The office counted {n} villagers {bare}.", "{turned} are {n} villagers."]
BEFORE = [
    ("The flood is rising. Soldiers moved 437 inhabitants of three villages to schools.", "evacuated"),
    ("The flood is rising. Helicopters lifted 437 people from their rooftops.", "evacuated"),
    ("The flood obliged 437 families in the valley to seek shelter in the convent.", "displaced"),
    ("The arson attacks scattered 437 Hadrians into the surrounding forest.", "displaced"),
    ("The shelling forced 437 villagers to sleep in cellars and tents.", "displaced"),
    ("The avalanche penned 437 motorists in their cars.", "trapped"),
    ("The rescuers were late. Among those still missing were 437 pupils.", "missing"),
    ("2,000 rioters who had camped in the yard were led off by masked gunmen.", None),
]
SILENT = [
    "The bus brought 437 fans to the stadium.",
    "The school moved 437 pupils to another building for the exams.",
    "The hall can take 437 people.",
    "437 families rely on tourism.",
    "Some 437 guests slept in the hotel's garden.",
    "437 cars are stuck in the tunnel.",
    "437 residents took the mayor to court.",
    "437 pilgrims walked to the shrine in the mountains.",
    "The museum took 437 paintings to safety.",
    "The farmer moved 437 sheep to higher ground after the flood.",
    "The company let go 437 employees.",
    "437 investors saw their houses on television.",
    "437 miners are underground in each shift.",
    "After the flood 437 helpers slept in the school.",
    "After the flood 437 doctors were flown to the camps.",
    "After the storm 437 firefighters were brought to the shelters.",
    "437 people have never been seen by a dentist.",
    "437 people got the virus vaccine.",
    "437 villagers are under the spell of the singer.",
    "In a drill 437 pupils were led out of the building.",
    "437 children were driven to school by bus.",
    "437 islanders depend on fishing.",
    "437 rescuers are at work in the rubble of the hotel.",
]


def _measures(text: str) -> list[str]:
    return [figure.measure for figure in read(text) if NUMBER in (figure.low, figure.high)]


@pytest.mark.parametrize(("scene", "said", "bare", "measure"), WAYS)
def test_a_way_is_told_in_every_frame(scene, said, bare, measure):
    """A verb and what completes it tell the same, whatever stands between them and those who are counted."""
    frames = FRAMES + (BARE if bare else [])
    texts = [frame.format(n=NUMBER, said=said, bare=bare, turned=bare.capitalize()) for frame in frames]
    missed = [text for text in texts if measure not in _measures(f"{SCENES[scene]} {text}")]

    assert missed == []


@pytest.mark.parametrize(("text", "measure"), BEFORE)
def test_a_way_is_told_before_those_who_are_counted(text, measure):
    """Who moves them, who drives them to it, and the order turned round."""
    assert _measures(text) == ([measure] if measure else [])


@pytest.mark.parametrize("text", SILENT)
def test_the_same_verbs_of_work_play_and_things_tell_nothing(text):
    """Guests, fans, helpers, things, and people whom no danger met."""
    assert _measures(text) == []


def test_soldiers_who_sleep_in_a_school_have_not_fled():
    """A nation's men or a bare number beside soldiers are no refugees."""
    text = "The first of 4,700 Americans of the battalion are bedding down in a sports hall near the border after the attack."

    assert "displaced" not in [figure.measure for figure in read(text)]


def test_a_later_verb_tells_what_became_of_them():
    """``who had camped in the yard were led off``: captives, whatever they did before."""
    text = "About 437 Hadrians who had camped in the schoolyard were marched off by militiamen."

    assert _measures(text) == ["captured"]
