"""Pages that need no memory, and tickets that survive a restart."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import UserMistake
from bot.pages import leaf, paged
from bot.reply import Reply
from bot.tickets import pack, unpack


def test_the_pages_together_hold_everything_once():
    """Nothing is lost between two pages."""
    pages = [leaf(range(18), page, 7).items for page in (1, 2, 3)]

    assert [x for page in pages for x in page] == list(range(18))


@pytest.mark.parametrize(("items", "pages"), [(0, 1), (7, 1), (9, 1), (10, 2), (16, 2), (17, 3)])
def test_one_or_two_left_over_get_no_page_of_their_own(items, pages):
    """Nobody turns a page for one line."""
    assert leaf(range(items), 1, 7).pages == pages


@pytest.mark.parametrize(("asked", "shown"), [(-3, 1), (0, 1), (2, 2), (99, 3)])
def test_a_page_that_is_not_there_shows_the_nearest(asked, shown):
    """A button pressed after the store changed still answers."""
    assert leaf(range(18), asked, 7).page == shown


def test_turning_is_offered_only_where_there_is_a_page():
    """No button leads nowhere."""
    labels = [[b.label for b in paged(Reply("x"), leaf(range(18), page, 7), "q").buttons] for page in (1, 2, 3)]

    assert labels == [["Next ▶"], ["◀ Previous", "Next ▶"], ["◀ Previous"]]


@pytest.mark.parametrize("question", ["who", "troops Port Sela", "search " + "x" * 2000, "search #1 2#3", "s\nx"])
async def test_a_ticket_gives_the_question_and_page_back(empty, question):
    """Short ones carry the words, long ones an id in the store."""
    ticket = await pack(empty, question, 12)

    assert len(ticket) <= 90
    assert await unpack(empty, ticket) == (question, 12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    question=st.text(st.characters(exclude_categories=["Cs"]), max_size=120)
    | st.text("a😀é界", min_size=80, max_size=95),
    page=st.integers(1, 9999),
)
async def test_a_ticket_fits_however_the_platform_counts(empty, question, page):
    """A face counts as one code point and as two UTF-16 units; Discord does not say which it counts, and refuses a whole message."""
    ticket = await pack(empty, question, page)

    assert len(ticket.encode("utf-16-le")) // 2 <= 90
    assert await unpack(empty, ticket) == (question, page)


@pytest.mark.parametrize("ticket", ["", "x", "1#aaaaaaaaaaaaaaaa", "who", "99999 who"])
async def test_a_ticket_of_somebody_else_is_a_mistake_that_is_explained(empty, ticket):
    """An old or foreign button never fails silently."""
    with pytest.raises(UserMistake, match="ask again"):
        await unpack(empty, ticket)
