"""What the gate may ask of analytics: who may have an export."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.analytics.exports.places import allowed
from fairline.gate import ExportAllowed
from fairline.kit.db import Unit

FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {ExportAllowed: allowed}
