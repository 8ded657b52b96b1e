"""``/crisis troops``."""

from dataclasses import replace

from bot.answers.troops import spread
from bot.reply import plain
from store.models import Figure
from store.rows import ArticleCard, Stored


def figure(low, high, modality="asserted"):
    return Figure(low, high, "exact", "strength", modality=modality)


def said(speaker, one):
    card = ArticleCard(1, None, "Gazette", None, None, None, "2031-05-07", "2031-05-07T12:00:00Z")
    return Stored("f1", 1, card, replace(one, speaker=speaker, holder="Belmark"), "1")


async def test_values_that_differ_are_a_range_and_none_is_the_truth(ask):
    """Both are shown with who says so."""
    section = (await ask("troops")).sections[0]

    assert section.heading == "Belmark · Ardania's border: 2,500 to 4,000, depending on who says so"
    assert [(plain(f.text), f.speaker) for f in section.facts[:2]] == [
        ("4,000 troops · Ardania's border", "Coast League"),
        ("about 2,500 soldiers · border of Ardania", "Tomas Rehn"),
    ]


async def test_a_forecast_is_marked_and_stays_out_of_the_range(ask):
    """What may come is not what is."""
    section = (await ask("troops")).sections[0]

    assert plain(section.facts[2].text) == "9,000 troops (forecast) · Ardania"
    assert "9,000 (forecast)" in section.mono
    assert "▒" in section.mono.splitlines()[2]


async def test_every_figure_shows_its_exact_sentence(ask):
    """A number without its sentence cannot be judged."""
    reply = await ask("troops")

    assert all(f.quote and f.evidence and f.speaker and f.publisher for s in reply.sections for f in s.facts)


async def test_a_place_or_an_actor_narrows_the_answer(ask):
    """Small words of a question do not matter."""
    by_place, by_actor = await ask("troops in Ardania"), await ask("how many soldiers does Belmark have?")
    nowhere = await ask("troops Oster")

    assert len(by_place.data["items"]) == len(by_actor.data["items"]) == 3
    assert nowhere.data["items"] == []
    assert "No article says anything about troops for “Oster”." in plain(nowhere.sections[0].text)


def test_a_range_needs_two_different_present_values():
    """Forecasts, denials, parts and who left do not widen one."""
    here = said("Ada", figure(10, 10))

    assert spread([here, said("Bo", figure(12, 12))]) == "10 to 12"
    assert spread([here, said("Bo", figure(10, 10))]) is None
    assert spread([here, said("Bo", figure(90, 90, "forecast")), said("Cy", figure(80, 80, "denied"))]) is None
    assert spread([here, said("Bo", replace(figure(4, 4), status="withdrawn"))]) is None
    assert spread([here, said("Bo", replace(figure(4, 4), part_of=10))]) is None
