"""What can go wrong in the store, said so that a person can act on it."""


class UserMistake(Exception):  # noqa: N818 - it is the person's, and the house word for it
    """The caller asked for something that cannot be; the text is shown to the person and says what to type instead."""


class StoreError(Exception):
    """The store could not do it (locked, full, not a store); the text says which file and what to do. The cause is chained."""
