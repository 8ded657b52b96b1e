"""Whose people are, in texts about two lands: capitals where spokesmen speak, men named one by one, offices that one person holds."""

import pytest

from tests.reading.names_page import bodies, page, people


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        (
            "Peru closed ports. Peru wept. In Quito, a Foreign Ministry spokesman, Rui Vale, welcomed it.",
            "Rui Vale",
            "Ecuador",
        ),
        (
            "Peru closed ports. Peru wept. Foreign Ministry spokesman Rui Vale said in Quito it was late.",
            "Rui Vale",
            "Ecuador",
        ),
        ("Peru closed ports. Peru wept. Foreign Ministry spokesman Rui Vale said it was late.", "Rui Vale", "Peru"),
        (
            "Peru closed ports. Peru wept. Justice Ministry director Rui Vale said in Quito it was late.",
            "Rui Vale",
            "Peru",
        ),
    ],
)
def test_a_ministry_s_spokesman_speaks_in_his_own_capital(text: str, name: str, affiliation: str) -> None:
    """A spokesman does not travel; whoever heads the ministry may."""
    assert people(text)[name].affiliation == affiliation


def test_one_state_has_one_president() -> None:
    """Two presidents without a land beside them, in a text that would give both the same one, get none."""
    told = people(
        "In Kinshasa, officials were calm. President Rui Vale praised the troops. President Omar Sula wept.",
    )
    alone = people("In Kinshasa, officials were calm. President Rui Vale praised the troops.")

    assert {person.affiliation for person in told.values()} == {None}
    assert alone["Rui Vale"].affiliation is not None


@pytest.mark.parametrize(
    ("between", "affiliation"),
    [("Shops were shut. ", "Congo"), ("The Ugandan army moved in. ", "Uganda")],
)
def test_a_capital_s_scene_ends_where_another_state_comes_on(between: str, affiliation: str) -> None:
    """In Kinshasa …: the president of the next sentences is of that land while no other state is spoken of."""
    told = people(
        f"Uganda wept. Uganda’s army left. In Kinshasa, all was calm. {between}President Rui Vale praised the troops."
    )

    assert affiliation in (told["Rui Vale"].affiliation or "")


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (
            "Two soldiers from Chad died in Mali. Mali wept. The ministry named them as Sgt. Rui Vale and others.",
            "Chad",
        ),
        ("Two soldiers from Chad died in Mali. Mali wept. Sgt. Rui Vale said the road was shut.", None),
        ("Two soldiers died in Mali. Mali wept. Sgt. Rui Vale said the road was shut.", "Mali"),
    ],
)
def test_men_of_another_land_are_not_the_article_s_own(text: str, affiliation: str | None) -> None:
    """Those who are named one by one are of the land whose soldiers are told of; of any other man nobody can say."""
    assert people(text)["Rui Vale"].affiliation == affiliation


def test_the_minister_is_of_the_ministry_that_spoke() -> None:
    """The minister, X, after "the Norland defence ministry said", in a text about another land."""
    text = "Four men from Norland died in Chad, the Norland defence ministry said. The minister, Rui Vale, wept. Chad wept. Chad sent aid."

    assert people(text)["Rui Vale"].affiliation == "Norland"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Col. Iskander said the road was shut.", {"Iskander"}),
        ("“We ran,” said Iskander, 34, a baker.", {"Iskander"}),
        ("Two Iskander missiles hit a depot.", set()),
        ("The rebels moved Iskander launchers, 34 in all.", set()),
        ("The dead by town: Orlu, 34, Besna, 12.", set()),
    ],
)
def test_a_weapon_s_name_is_a_person_s_where_rank_or_age_says_so(text: str, names: set[str]) -> None:
    """Some names of things are borne by people."""
    assert set(people(text)) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The European Mediterranean Seismological Centre said it was shallow.",
            "European Mediterranean Seismological Centre",
        ),
        (
            "European Mediterranean Seismological Centre staff said it was shallow.",
            "European Mediterranean Seismological Centre",
        ),
        ("The North Atlantic Council said it would meet.", "North Atlantic Council"),
        ("The South Asian Red Crescent Society sent tents.", "South Asian Red Crescent Society"),
    ],
)
def test_a_part_of_the_world_begins_a_body_s_name(text: str, name: str) -> None:
    """European, North and the like belong to the name that follows."""
    assert name in bodies(text)


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("UNMICH has 400 men. Colonel Rui Vale, the Peruvian who commands it, asked for more.", "commander", "UNMICH"),
        ("UNMICH has 400 men. Rui Vale, a young Peruvian, asked for more.", None, "Peru"),
        ("Rui Vale, a retired judge from Peru who is UNICEF’s special envoy, wept.", "envoy", "UNICEF"),
        ("Rui Vale, a retired judge from Peru who is fond of UNICEF, wept.", "judge", "Peru"),
        ("Rui Vale, a nurse who works for Save the Children, wept.", "nurse", "Save the Children"),
        ("The UN Mission in Chad, UNMICH, is full. The force commander, Rui Vale, agreed.", "commander", "UNMICH"),
        ("UNICEF and UNHCR met. The force commander, Rui Vale, agreed.", "commander", None),
    ],
)
def test_people_who_lead_a_body_are_of_the_body(text: str, role: str | None, affiliation: str | None) -> None:
    """The land in an apposition is whose the person is only where no body is told."""
    person = people(text)["Rui Vale"]

    assert role is None or role in (person.role or "")
    assert person.affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        (
            "Peru thanked Ana Sol, who advises Rui Vale, the mayor. In Chad, he met the country’s president, Omar Musa.",
            "Omar Musa",
            "Chad",
        ),
        ("The Peruvian minister, Omar Musa, wept, and Rui Vale, his deputy, left.", "Rui Vale", "Peru"),
        (
            "The Reform Front, which Chad supports, marched, and Rui Vale, its leader, spoke.",
            "Rui Vale",
            "Reform Front",
        ),
        ("Mali denied it. “We will go to Chad to talk,” its prime minister, Rui Vale, said.", "Rui Vale", "Mali"),
        ("The army of Gen. Omar Musa and the RSF of Ali Vale, his former deputy, agreed.", "Ali Vale", "RSF"),
    ],
)
def test_whose_its_and_his_and_the_country_s_people_are(text: str, name: str, affiliation: str) -> None:
    """Each pronoun looks where its noun can stand: in the scene, before the name it follows, outside the quoted words."""
    assert (people(text)[name].affiliation or "").startswith(affiliation)


def test_the_adviser_of_a_president_is_not_the_president() -> None:
    """The adviser of President X, X being no adviser; the envoy of the secretary-general, X, is one."""
    named = people(
        "Ana Sol, who is the security adviser of President Rui Vale, wept. The envoy of the minister, Omar Musa, left."
    )

    assert "adviser" in (named["Ana Sol"].role or "")
    assert named["Rui Vale"].role == "President"
    assert "envoy" in (named["Omar Musa"].role or "")


@pytest.mark.parametrize(
    ("text", "name", "land"),
    [
        (
            "Tavarran Prime Minister Ilen Dorak denied it. Tavarran troops had crossed into Georgia, Georgia's army said.",
            "Ilen Dorak",
            "Tavarran",
        ),
        ("Georgian Foreign Minister Nino Vash met Oren Dask, the Kelvish defence minister.", "Oren Dask", "Kelvish"),
        ("Texan Chief Executive Sam Roe met Georgian President Nino Vash. Georgia buys gas.", "Nino Vash", "Georgia"),
    ],
)
def test_a_land_told_by_its_adjective_alone_has_its_own_ministers(text, name, land) -> None:
    """A prime minister of a land that no list knows is not given to the other country of the text."""
    assert people(text)[name].affiliation == land


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Three villages were shelled near the Tavarran border. The Tavarran army denied it.", "Tavarran border"),
        ("Velmara sent tanks. Three villages were shelled near the Velmaran border.", "Velmara’s border"),
        ("Three villages were shelled near the Armenian border.", "Armenia’s border"),
    ],
)
def test_a_border_is_named_after_a_land_only_where_the_land_is_named(text, place) -> None:
    """An adjective alone takes no possessive."""
    assert [row.name for row in page(text).places if row.kind == "border"] == [place]
