"""The look that rules patterns out: it is quick, and never at the cost of one that fits."""

import pytest

from store.reading.events.lexicon import event_words
from store.reading.events.match import PASSIVES, UNPASSIVE, _fits
from store.reading.events.patterns import by_form, possible, possible_passive
from store.reading.events.voice import voice_of
from tests.reading.claims_page import fresh

TEXTS = (
    "Norland has sent 300 soldiers to the border, and on Monday it called unanimously for talks.",
    "The bridge that the rebels destroyed on Tuesday was rebuilt; two engineers were shot dead by snipers.",
    "Hostages were taken to the hills, whose villages the army had shelled before it withdrew its tanks from Brask.",
    "The minister accused Kesh of breaking the truce, rejected its offer and ordered the ambassador to leave.",
    "Ana Roy was arrested last week after she called what she named a sham vote a crime.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_no_pattern_that_fits_is_passed_over(text):
    page, fitting = fresh(text), 0
    words, groups = page.lexicon.get(event_words), page.lexicon.get(by_form)
    for sentence in page.sentences:
        for at in range(sentence.first, sentence.last):
            for group in groups.get(page.lowers[at], ()):
                voice = voice_of(page, words, sentence, at, group.form) if group.form else "noun"
                if voice is None:
                    continue
                passive = group.form not in UNPASSIVE and voice in PASSIVES
                tried = possible_passive(page, at, sentence.last, group) if passive else possible(page, at, group)
                fits = [t for t in group.triggers if _fits(page, sentence, t, at, voice) is not None]
                fitting += len(fits)
                assert all(trigger in tried for trigger in fits)
    assert fitting
