"""Attribution: the reporting clauses of a text - who says, by which word, and what; ``reports.py`` finds them."""
