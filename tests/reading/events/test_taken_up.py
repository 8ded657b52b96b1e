"""Clauses that only take up what is known: days counted from a deed, "since tanks entered", "whom it had freed on Monday"."""

import pytest

from tests.reading.claims_page import happened


def told(text: str) -> list[tuple[str, str]]:
    """Types of a text's events with how sure they are; the text is of Wednesday, 14 May 2031."""
    return [(event.event, event.modality) for event in happened(text).events]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "President Ada Mbo spoke on Wednesday, four and a half days after soldiers drove into the palace.",
            "MOBILIZE",
        ),
        ("The town was quiet three days after rebels attacked it.", "ASSAULT"),
        ("Two weeks after the army seized power, the capital was calm.", "COERCE"),
        ("At least 63 people have died since tanks surrounded the palace on Monday.", "MOBILIZE"),
        ("Two hours later the Seventh Regiment abandoned the junta that it had recognised on Monday.", "SUPPORT"),
        ("The base stayed neutral until Monday's shooting in Oso.", "ASSAULT"),
        ("The bells rang for the minister, who had resigned on Monday.", "RETREAT"),
    ],
)
def test_what_days_are_counted_from_is_of_before(text, event) -> None:
    """It dates or describes what the sentence tells."""
    assert (event, "historical") in told(text)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Omar Vell resigned on Wednesday, a day after soldiers stormed parliament.", "ASSAULT"),
        ("Since Monday rebels have seized three towns.", "COERCE"),
        ("Hours after rebels seized the airport, soldiers stormed it.", "COERCE"),
        ("Two days after the ceasefire began, rebels shelled the town.", "ASSAULT"),
        ("The minister, who has since resigned, was arrested on Wednesday.", "RETREAT"),
        ("The man who led the army had resigned on Monday.", "RETREAT"),
        ("The town mourned Tuesday's shooting in Oso.", "ASSAULT"),
        ("The army admitted that it had shot down a helicopter on Monday.", "ASSAULT"),
        ("It emerged that soldiers had attacked a village on Monday.", "ASSAULT"),
        ("The army retook the town after rebels attacked it on Wednesday.", "ASSAULT"),
        ("The bridge, where rebels had attacked a convoy overnight, is closed.", "ASSAULT"),
    ],
)
def test_what_is_told_itself_or_fresh_stays_news(text, event) -> None:
    """By "since Monday", by a main clause, or of a day that nobody may have told of yet."""
    assert (event, "asserted") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was a coup that failed by small things.",
        "The agency declared the outbreak a public health emergency on Monday.",
        "One of the four had died on Tuesday; he had severe malaria.",
        "There is no approved vaccine against the virus, which killed nine.",
    ],
)
def test_a_known_happening_with_a_new_name_is_no_new_one(text) -> None:
    """A coup that is summed up, an outbreak that is ranked, a patient's illness."""
    assert [event for event, _ in told(text) if event == "HAZARD" or "coup" in text] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A column left the city before dawn in the direction of the capital.", "MOBILIZE"),
        ("The troops left Oso heading for home.", "RETREAT"),
        ("Most of the troops left the city on Wednesday.", "RETREAT"),
    ],
)
def test_who_leaves_towards_a_goal_advances(text, kind) -> None:
    """Home, quarters and the border are no goals."""
    assert [event for event, _ in told(text)] == [kind]


def test_a_day_of_the_next_deed_is_not_the_first_ones() -> None:
    """The meeting that is called is on Tuesday; the condemnation is not."""
    text = "The African Union condemned the coup and called its ministers to an emergency meeting on Tuesday."
    condemned = next(event for event in happened(text).events if event.event == "ACCUSE")

    assert condemned.date == "2031-05-14"


def test_a_day_in_an_aside_does_not_date_the_next_sentence() -> None:
    """The detention of one was on Monday; the other resigned on the day of the report."""
    text = "Seven were charged: Omar Vell of Tarn, detained on Monday, and two others. The deputy governor, Ada Roth, resigned in the afternoon."
    resigned = next(event for event in happened(text).events if event.mode == "resign")

    assert resigned.date == "2031-05-14"
