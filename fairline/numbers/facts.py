"""What the gate may ask of numbers: goods because of which nothing may be texted."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.gate import Act, TextTrade
from fairline.kit.db import Unit
from fairline.numbers import text_store as store


def text_trade(c: Unit, act: Act) -> TextTrade:
    """Goods the account is flagged for, and those it was cleared of."""
    held = store.trades(c)
    return TextTrade(
        flagged=frozenset(one.goods for one in held if one.state == "flagged"),
        cleared=frozenset(one.goods for one in held if one.state == "cleared"),
    )


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {TextTrade: text_trade}
