"""What others may ask of numbers: goods because of which nothing may be texted, the number a call would show, and how
it stands with their fallbacks.
"""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.accounts import FallbackKept
from fairline.gate import Act, CallerId, TextTrade, UsualNumber
from fairline.kit.db import Unit
from fairline.numbers import text_store as store
from fairline.numbers.phones.fallbacks import kept
from fairline.numbers.phones.proving import number_shown
from fairline.numbers.phones.usual import usual_number


def text_trade(c: Unit, act: Act) -> TextTrade:
    """Goods the account is flagged for, and those it was cleared of."""
    held = store.trades(c)
    return TextTrade(
        flagged=frozenset(one.goods for one in held if one.state == "flagged"),
        cleared=frozenset(one.goods for one in held if one.state == "cleared"),
    )


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {
    TextTrade: text_trade,
    CallerId: number_shown,
    UsualNumber: usual_number,
    FallbackKept: kept,
}
