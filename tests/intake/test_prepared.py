"""A process that is about to read many articles keeps the collector off what lives as long as it does."""

import gc

from store.intake.prepared import prepare


def test_what_is_made_of_the_words_is_walked_by_no_collection(lexicon):
    """Thousands of words and patterns are frozen once they are made."""
    before = gc.get_freeze_count()
    try:
        prepare(lexicon)

        assert gc.get_freeze_count() > before + 1_000
    finally:
        gc.unfreeze()
