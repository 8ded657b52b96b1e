"""How articles come in: bytes to an article, an article to the store."""
