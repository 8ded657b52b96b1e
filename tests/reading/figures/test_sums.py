"""Numbers that sum up, dispute, change or share out a figure told before; and numbers that only look so."""

import pytest

from tests.reading.figures_page import read

BACK = [
    ("Eleven more bodies were found, bringing the total to 214.", (214, "killed")),
    ("Some 9,000 refugees came on Monday. The total since spring now stands at 61,700.", (61700, "displaced")),
    ("The shelling killed 17 civilians. Neighbours spoke of 20.", (20, "killed")),
    ("The siege has killed 4,300 people. The ministry admits to fewer than 1,000.", (1000, "killed")),
    ("Ottria has 14,000 soldiers on the plain. In June it was 25,000, he said.", (25000, "strength")),
    ("Ottria has 900 soldiers there. Its ally speaks of sending up to 10,000.", (10000, "strength")),
    ("Ottria has 1,900 soldiers. About 700 took part in the raid.", (700, "strength")),
    ("He ordered 3,000 paratroopers to Hallen, where 1,700 had arrived by noon.", (1700, "strength")),
    ("The rebels, some 2,000 of them, hold the port.", (2000, "strength")),
    ("Ottria has 3,000 soldiers there. Its general said that only 1,400 were left.", (1400, "strength")),
    ("Until May 14,600 soldiers will train side by side with 1,900 from Palanna.", (1900, "strength")),
    ("The land forces number 27,000 soldiers. Of these, 2,750 are stationed on Tavake.", (2750, "strength")),
    ("Some 9,000 people have fled. Officials count 3,400 in Hallen alone.", (3400, "displaced")),
    ("The enemy launched 18 drones; air defence shot down 16.", (16, "destroyed")),
    ("There are fewer than 900 soldiers there. We count 1,400.", (1400, "strength")),
    ("A column of 400 conscripts drove into the gap; 133 came back.", (133, "strength")),
    ("He led a battalion of 600 men; the rest of the rebels, about 20,000, waited.", (20000, "strength")),
    ("His mission was cut to 270 soldiers. He kept 450.", (450, "strength")),
    ("They want the ceiling of the force raised from 11,100 to 16,500 men.", (16500, "strength")),
    ("A force of 50,000 is planned, of whom 13,000 are to be British and 8,000 German.", (8000, "strength")),
]


@pytest.mark.parametrize(("text", "wanted"), BACK)
def test_a_bare_number_takes_what_the_figure_before_it_counts(text, wanted):
    """A sum, another's count, an earlier strength or a share counts the same people as the figure it follows."""
    found = [(figure.low or figure.high, figure.measure) for figure in read(text)]

    assert wanted in found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Cholera has killed 21 people. The toll-free number is 1144.", 1144),
        ("Ottria has 9,000 soldiers there. It has asked for eight packages and was promised six.", 6),
        ("Ottria has 9,000 soldiers there. The mayor spoke of 40 years of peace.", 40),
        ("Ottria has 9,000 soldiers there. The repair brought the price to 214.", 214),
        ("Ottria has 64 officers there. Its captain counted 41 on Thursday and 1,960 on Friday.", 1960),
        ("The flood killed 12 people. He counted 40 in the first row.", 40),
        ("The flood killed 12 people. About 700 attended the funeral.", 700),
        ("The brigade has 2,000 soldiers. About 700 watched the film.", 700),
        ("The storm killed 12 people. The village, most of it new, has 300.", 300),
    ],
)
def test_numbers_that_are_dialled_paid_or_promised_point_at_nobody(text, number):
    """A telephone number, packages, years and prices are no sums of the dead or of soldiers."""
    found = [figure.low or figure.high for figure in read(text)]

    assert number not in found
