"""A line tells what happened in the words of its sentence."""

from dataclasses import replace

import pytest

from bot import correcting
from bot.lines import LONGEST, collapse, fact, unrepeated
from bot.reply import Reply, Section, Strong, Struck, plain
from store.models import Event, Evidence, Figure
from tests.bot.test_front import Wire

SENTENCE = "Army units seized the palace in Ostra before dawn, killing nine guards, doctors said."
SEIZED = Event("COERCE", "seize", actor=("the army",), place="Ostra", date="2031-05-07", cue="seized")
DEAD = Figure(9, 9, "exact", "killed", "guards", cue="nine guards", speaker="doctors", speaker_text="doctors")


def line_of(claim, sentence=SENTENCE, wire=None, start=100, **news):
    """The line of one development whose sentence begins at ``start``."""
    line = (wire or Wire()).line(claim, "Troops move on Ostra", start=start, **news)
    stored = line.news.stored
    told = replace(stored, claim=replace(stored.claim, evidence=(Evidence(sentence, start, start + len(sentence)),)))
    return collapse([replace(line.news, stored=told)])[0]


def test_what_happened_is_told_as_its_sentence_says_it():
    """No type, doer or day of ours can be wrong in it; the word it was read from is strong."""
    text = fact(line_of(SEIZED)).text

    assert plain(text) == f"“{SENTENCE}”"
    assert [piece for piece in text if isinstance(piece, Strong)] == [Strong("seized")]
    assert plain(fact(line_of(replace(SEIZED, modality="denied"))).text) == f"“{SENTENCE}” (denied)"


def test_what_was_read_before_cues_were_kept_is_told_by_its_kind():
    """An old store goes on as it was until it is read again."""
    assert plain(fact(line_of(replace(SEIZED, cue=None))).text).startswith("Seizure: the army · Ostra")


def test_a_quotation_has_marks_of_its_own():
    """No marks within marks."""
    text = fact(line_of(replace(SEIZED, cue="take"), '"We will take the palace," he said.')).text

    assert plain(text) == '"We will take the palace," he said.'


def test_a_count_has_its_sentence_beside_it_or_the_headline():
    """ "9 guards killed" is of the palace in Ostra; "nine of them died" is of what the headline tells."""
    assert plain(fact(line_of(DEAD)).text) == f"9 guards killed · “{SENTENCE}”"
    nameless = line_of(replace(DEAD, cue="nine of them"), "Later nine of them died, doctors said.")
    assert plain(fact(nameless).text) == "9 guards killed · in “Troops move on Ostra”"


@pytest.mark.parametrize("claim", [SEIZED, DEAD])
def test_a_line_stays_within_its_bounds(claim):
    """However long the sentence is."""
    long = f"{'Before the sun was up and the bakers awake, ' * 20}{SENTENCE}"
    told = fact(line_of(claim, long))

    assert len(plain(told.text)) + len(told.reason or "") + len(told.publisher or "") <= LONGEST
    assert claim.cue in plain(told.text)


def test_a_deed_that_a_line_above_says_in_its_words_is_not_told_again():
    """The count's line has the sentence; a deed of another sentence, and one that changed, have lines of their own."""
    wire = Wire()
    dead, seized = line_of(DEAD, wire=wire), line_of(SEIZED, wire=wire)
    other = line_of(SEIZED, wire=wire, start=900)
    changed = replace(seized, reason="CHANGED")
    told = unrepeated([(line, fact(line)) for line in (dead, seized, other, changed)])

    assert [line for line, _ in told] == [dead, other, changed]


def test_a_value_set_right_strikes_out_what_we_told_and_not_the_sentence():
    """The sentence stands as it was printed."""
    wrong, now = line_of(DEAD), line_of(replace(DEAD, low=8, high=8)).news
    shown = Reply("Digest", (Section(facts=(fact(wrong),)),))
    mended = correcting.corrected(shown, {wrong.news.stored.id}, now).sections[0].facts[0]

    assert mended.text == (Struck("9 guards killed"), " ", "8 guards killed")


def test_the_first_sentence_of_an_article_is_told_from_its_beginning():
    """Its news stands there; how sure a later clause is, is not said of it."""
    lead = f"Ilan Brod, who had been told dead, spoke on Friday to a crowd on the market place of Ostra and on the radio, {SENTENCE}"
    told = line_of(replace(SEIZED, cue="seized", modality="planned"), lead, start=40)
    text = plain(fact(told).text)

    assert text.startswith("“Ilan Brod, who had been told dead, spoke on Friday")
    assert "planned" not in text
    both = [plain(one.text) for _, one in unrepeated([(told, fact(told)), (told, fact(told)), (told, fact(told))])]
    assert both[0] == text
    assert len(both) == 2
    assert "seized" in both[1]  # the second deed of that sentence in the words around it, once
