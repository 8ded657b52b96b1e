"""What a state calls itself, "the Republic of X": nouns that make a country of an unknown name, small and in capitals; and what parts states."""

REALMS = frozenset("republic kingdom emirate sultanate principality federation confederation duchy khanate".split())
BORDERS = frozenset(("border", "borders", "frontier", "frontiers", "boundary"))
REALM_NAMES = frozenset(word.capitalize() for word in REALMS)
