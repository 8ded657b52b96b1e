"""Speakers without a name: the name that they give of themselves, and the "he" of the sentences behind them."""

import pytest

from tests.reading.claims_page import told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A commander with the brigade, who gave only his callsign, Kestrel, said four men had died.", "Kestrel"),
        ("“I heard nothing at all,” said a man in slippers who gave his name as Tamas.", "Tamas"),
        ("A soldier, who asked to be identified only as Petro, said four men had died.", "Petro"),
        ("A former inspector by the name of Ilmar Kern said four men had died.", "Ilmar Kern"),
        ("A teacher, who would give only her first name, said four men had died.", "A teacher"),
        ("A nurse, who asked not to be named, said four men had died.", "A nurse"),
    ],
)
def test_a_speaker_goes_by_the_name_that_he_gives(text, who):
    """A callsign, a first name or an alias is who he is to the reader; a name that is kept back is none."""
    assert [speaker for speaker, _ in told(text)] == [who]


HOLM = "The minister, Joran Holm, met the envoys on Monday. "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("On the terrace of the hotel a captain of the guard, aged 29, had heard it. “He may be right,” he said.", "a captain of the guard"),
        ("A brigadier who introduces himself only as Numa laughs at that. “We never had so many men,” he says.", "Numa"),
        ("Norway's president has spoken on television without naming Holm. “What we face is treason,” he said.", "Norway's president"),
        ("His counterpart, Mikko Pint, rejected this. “There is only one model for us,” he said.", "Mikko Pint"),
        ("A baker in the old town said the raid was over. He had lost a son. “They come in tens,” he said.", "A baker in the old town"),
    ],
)  # fmt: skip
def test_he_is_who_the_sentence_before_is_about(text, who):
    """Not the person named further up."""
    assert [speaker for speaker, said in told(HOLM + text)][-1] == who


def test_a_man_is_no_she():
    """Whoever spoke in the paragraph before must be able to be "she"."""
    text = "A man who had shared a hut with him told her that he had died in March.\n\n“I thank God for it,” she said."

    assert told(text)[-1][0] != "A man"


def test_a_staff_goes_on_as_it():
    """A body in plain words is what "it" goes back to."""
    text = "Norway's general staff says that 18 raids took place. It claims that 720 soldiers were killed."

    assert [speaker for speaker, _ in told(text)] == ["Norway's general staff"] * 2
