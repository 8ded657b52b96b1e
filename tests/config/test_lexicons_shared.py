"""Our own lexicon is loaded once a process: no operator's folder, no reading and no thread may change it for the others."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import date

from config.lexicons import load_lexicon
from store.models import Article
from store.reading.read import read

TEXT = "Marsk sent 300 hoplites and 40 peltasts to the border on Monday, the army said. It had gone into the battle with 160 soldiers."


def folder(path, noun):
    """An operator's folder that knows one kind of force more."""
    path.mkdir(exist_ok=True)
    (path / "units.toml").write_text(f'[classes]\nforce = ["{noun}"]\n')
    return path


def units(lexicon):
    """What is counted in the text."""
    return {figure.unit for figure in read(Article(TEXT, published=date(2031, 5, 9)), lexicon).figures}


def test_lexicons_of_two_folders_and_ours_stay_apart(tmp_path):
    """Each knows its own word alone, in whatever order they are loaded and read with; ours stays as it is on disk."""
    before = json.dumps(load_lexicon().tables, sort_keys=True, default=str)
    first, second = (load_lexicon(folder(tmp_path / noun, noun)) for noun in ("hoplites", "peltasts"))
    found = [units(each) for each in (first, load_lexicon(), second, first, load_lexicon())]

    assert ["hoplites" in each for each in found] == [True, False, False, True, False]
    assert ["peltasts" in each for each in found] == [False, False, True, False, False]
    assert json.dumps(load_lexicon().tables, sort_keys=True, default=str) == before


def test_a_folder_that_changed_is_read_anew(tmp_path):
    """Only ours is kept: what was loaded before has the old words, the next call the new ones."""
    old = load_lexicon(folder(tmp_path / "words", "hoplites"))
    new = load_lexicon(folder(tmp_path / "words", "peltasts"))

    assert "hoplites" in units(old) - units(new)
    assert "peltasts" in units(new) - units(old)


def test_threads_read_with_one_lexicon_as_one_does(tmp_path):
    """The intake reads in two threads, with what neither has compiled yet."""
    alone = units(load_lexicon(folder(tmp_path / "words", "hoplites")))
    shared = load_lexicon(tmp_path / "words")
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(units, [shared] * 8))

    assert found == [alone] * 8
