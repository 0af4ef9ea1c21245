"""What the house does by itself: triggers on an event, automations on time, macros by hand.

Programs in another system's words read `every_macro`, `every_rule` and `look_at_macro`, what a macro would do; they
keep both with `make_…`, `change_…`, `remove_…`.
`make_rule` and `make_macro` make what moves in; `leave_be` keeps automations from a conversation that came from
elsewhere, as long as it stands as it came. `fired_since` counts how often each rule fired.
Surveys offer `SurveyAsked` among their facts, service levels `ClockNames`.
"""

from fairline.rules.asking import SurveyAsked
from fairline.rules.automations import leave_be
from fairline.rules.clocks import ClockNames
from fairline.rules.macros import look as look_at_macro
from fairline.rules.model import KINDS, Spec
from fairline.rules.service import change as change_rule
from fairline.rules.service import change_macro, make_macro, one_macro, remove_macro
from fairline.rules.service import make as make_rule
from fairline.rules.service import one as one_rule
from fairline.rules.service import remove as remove_rule
from fairline.rules.store.firings import counts as fired_since
from fairline.rules.store.rules import macros as every_macro
from fairline.rules.store.rules import rules as every_rule

__all__ = [
    "KINDS",
    "ClockNames",
    "Spec",
    "SurveyAsked",
    "change_macro",
    "change_rule",
    "every_macro",
    "every_rule",
    "fired_since",
    "leave_be",
    "look_at_macro",
    "make_macro",
    "make_rule",
    "one_macro",
    "one_rule",
    "remove_macro",
    "remove_rule",
]
