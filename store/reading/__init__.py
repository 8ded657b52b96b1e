"""Text to claims: pure functions, no I/O. ``read.py`` runs the layers, ``page.py`` is what they share; a layer is the modules of one prefix."""
