"""Charts: a PNG with words, drawn when matplotlib is there; bars in text when it is not."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from bot import charts
from bot.charts import Line, alt_text, draw

DAYS = [datetime(2031, 5, day, 9, tzinfo=UTC) for day in (5, 6, 7)]
LINES = (
    Line("Interior Minister Oskar Velt", ((DAYS[0], 12, 12), (DAYS[1], 58, 58), (DAYS[2], 41, 41))),
    Line("$\\frac{x}{0}$ <b>hospital</b>", ((DAYS[1], 60, 80),)),
)


@pytest.fixture(autouse=True)
def own_places(monkeypatch):
    """A thread and places for each test: a chart that is late on a busy machine takes none from the next."""
    with ThreadPoolExecutor(1, "charts") as thread:
        monkeypatch.setattr(charts, "_THREAD", thread)
        monkeypatch.setattr(charts, "_SLOTS", threading.BoundedSemaphore(3))
        yield


def test_the_words_say_what_the_picture_shows():
    """Who does not see the chart reads every value, by who says so."""
    words = alt_text("Killed, Port Nerida", LINES)

    assert words.startswith("Killed, Port Nerida. Interior Minister Oskar Velt: 12, 58, 41; ")
    assert words.endswith("60 to 80")


async def test_one_value_is_no_chart():
    """There is nothing to compare."""
    assert await draw("Killed", (Line("a", ((DAYS[0], 1, 1),)),)) is None


async def test_without_matplotlib_there_is_no_picture(monkeypatch):
    """The answer comes all the same; its bars in text say what the chart would."""
    monkeypatch.setattr(charts, "can_draw", lambda: False)

    assert await draw("Killed", LINES) is None


async def test_it_draws_a_png_whatever_stands_in_the_names(monkeypatch):
    """Formulas and markup in names are only letters. The first chart on a busy machine may take as long as drawing may at all."""
    pytest.importorskip("matplotlib", reason="the extra `charts` is not installed; make test installs it")
    monkeypatch.setattr(charts, "_PATIENCE", charts._LONGEST)
    picture = await draw("Killed, $Port$ Nerida", LINES)

    assert picture.png.startswith(b"\x89PNG")
    assert picture.name == "figures.png"


async def test_an_answer_does_not_wait_behind_many_charts(monkeypatch):
    """While others wait for their pictures, the bars in text must do; the places are free again afterwards."""
    monkeypatch.setattr(charts, "can_draw", lambda: True)
    monkeypatch.setattr(charts, "_png", lambda _asked: b"png")
    taken = [charts._SLOTS.acquire(blocking=False) for _ in range(3)]
    crowded = await draw("Killed, crowded", LINES)
    for _ in taken:
        charts._SLOTS.release()
    free = [await draw("Killed, free", LINES) for _ in range(4)]

    assert all(taken)
    assert crowded is None
    assert all(picture.png == b"png" for picture in free)
