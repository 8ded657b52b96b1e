"""Each request runs once, and a store that is busy is told of once a spell."""

from datetime import UTC, datetime

from adapters.slack.once import Once
from store.errors import StoreError

NOW = datetime(2031, 5, 5, 9, 0, tzinfo=UTC)


class Busy:
    """A store that notes nothing while it is ``locked``."""

    locked = True

    async def awrite(self, _work, *_given):
        if self.locked:
            raise StoreError("it is locked")
        return True


async def test_a_spell_of_a_busy_store_is_told_at_its_beginning_and_its_end(caplog):
    """Forty requests while somebody writes make two lines of the log, and all of them run."""
    store = Busy()
    once = Once(store)
    ran = [await once.ours(f"request {number}", NOW) for number in range(40)]
    store.locked = False
    ran += [await once.ours(f"later {number}", NOW) for number in range(3)]

    assert all(ran)
    assert [record.getMessage() for record in caplog.records] == [
        "the store cannot note requests (it is locked): memory alone keeps them from running twice",
        "the store notes requests again; 40 were kept in memory alone",
    ]
