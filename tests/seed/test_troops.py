"""The forces the seed tells of: three numbers and three moves without one."""

import pytest

from adapters.console import render


def value(seed, number):
    """A number of this version."""
    return float(seed.so(number).replace(",", ""))


async def test_there_are_three_figures_and_no_other_number_is_one(seed, items):
    """30 years, February 10-20, 2014 and 2019 are no troops."""
    found = [i for i in await items("troops", "figure") if i["low"] is not None or i["high"] is not None]

    assert {i["low"] for i in found} == {value(seed, n) for n in ("100,000", "115,000", "30,000")}


async def test_each_figure_says_how_many_whose_where_and_by_whose_word(seed, items):
    """The article itself, the minister and NATO's chief, by name."""
    by = {i["low"]: i for i in await items("troops", "figure") if i["low"] is not None}
    along, close, in_belarus = (by[value(seed, n)] for n in ("100,000", "115,000", "30,000"))

    assert (along["high"], along["qualifier"], along["speaker"], along["modality"]) == (
        None,
        "at_least",
        None,
        "asserted",
    )
    assert (close["qualifier"], close["speaker"]) == ("about", seed.so("Oleksii Reznikov"))
    assert (in_belarus["speaker"], in_belarus["modality"]) == (seed.so("Jens Stoltenberg"), "forecast")
    assert {i["holder"] for i in by.values()} == {"Russia"}
    assert all("Ukraine" in i["place"] for i in (along, close))
    assert in_belarus["place"] == "Belarus"
    assert close["speaker_text"].lower() == "the minister"


async def test_what_differs_is_shown_as_a_range_with_both_speakers(seed):
    """Never one as the truth."""
    shown = render(await seed.ask("troops"))

    assert seed.so("at least 100,000 to 115,000, depending on who says so") in shown
    assert seed.so("at least 100,000") in shown
    assert seed.so("about 115,000") in shown
    assert seed.so("30,000 (forecast)") in shown
    assert "▆" in shown


async def test_moves_without_a_number_are_listed_with_their_modality(items):
    """France plans, the United States moves, and no battle groups are seen."""
    found = [i for i in await items("troops") if i.get("low") is None and i.get("high") is None]
    told = {(i.get("holder") or (i.get("actor") or [None])[0], i["place"], i["modality"]) for i in found}

    assert ("France", "Romania", "planned") in told
    assert ("United States", "Romania", "asserted") in told
    assert "denied" in {modality for _, _, modality in told}
    assert any(i.get("origin") == "Germany" for i in found)


async def test_a_place_narrows_the_answer(seed, items):
    """Belarus has its own figure."""
    assert value(seed, "30,000") in {i.get("low") for i in await items("troops belarus")}
    assert "France" in {i.get("holder") or i["actor"][0] for i in await items("troops romania")}


@pytest.mark.parametrize(
    "question", ["how many Russian troops are near Ukraine?", "troops Kremlin", "how many troops does Moscow have?"]
)
async def test_plain_questions_find_the_figures(seed, items, question):
    """A demonym or a capital stands for its country."""
    assert value(seed, "100,000") in {i.get("low") for i in await items(question)}
