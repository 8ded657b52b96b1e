"""One file per word: what it asks the store, and the pure function that turns rows into a Reply."""
