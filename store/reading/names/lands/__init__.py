"""Lands and places: countries, those that only the article knows, towns, the country an article is about."""
