"""Strengths: when people, ships or rows of a table are a force."""
