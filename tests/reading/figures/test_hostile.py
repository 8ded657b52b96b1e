"""Figures of hostile text: nothing raises, bounds stay in order, and cost grows with length only."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.models import MEASURES, MODALITIES, STATUSES
from store.reading.figures import layer as figures
from tests.reading.figures_page import page, read
from tests.reading.pace import seconds

WORDS = st.sampled_from(
    "12 40,000 two a and of the killed wounded soldiers people were in Orlesk , . ; : ( ) “ ” 's its dozen million to from "
    "troops will rise death toll at least more than up to between 3-1 % $ km T-72 2014 missing no sent Tarsk who them".split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=40))
def test_any_jumble_of_our_own_words_gives_well_formed_figures(words):
    """Closed lists hold, bounds are in order, and the trace is inside the evidence."""
    text = " ".join(words)
    for figure in read(text, groups={"Tarsk": ["Tarsk"]}, places=("Orlesk",)):
        bounds = [bound for bound in (figure.low, figure.high) if bound is not None]

        assert bounds == sorted(bounds)
        assert figure.measure in MEASURES
        assert figure.modality in MODALITIES
        assert figure.status is None or figure.status in STATUSES
        assert figure.evidence[0].start <= figure.trace[0].start < figure.trace[0].end <= figure.evidence[0].end


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read(text):
    """Whatever characters come."""
    read(text)


def test_a_text_that_breaks_off_right_behind_who_is_counted_is_read():
    """A feed cuts its articles off anywhere: no rule looks for a token behind the last one."""
    found = read("The war goes on.\nIn Tarsk killed two marines", groups={"Tarsk": ["Tarsk"]})

    assert [figure.low for figure in found] == [2]


@pytest.mark.parametrize(
    "unit",
    [
        "12 ",
        "killed 12 and ",
        "1,000 soldiers, ",
        "two of the ",
        "ABCDE ",
        "in In ",
        "no troops ",
        "12 of them ",
        "at least ",
        "a child and ",
    ],
)
def test_an_endless_sentence_costs_its_length(unit):
    """Ten thousand words without a full stop stay under a second, so that no text can stall the reader."""
    assert seconds(figures.find, lambda: page(unit * (10_000 // len(unit.split())))) < 1


def test_a_list_without_an_end_is_read_at_its_beginning_and_says_so():
    """News tells five numbers in a sentence; the rest of a hundred is passed over with a reason."""
    listed = page("Tarsk sent " + "1,000 soldiers, " * 100, groups={"Tarsk": ["Tarsk"]})
    figures.find(listed)

    assert len(listed.figures) == 40
    assert [row.reason for row in listed.skipped] == ["one of too many of one sentence"] * 60


@pytest.mark.parametrize(
    "unit", ["Tarsk sent 12 soldiers to Orlesk and ", "its 12 soldiers in Orlesk killed 40 Tarsk men, "]
)
def test_an_endless_sentence_full_of_names_costs_its_length(unit):
    """Names and places of one sentence are not walked through again for every number."""
    text = unit * (4_000 // len(unit.split()))

    assert seconds(figures.find, lambda: page(text, groups={"Tarsk": ["Tarsk"]}, places=("Orlesk",))) < 1


@pytest.mark.parametrize(
    "part", ["including 12 of 30 people", "among them 12 soldiers", "including 900", "of whom 12 women"]
)
def test_a_part_of_any_figure_is_read(part):
    """What is included may be of another kind than the whole: tanks, forces and harm have no measure in common."""
    for whole in ("sent 40 tanks", "sent 400 soldiers", "lost 40 tanks", "lost 400 soldiers"):
        figures = read(f"Tarsk {whole}, {part}.", groups={"Tarsk": ["Tarsk"]})

        assert [figure.measure for figure in figures if figure.measure not in MEASURES] == []
