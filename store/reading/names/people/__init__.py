"""People: which capitals are persons, which mentions are the same one, whom pronouns mean."""
