"""Tellers: who gives a figure; ``speaker.py`` and ``tellers.py`` ask the others in turn."""
