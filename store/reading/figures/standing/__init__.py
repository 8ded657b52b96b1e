"""Standing: what a force is doing, how sure the text is of it, and what is past, wanted or undone."""
