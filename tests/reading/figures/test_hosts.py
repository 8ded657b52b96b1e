"""Who shelters people and who is only a friend, an envoy or a goal: where a figure is not."""

import pytest

from tests.reading.figures_page import read

HOSTS = [
    ("Lomar hosts 40,000 refugees from Kesh.", ("Lomar", "Kesh")),
    ("Lomar has taken in 40,000 refugees from Kesh.", ("Lomar", "Kesh")),
    ("Lomar is home to 40,000 refugees.", ("Lomar", None)),
    ("Some 40,000 people have fled Kesh.", ("Kesh", "Kesh")),
]


@pytest.mark.parametrize(("text", "where"), HOSTS, ids=[text[:30] for text, _ in HOSTS])
def test_refugees_are_where_they_are_taken_in(text, where):
    """A host is the place, where they come from the origin; without a host the place they fled stands."""
    figure = read(text, groups={"Lomar": ["Lomar"]}, places=["Kesh"])[0]

    assert (figure.place, figure.origin) == where


TIED = [
    ("The ambassador to Kesh said 40 miners died.", None),
    ("Soldiers loyal to Kesh lost 40 men.", None),
    ("The envoy brought 40 soldiers to Kesh.", "Kesh"),
]


@pytest.mark.parametrize(("text", "place"), TIED, ids=[text[:30] for text, _ in TIED])
def test_a_friend_or_an_envoy_puts_nobody_in_a_place(text, place):
    """ "Loyal to X" and "ambassador to X" tie a person, not a figure; "brought to X" does."""
    assert read(text, places=["Kesh"])[0].place == place
