"""Whose "its minister" is: the state that the sentence is about, not the place where something of it stands."""

import pytest

from tests.reading.names_page import people


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        (
            "Norway, whose force in Lithuania numbers 500, has agreed; its defence minister, Jon Strand, has not.",
            "Norway",
        ),
        (
            "Chad is calm. Chad has oil. Cairo, which has 900 citizens there, is afraid, said Jon Strand, the spokesman for its foreign ministry.",
            "Egypt",
        ),
        ("In Cairo a guest arrived, and its defence minister, Jon Strand, left.", None),
    ],
)
def test_its_minister_is_of_the_state_that_acts(text: str, affiliation: str | None) -> None:
    """A country behind "in" or "to" owns no office; a capital does when it stands for its state."""
    assert people(text)["Jon Strand"].affiliation == affiliation


@pytest.mark.parametrize("post", ["Humanitarian Coordinator", "High Commissioner for Human Rights"])
def test_posts_of_one_body_are_that_bodys_where_the_article_names_it(post: str) -> None:
    """Only the United Nations has them; an article that never names it teaches nothing."""
    assert people(f"{post} Jon Strand asked the United Nations for help.")["Jon Strand"].affiliation == "United Nations"
    assert people(f"{post} Jon Strand asked for help.")["Jon Strand"].affiliation is None
