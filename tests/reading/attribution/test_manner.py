"""How something is said or counted: by telephone, by somebody's count, with only a word or two in marks."""

import pytest

from tests.reading.claims_page import said, told

Expected = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We fired nothing,” their spokesman, Omar Dane, said by telephone.",
            [("Omar Dane", "We fired nothing")],
        ),
        ("“We fired nothing,” Ama Dane, the mayor, wrote by e-mail.", [("Ama Dane", "We fired nothing")]),
        ("“We fired nothing,” the mayor, Ama Dane, said over a bad line.", [("Ama Dane", "We fired nothing")]),
        ("“We fired nothing,” said the mayor, Ama Dane, without looking up.", [("Ama Dane", "We fired nothing")]),
        ("The militias, said by the union to number 10,000, are gone.", []),
    ],
)
def test_by_means_is_no_passive_and_by_somebody_is_one(text: str, expected: Expected) -> None:
    """“X said by telephone” has X for its speaker; “the men, said by X to be many” has not the men."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels number 900 by the army’s own count.", [("army", "The rebels number 900")]),
        ("By the governor’s estimate, nine villages are cut off.", [("governor", "nine villages are cut off")]),
        ("Nine villages were cut off by the army’s shells.", []),
        ("The bill passed by a count of nine to two.", []),
    ],
)
def test_a_count_as_a_manner_speaks_for_its_owner(text: str, expected: Expected) -> None:
    """“By X’s count” says as much as “according to X”; a count of nobody’s says nothing."""
    assert told(text) == expected


def test_who_puts_them_at_a_number_says_it_and_nobody_who_spoke_before() -> None:
    """The second figure of a sentence is the second speaker's."""
    spoken = told("The minister said 600 soldiers had come; monitors put them at 500.")

    assert spoken == [("minister", "600 soldiers had come"), ("monitors", "them at 500")]


def test_putting_them_at_ease_counts_nothing() -> None:
    """A number makes it a count."""
    assert told("The minister put them at ease.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The ministry said it “deeply regrets” the loss of life.", "it “deeply regrets” the loss of life"),
        ("The ministry said there was “no need” of soldiers.", "there was “no need” of soldiers"),
    ],
)
def test_a_word_or_two_in_marks_take_nothing_from_the_clause_around_them(text: str, content: str) -> None:
    """A scrap in marks is no quotation of its own; the clause it stands in is what is said."""
    assert [(kind, spoken) for _, kind, spoken in said(text)] == [("indirect", content)]


def test_a_paper_read_is_its_writer_s_word() -> None:
    """“…,” read a statement: what is read is said; a boy who reads a book says nothing."""
    statement = told("“This is false,” read a statement from the coast guard.")

    assert [content for _, content in statement] == ["This is false"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The rebels, who number 900 according to monitors, fled.", "who number 900"),
        ("The rebels fled at dawn, according to monitors.", "The rebels fled at dawn"),
    ],
)
def test_who_is_named_in_an_aside_says_only_the_aside(text: str, content: str) -> None:
    """What stands around a relative clause is the newsroom's own word."""
    assert told(text) == [("monitors", content)]


def test_according_to_which_names_nobody() -> None:
    """A claim “according to which” something is so has its speaker elsewhere."""
    assert told("The ministry rejects claims according to which 20,000 soldiers stand there.") == []


def test_a_name_behind_said_may_be_what_is_spoken_of() -> None:
    """In “her counterpart, X, said Y “wants peace”” X speaks, of Y."""
    assert told("Her counterpart, Omar Keto, said Norway “wants peace but fears no war”.") == [
        ("Omar Keto", "wants peace but fears no war")
    ]


def test_the_first_clause_before_and_that_is_said_too() -> None:
    """A “that” before the second clause alone takes nothing from the first."""
    assert told("The army said two women had died and that a bus was hit.") == [
        ("army", "two women had died and that a bus was hit")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army will leave, its chief announced on Friday, the first sign that peace may come.", []),
        ("The mayor told a crowd in Oslo, the capital, that the bridge was gone.", [("mayor", "the bridge was gone")]),
        ("The front condemned the attack.", []),
        ("The front condemned the attack as “barbaric”.", [("front", "the attack as “barbaric”")]),
    ],
)
def test_what_a_newsroom_adds_is_not_what_somebody_says(text: str, expected: Expected) -> None:
    """An apposition's “that” is the newsroom's; a deed that is condemned without a word quoted is no statement."""
    assert told(text) == expected


def test_what_a_relative_clause_claims_ends_with_it() -> None:
    """The main verb behind its comma is nobody's claim."""
    assert told("The front, which claims 900 fighters, could send 300.") == [("front", "900 fighters")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In the north, where many people live in camps, the army counted 40 dead.", "army"),
        ("In the north, where the army counted 40 dead, nobody lives.", "army"),
    ],
)
def test_an_aside_about_a_place_says_nothing(text: str, speaker: str) -> None:
    """Whoever lives “where …,” is no speaker; the subject behind the aside is."""
    assert [who for who, _ in told(text)] == [speaker]
