"""Measures: what became of those who are counted; ``measure.py`` asks the others in turn."""
