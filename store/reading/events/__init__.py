"""Events: what happened, in PLOVER's types and modes, and HAZARD; ``layer.py`` fills the page."""
