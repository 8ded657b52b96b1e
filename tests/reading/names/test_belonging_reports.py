"""Belonging in the reports of aid offices: "our country director" is of whose report it is, "the Governor" of the land in its title."""

import pytest

from tests.reading.names_page import figures, page, people, reading

REST = (
    "\n\nHIGHLIGHTS\n\n• Some 66,000 people have fled.\n\n“We lack fuel,” our country director, Ana Teves, told donors."
)


@pytest.mark.parametrize(
    ("top", "office"),
    [
        (
            "KESTRIA: ESCALATION OF HOSTILITIES\nSituation Report No. 7\nPrepared by the Green Valley Relief Consortium",
            "Green Valley Relief Consortium",
        ),
        (
            "SIEGE OF ADARU: SITUATION REPORT No. 11\n\nMedBridge International | Reporting period 1-8 November 2032",
            "MedBridge International",
        ),
        ("NORDLYS RELIEF\n\nMWENZARA: FLOODS\n\nField report No. 7, covering 11–25 April 2030", "Nordlys Relief"),
        ("Lake Relief Network – Flash Update No. 2", "Lake Relief Network"),
    ],
)
def test_our_director_is_of_the_office_that_reports(top: str, office: str) -> None:
    """The lines over a report name the one body that publishes it."""
    assert people(top + REST)["Ana Teves"].affiliation == office


@pytest.mark.parametrize(
    "top",
    [
        "Flood kills 40 in the valley",
        "PHILLANDIA: TYPHOON HAIDA (YOLA)\nSituation Report No. 5, as of 16 November 2013",
        "Situation Report No. 5\nFor the Green Valley Consortium and the Lake Relief Network",
    ],
)
def test_our_director_stays_open_without_one_publisher(top: str) -> None:
    """A storm in capitals is no office, and of two the reader does not choose."""
    assert people(top + REST)["Ana Teves"].affiliation is None


@pytest.mark.parametrize("land", ["Mwenzara", "Istra-Khol"])
def test_the_title_of_a_report_tells_its_land(land: str) -> None:
    """MWENZARA: FLOODS is a title, not a speaker's turn, and whose Governor and army the report tells of."""
    text = (
        f"NORDLYS RELIEF\n\n{land.upper()}: FLOODS AND CHOLERA\n\nField report No. 7\n\nKEY POINTS\n\n"
        "• The army has brought 2,100 soldiers.\n\nGovernor Fidel Masun has offered land."
    )

    assert page(text).home == land
    assert people(text)["Fidel Masun"].affiliation == land
    assert [figure.holder for figure in figures(text)] == [land]
    assert not reading(text).statements


def test_our_colleagues_are_no_lands() -> None:
    """Whom an aid office calls its colleagues are no men of the land it reports from."""
    text = "KESTRIA: FLOODS\nSituation Report No. 7\n\nHIGHLIGHTS\n\n• Two of our colleagues were killed."

    assert [figure.holder for figure in figures(text)] == [None]


def test_a_title_in_capitals_dates_no_disaster() -> None:
    """The day of a report is not that of the earthquake in its title."""
    text = "KESTRIA: COAST EARTHQUAKE\n\nSituation Report No. 4\n\nHIGHLIGHTS\n\n• Roads are deep in mud."

    assert not reading(text).events


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("HALMARA EARTHQUAKE — Flash Update #2\n\nPresident Ana Teves flew up.", "Halmara"),
        (
            "The mutiny in Vaitora, a Pacific nation of 190,000, is over. The prime minister, Ana Teves, said so.",
            "Vaitora",
        ),
        ("Vaitora, an island nation, has shut its ports. The prime minister, Ana Teves, said so.", "Vaitora"),
        ("COAST EARTHQUAKE — Flash Update #2\n\nPresident Ana Teves flew up.", None),
        ("CYCLONE IDRA – Situation Report No. 2\n\nPresident Ana Teves flew up.", None),
        ("ASHMAR PROVINCE FLOODS – Situation Report No. 2\n\nPresident Ana Teves flew up.", None),
        ("DEADLY EARTHQUAKE — Flash Update #2\n\nPresident Ana Teves flew up.", None),
        ("COASTAL FLOODS — Situation Report No. 2\n\nPresident Ana Teves flew up.", None),
        ("LIVE: FLOODS\n\nSituation Report No. 2\n\nPresident Ana Teves flew up.", None),
        ("Rebels hold a base in Brodna, a town of 190,000. The prime minister, Ana Teves, said so.", None),
        ("He lives in Brodville, a nation of one. The prime minister, Ana Teves, said so.", None),
    ],
)
def test_a_land_that_no_list_has_is_told_by_a_title_or_an_aside(text: str, land: str | None) -> None:
    """X EARTHQUAKE over a flash update, and "a nation of so many", make lands; a coast, a storm and a town do not."""
    assert people(text)["Ana Teves"].affiliation == land
