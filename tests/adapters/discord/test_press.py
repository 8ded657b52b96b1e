"""What stands under an answer."""

from adapters.discord.layout import lay_out
from adapters.discord.press import PATTERN, mark, nonce, presses
from bot.reply import Button, Fact, Reply, Section

LONG = Reply(
    "Long", (Section(facts=tuple(Fact("word " * 100) for _ in range(20))),), question="latest", page=2, pages=3
)


def under(reply, place=1, *, shareable=True):
    parts = lay_out(reply)
    found = presses(reply, parts[place - 1], shareable=shareable)
    return [(press.label, press.page, press.part) for press in found]


def test_turning_goes_through_the_parts_of_a_page_and_then_to_the_next_page():
    """Nothing is skipped, forwards or backwards."""
    last = len(lay_out(LONG))

    assert last > 1
    assert under(LONG, 1) == [("◀", 1, 0), ("▶", 2, 2), ("Share", 2, 1)]
    assert under(LONG, last) == [("◀", 2, last - 1), ("▶", 3, 1), ("Share", 2, last)]


def test_a_single_page_has_nothing_to_turn():
    """No dead buttons."""
    assert under(Reply("One", question="who")) == [("Share", 1, 1)]


def test_what_cannot_be_shared_has_no_share():
    """Direct messages, posts that are public already, mistakes, answers to no question."""
    assert under(Reply("One", question="who"), shareable=False) == []
    assert under(Reply("One", question="who").shared_by("Ann")) == []
    assert under(Reply("One", question="who", data={"error": "yours"})) == []
    assert under(Reply("One")) == []


def test_own_buttons_come_after_and_only_once():
    """Two buttons of one question would be refused by Discord."""
    buttons = (Button("A", "ask", "who a"), Button("B", "ask", "who a"), Button("C", "turn", "who", 2))

    assert under(Reply("One", buttons=buttons)) == [("B", 1, 1)]


def test_a_button_s_id_is_read_back_whole():
    """Verb, part and ticket survive, whatever the question holds."""
    press = presses(Reply("One", question="search a:b\nc"), lay_out(Reply("One"))[0], shareable=True)[0]
    match = PATTERN.fullmatch(press.custom_id("1 search a:b\nc"))

    assert match
    assert (match["verb"], match["part"], match["ticket"]) == ("s", "1", "1 search a:b\nc")


def test_keys_become_short_and_stay_their_own():
    """Nonce and mark fit Discord's limits for any key, and differ for different keys."""
    keys = ["k", "k2", "x" * 500, "x" * 501]

    assert len({nonce(key) for key in keys}) == len({mark(key) for key in keys}) == 4
    assert all(len(nonce(key)) <= 25 and len(mark(key)) <= 100 and PATTERN.fullmatch(mark(key)) for key in keys)


def test_the_mark_of_a_post_fits_however_discord_counts():
    """Its custom_id holds 100 of whatever Discord counts; a key too long for it is told by its digest."""
    for key in ("s1:2031-05-09", "😀" * 46, "x" * 91):
        assert len(mark(key).encode("utf-16-le")) // 2 <= 100
