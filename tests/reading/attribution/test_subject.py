"""Where a subject begins and ends, which words are no verbs of saying, and what is told once."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.claims_page import DAY, lexicon, said, stated, told

Expected = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rescue workers using cranes pulled five men out, but said dozens were trapped.",
            [("Rescue workers", "dozens were trapped")],
        ),
        (
            "Police detained a driver today, saying he was drunk at the wheel.",
            [("Police", "he was drunk at the wheel")],
        ),
        ("The three envoys in their letter said they were worried.", [("three envoys", "they were worried")]),
        (
            "The road was open, Yusuf Dane, chairman of the parents’ union, said.",
            [("Yusuf Dane", "The road was open")],
        ),
        ("In a letter sent today the ministry said the road was open.", [("ministry", "the road was open")]),
        (
            "The coast guard said port officials reported 40 men were safe.",
            [("coast guard", "port officials reported 40 men were safe"), ("port officials", "40 men were safe")],
        ),
        ("Armed groups said the road was open.", [("Armed groups", "the road was open")]),
    ],
)
def test_a_subject_ends_at_its_verb_and_begins_behind_its_scene(text: str, expected: Expected) -> None:
    """What the speakers did, where they stood and who quotes them is not their name."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The soldiers have read it out on state television.",
        "The mission followed up on reports of two children hurt in May.",
        "The guards had gathered many villagers believed still buried.",
    ],
)
def test_a_noun_or_a_passive_says_nothing(text: str) -> None:
    """A word that is no verb of saying makes no statement."""
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Cholera rose in Pakwa, with 240 cases reported as of Monday.",
        "Several reports claimed 40 soldiers were killed.",
        "With winds recorded at up to 190 kilometres per hour, the storm killed 40 people.",
    ],
)
def test_what_tells_nothing_is_no_speaker_of_a_figure(text: str) -> None:
    """Cases, winds and reports that nobody made are not who says how many."""
    figures = read(Article(text, published=DAY), lexicon()).figures

    assert figures
    assert {figure.speaker for figure in figures} <= {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "General Otto Brandt fled. But a guard in the port, who hid because he was afraid, said nine had died.",
            [("a guard in the port", "nine had died")],
        ),
        (
            "The ministry confirmed the raid and said nine soldiers had died.",
            [("ministry", "the raid"), ("ministry", "nine soldiers had died")],
        ),
        ("The ward is full, says its director, Irma Solveig.", [("Irma Solveig", "The ward is full")]),
        ("A tweet from the ministry read: “All bridges are shut.”", [("ministry", "All bridges are shut.")]),
        ("Neither the army nor the rebels have said how many died.", []),
        (
            "The head of the Desert Command (DESCOM), Gen. Otto Brandt, said nine had died.",
            [("Otto Brandt", "nine had died")],
        ),
        (
            "It is not clear who fired, the governor’s spokesman, Yusuf Dane, told local station Channels.",
            [("Yusuf Dane", "It is not clear who fired")],
        ),
    ],
)
def test_asides_letters_and_brackets_hide_no_speaker(text: str, expected: Expected) -> None:
    """Who speaks is found behind a clause about him, a short form in brackets and the paper he wrote; nobody speaks where none did."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "General Otto Brandt fled. Colonel Yann Corvane who is the leader of the mutiny said the road was open.",
            [("Yann Corvane", "the road was open")],
        ),
        ("“We stay,” said an officer flanked by soldiers.", [("an officer", "We stay")]),
        (
            "The road is open, Irma Solveig, the mayor, told the council this morning, adding that the bridge was shut.",
            [("Irma Solveig", "The road is open"), ("Irma Solveig", "the bridge was shut")],
        ),
        (
            "The Desert League said the toll was far higher: some put it at nine.",
            [("Desert League", "the toll was far higher: some put it at nine")],
        ),
        (
            "The military wing of the group said the road was open.",
            [("military wing of the group", "the road was open")],
        ),
        (
            "Pressed by reporters, a senior aide conceded that the road was shut.",
            [("a senior aide", "the road was shut")],
        ),
        (
            "According to the report, which was drawn up by experts, nine men had died.",
            [("report", "nine men had died")],
        ),
        ("“We have lost all” – Irma Solveig, 34, from Pakwa", [("Irma Solveig", "We have lost all")]),
        (
            "Irma Solveig, for the African Union, made the following statement:\n“We have lost all.”",
            [("Irma Solveig", "We have lost all.")],
        ),
    ],
)
def test_defining_clauses_colons_and_signatures(text: str, expected: Expected) -> None:
    """Who somebody is, what a colon explains and who signs a quotation are read for what they are."""
    assert told(text) == expected


def test_a_pronoun_of_a_new_paragraph_and_a_town_like_surname_are_the_person_who_spoke_before():
    """Quotations stand in paragraphs of their own; a surname may be a town's name as well."""
    text = (
        "Irma Henderson said the road was open.\n\n“We drive,” Henderson told a station.\n\n“We drive fast,” she said."
    )

    assert [who for who, _ in told(text)] == ["Irma Henderson"] * 3


def test_its_governor_is_not_the_governor_of_another_place():
    """An office with “its” belongs to the place just named."""
    text = "Debris fell in Poltava, Governor Otto Brandt said. Six drones fell in Mykolaiv, its governor said."

    assert [who for who, _ in told(text)] == ["Otto Brandt", "its governor"]


def test_who_was_quoted_by_an_agency_is_not_the_agency():
    """The passive gives the words to its subject."""
    assert told("“Nine men died,” an unnamed official was quoted by news agency Tarvik as saying.") == [
        ("an unnamed official", "Nine men died")
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("President Lin Mao-sheng visited Hualin and said the island would not yield.", "Lin Mao-sheng"),
        ("Gen. Karel Novak met villagers in Drevno and told them the road would open.", "Karel Novak"),
        ("The army chief Karel Novak toured the front on Monday and said the line would hold.", "Karel Novak"),
    ],
)
def test_a_title_is_part_of_the_subject_of_the_second_verb(text, speaker):
    """Rule: whoever did one thing "and said" another is its speaker, with his title as without it."""
    assert [row.speaker for row in stated(text).statements] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("At least 27 people were killed, the Health Ministry's emergency unit said on Wednesday.", "emergency unit"),
        ("A Malian security official put the army's dead at 33.", "A Malian security official"),
        ("Eleven people died, a policeman told reporters.", "a policeman"),
    ],
)
def test_units_desks_and_unnamed_men_speak(text, speaker):
    """Rule: whoever a plain noun names as a teller is the speaker, in his own words, and not the country beside him."""
    [row] = stated(text).statements

    assert speaker in (row.speaker or row.speaker_text)
