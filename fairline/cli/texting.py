"""The operator's commands about goods no network carries texts about: flag an account, and lift that by two people."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.journal import Actor
from fairline.kit.db import Database, Unit
from fairline.kit.settings import Settings
from fairline.numbers import trades
from fairline.numbers.text_model import Trade

Arguments = Mapping[str, Any]
Answer = Mapping[str, Any]
OPERATOR = Actor("operator")


def _flag(database: Database, settings: Settings, said: Arguments) -> Answer:
    return _written(database, said, lambda c: trades.flag(c, OPERATOR, said["goods"], said["source"]))


def _ask_lift(database: Database, settings: Settings, said: Arguments) -> Answer:
    return _written(
        database, said, lambda c: trades.ask_lift(c, OPERATOR, said["goods"], said["reviewer"], said["why"])
    )


def _lift(database: Database, settings: Settings, said: Arguments) -> Answer:
    return _written(database, said, lambda c: trades.lift(c, OPERATOR, said["goods"], said["reviewer"], said["why"]))


def _written(database: Database, said: Arguments, work: Callable[[Unit], Trade]) -> Answer:
    found = database.write_now(work, said["account"])
    return {"account": said["account"], "goods": found.goods, "state": found.state}


COMMANDS: Mapping[str, Callable[[Database, Settings, Arguments], Answer]] = {
    "texting.flag": _flag,
    "texting.ask-lift": _ask_lift,
    "texting.lift": _lift,
}
