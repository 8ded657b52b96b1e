"""Roles: which office, rank and owner the text gives to a name."""
