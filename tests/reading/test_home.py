"""The country an article is about: one guess, the same for persons, bodies and figures."""

import pytest

from tests.reading.names_page import page

OPENED = (
    "The shooting in Chile began at dawn. Nobody slept. Shops stayed shut. "
    "The army waits. Peru sent nothing. It had no troops to send. France waits too."
)
VISITED = (
    "Uruguayan peacekeepers left on Sunday. The base at Meroki is empty. The Pakistanis follow. "
    "Nobody waved. The Rwandans drove."
)
EMBASSY = (
    "TARVIK, Oct 11 – Gunmen held the Ilmarian embassy in the Vessonian capital. The Ilmarian ambassador was away. "
    "The embassy of Ilmaria has a garden. Ilmaria sent nobody. Vessonia sent its police."
)
HOMES = [
    (EMBASSY, "Vessonia"),
    ("LIMA, Peru, May 4 – Peru closed the road. Chile and Bolivia watched.", "Peru"),
    (OPENED, "Chile"),
    ("Peru accused Chile of lying. Chile accused Peru.", None),
    (VISITED, None),
]


@pytest.mark.parametrize(("text", "home"), HOMES)
def test_an_article_is_about_the_country_that_leads_or_opens_alone(text, home):
    """The dateline, the count, or an opening that names one country tells; two states or visitors alone leave it open."""
    assert page(text).home == home
