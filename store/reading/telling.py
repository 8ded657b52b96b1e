"""Verbs of saying as rules of other layers look for them: here somebody says something, and what follows is his.

What a report is, and what each verb makes of it, is told by config/lexicon/reporting.toml and the modules of attribution.
"""

SAID = frozenset(
    "said says say told tells added announced argued claimed claims confirmed explained insisted insists noted reported stated stressed warned wrote".split()
)
