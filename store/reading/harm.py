"""Measures (models.MEASURES) that rules about harm ask for together: who was hurt, who was taken, what a side lost."""

CASUALTIES = frozenset(("killed", "wounded", "missing"))
TOLLS = CASUALTIES | {"casualties"}  # what may be told of the same people in one number
TAKEN = frozenset(("captured", "detained"))
HARM = CASUALTIES | TAKEN
LOSSES = TOLLS | {"captured", "destroyed"}  # what a force loses, men and arms
HAD = frozenset(("strength", "equipment", "destroyed"))  # of men and arms that a side has, or had
