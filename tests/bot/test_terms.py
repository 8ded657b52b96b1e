"""What a channel may ask for, and what is refused with a reason."""

from datetime import UTC, datetime

import pytest

from bot.errors import UserMistake
from bot.terms import MOST_TOPICS, from_json, quiet, read


def test_terms_survive_the_store():
    """What is saved is what was understood."""
    terms = read(
        {
            "when": "weekly tue 07:15",
            "tz": "Europe/Kyiv",
            "about": "troops, Belarus",
            "quiet": "22:00-06:00 hold",
            "silent": "on",
        },
        "UTC",
    )

    assert from_json(terms.as_json()) == terms
    assert terms.about == ("troops", "Belarus")


def test_without_words_it_is_every_morning_in_the_askers_zone():
    """The plain /crisis subscribe does something sensible and says so."""
    terms = read({}, "Asia/Tokyo")

    assert (str(terms.cadence), terms.zone, terms.about) == ("daily 09:00", "Asia/Tokyo", ())


def test_quiet_hours_cross_midnight():
    """22:00-07:00 covers 23:30 and 06:59, not 07:00."""
    hours = quiet("22:00-07:00 hold")

    inside = [
        hours.covers(datetime(2026, 1, 1, h, m, tzinfo=UTC), "UTC") for h, m in ((23, 30), (6, 59), (7, 0), (21, 59))
    ]

    assert inside == [True, True, False, False]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"quiet": "22:00"}, "quiet 22:00-07:00"),
        ({"quiet": "22:00-22:00"}, "whole day"),
        ({"quiet": "08:00-10:00 drop"}, "cover the digest"),
        ({"about": ",".join(f"t{n}" for n in range(300))}, str(MOST_TOPICS)),
        ({"about": "x" * 200}, "too long"),
        ({"thread": "maybe"}, "on nor off"),
        ({"tz": "Atlantis/City"}, "time zone"),
    ],
)
def test_what_cannot_be_is_explained(options, says):
    """A wrong option names itself and what to type instead."""
    with pytest.raises(UserMistake, match=says):
        read(options, "UTC")
