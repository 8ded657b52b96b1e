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
    ("Hail damaged 1,200 roofs.", 1200, "damaged"),
    ("Thirty schools have cracked walls.", 30, "damaged"),
    ("Engineers classed 5,000 homes as needing repairs.", 5000, "damaged"),
    ("Sixty buildings are in need of repair after the quake.", 60, "damaged"),
    ("Some 350 homes lost their windows.", 350, "damaged"),
    ("Eighty houses were left without roofs by the wind.", 80, "damaged"),
    ("Seventeen churches show cracks.", 17, "damaged"),
    ("The drone strike set alight a fuel tank and scarred 25 houses.", 25, "damaged"),
    ("Flames ate 30 houses.", 30, "destroyed"),
    ("Twelve boats were smashed on the rocks.", 12, "destroyed"),
    ("The tornado flattened 400 homes.", 400, "destroyed"),
    ("Three mosques are now heaps of rubble.", 3, "destroyed"),
    ("Nothing is left of 90 houses.", 90, "destroyed"),
    ("Fifteen huts burned to the ground.", 15, "destroyed"),
    ("The river swept off six houses.", 6, "destroyed"),
    ("Bulldozers tore down 20 homes.", 20, "destroyed"),
    ("Fifty homes were buried under lava.", 50, "destroyed"),
    ("Four helicopters were blown up on the ground.", 4, "destroyed"),
    ("Two jets were brought down over the delta.", 2, "destroyed"),
    ("Six hundred houses were lost to the fire.", 600, "destroyed"),
    ("Eight villages were wiped off the map.", 8, "destroyed"),
    ("Gunners knocked out ten tanks.", 10, "destroyed"),
    ("Twenty-five shops were burned out.", 25, "destroyed"),
    ("Sixty cars had their windscreens smashed.", 60, "damaged"),
    ("The flood got into 700 homes.", 700, "damaged"),
    ("Water stood in 150 houses.", 150, "damaged"),
    ("Shells hit 40 homes.", 40, "damaged"),
    ("Nine churches lost their towers.", 9, "damaged"),
    ("The gale took the roofs off 300 houses.", 300, "damaged"),
    ("The tremor left five bridges unsafe.", 5, "damaged"),
    ("Eighty homes suffered structural damage.", 80, "damaged"),
    ("Bullets riddled 33 houses.", 33, "damaged"),
    ("A thousand houses were left with cracks.", 1000, "damaged"),
    ("Seventy farms are under water.", 70, "damaged"),
    ("Some 450 homes were flooded.", 450, "damaged"),
    ("The blast tore holes in 18 houses.", 18, "damaged"),
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
    "The band's songs got into 40 homes.",
    "Sixteen houses are buried under debt.",
    "Twelve shops were engulfed by fans.",
    "Ten bags were snatched from shops.",
    "Sixty homes had damage deposits returned.",
]


@pytest.mark.parametrize(("text", "number", "measure"), TOLD, ids=[row[0][:40] for row in TOLD])
def test_plain_words_tell_it(text, number, measure):
    """Each number is told for what befell those who are counted."""
    assert (number, measure) in [(figure.low, figure.measure) for figure in read(text)]


@pytest.mark.parametrize("text", UNTOLD, ids=[text[:40] for text in UNTOLD])
def test_the_same_words_of_work_sport_and_trade_tell_nothing(text):
    """Where nobody is harmed the number is passed over."""
    assert read(text) == []
