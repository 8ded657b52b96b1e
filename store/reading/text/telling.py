"""Verbs of saying as rules of other layers look for them: here somebody says something, and what follows is his.

What a report is, and what each verb makes of it, is told by config/lexicon/reporting.toml and the modules of attribution.
"""

SPOTTING = frozenset("counted spotted detected tracked observed sighted photographed identified".split())  # another's
STATED = frozenset(  # what stands for "said" in a paraphrase; no "states" and "notes", which are nouns as often
    "stated mentioned noted explained remarked asserted commented emphasized emphasised stressed declared indicated".split()
)
SAID = STATED | frozenset(
    "said says say told tells added announced argued claimed claims confirmed insisted insists reported warned wrote".split()
)
DENYING = frozenset(("denied", "denies", "deny", "denying"))
REFUSING = DENYING | frozenset("refuted refutes rejected rejects disputed disputes".split())
ADMITTING = frozenset("admits admitted acknowledges acknowledged concedes conceded".split())
OWNING_UP = frozenset("own owns owned owning confess confesses confessed".split())  # "… up to 40": as many, not at most
ADMITTING_TO = OWNING_UP | frozenset("admit admits admitted admitting".split())
VALUING = frozenset(
    "put puts estimated estimates placed places reckoned reckons assesses assessed".split()
)  # … a force at a number
GOING_ON = frozenset(  # with these who denies or rejects goes on with his own words
    "saying adding insisting stressing noting stating maintaining asserting arguing explaining countering replying".split()
)
