"""Who does not tell a number though his name or his verb stands beside it."""

import pytest

from tests.reading.names_page import figures, reading


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("They estimated the Iraqi army in and around Kuwait at 160,000 men.", [None]),
        ("That hospital, Al-Gumria, had admitted 138 wounded by Friday evening.", [None]),
        ("The army admitted 16 dead.", ["the army"]),
        ("The raid, claimed by the Hill Front, killed 40 soldiers.", [None]),
        ("Ana Roy, one of the centre's researchers, estimates the garrison at no more than 300 soldiers.", ["Ana Roy"]),
        (
            "Ukraine, which fears that the migrants could be sent towards it, has announced that it will send 8,500 soldiers.",
            ["Ukraine"],
        ),
        (
            "Kenya, which keeps 500 soldiers there, will send 350 more, the defence minister, Ana Roy, said.",
            ["Ana Roy", "Ana Roy"],
        ),
    ],
)
def test_what_stands_beside_the_verb_need_not_tell(text: str, speakers: list[str | None]) -> None:
    """Rule: places, hospitals that take people in, what is estimated, and whom a clause between commas tells of."""
    assert [figure.speaker for figure in figures(text)] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Cholera claimed at least 31 lives in Ruden.", [None]),
        ("Typhoon Odesa has claimed 31 lives.", [None]),
        ("The army claimed 31 lives were lost.", ["the army"]),
    ],
)
def test_what_takes_lives_says_nothing(text: str, speakers: list[str | None]) -> None:
    """Rule: an illness or a storm claims lives; who claims that lives were lost tells so."""
    page = reading(text)

    assert [figure.speaker for figure in page.figures] == speakers
    assert [row.speaker for row in page.statements] == [name for name in speakers if name]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Kenya, which flew its drone over the area on Sunday, counted 11 tanks.", [None]),
        ("The Emirates pays the Giants Brigades. An official said 35 loyalists had died.", ["loyalists"]),
    ],
)
def test_who_counts_or_pays_has_them_not(text: str, holders: list[str | None]) -> None:
    """Rule: who only sees arms has none of them; loyalists are a side of their own."""
    assert [figure.holder for figure in figures(text)] == holders


def test_a_sentence_may_open_with_what_compares() -> None:
    """No word stands before "than": nothing is compared, and nothing fails."""
    assert figures("Than the men of the British force reporters told him.") == []
