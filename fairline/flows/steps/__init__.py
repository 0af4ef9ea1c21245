"""The steps of flows: one file each, found here."""

from typing import get_args

from fairline.flows.steps.base import BOTH, VOICE, FieldOf, Step
from fairline.flows.steps.callback import Callback
from fairline.flows.steps.check import Branch, Check
from fairline.flows.steps.consent import Consent
from fairline.flows.steps.enqueue import Enqueue, Offer
from fairline.flows.steps.gather import Gather
from fairline.flows.steps.go_to import GoTo
from fairline.flows.steps.hang_up import HangUp
from fairline.flows.steps.hours import Hours
from fairline.flows.steps.identify import Identify
from fairline.flows.steps.language import Language
from fairline.flows.steps.lookup import Lookup
from fairline.flows.steps.menu import Choice, Menu
from fairline.flows.steps.play import Play
from fairline.flows.steps.record import Record
from fairline.flows.steps.say import Say
from fairline.flows.steps.set_values import SetValues
from fairline.flows.steps.subflow import Subflow
from fairline.flows.steps.tag import Tag
from fairline.flows.steps.transfer import Transfer
from fairline.flows.steps.voicemail import Voicemail

AnyStep = (
    Say
    | Play
    | Menu
    | Gather
    | Language
    | Hours
    | Check
    | SetValues
    | Identify
    | Lookup
    | Tag
    | Consent
    | Record
    | Enqueue
    | Callback
    | Voicemail
    | Transfer
    | GoTo
    | Subflow
    | HangUp
)
STEPS: tuple[type[Step], ...] = get_args(AnyStep)

__all__ = [
    "BOTH",
    "STEPS",
    "VOICE",
    "AnyStep",
    "Branch",
    "Callback",
    "Check",
    "Choice",
    "Consent",
    "Enqueue",
    "FieldOf",
    "Gather",
    "GoTo",
    "HangUp",
    "Hours",
    "Identify",
    "Language",
    "Lookup",
    "Menu",
    "Offer",
    "Play",
    "Record",
    "Say",
    "SetValues",
    "Step",
    "Subflow",
    "Tag",
    "Transfer",
    "Voicemail",
]
