"""What the gate may ask of cases: what stands behind the word that a report was received."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.cases.reporting import behind
from fairline.gate import ReportBehind
from fairline.kit.db import Unit

FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {ReportBehind: behind}
