"""Verbs of saying as rules of other layers look for them: here somebody says something, and what follows is his.

What a report is, and what each verb makes of it, is told by config/lexicon/reporting.toml and the modules of attribution.
"""

SAID = frozenset(
    "said says say told tells added announced argued claimed claims confirmed explained insisted insists noted reported stated stressed warned wrote".split()
)
DENYING = frozenset(("denied", "denies", "deny", "denying"))
REFUSING = DENYING | frozenset("refuted refutes rejected rejects disputed disputes".split())
ADMITTING = frozenset("admits admitted acknowledges acknowledged concedes conceded".split())
OWNING_UP = frozenset("own owns owned owning confess confesses confessed".split())  # "… up to 40": as many, not at most
ADMITTING_TO = OWNING_UP | frozenset("admit admits admitted admitting".split())
VALUING = frozenset(
    "put puts estimated estimates placed places reckoned reckons assesses assessed".split()
)  # … a force at a number
