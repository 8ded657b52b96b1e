"""Figures: claims with a number about forces and harm; ``layer.py`` fills the page."""
