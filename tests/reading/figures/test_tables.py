"""Tables: a column's head says what is counted, a row's first cell says where or whose."""

from store.models import Article
from store.reading.figures import layer as figures
from store.reading.read import page_of
from tests.reading.figures_page import lexicon

TABLE = """Situation in Marra

District | Deaths (as of 3 May) | Injured | Houses destroyed
Hallen | 12 (+2) | 40 | 1,200
Brod | 5 | – | 90
Total | 17 | 40 | 1,290
"""


def told(text):
    """(high, measure, unit, place, holder) of each figure."""
    page = page_of(Article(text), lexicon())
    figures.find(page)
    return [(f.high, f.measure, f.unit, f.place, f.holder) for f in page.figures]


def test_a_cell_counts_what_its_column_is_headed_and_lies_where_its_row_begins():
    """A cell without a number is no figure; a total has no place."""
    found = told(TABLE)

    assert found[:3] == [
        (12, "killed", "deaths", "Hallen", None),
        (40, "wounded", "injured", "Hallen", None),
        (1200, "destroyed", "houses", "Hallen", None),
    ]
    assert [row[:1] + row[3:4] for row in found[3:]] == [
        (5, "Brod"),
        (90, "Brod"),
        (17, None),
        (40, None),
        (1290, None),
    ]


def test_a_table_of_sides_gives_holders():
    """What stands in a column of troops belongs to the side that heads the row."""
    assert told("Side | Troops | Tanks\nTarsk | 38,000 | 900\nDrasnia | 21,000 | 140\n") == [
        (38000, "strength", "troops", None, "Tarsk"),
        (900, "equipment", "tanks", None, "Tarsk"),
        (21000, "strength", "troops", None, "Drasnia"),
        (140, "equipment", "tanks", None, "Drasnia"),
    ]


def test_numbers_under_a_head_that_names_no_harm_stay_unread():
    """Rainfall and prices in a table are no figures."""
    assert told("Station | Rainfall | Price\nHallen | 212 | 40\nBrod | 90 | 41\n") == []


def test_a_row_without_a_name_is_nobodys():
    """It may be a sum, or more of the row above: nothing says where the three died."""
    found = told("Island | Dead | Injured\nMoturua | 14 | 102\n  | 3 | 9\n")

    assert [row[0] for row in found] == [14, 102]
