"""What went wrong or is said to have, and what is done about it: reports, evidence, clocks, measures, decisions.

Others may use: `open_case` (what comes about the same thing joins the case that is open), `find`, `cases_about`,
`provider_report`, `receive_report` with `Told` and `SUBJECTS`, `tell_report_more`,
`report_state`, `told_of_decision`, `desk_of`, `Case`, `qualities`;
`numbers_of` (which entries a case is), `hand_over` with `Handed`, `handed_by_year`, `agreed`, `lives_in`.
"""

from fairline.cases.answering import told as told_of_decision
from fairline.cases.handing import Handed, hand_over, numbers_of
from fairline.cases.handing import by_year as handed_by_year
from fairline.cases.ladder import agreed
from fairline.cases.model import Case
from fairline.cases.opening import find, open_case
from fairline.cases.problems import SameEyes
from fairline.cases.providing import provider_report
from fairline.cases.recourse import Body, body_for, escalate, package
from fairline.cases.reporting import SUBJECTS, Told, desk_of, grouped
from fairline.cases.reporting import receive as receive_report
from fairline.cases.reporting import state_of as report_state
from fairline.cases.reporting import tell_more as tell_report_more
from fairline.cases.store.cases import about as cases_about
from fairline.cases.store.cases import account_of as lives_in
from fairline.cases.traffic import qualities

__all__ = [
    "SUBJECTS",
    "Body",
    "Case",
    "Handed",
    "SameEyes",
    "Told",
    "agreed",
    "body_for",
    "cases_about",
    "desk_of",
    "escalate",
    "find",
    "grouped",
    "hand_over",
    "handed_by_year",
    "lives_in",
    "numbers_of",
    "open_case",
    "package",
    "provider_report",
    "qualities",
    "receive_report",
    "report_state",
    "tell_report_more",
    "told_of_decision",
]
