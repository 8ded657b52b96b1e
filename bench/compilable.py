"""``make compilable``: does the reader's source still go through mypyc? Half a minute, and no C compiler is needed.

What mypyc refuses, or infers otherwise than mypy, would stop ``make compiled`` only after it has been begun. mypyc says why and ends
the process.
"""

import io
import os
import shutil
import sys
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

ROOT = Path(__file__).parent.parent


def main() -> int:
    """Turn a copy of the reader into C source and count its modules; what mypyc refuses is printed."""
    from mypyc.build import mypycify  # it needs setuptools, which only this command uses

    said = io.StringIO()
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "store", Path(folder) / "store")
        os.chdir(folder)
        modules = [str(path) for path in sorted(Path("store/reading").rglob("*.py"))]
        try:
            with redirect_stdout(said):  # a hundred warnings that a generator is made a list
                mypycify(["--strict", *modules])
        except SystemExit:
            sys.stderr.write(said.getvalue())
            raise
        finally:
            os.chdir(ROOT)
    sys.stdout.write(f"{len(modules)} modules of the reader go through mypyc\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
