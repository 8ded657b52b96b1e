"""What a force does, read from the verb that governs its number: it stands already, comes, is promised, goes."""

import pytest

from tests.reading.figures_page import read
from tests.reading.names_page import figures


def statuses(text: str) -> dict[float | None, tuple[str | None, str]]:
    """Number -> (status, modality) of each figure."""
    return {figure.low or figure.high: (figure.status, figure.modality) for figure in read(text)}


@pytest.mark.parametrize(
    ("text", "number", "status"),
    [
        ("Lomar will send 300 soldiers to join about 80 army engineers at the dam.", 80, "present"),
        ("Lomar wants to double its force of 700 soldiers in Brod.", 700, "present"),
        ("Kesh will add 200 soldiers to the 500 soldiers in Brod.", 500, "present"),
        ("Some 600 soldiers have landed, a third of the 1,800 promised.", 1800, "planned"),
        ("The text would turn the operation into a mission of 3,000 soldiers.", 3000, "planned"),
        ("The brigade, with 2,400 soldiers and 30 tanks, left Dural at dawn.", 2400, "moved"),
        ("Three landing ships, which sailed from Brod in May, are waiting.", 3, "moved"),
        ("He said that 9,000 of his soldiers had left already.", 9000, "withdrawn"),
        ("The ship, with 170 soldiers on board, will “remain in the area”.", 170, "present"),
        ("The army, which was founded again only in 2019, has 1,400 soldiers.", 1400, "present"),
    ],
)
def test_the_governing_verb_tells_the_status(text: str, number: int, status: str) -> None:
    """Who joins a force does not make it planned; what is promised is not there; the aside's subject has the verb."""
    assert statuses(text)[number][0] == status


def test_would_of_another_clause_plans_nothing() -> None:
    """``would`` before a comma, or of being, tells nothing of the number."""
    assert statuses("He would come, he said, if the 4,000 soldiers stayed.")[4000][0] == "present"
    assert statuses("I wish they would show us the 4,000 soldiers.")[4000][0] == "present"


def test_a_numbered_point_ends_the_list_before_it() -> None:
    """``6.`` behind ``5. … losses:`` and its points is no loss."""
    text = "5. The losses of the enemy amount to:\n\n• tanks – 41;\n\n6. Kesh keeps 3,000 soldiers near Brod."

    assert [figure.measure for figure in read(text) if figure.low == 3000] == ["strength"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kesh is pulling 1,200 soldiers out of Brod.", "withdrawn"),
        ("Some 1,200 soldiers are leaving Brod this week.", "withdrawn"),
        ("Kesh is weighing the dispatch of 1,200 soldiers.", "planned"),
        ("Another 1,200 soldiers are due on Friday.", "planned"),
        ("The general has asked Kesh for 1,200 soldiers.", "requested"),
        ("Some 1,200 soldiers were told to prepare to deploy.", "on_alert"),
        ("Kesh refuses to withdraw its 1,200 soldiers.", "present"),
        ("Lomar demanded that the 1,200 soldiers leave Brod.", "present"),
    ],
)
def test_verbs_of_going_asking_and_refusing_tell_the_status(text: str, status: str) -> None:
    """Who refuses to withdraw stays; whom somebody is asked for has not come."""
    assert statuses(text)[1200][0] == status


def test_who_has_no_plans_sends_nobody() -> None:
    """``no plans to send`` denies."""
    assert statuses("Kesh has no plans to send 1,200 soldiers.")[1200][1] == "denied"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Some 3,000 soldiers of the 4th Division, which is based at Fort Bragg, will go to Poland next week.",
            "planned",
        ),
        (
            "Some 3,000 soldiers of the 4th Division, which was sent to Kuwait last year, are stationed in Poland.",
            "present",
        ),
        ("Forty members of the Norwegian guard, who arrived in May, are leaving Mali.", "withdrawn"),
        ("The first 700 soldiers left their barracks at seven.", "moved"),
        ("The last of 13,000 peacekeepers left Mali in December.", "withdrawn"),
        ("Norway has also begun to fly 700 paratroopers to Svalbard.", "moved"),
        ("Norway demands that 3,000 peacekeepers take their place.", "requested"),
        ("Nigeria has surged 1,000 soldiers into Zamfara.", "moved"),
        ("Mali’s 300 militants have quit Sinjar for the mountains.", "withdrawn"),
        ("Some 1,200 French soldiers were confined to barracks as the storm approached.", "on_alert"),
        ("Coalition mentors have schooled 11,000 soldiers in Erbil.", "trained"),
        ("The president decreed that 45,000 reservists should report within a week.", "planned"),
    ],
)
def test_the_verb_behind_an_aside_tells_what_a_force_does(text, status):
    """What the aside says of the division is not said of those who are counted."""
    assert [figure.status for figure in figures(text)] == [status]
