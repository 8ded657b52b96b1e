"""The program as a script runs it, in this process."""

import pytest

from adapters import cli


@pytest.fixture
def crisis(bare, capsys):
    """Runs the program on a bare machine and returns its exit code, stdout and stderr."""

    def call(*args):
        code = cli.run([str(arg) for arg in args])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call
