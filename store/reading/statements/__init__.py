"""Statements: who said what, in quotations and in clauses; ``layer.py`` fills the page."""
