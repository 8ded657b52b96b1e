"""Officials without an owner who go on with the envoy, the body or the half of a land told before, or are met in their capital."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    ("text", "name", "home"),
    [
        (
            "Chad gave the Norwegian ambassador a day to go. The envoy, Lars Dahl, left on Monday.",
            "Lars Dahl",
            "Norway",
        ),
        ("The World Bank froze a loan to Chad. Spokeswoman Ida Holm said it would last.", "Ida Holm", "World Bank"),
        ("North Korea sent a note to South Korea. The North's leader Pak Il saw it.", "Pak Il", "North Korea"),
        ("The head of Norwegian diplomacy Lars Dahl spoke in Chad.", "Lars Dahl", "Norway"),
        ("The head of the Norwegian delegation, Lars Dahl, spoke in Chad.", "Lars Dahl", "Norway"),
        ("The head of the North Atlantic alliance, Lars Dahl, spoke.", "Lars Dahl", "North Atlantic alliance"),
        ("Ministry of Defence spokesman Igor Banev spoke in Norway.", "Igor Banev", "Norway"),
        ("Norway's envoy, Ida Holm, conferred in Seoul with Vice Minister Moon Ji.", "Moon Ji", "South Korea"),
        (
            "Norway's premier Ida Holm flew to Kyiv, where she conferred with President Ivan Bryn.",
            "Ivan Bryn",
            "Ukraine",
        ),
        ("Lawmakers of Chad met a delegation of Norwegian senators led by Senator Lars Dahl.", "Lars Dahl", "Norway"),
    ],
)
def test_an_official_belongs_where_the_words_before_tell(text, name, home):
    """What is taken up or led tells whose somebody is, though no owner stands beside the office."""
    assert people(text)[name].affiliation == home


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chad and Norway met the ambassadors. The envoy, Lars Dahl, left on Monday.", "Lars Dahl"),
        ("President Ida Holm met a delegation of Norwegian congressmen.", "Ida Holm"),
        ("North Korea and North Macedonia signed. The North's leader Pak Il saw it.", "Pak Il"),
    ],
)
def test_an_official_stays_open_where_the_words_do_not(text, name):
    """Two lands, or guests of another, tell nothing."""
    assert people(text)[name].affiliation is None


def test_a_minister_in_a_town_of_his_own_land_is_at_home():
    """A flight to a town of the land is no journey abroad."""
    text = "Norway's army sent boats to the flooded valley. Norway mourned. Defence Minister Lars Dahl flew to Bergen."

    assert people(text)["Lars Dahl"].affiliation == "Norway"
