"""Whose people are beside a neighbour, of whom two are told as "two Swedish workers", and in whose service an aide is."""

import pytest

from tests.reading.names_page import bodies, people


def test_a_neighbour_is_not_the_land_the_article_is_about() -> None:
    """The minister of a text is not given to the neighbouring land that is named more often; the land of the UN envoy is learned."""
    told = people(
        "A truce in Ostrava is over. Defence Minister Rui Vale said so. In neighbouring Merida, President Omar Musa wept. "
        "Meridan troops and Meridan police are on alert. The UN envoy for Ostrava, Ana Sol, will fly in.",
    )

    assert told["Rui Vale"].affiliation == "Ostrava"
    assert told["Omar Musa"].affiliation == "Merida"


@pytest.mark.parametrize(
    ("text", "affiliations"),
    [
        ("Two Swedish aid workers, Rui Vale and Omar Musa, were freed.", {"Sweden"}),
        ("Two young Swedes, Rui Vale and Omar Musa, were freed.", {"Sweden"}),
        ("The Swedish offer was read by two workers, Rui Vale and Omar Musa.", {None}),
    ],
)
def test_two_are_of_the_people_they_are_told_as(text: str, affiliations: set[str | None]) -> None:
    """The people stands right before the trade."""
    assert {person.affiliation for person in people(text).values()} == affiliations


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("Rui Vale, security adviser to Chad’s president, Omar Musa, wept.", "Chad"),
        ("Chad’s Prime Minister Omar Musa left. Rui Vale, security adviser to Prime Minister Omar Musa, wept.", "Chad"),
        ("Chad’s Prime Minister Omar Musa left. Rui Vale, a witness to Prime Minister Sol’s flight, wept.", None),
    ],
)
def test_an_aide_is_of_the_land_of_him_he_serves(text: str, affiliation: str | None) -> None:
    """Adviser to Prime Minister X, whose land is told elsewhere."""
    assert people(text)["Rui Vale"].affiliation == affiliation


def test_two_workers_of_a_land_do_not_make_the_article_its_own() -> None:
    """A minister of the place where two Swedish workers were seized is not given to Sweden."""
    told = people(
        "Two Swedish aid workers were seized in northern Chad. Security Minister Rui Vale said so. Sweden’s ministry wept."
    )

    assert told["Rui Vale"].affiliation != "Sweden"


@pytest.mark.parametrize(
    ("text", "name"),
    [("The charity Water for All said so.", "Water for All"), ("The charity Water for years said so.", "Water")],
)
def test_a_charity_s_name_goes_on_over_for(text: str, name: str) -> None:
    """Water for All; not a duration behind the name."""
    assert name in bodies(text)


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (
            "Chad’s Foreign Minister Omar Musa has called the emir, Ali Sol, twice, his spokesman, Rui Vale, said.",
            "Chad",
        ),
        (
            "Retired general Rui Vale, now at the think-tank Meridian House, said it was late. Meridian House closed.",
            "Meridian House",
        ),
        ("Retired general Rui Vale, now with his wife at home, said it was late. Meridian House closed.", None),
        ("Chad shook. Chad wept.\n\nVice President Rui Vale puts the number of dead in Mali at 40.", "Mali"),
        ("Chad shook. Chad wept.\n\nVice President Rui Vale saw the dead in Mali.", "Chad"),
        ("Orlumark has moved 4,000 troops. Its federal government met. Defence Minister Rui Vale spoke.", "Orlumark"),
    ],
)
def test_whose_a_teller_is_and_where_he_is_now(text: str, affiliation: str | None) -> None:
    """The spokesman at a sentence's end is its subject's; a state's official counts its own dead."""
    assert people(text)["Rui Vale"].affiliation == affiliation


def test_what_happens_near_another_land_s_border_is_not_its_own() -> None:
    """A crash near the Tessaran border in a land that the text never names gives nobody to Tessara."""
    text = "Thirteen died near the Tessaran border. Tessara offered help.\n\nPresident Rui Vale cut short her visit."

    assert people(text)["Rui Vale"].affiliation is None


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("Russia is at war. Russia wept. In Odesa, regional governor Rui Vale counted 22 drones.", "Ukraine"),
        ("Russia is at war. Russia wept. Regional governor Rui Vale counted 22 drones.", "Russia"),
    ],
)
def test_a_governor_is_of_the_land_of_his_town(text: str, affiliation: str) -> None:
    """The town of the sentence goes before the land that the article is about."""
    assert people(text)["Rui Vale"].affiliation == affiliation


def test_a_region_next_door_is_no_country() -> None:
    """The governor of neighbouring X governs a region."""
    text = "Fires burned in Peru. Rui Vale, governor of neighbouring Orlu, said so. Orlu has 40 wells."

    assert "Orlu" not in bodies(text)
