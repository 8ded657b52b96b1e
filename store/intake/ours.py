"""The edge around one article: an error of ours in it is logged with the article, and the other articles go on.

What is wrong with the store itself (locked, full) is no article's error and stops the load: nothing more could be kept.
"""

import logging

from store.errors import StoreError

log = logging.getLogger(__name__)


def ours(article: str, error: Exception) -> str:
    """Log ``error`` with its traceback and the ``article`` (a path or link); returns the words a person is told.

    Raises it again when it is the store's. The words hold the error's kind alone: its text may be the article's.
    """
    if isinstance(error, StoreError):
        raise error
    log.error("%s could not be taken in", article, exc_info=error)
    return f"an error of ours ({type(error).__name__})"
