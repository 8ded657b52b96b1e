"""Houses, bridges and roofs that burn, fall, crack and lose their windows."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    ("Fourteen houses went up in flames after the shelling.", 14, "destroyed"),
    ("Two bridges no longer stand.", 2, "destroyed"),
    ("Two hundred shacks were reduced to cinders.", 200, "destroyed"),
    ("Six shops were set ablaze by the mob.", 6, "destroyed"),
    ("Ninety homes fell down in the tremor.", 90, "destroyed"),
    ("The flood took three bridges.", 3, "destroyed"),
    ("Rebels set fire to eight trucks.", 8, "destroyed"),
    ("Sixty homes are beyond repair.", 60, "destroyed"),
    ("The quake brought down eleven buildings.", 11, "destroyed"),
    ("Four tanks were burning on the road.", 4, "destroyed"),
    ("Five schools lie in ruins.", 5, "destroyed"),
    ("The blast shattered windows in 200 flats.", 200, "damaged"),
    ("Ninety houses had their windows blown out.", 90, "damaged"),
    ("The storm ripped the roofs off 45 houses.", 45, "damaged"),
    ("Thirty schools have cracked walls.", 30, "damaged"),
    ("Engineers classed 5,000 homes as needing repairs.", 5000, "damaged"),
    ("Sixty buildings are in need of repair after the quake.", 60, "damaged"),
    ("Some 350 homes lost their windows.", 350, "damaged"),
    ("Eighty houses were left without roofs by the wind.", 80, "damaged"),
    ("The drone strike set alight a fuel tank and scarred 25 houses.", 25, "damaged"),
]
UNTOLD = [
    "Sixty schools have cracked the top tier of the league table.",
    "Four careers went up in smoke with the scandal.",
    "A hundred contracts went up in flames on the trading floor.",
    "Sixty stalls of the old market no longer stand empty.",
    "Fifteen prices came crashing down.",
    "Twenty schools need repairs, the education budget says.",
    "The council said 600 homes need repair and put aside two million for the work.",
    "Twenty-six volunteers patched up the roof of the chapel.",
    "The deal patched up 40 years of differences.",
    "Fourteen tailors stitched up 200 flags.",
    "Fifteen chefs lost their walls of stars.",
    "Sandcastles crumbled and four children cried.",
    "Seventeen walls of the castle crumbled over the centuries.",
    "The council battered nine proposals.",
    "The team battered 11 rivals.",
    "Eight houses were battered by the market.",
    "Fourteen homes were scarred by divorce.",
]


@pytest.mark.parametrize(("text", "number", "measure"), TOLD, ids=[row[0][:40] for row in TOLD])
def test_plain_words_tell_it(text, number, measure):
    """Each number is told for what befell those who are counted."""
    assert (number, measure) in [(figure.low, figure.measure) for figure in read(text)]


@pytest.mark.parametrize("text", UNTOLD, ids=[text[:40] for text in UNTOLD])
def test_the_same_words_of_work_sport_and_trade_tell_nothing(text):
    """Where nobody is harmed the number is passed over."""
    assert read(text) == []
