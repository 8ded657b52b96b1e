"""Places behind a number that are another's."""

import pytest

from tests.reading.figures_page import read

TOLD = [
    (
        "A storm struck Brod, injuring seven people, and another storm damaged roofs in Hallen.",
        [(7, "Brod")],
    ),
    ("The raid killed at least 38 people, 24 in Hallen.", [(38, None), (24, "Hallen")]),
    ("Of the 31 dead, 12 were in Hallen and 19 in Brod.", [(31, None), (12, "Hallen"), (19, "Brod")]),
    (
        "Ten deaths were reported in Hallen, followed by Brod with six and Kesh with three.",
        [(10, "Hallen"), (6, "Brod"), (3, "Kesh")],
    ),
    ("The toll was put at 258 by officials at the headquarters in Brod.", [(258, None)]),
    ("The flood caused 20 deaths in Hallen and Brod.", [(20, "Hallen and Brod")]),
    ("Some 63 people have died, and 17,400 people have sought shelter in Brod.", [(63, None), (17400, "Brod")]),
    ("Twelve people were killed in a northern region.", [(12, None)]),
    ("The flood killed 12 people and destroyed houses in Brod.", [(12, "Brod")]),
    ("Twelve were killed and 40 wounded in Brod.", [(12, "Brod"), (40, "Brod")]),
    ("Twelve people were killed in a village near the border.", [(12, "a village")]),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_a_place_goes_to_the_number_it_stands_by(text, wanted):
    """The next clause, a part, the teller and the next row of a list keep their place; two joined places are both told."""
    found = [(figure.low, figure.place) for figure in read(text, places=("Hallen", "Brod", "Kesh"))]

    assert found == wanted
