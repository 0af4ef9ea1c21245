"""What the gate may ask of cases: what stands behind the word that a report was received."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.cases import concerned, reporting
from fairline.gate import Act, Behind, ReportBehind
from fairline.kit.db import Unit


def behind(c: Unit, act: Act) -> Behind:
    """The report, or the decision to tell somebody whose data were given out."""
    return concerned.behind(c, act) if act.cause.startswith("cas_") else reporting.behind(c, act)


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {ReportBehind: behind}
