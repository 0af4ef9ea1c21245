"""What went wrong or is said to have, and what is done about it: reports, evidence, clocks, measures, decisions.

Others may use: `open_case` (what comes about the same thing joins the case that is open), `find`, `cases_about`,
`provider_report`, `receive_report` with `Told` and `SUBJECTS`, `report_state`, `desk_of`, `Case`, `qualities`.
"""

from fairline.cases.model import Case
from fairline.cases.opening import find, open_case
from fairline.cases.providing import provider_report
from fairline.cases.recourse import Body, body_for, escalate, package
from fairline.cases.reporting import SUBJECTS, Told, desk_of, grouped
from fairline.cases.reporting import receive as receive_report
from fairline.cases.reporting import state_of as report_state
from fairline.cases.store.cases import about as cases_about
from fairline.cases.traffic import qualities

__all__ = [
    "SUBJECTS",
    "Body",
    "Case",
    "Told",
    "body_for",
    "cases_about",
    "desk_of",
    "escalate",
    "find",
    "grouped",
    "open_case",
    "package",
    "provider_report",
    "qualities",
    "receive_report",
    "report_state",
]
