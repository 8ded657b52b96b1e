"""Belonging: the country or organisation that an office, a rank or a body is of."""
