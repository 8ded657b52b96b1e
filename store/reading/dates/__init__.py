"""Dates: phrases that mean days, resolved against the publication day; ``layer.py`` finds them."""
