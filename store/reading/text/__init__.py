"""The text itself: layout, sentences, tokens, quotation marks, numbers, clauses and how sure they are. English, and no crisis."""
