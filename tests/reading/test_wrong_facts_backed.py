"""Wrong facts of plain wire texts: whom others back, where they write, what stands before the noun, who speaks in the other half."""

import pytest

from tests.reading.claims_page import said
from tests.reading.names_page import figures, reading


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("The U.N.-backed government in Orlo put its own losses at nine dead.", {"government"}),
        ("The World Health Organization says 264 people have since been killed and 1,266 wounded.", {None}),
        ("The Pentagon is moving part of a Stryker squadron of some 1,000 troops to Romania.", {"United States"}),
    ],
)
def test_a_name_before_a_hyphen_a_watcher_and_a_make_have_no_men(text: str, holders: set[str | None]) -> None:
    """Who backs, counts or builds is not whose the men are."""
    assert {figure.holder for figure in figures(text)} == holders


def test_a_network_is_no_place() -> None:
    """ "Wrote on X" happened nowhere."""
    found = figures("Two of the dead were civilians, human rights ombudsman Gegham Stepanyan wrote on X.")

    assert [figure.place for figure in found] == [None]


def test_soldiers_from_a_fort_in_a_state_go_where_they_go() -> None:
    """ "From Fort Bragg in North Carolina to Poland": both are where they left."""
    found = figures("The United States is moving 2,000 soldiers from Fort Bragg in North Carolina to Poland.")

    assert [figure.place for figure in found] == ["Poland"]


def test_an_infinitive_is_no_speaker() -> None:
    """ "…, claimed to hold the palace"."""
    found = figures("The RSF, which analysts put at 100,000 fighters, claimed to hold the palace.")

    assert all(figure.speaker != "to hold the palace" for figure in found)


def test_a_participle_behind_a_number_is_no_deed() -> None:
    """ "Evacuated 325 detained refugees" arrests nobody."""
    events = reading("A U.N. convoy evacuated 325 detained refugees from the centre on Wednesday.").events

    assert "COERCE" not in {event.event for event in events}


def test_who_belongs_to_a_land_still_meets() -> None:
    """ "Vladimir Putin and China's Xi Jinping"."""
    events = reading("Vladimir Putin and China's Xi Jinping are due to meet on Friday in Beijing.").events

    assert [event.actor for event in events] == [("Vladimir Putin", "Xi Jinping")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('Minister Ana Roy called the step "destructive", while the army chief Ola Dun hailed it.', 'the step "destructive"'),
        ("The Front, which the UN estimates at 4,000 fighters, left the town.", "at 4,000 fighters"),
    ],
)  # fmt: skip
def test_what_is_said_ends_where_another_goes_on(text: str, content: str) -> None:
    """The other half and the main clause are not the speaker's."""
    assert said(text)[0][2] == content


@pytest.mark.parametrize(
    ("text", "holder", "speaker"),
    [
        ("The town is held by 400 Russian-backed rebels.", "rebels", None),
        ("Russian-backed rebels have 400 men.", "rebels", None),
        ("Iran-backed militias lost 12 fighters, they said.", "militias", None),
        ("Iran-backed militias said they had lost 12 fighters.", "militias", "Iran-backed militias"),
        ("An Iranian-supported force of 600 fighters took the town.", "Iranian-supported force", None),
        ("Saudi-backed Yemeni troops lost 40 men.", "Yemen", None),
        ("U.S.-backed rebels killed 12 soldiers.", None, None),
        ("Britain has drafted a text for a U.N.-supported mission of 2,000.", "U.N.-supported mission", None),
    ],
)
def test_whoever_backs_others_neither_has_their_men_nor_speaks_for_them(
    text: str, holder: str | None, speaker: str | None
) -> None:
    """Russia, Iran and the United States say nothing here, and nobody here is theirs."""
    assert [(figure.holder, figure.speaker) for figure in figures(text)] == [(holder, speaker)]
