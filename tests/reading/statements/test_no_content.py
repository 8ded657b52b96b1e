"""Clauses that tell of a thing and not what is said: relative clauses, likenesses, hours, sums and rules; and near misses that report."""

import pytest

from tests.reading.claims_page import said, told


@pytest.mark.parametrize(
    "text",
    [
        "The railway has found 63 tickets that were read by a machine after Oldhaven.",
        "The harbour board found five more in a paper log in Ferrow that had not been entered in the computer.",
        "The laboratory in Ondra has found the germ in one of 12 samples, that of a boy of nine from the camp.",
        "Here it was a nurse who told her superiors, three times, and a log that told them fourteen.",
        "The army found a boat that carried the weapons.",
        "Kesh on Friday observed an hour of silence for the 60 people killed in the flood that struck the valley in May.",
        "The bread is given out according to a plan agreed in May, a promise that nobody believes.",
        "The gates are opened according to rules written after the last flood.",
        "Aid will be paid according to a list drawn up in 2020.",
        "She had added three unclaimed finds that belong to victims already counted.",
    ],
)
def test_a_relative_clause_a_rule_or_a_sum_is_nothing_said(text: str) -> None:
    """What was found, how a thing is done and what is added up are no words of anybody."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor announced at 12:30 that the harbour is closed.", "the harbour is closed"),
        ("The mayor announced at 12:30 on Monday that the harbour is closed.", "the harbour is closed"),
        ("The mayor announced at half past nine that the harbour is closed.", "the harbour is closed"),
        ("The mayor confirmed shortly after noon that the harbour is closed.", "the harbour is closed"),
        ("The mayor reported two hours later that the harbour is closed.", "the harbour is closed"),
        ("The mayor announced at 6 p.m. that the harbour is closed.", "the harbour is closed"),
        ("The clinic registered nine patients that were brought by boat.", "nine patients that were brought by boat"),
        ("The clinic reported 43 dead that night.", "43 dead that night"),
        ("The mayor said in a letter that reached the court that he was ill.", "he was ill"),
        ("The mayor said in Ferrow that Will Roe was dead.", "Will Roe was dead"),
        ("The board found on Tuesday that abandoned mines were the cause.", "abandoned mines were the cause"),
        ("The board said on Monday that of the 40 dead, 12 were boys.", "of the 40 dead, 12 were boys"),
        ("The board said the toll was higher than that of May.", "the toll was higher than that of May"),
        ("The mayor told reporters, and later the council, that the road was cut.", "the road was cut"),
        ("The nurse told her superiors the ward was full.", "the ward was full"),
        ("The nurse told her the ward was full.", "the ward was full"),
        ("The mayor added three men were lost.", "three men were lost"),
        ("Forty people died, according to a list compiled by the board.", "Forty people died"),
        ("Forty people died, according to a report published in May.", "Forty people died"),
    ],
)
def test_what_is_said_begins_behind_its_own_that(text: str, content: str) -> None:
    """An hour between the verb and "that" is no count, and a clause with a subject of its own is said."""
    assert [row[2] for row in said(text)] == [content]


@pytest.mark.parametrize("label", ["**15:20** ", "**9.05** ", "09:40 – ", ""])
def test_the_hour_of_an_entry_is_no_part_of_a_speaker(label: str) -> None:
    """A live entry opens with its hour; who speaks stands behind it."""
    assert told(f"{label}The Ministry says that it holds the bridge.") == [("Ministry", "it holds the bridge")]


@pytest.mark.parametrize("topic", ["About the crew that the Ministry places there", "On the tunnel", "Regarding wages"])
def test_what_is_spoken_of_before_a_colon_does_not_speak(topic: str) -> None:
    """A topic opens what the speaker before goes on to say."""
    text = f"Adamu Ferrante said that the ring road was open. {topic}: “We shall need another month for it.”"
    assert [row[0] for row in said(text)] == ["Adamu Ferrante", "Adamu Ferrante"]


def test_people_who_are_counted_about_are_no_topic() -> None:
    """ "About forty wives stood at the gate" speak for themselves."""
    text = "Adamu Ferrante said that the road was open. About forty wives stood at the gate: “We want to see them now.”"
    assert said(text)[1][0] != "Adamu Ferrante"


def test_one_of_several_who_spoke_goes_on_as_he() -> None:
    """ "Said one of the guards" names who "he" of the next sentence is, whatever the sentence before was about."""
    text = "The Tiger Front raised its flag. The bank was empty, said one of the guards. Its safe had been opened, he added."
    assert [row[0] for row in said(text)] == ["one of the guards", "one of the guards"]


def test_an_apposition_before_said_one_of_them_is_no_report_turned_round() -> None:
    """ "Anna Roe, a teacher, said one of the officials had fled" is Anna Roe's word."""
    assert said("Anna Roe, a teacher, said one of the officials had fled.") == [
        ("Anna Roe", "indirect", "one of the officials had fled")
    ]
