"""Names: who and what acts, found and told apart; ``layer.py`` runs the passes."""
