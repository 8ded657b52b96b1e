"""A process that is about to read many articles keeps the collector off what lives as long as it does."""

import gc
from dataclasses import replace

from store.intake.prepared import prepare


def test_what_is_made_of_the_words_is_walked_by_no_collection(lexicon):
    """Made before it is frozen: then no generation of the collector holds it."""
    fresh = replace(lexicon, _compiled={})
    try:
        prepare(fresh)

        walked = {id(one) for one in gc.get_objects()}
        made = [one for one in fresh._compiled.values() if gc.is_tracked(one)]
        assert len(made) > 5
        assert not [one for one in made if id(one) in walked]
    finally:
        gc.unfreeze()
