"""Whom a "he" that speaks goes back to, who stands in apposition, and whose a count or a retold number is."""

import pytest

from tests.reading.claims_page import said

Expected = list[tuple[str | None, str]]


def told(text: str) -> Expected:
    """Who says what, the article of a speaker's words left out."""
    return [
        (speaker and speaker.removeprefix("The ").removeprefix("the "), content) for speaker, _, content in said(text)
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "General Otto Brandt has left. A shopkeeper in the old town is glad. “We slept,” he says.",
            "A shopkeeper in the old town",
        ),
        (
            "Soldiers freed Tarvik. Otto Brandt has left. Tarvik, in a talk with a local station, urged calm. “We slept,” he said.",
            "Tarvik",
        ),
        ("Yann “Ti Lo” Corvane has received us in the hills. “We slept,” he says.", "Yann “Ti Lo” Corvane"),
        ("The road is quiet. General Otto Brandt has left it. “We slept,” he said.", "Otto Brandt"),
    ],
)
def test_he_is_the_one_whom_the_sentence_before_is_about(text: str, speaker: str) -> None:
    """A person nobody knows by name speaks for himself: his words are not given to a known man named earlier."""
    assert told(text)[-1] == (speaker, "We slept")


def test_a_crowd_before_a_pronoun_does_not_speak() -> None:
    """Those who are counted at the beginning of a sentence are not the one who tells it."""
    assert told("More than 800 people were saved, he told reporters in Ankara, and 300 are homeless.") == [
        (None, "More than 800 people were saved")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The province has recorded 40 cases of measles, according to UNICEF.",
            [("UNICEF", "The province has recorded 40 cases of measles")],
        ),
        ("The UN fund for children, UNICEF, believes that the wells are dry.", [("UNICEF", "the wells are dry")]),
        ("At least 900 people have fled, by the reckoning of UNICEF.", [("UNICEF", "At least 900 people have fled")]),
        ("He has fallen ill; according to the mission 40 soldiers have.", [("mission", "He has fallen ill;")]),
        (
            "The American envoy in Vasht, Cora Appel, warned Norway of “sanctions that would be felt by Friday”.",
            [("Cora Appel", "sanctions that would be felt by Friday")],
        ),
        (
            "The move was a reply to General Otto Brandt, who said that the wells were dry.",
            [("Otto Brandt", "the wells were dry")],
        ),
        (
            "“We slept,” a spokesman for General Otto Brandt, the army chief, said.",
            [("a spokesman for General Otto Brandt, the army chief", "We slept")],
        ),
        (
            "Irma Solveig has come home. “It roared like a lorry,” says the 38-year-old seamstress from Pakwa, a small town.",
            [("Irma Solveig", "It roared like a lorry")],
        ),
    ],
)
def test_the_one_who_tells_is_the_source_not_the_place_nor_the_one_addressed(text: str, expected: Expected) -> None:
    """A source behind a count, a short form in apposition and the subject of a warning are who says so."""
    assert told(text) == expected


def test_each_paragraph_of_a_turn_is_a_statement_of_its_speaker() -> None:
    """A briefing goes on over paragraphs: all of them are his words, and an abbreviated office is no organisation."""
    text = (
        "SEC. HOLT: Good evening to all of you.\n\nThe dam holds for now.\n\n"
        "QUESTION: For how long?\n\nSEC. HOLT: We do not know.\n\nMR. BRANDT: I agree with the Secretary."
    )

    assert told(text) == [
        ("SEC. HOLT", "Good evening to all of you."),
        ("SEC. HOLT", "The dam holds for now."),
        ("QUESTION", "For how long?"),
        ("SEC. HOLT", "We do not know."),
        ("Brandt", "I agree with the Secretary."),
    ]


def test_a_label_of_an_office_in_a_transcript_is_its_holder():
    """Who briefs is named once at the top; his turns bear the office alone."""
    text = (
        "Transcript of the noon briefing by Otto Brandt, Spokesman for the fund.\n\n"
        "Question: Is it safe?\n\nSpokesman: We hope so.\n\nQuestion: When?\n\nSpokesman: By Sunday."
    )

    assert [who for who, content in told(text) if content in ("We hope so.", "By Sunday.")] == ["Otto Brandt"] * 2


def test_a_label_gives_the_name_before_the_office_and_a_question_its_outlet():
    """The office behind a name names nobody else, and who asks for which paper is no part of the question."""
    text = (
        "GENERAL OTTO BRANDT, CHAIR OF THE MILITARY STAFF: We have few boats.\n\n"
        "Q (The Daily Post): How many?\n\nBRANDT: Nine.\n\nQ: Since when?\n\nBRANDT: Since May."
    )

    assert told(text)[:3] == [("Otto Brandt", "We have few boats."), ("Q", "How many?"), ("Otto Brandt", "Nine.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shells fell on Pakwa, the general staff says. Two people were hurt, it notes.",
            [("general staff", "Shells fell on Pakwa"), ("general staff", "Two people were hurt")],
        ),
        ("As noted by the mayor, Irma Solveig, two houses burned.", [("Irma Solveig", "two houses burned")]),
        ("Harbour Post correspondent Yusuf Azzo said that two houses burned.", [("Yusuf Azzo", "two houses burned")]),
        (
            "Mayor Irma Solveig, who announced a day of mourning, said two houses burned.",
            [("Irma Solveig", "two houses burned")],
        ),
        ("The mayor said that two houses burned, when asked about the fire.", [("mayor", "two houses burned")]),
        ("When asked whether he would stay, the mayor replied in the negative.", []),
        ("In the letter, which was read out on radio, the junta promised votes.", []),
    ],
)
def test_it_and_clauses_about_the_speaker(text: str, expected: Expected) -> None:
    """An “it” behind what is said is the body that spoke; questions, scenes and deeds of the speaker are no words of his."""
    assert told(text) == expected
