"""Rivers and storms by their names, men given back or flown home, refusals behind other rules, and what stays unread."""

import pytest

from tests.reading.claims_page import happened


def kinds(text: str) -> list[str]:
    """The event, mode and standing of every event."""
    return [f"{e.event}/{e.mode} {e.modality}" for e in happened(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kagombe burst its banks near Lusange on Monday.", "HAZARD/flood asserted"),
        ("Two rivers, the Mocoa and the Mulato, burst their banks at midnight.", "HAZARD/flood asserted"),
        ("The storm came ashore on Sunday with winds of 220 km/h.", "HAZARD/storm asserted"),
        ("So far 48 hostages have been traded for 61 soldiers.", "RETREAT/release asserted"),
        ("Three Norwegian prisoners were handed back on Monday.", "RETREAT/release asserted"),
        ("On Monday Norway flew 65 soldiers home.", "RETREAT/withdraw asserted"),
        ("Norwegian troops withdrew in good order from the village on Monday.", "RETREAT/withdraw asserted"),
        ("75 Norwegian soldiers disembarked in Haiti on Monday.", "MOBILIZE/troops asserted"),
        ("Norway ruled out sending troops to Iran.", "REJECT/change asserted"),
        ("Norway dismissed both.", "REJECT/change asserted"),
        ("The Security Council voted unanimously on Monday for a cease-fire.", "AGREE/None asserted"),
        (
            "The president of Norway is nevertheless to meet the king of Iran in Oslo on Friday.",
            "CONSULT/meet planned",
        ),
    ],
)
def test_these_frames_tell_their_happening(text, expected) -> None:
    """Among them what another rule of the same verb had held up, and two adverbs before a particle."""
    assert expected in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bank burst its budget on Monday.",
        "The storm came after the harvest.",
        "The bodies were flown home on Monday.",
        "Passengers disembarked in Oso on Monday.",
        "The soldiers neutralised a bomb on the bridge.",
        "The wind drove the fleet from the port.",
        "The keys were handed over on Monday.",
        "Stamps have been traded for coins.",
    ],
)
def test_the_same_words_of_things_tell_nothing(text) -> None:
    """A bank's budget, a bomb made harmless, keys and stamps."""
    assert kinds(text) == []
