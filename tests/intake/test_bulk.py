"""Loading many files: other processes read ahead, stopping loses nothing, and a second run goes on."""

import os
import signal
import subprocess
import sys
from concurrent.futures import Future, wait
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from store import articles, claims
from store.db import Store
from store.intake import ahead
from store.intake.ingest import load_files

NOW = datetime(2031, 5, 7, 9, tzinfo=UTC)


@pytest.fixture
def files(tmp_path):
    """Eight files, one of them a picture."""
    made = []
    for number in range(8):
        path = tmp_path / f"{number}.md"
        text = f"---\nurl: https://post.example/{number}\n---\nThe flood killed {number + 10} people in Dovik, the mayor said."
        path.write_bytes(b"\x89PNG\0" if number == 3 else text.encode())
        made.append(path)
    return made


@pytest.fixture
def patient(monkeypatch):
    """The second process reads every file, however long it takes to begin."""
    monkeypatch.setattr(ahead, "_is_done", lambda future: bool(wait([future])))


def load(store, files, lexicon, many):
    return list(load_files(store, files, lexicon, NOW, many=many))


@pytest.mark.usefixtures("patient")
def test_reading_ahead_gives_the_same_in_the_same_order(store, files, lexicon):
    """Rule: the second process changes nothing but the time it takes; a bad file is told in its place."""
    ahead_ = load(store, files, lexicon, many=2)
    again = load(store, files, lexicon, many=100)

    assert [one.source for one in ahead_] == [str(path) for path in files]
    assert [one.saved.outcome if one.saved else None for one in ahead_] == ["new"] * 3 + [None] + ["new"] * 4
    assert "is a picture" in ahead_[3].mistake
    assert [one.saved.outcome if one.saved else None for one in again] == ["unchanged"] * 3 + [None] + ["unchanged"] * 4
    assert [one.reading for one in ahead_] == [one.reading for one in again]


@pytest.mark.usefixtures("patient")
def test_reading_ahead_leaves_the_same_store(tmp_path, files, lexicon, monkeypatch):
    """Rule: row for row, whoever read the files, and however many did."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(3), raising=False)
    left = []
    for many in (2, 100):
        with Store.open(tmp_path / f"{many}.db") as store:
            load(store, files, lexicon, many)
            rows = store.read(lambda conn: list(conn.iterdump()))
        left.append([row for row in rows if "_sqlite_migrations" not in row])  # when the store was made

    assert left[0] == left[1]


@pytest.mark.parametrize(
    ("processors", "articles", "expected"),
    [(1, 1000, 0), (2, 79, 0), (2, 80, 1), (2, 1000, 1), (4, 170, 2), (4, 1000, 3), (64, 1000, 3)],
)
def test_other_processes_are_started_where_they_are_worth_it(processors, articles, expected, monkeypatch):
    """Rule: none for a few articles, which are read before it has begun; never more than there are processors to spare, and few."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(processors), raising=False)

    assert ahead.helpers(articles) == expected


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("many", [2, 100])
def test_stopped_half_way_what_was_loaded_stays_and_a_second_run_goes_on(store, files, lexicon, many):
    """Rule: Ctrl-C loses nothing; nothing is loaded twice."""
    running = load_files(store, files, lexicon, NOW, many=many)
    next(running)
    next(running)
    running.close()
    stopped = store.read(articles.count)
    rest = [one.saved.outcome for one in load(store, files, lexicon, many=100) if one.saved]

    assert stopped == 2
    assert rest == ["unchanged"] * 2 + ["new"] * 5
    assert len(store.read(claims.figures)) == 7


def test_this_process_reads_until_the_second_has_begun_and_where_it_falls_behind(files, lexicon, monkeypatch):
    """Rule: nobody waits for the other while there is something to read; the order stays."""
    # Asked whether the other has begun (not twice, then it has) and whether what comes next is there: what it reads first is not
    said = iter([False, False, True, False, True, True, False])
    monkeypatch.setattr(ahead, "_is_done", lambda future: next(said, True) and bool(wait([future])))
    monkeypatch.setattr(ahead, "_HANDED_OVER", 2)
    here = []
    reads_here = ahead.read_here
    monkeypatch.setattr(ahead, "read_here", lambda path, *rest: here.append(path) or reads_here(path, *rest))

    assert [one.path for one in ahead.read_ahead(files, lexicon, None, 10_000)] == files
    assert here == [files[0], files[1], files[4]]


def test_reading_in_both_processes_keeps_the_order(files, lexicon):
    """Rule: who reads a file makes no difference."""
    found = list(ahead.read_ahead(files, lexicon, None, 10_000))

    assert [one.path for one in found] == files
    assert sum(one.reading is not None for one in found) == 7


@pytest.mark.usefixtures("patient")
def test_a_second_process_that_dies_is_done_without(files, lexicon, monkeypatch):
    """Rule: the load goes on alone, and says so once."""
    pools, told = [], []

    class Pool(ahead.ProcessPoolExecutor):
        def __init__(self, *args):
            super().__init__(*args)
            pools.append(self)

    monkeypatch.setattr(ahead, "ProcessPoolExecutor", Pool)
    monkeypatch.setattr(ahead, "_AHEAD", 2)
    found = []
    for one in ahead.read_ahead(files, lexicon, None, 10_000, tell=told.append):
        found.append(one)
        for number in list(pools[0]._processes or ()):
            with suppress(ProcessLookupError):  # it may be gone already
                os.kill(number, signal.SIGKILL)

    assert [one.path for one in found] == files
    assert sum(one.reading is not None for one in found) == 7
    assert told == [ahead._ENDED]


@pytest.mark.usefixtures("patient")
def test_of_several_processes_one_that_dies_leaves_the_others_reading(files, lexicon, monkeypatch):
    """Rule: what it had taken is read here, in its place; the rest is still read ahead."""
    told, here, first = [], [], iter([_dies])
    submit = ahead._Other._submit
    monkeypatch.setattr(ahead._Other, "_submit", lambda self, task, job: submit(self, next(first, task), job))
    reads_here = ahead.read_here
    monkeypatch.setattr(ahead, "read_here", lambda path, *rest: here.append(path) or reads_here(path, *rest))
    found = list(ahead.read_ahead(files, lexicon, None, 10_000, 2, told.append))

    assert [one.path for one in found] == files
    assert sum(one.reading is not None for one in found) == 7
    assert (told, here) == ([ahead._ENDED], [])


def _dies(_lexicon):
    os._exit(1)


def test_a_second_process_that_never_begins_is_done_without(files, lexicon, monkeypatch, tmp_path):
    """Rule: nobody waits for one that is dead before it has been told the words (no memory left, say)."""
    dies = tmp_path / "dies.py"
    dies.write_text("import os\nos._exit(1)\n")
    monkeypatch.setattr(sys.modules["__main__"], "__spec__", None)
    monkeypatch.setattr(sys.modules["__main__"], "__file__", str(dies), raising=False)
    signal.alarm(60)  # what breaks this rule hangs
    found = list(ahead.read_ahead(files, lexicon, None, 10_000))
    signal.alarm(0)

    assert sum(one.reading is not None for one in found) == 7


_FIRST = """
import os, time
from store.intake import ahead
pool = ahead.ProcessPoolExecutor(1, ahead.get_context("spawn"), ahead._begin)
print(pool.submit(os.getpid).result(), flush=True)
time.sleep(60)
"""


def test_a_second_process_ends_with_the_first():
    """Rule: a load that is killed leaves nobody behind who waits for files for ever."""
    with subprocess.Popen([sys.executable, "-c", _FIRST], stdout=subprocess.PIPE) as first:
        second = int(first.stdout.readline())
        first.kill()
        try:
            first.communicate(timeout=10)  # whoever is left holds the other end
        except subprocess.TimeoutExpired:
            os.kill(second, signal.SIGKILL)
            raise


def test_an_error_in_the_second_process_is_met_again_in_the_first(files, lexicon):
    """Rule: there is its log; where this process can read the file, it is read."""
    failed = Future()
    failed.set_exception(KeyError("ours"))

    found = ahead._result(files[0], failed, lambda path: ahead.read_here(path, lexicon, None, 10_000))

    assert found.reading is not None
