"""Harm: the measures (models.MEASURES) that rules ask for together, and the words that rules take for harm whatever its measure.

The words by which a measure is read stand in config/lexicon/measures.toml.
"""

CASUALTIES = frozenset(("killed", "wounded", "missing"))
TOLLS = CASUALTIES | {"casualties"}  # what may be told of the same people in one number
TAKEN = frozenset(("captured", "detained"))
HARM = CASUALTIES | TAKEN
FLIGHT = frozenset(
    ("displaced", "evacuated", "homeless", "affected")
)  # of people whom nobody has, least of all who counts them
LOSSES = TOLLS | {"captured", "destroyed"}  # what a force loses, men and arms
OWNED = frozenset(("strength", "equipment"))  # men and arms that a side has
HAD = OWNED | {"destroyed"}  # or had

LOSING = frozenset(("lost", "lose", "loses", "losing"))
HARMED = frozenset(("killed", "wounded", "injured", "hurt", "maimed", "slain"))
SEIZED = frozenset(("arrested", "detained", "seized", "kidnapped", "abducted", "held"))
CALAMITIES = frozenset(
    """war wars conflict uprising rebellion revolt insurgency flood floods earthquake quake tsunami famine drought cyclone hurricane typhoon
    storm epidemic outbreak pandemic eruption landslide avalanche coup crisis siege massacre fire fires disaster revolution riots raid invasion
    offensive campaign clashes fighting""".split()
)
