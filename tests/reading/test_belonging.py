"""Belonging: whose an office is that names no owner, and where the reader stays silent."""

import pytest

from tests.reading.names_page import people

LIMA = "LIMA, Peru, May 4 – Peru closed the road. "


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        (LIMA + "The governor of the province, Inga Rask, agreed.", "Inga Rask", "Peru"),
        (LIMA + "The Ombudsman, Rui Vale, objected.", "Rui Vale", "Peru"),
        (LIMA + "Rui Vale, a judge of the Supreme Court, objected.", "Rui Vale", "Peru"),
        ("The Kremlin said that President Ivan Rusk would wait.", "Ivan Rusk", "Russia"),
        ("White House spokesman Rui Vale declined.", "Rui Vale", "United States"),
        ("In Quito, Interior Minister Rui Vale announced a curfew.", "Rui Vale", "Ecuador"),
        ("His Chilean colleague Rui Vale disagreed.", "Rui Vale", "Chile"),
        (LIMA + "The U.S. embassy closed. Secretary of State Rui Vale called.", "Rui Vale", "United States"),
        ("The UN met. The Secretary-General, Rui Vale, spoke.", "Rui Vale", "UN"),
        (
            "The rebels’ military chief, Rui Vale, fled. The Tuvan Liberation Army lost.",
            "Rui Vale",
            "Tuvan Liberation Army",
        ),
        ("The Dawn Brigades, who are led by a former captain, Rui Vale, withdrew.", "Rui Vale", "Dawn Brigades"),
        ("The head of the harbour pilots’ union, Rui Vale, agreed.", "Rui Vale", "harbour pilots’ union"),
        (
            "At the cantonal hospital, whose medical director, Rui Vale, wept, nobody slept.",
            "Rui Vale",
            "cantonal hospital",
        ),
        ("Dr Rui Vale, who runs the burns ward at the Northern Hospital, wept.", "Rui Vale", "Northern Hospital"),
        ("Rui Vale, who speaks for UNICEF, wept.", "Rui Vale", "UNICEF"),
        ("UNICEF’s child protection adviser, Ambassador Rui Vale, wept.", "Rui Vale", "UNICEF"),
        (
            "The Highland Front won. The Front sent its military chief, known only as “Commander Rask”.",
            "Rask",
            "Highland Front",
        ),
        (
            "Ministry of Defence of Chile\n\nThe road to Peru is closed, as Peru and all Peruvians know. The Minister, Rui Vale, said so.",
            "Rui Vale",
            "Chile",
        ),
    ],
)
def test_an_office_without_an_owner_belongs_where_the_text_says(text, name, affiliation):
    """The article's country, the seat or capital that sets the scene, the one body meant: each tells whose the office is."""
    assert people(text)[name].affiliation == affiliation


@pytest.mark.parametrize(
    "text",
    [
        LIMA + "Chile has closed its border; Foreign Minister Rui Vale said so.",
        LIMA + "Chile sent a battalion last week. President Rui Vale said it was late.",
        LIMA + "Prime Minister Ana Ruiz wept. Prime Minister Rui Vale laughed.",
        "The foreign ministers of both countries, Ana Ruiz and Rui Vale, met in Peru.",
        LIMA + "Peruvian Foreign Minister Ana Ruiz called. Her counterpart, Rui Vale, listened.",
        "In Quito, President Rui Vale met his host.",
        LIMA + "The rebels’ military chief, Rui Vale, fled.",
        LIMA + "Secretary of State Rui Vale called.",
        "The UN and NATO met. The Secretary-General, Rui Vale, spoke.",
    ],
)
def test_between_two_states_the_reader_is_silent(text):
    """Where the office may be another state's or body's, no country is better than a wrong one."""
    assert people(text)["Rui Vale"].affiliation is None


def test_plural_colleagues_are_of_their_own_countries_in_order():
    """The Finnish and Estonian colleagues, X and Y: X is Finnish, Y Estonian."""
    found = people("He met his Finnish and Estonian colleagues there, Esko Raud and Mart Lind.")

    assert (found["Esko Raud"].affiliation, found["Mart Lind"].affiliation) == ("Finland", "Estonia")


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        (
            "The special envoy of the UN secretary-general, Rui Vale, left.",
            "special envoy of the secretary-general",
            "UN",
        ),
        (
            "The chief of the Chilean general staff, General Rui Vale, left.",
            "chief of the Chilean general staff",
            "Chile",
        ),
        ("The Chilean ambassador in Vasht, Rui Vale, left.", "ambassador", "Chile"),
        ("Rui Vale, whom UNICEF appointed as its mediator, left.", "mediator", "UNICEF"),
        ("Rui Vale has stepped down as prime minister of Chile.", "prime minister", "Chile"),
        ("Chile’s two ministers, Rui Vale (health) and Ana Ruiz (mines), left.", "health minister", None),
        ("He met the Foreign Minister of the Republic of Chile, Mr Rui Vale, here.", "Foreign Minister", "Chile"),
        ("Blue Wings paid. The airline is old. Its chief executive, Rui Vale, left.", "chief executive", "Blue Wings"),
    ],
)
def test_an_office_is_read_from_what_is_told_of_the_person(text, role, affiliation):
    """Envoys of a principal, staffs of a state, appointments and resignations give the person's own office."""
    person = people(text)["Rui Vale"]

    assert person.role == role
    if affiliation:
        assert person.affiliation == affiliation


@pytest.mark.parametrize(
    "text",
    [
        "In talks with Rui Vale, the Chilean president said no.",
        "Rui Vale, whom they call the kitchen minister, left.",
        "Rui Vale (left) and Ana Ruiz left.",
        "Rui Vale served soup as guests arrived.",
    ],
)
def test_an_office_of_somebody_else_is_not_the_person_s(text):
    """ "With X, the president said": another one speaks; a nickname and a caption give no office."""
    assert people(text)["Rui Vale"].role is None


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (LIMA + "Its commander, General Rui Vale of Chile, left.", "Chile"),
        (LIMA + "General Rui Vale, the deputy commander, left.", None),
        (LIMA + "The rebels hid as the UN protested, and their commander, Rui Vale, left.", None),
        ("Rui Vale, the Chilean ambassador at the UN, left.", "Chile"),
        ("Rui Vale, the Defense Secretary, left for the American base.", "United States"),
        (LIMA + "The Minister of Public Health and Social Welfare, Rui Vale, left.", "Peru"),
        ("Chile closed the pass to Peru. Prime Minister Rui Vale rebuked Chile.", None),
    ],
)
def test_a_land_named_with_the_person_goes_before_the_article_s(text, affiliation):
    """ "X of Chile" and "the Chilean ambassador" tell the country; whose force a commander leads is not guessed."""
    assert people(text)["Rui Vale"].affiliation == affiliation


def test_who_speaks_at_a_body_s_briefing_belongs_to_it():
    """The heading names the host; whoever answers under a label without an owner is the host's, whom he names is not."""
    found = people(
        "Briefing by the Lornish Foreign Office, 4 May 2031\n\nRUI VALE, SPOKESPERSON: Good morning.\n\n"
        "QUESTION (Ana Ruiz, Nordic Wire): Any news?\n\nVALE: Ambassador Rask expressed regret.\n\nQUESTION: And?\n\nVALE: No."
    )

    assert found["Rui Vale"].affiliation == "Lornish Foreign Office"
    assert found["Rask"].affiliation is None


def test_a_paragraph_that_opens_in_a_capital_is_about_that_country():
    """In Kigali a government was sworn in: its minister is of that country."""
    found = people("In Quito a cabinet was sworn in. Nobody cheered. The foreign minister, Rui Vale, spoke.")

    assert found["Rui Vale"].affiliation == "Ecuador"


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (LIMA + "On the Chilean side, President Rui Vale objected.", "Chile"),
        (LIMA + "In Chile, President Rui Vale objected.", "Chile"),
        ("WASHINGTON, United States, May 4 – The United States agreed. Prime Minister Rui Vale objected.", None),
        ("Rui Vale, who ruled Chile for ten years, left.", "Chile"),
        ("Chile’s police waited. Rui Vale, who was made chief of Chile’s national police, spoke.", "Chile"),
    ],
)
def test_the_opening_of_a_sentence_tells_the_side(text, affiliation):
    """ "On the Chilean side" and "In Chile," set the scene; no state is given an office that it has not."""
    assert people(text)["Rui Vale"].affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("The Tuvan Liberation Army lost 14 rebels, including their leader, Rui Vale.", "Tuvan Liberation Army"),
        (LIMA + "In New York, Chile asked for talks, with Foreign Minister Rui Vale silent.", None),
        (LIMA + "Chile lost. The Sabre Front won. Its political leader, Rui Vale, spoke.", "Sabre Front"),
        ("ANA RUIZ: Chile is calm. Chile sleeps.\n\nVALE: President Rui Vale called me.\n\nRUIZ: No.", None),
    ],
)
def test_rebels_transcripts_and_other_subjects_are_no_reason_to_guess(text, affiliation):
    """The rebels' leader is the one group's; another country's act and a transcript's topic give nobody a country."""
    assert people(text)["Rui Vale"].affiliation == affiliation


def test_the_rebels_of_a_country_are_not_the_country():
    """The leader of the Chilean rebels belongs to them, or to the one group the article names, never to Chile."""
    text = "Chile’s army lost. The leader of the Chilean rebels, Rui Vale, left."

    assert people(text)["Rui Vale"].affiliation == "Chilean rebels"
    assert people(f"{text} The Sabre Front won.")["Rui Vale"].affiliation == "Sabre Front"


def test_a_front_called_somebody_s_is_where_he_belongs():
    """Rask's Sabre Front: he is of it; an independence movement is not the fund named before it."""
    assert people("Rui Rask fled. Rask’s Sabre Front lost.")["Rui Rask"].affiliation == "Sabre Front"
    text = "The World Bank paid. Ana Ruiz, the leader of the independence movement, left."
    assert people(text)["Ana Ruiz"].affiliation != "World Bank"


def test_a_sentence_of_many_states_gives_an_office_to_none():
    """Beside two other states the article's own is only a guess."""
    text = LIMA + "President Rui Vale said that Chilean, Bolivian and Peruvian troops met."

    assert people(text)["Rui Vale"].affiliation is None
