"""Places: where a figure is; ``place.py`` asks the others in turn."""
