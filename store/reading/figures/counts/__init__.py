"""Counts: which numbers count something, what they count, and which numbers are no figures."""
