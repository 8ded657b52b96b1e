"""People of whom no pattern tells a harm: the movement, care or hold of their clause says it, unless a reason speaks against it."""

import pytest

from tests.reading.figures_page import read

SCENES = [
    "Shelling went on in the Karvel valley and the army sent troops.",
    "The Arn burst its banks after the storm and the flood reached the lower town.",
]
GONE = [
    "Some 940 people spent Sunday night in the sports hall of Ostrell.",
    "About 940 people, most of them women with small children, have taken refuge by the lake.",
    "The mayor said 940 people had gone by nightfall.",
    "By noon 940 people had reached Lunde on foot or by cart.",
    "The valley is emptying: 940 people have had to leave since Monday.",
    "In the camp at Lunde there are now 940 people.",
    "The battle has pushed 940 people over the pass, and 940 people, mostly children, crossed at dawn.",
]
BROUGHT = [
    "Lorries have taken 940 people, most of them elderly, to the coast.",
    "The navy, which flew 940 people to the capital, will go on.",
    "A ferry with 940 passengers docked at Lunde in the evening.",
    "By Monday the 940 inhabitants of the islet had been brought to the mainland.",
    "A carter hauled 940 people over the ford before dawn.",
]
CARED_FOR = [
    "The clinic at Lunde has treated 940 people for burns since Monday.",
    "Doctors had operated on 940 people by noon, shelling or not.",
]
TOUCHED = [
    "The food agency has reached 940 people with flour.",
    "Some 940 people have been told to boil their water.",
    "Border guards turned back some 940 people on Monday.",
    "In the ports 940 people rely on bread that comes by lorry.",
    "Some 940 people have been sprayed with a caustic dust.",
    "At the crossing 940 people were waiting at the gate.",
]
NOTHING = [
    "Ostrell is a town of 940 people.",
    "The island, with its 940 inhabitants, votes in May.",
    "Some 940 people live on the hill.",
    "About 940 people marched to the palace.",
    "Some 940 people have given blood.",
    "The hall has room for 940 people.",
    "The ship was licensed to carry 940 passengers.",
    "The schools could house 940 people.",
    "Gatherings of more than 940 people are forbidden.",
    "A study recommended moving 940 families.",
    "France has 940 citizens registered in Ostrell.",
    "France has advised its 940 citizens to stay at home.",
    "Each of the 940 families will be paid a sum.",
    "Some 940 people a year came to see the tower.",
    "Some 940 people have signed the petition.",
    "More than 940 people have volunteered at the clinic.",
    "The firm employs 940 people in the port.",
    "One tap serves 940 people.",
    "Some 940 people were invited to the palace.",
    "In 1988 some 940 people left the valley.",
    "The choir of 940 people has returned from its tour.",
    "The minister met 940 families of the valley.",
    "The president thanked 940 residents.",
    "About 940 of the passengers were Swedes.",
    "A train carrying 940 people hit a lorry at Lunde.",
    "The agency flew in 940 rescue workers.",
    "In return 940 prisoners were allowed to telephone.",
    "Some 940 people depend on ships that no longer come.",
    "The 940 pupils returned to school in the morning.",
    "All 940 passengers are safe.",
]
FEW = [
    "Two women are selling bread by the bridge.",
    "Two people told the paper of the night.",
    "Her two sons left on Tuesday.",
    "Two teenagers came back for a goat.",
    "One of the officials had gone to the coast.",
]


def _told(text: str) -> list[str]:
    return [figure.measure for figure in read(text) if 940 in (figure.low, figure.high)]


def _all(texts: list[str]) -> list[tuple[str, list[str]]]:
    return [(text, _told(f"{scene} {text}")) for text in texts for scene in SCENES]


def _wrong(texts: list[str], *measures: str) -> list[tuple[str, list[str]]]:
    return [(text, told) for text, told in _all(texts) if not told or not set(told) <= set(measures)]


def test_who_leaves_or_sleeps_elsewhere_is_displaced():
    """Going, crossing, sleeping in a hall, whatever the words between."""
    assert _wrong(GONE, "displaced") == []


def test_whom_others_bring_off_is_evacuated():
    """Taken, flown, hauled, aboard of what arrives."""
    assert _wrong(BROUGHT, "evacuated") == []


def test_whom_a_clinic_treats_is_hurt():
    """Treated and operated on, where shells fall or water rises."""
    assert _wrong(CARED_FOR, "wounded") == []


def test_whom_the_crisis_touches_is_affected():
    """Fed, turned back, bidden, waiting: no more than that is told of them."""
    assert _wrong(TOUCHED, "affected") == []


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("text", NOTHING)
def test_populations_crowds_rooms_and_guests_came_to_no_harm(text, scene):
    """A reason that speaks against it leaves the number unread."""
    assert _told(f"{scene} {text}") == []


@pytest.mark.parametrize("text", FEW)
def test_two_people_are_a_scene(text):
    """So few who walk, sell or speak are no figure."""
    assert read(f"{SCENES[0]} {text}") == []


def test_beside_no_crisis_nobody_has_fled():
    """The same sentences in a text of peace tell less: nobody is saved from a fair."""
    assert _told("The fair opened on Monday. A carter hauled 940 people over the ford before dawn.") == []


def test_captives_and_detainees_by_who_holds_them():
    """Gunmen capture, police detain."""
    taken = _told("Gunmen stormed the ferry in the war. They have held 940 people on the upper deck since dawn.")
    kept = _told(f"{SCENES[0]} The police locked up 940 people in a gym overnight.")

    assert (set(taken), set(kept)) == ({"captured"}, {"detained"})


def test_those_under_the_rubble_are_trapped():
    """Where they are stands before them."""
    assert _told(
        "The quake wrecked the block. Under the rubble there may still be 940 people, a fireman said of the fire."
    ) == ["trapped"]


def test_patients_are_ill_in_an_epidemic_and_in_need_elsewhere():
    """A patient is one whom something ails, told by what is near."""
    ill = _told(
        "Cholera has spread since the flood; the epidemic is in its third week. Since Monday 940 people have come to us with yellow eyes."
    )
    need = _told("The war is in its third week and troops are near. “We had 940 patients by nine,” she said.")

    assert (ill, need) == (["infected"], ["affected"])


def test_a_part_shares_what_its_whole_was_told():
    """``87 of whom``, ``up from``: read once the whole is."""
    text = f"{SCENES[1]} The food agency has reached 940 people, up from 245 on Monday."

    assert [(f.measure, f.low, f.modality) for f in read(text)] == [
        ("affected", 940, "asserted"),
        ("affected", 245, "historical"),
    ]


def test_the_eldest_of_them_has_an_age():
    """``the oldest 91`` counts nobody."""
    text = f"{SCENES[0]} Nineteen patients of the ward, the oldest 91, have died."

    assert [(f.measure, f.low) for f in read(text)] == [("killed", 19)]
