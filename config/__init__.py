"""Settings and the lexicon, read in one place: the composition root."""
