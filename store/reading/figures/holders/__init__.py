"""Holders: whose a figure is; ``holder.py`` asks the others in turn."""
