"""A line of a digest can be understood by itself."""

from dataclasses import replace

import pytest

from bot.alone import SHORTEST, beside, stands_alone
from store.models import Event, Evidence, Figure, Statement
from store.rows import ArticleCard, Stored

CARD = ArticleCard(1, "Quake shakes the hills of Velmar", "Gazette", None, None, None, "2031-05-07", "")
SENTENCE = Evidence("The bloc refused to say when its envoys would leave.", 0, 50)
HURT = Figure(165, 165, "exact", "wounded", evidence=(SENTENCE,))
SHOT = Event("ASSAULT", "firearms", actor=("guards",), evidence=(SENTENCE,))
SAID = Statement(
    "Ada Ruden", "Ruden", "said", "the road to the dam is cut off by mud", direct=True, evidence=(SENTENCE,)
)


def stored(claim, title=CARD.title):
    return Stored("f1", 1, replace(CARD, title=title), claim, "1")


@pytest.mark.parametrize(
    "claim",
    [
        replace(HURT, place="Port Sel"),
        replace(HURT, holder="the Orlian army"),
        replace(SHOT, actor=("Ilse Varga",), recipient=("guards",)),
        replace(SHOT, actor=("Ilse Varga", "Tomas Rehn")),
        replace(SHOT, place="Oster"),
        SAID,
    ],
)
def test_what_has_a_place_or_a_name_stands_alone(claim):
    """Nothing is added to what can be understood."""
    assert stands_alone(claim)
    assert beside(stored(claim), 100) == ""


@pytest.mark.parametrize(
    "claim",
    [
        HURT,
        replace(HURT, holder="enemy"),
        Figure(6.9, 6.9, "exact", "magnitude", holder="Institute"),
        SHOT,
        replace(SHOT, actor=()),
        Event("HAZARD", "earthquake"),
        replace(SAID, content="on the high side"),
        replace(SAID, content="he would not seek another term in office"),
        replace(SAID, speaker=None, speaker_text="officials"),
    ],
)
def test_what_could_be_of_any_crisis_has_its_headline(claim):
    """ "165 wounded" is of the quake that the headline names."""
    assert beside(stored(claim), 100) == " · in “Quake shakes the hills of Velmar”"
    assert beside(stored(claim, None), 100) == ""


def test_what_is_refused_stands_in_the_sentence():
    """ "Refusal: the bloc" says nothing of what was refused, nor "Seizure: Orlia" of what was seized; where there is another side it does."""
    assert beside(stored(replace(SHOT, actor=("Orlia",))), 100) == f" · “{SENTENCE.text}”"
    refused = Event("REJECT", None, actor=("Coast League",), evidence=(SENTENCE,))

    assert beside(stored(refused), 100) == f" · “{SENTENCE.text}”"
    assert beside(stored(replace(refused, recipient=("Orlia",))), 100) == ""


def test_a_headline_is_cut_or_left_out_by_the_room_there_is():
    """Never more than the room, and never two letters of it."""
    cut = beside(stored(HURT), SHORTEST + 8)

    assert cut.endswith("…”")
    assert len(cut) <= SHORTEST + 8
    assert beside(stored(HURT), 20) == ""
