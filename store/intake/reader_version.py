"""Which reader read a claim: a fingerprint of the reader's rules, of its words, an operator's included, and of its towns and countries.

Every claim records it, so that ``crisis reread`` knows what the present reader has not read yet: after an upgrade, after a change
of the lexicon, and where an interrupted run is to go on.
"""

import hashlib
import json
from functools import cache
from pathlib import Path

from store import models
from store.reading import read
from store.reading.lexicon import Lexicon

_DIGITS = 12  # of the fingerprint in hex: two readers alike by chance are not to be feared
_CODE = frozenset((".py", ".so", ".pyd"))


def reader_version(lexicon: Lexicon) -> str:
    """Twelve hex digits, others as soon as a rule, a word or a town differs; use as ``lexicon.get(reader_version)``. Reads the reader's files once."""
    words = json.dumps(lexicon.tables, sort_keys=True, ensure_ascii=False, default=str)
    gazetteer = f"{lexicon.places}\n{lexicon.countries}"
    return hashlib.sha256(f"{_rules()}\n{words}\n{gazetteer}".encode()).hexdigest()[:_DIGITS]


@cache
def _rules() -> str:
    """The digest of the reader's modules, in the order of their names."""
    folder = Path(read.__file__).parent
    files = sorted(path for path in (*folder.rglob("*"), Path(models.__file__)) if path.suffix in _CODE)
    digest = hashlib.sha256()
    for path in files:
        digest.update("/".join(path.relative_to(folder.parent).parts).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
