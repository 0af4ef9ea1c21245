"""What moving in may ask: that a thing goes by the number it had."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.kit.db import Unit
from fairline.platform.moving.hooks import KeepNumber
from fairline.platform.zendesk import numbers


def _keep(c: Unit, told: KeepNumber) -> None:
    numbers.keep(c, told.by, told.kind, told.thing, told.number)


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {KeepNumber: _keep}
