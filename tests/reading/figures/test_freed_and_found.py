"""People who were freed, found, or are back at home: they were held, missing or away, and are no longer."""

import pytest

from tests.reading.names_page import figures


def told(text: str) -> list[tuple[str, float | None, str]]:
    """(measure, number, how sure) of every figure."""
    return [(figure.measure, figure.low, figure.modality) for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Rebels in Karun released 40 of the 200 hostages on Monday.", 40, 200),
        ("Of the 200 hostages, 40 were freed on Tuesday.", 40, 200),
        ("Forty of the 200 hostages taken in Belmar have been freed.", 40, 200),
        ("Five of the 20 hostages escaped.", 5, 20),
    ],
)
def test_a_part_that_is_freed_leaves_no_such_whole(text, part, whole):
    """The whole is of before; the part is told by what became of it."""
    assert sorted(told(text), key=lambda row: row[1] or 0) == [
        ("captured", part, "historical" if "escaped" in text else "asserted"),
        ("captured", whole, "historical"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Belmar handed over 120 prisoners of war to Tarn.",
        "Rebels freed 60 captured soldiers in Tarn.",
        "Kidnappers let 17 of the travellers go.",
        "The 25 hostages were set free after talks.",
        "Around 900 evacuees were allowed back to their homes in Lorn.",
        "Some 4,000 evacuated residents returned home on Monday.",
        "Nearly 1,200 displaced families have left the camps and gone back to their villages.",
        "More than 6,000 displaced people have returned to Semra.",
    ],
)
def test_who_is_free_or_back_is_told_as_such(text):
    """The number says what became of them, and raises no count of those who are held or away."""
    assert [figure.status for figure in figures(text)] in (["freed"], ["returned"])


@pytest.mark.parametrize(
    "text",
    [
        "Twelve of the missing have been found safe and well.",
        "The 33 people who had been missing since the storm have been accounted for.",
        "The last 5 missing children were reunited with their families.",
        "Of the 18 people reported missing, all have been found safe.",
        "Two boys who went missing in the Harn hills on Friday were found safe and well on Sunday.",
        "Three climbers reported missing turned up unharmed at a hut.",
        "Nine fishermen missing since the storm made it home on Monday.",
        "Some 12 of the 30 prisoners escaped.",
        "The evacuation order for 4,000 residents of Lorn was lifted.",
        "All 63 passengers have been accounted for.",
        "Seven hikers missing for two days were located alive in a gorge.",
    ],
)
def test_who_is_found_or_broke_out_is_not_missing_or_displaced(text):
    """Nothing befell them that lasts."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All 12 missing miners were found alive on Thursday in Dolna.", ("evacuated", 12, "asserted")),
        ("Some 30 people are missing and may yet be found alive.", ("missing", 30, "asserted")),
        ("The 12 missing have not been found safe.", ("missing", 12, "asserted")),
        ("Eight sailors are missing; rescuers hope to find them alive.", ("missing", 8, "asserted")),
        ("Some 200 people remain unaccounted for.", ("missing", 200, "asserted")),
        ("Nine boys are missing, but their dog was found safe.", ("missing", 9, "asserted")),
        ("About 4,000 residents were evacuated and have not returned home.", ("evacuated", 4000, "asserted")),
        ("About 4,000 residents were evacuated and will be allowed back on Friday.", ("evacuated", 4000, "asserted")),
        ("The 200 hostages are still held in the school in Karun.", ("captured", 200, "asserted")),
        ("Karun refused to release the 25 hostages.", ("captured", 25, "asserted")),
        ("Some 5,000 displaced people have left the camp for another.", ("displaced", 5000, "asserted")),
    ],
)
def test_who_is_still_held_missing_or_away_is_told(text, expected):
    """A hope, a denial or another's rescue frees nobody."""
    assert told(text) == [expected]


def test_one_missing_found_dead_leaves_no_such_whole():
    """Twenty were missing."""
    text = "Six of the 20 missing sailors have been found dead."

    assert told(text) == [("killed", 6, "asserted"), ("missing", 20, "historical")]
