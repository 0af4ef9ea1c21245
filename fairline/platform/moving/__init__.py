"""Moving in and out: imports from elsewhere, and the full export of an account.

The command line calls `begin`, `look`, `run` and `want`, has `work_on` go on with one, hands out what `fetched` gives,
and reads `any_move` and `every_move`.
"""

from fairline.kit.db import Database, Unit
from fairline.kit.errors import NotFound
from fairline.platform.moving import looking, stepping, store
from fairline.platform.moving.model import Move
from fairline.platform.moving.out import making
from fairline.platform.moving.out.fetching import fetched
from fairline.platform.moving.out.making import want
from fairline.platform.moving.service import begin, look, run

__all__ = ["Move", "any_move", "begin", "every_move", "fetched", "look", "run", "want", "work_on"]


def any_move(c: Unit, id: str) -> Move:
    """A move in or an export. Raises NotFound."""
    found = store.one(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def every_move(c: Unit) -> list[Move]:
    """The newest hundred of each way."""
    return [move for exports in (False, True) for move in store.listed(c, "\x7f", 100, exports=exports)]


def work_on(database: Database, account: str, id: str, length: int) -> bool:
    """Go on with a move for about so many milliseconds; whether there is more to do."""
    move = database.read_now(lambda c: any_move(c, id), account)
    if move.kind == "export":
        until = database.tools.now() + length
        while making.step(database, account, id):
            if database.tools.now() >= until:
                return True
        return False
    work = looking.run if move.state == "looking" else stepping.run
    return work(database, account, id, length)
