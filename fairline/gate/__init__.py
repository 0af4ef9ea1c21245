"""May this leave? Every act passes here: facts are asked, policies judge, the ruling stands in the journal.

`submit` rules and writes, `consider` only looks, `withdraw` takes back what waits. `permitted(entry)` is the one way
to an act for delivery; `ruling_of(entry)` and `told(ruling, language)` explain one. Their owners' plugins offer facts.
"""

from fairline.gate.acts import Act, Export, Mail, Reply
from fairline.gate.explain import RulingView, VerdictView, told, verdict_told
from fairline.gate.facts import (
    Agreement,
    Behind,
    Entitled,
    ExportAllowed,
    Facts,
    File,
    Files,
    LocalTime,
    MailLoop,
    OptOut,
    PortalBehind,
    Rhythm,
    RuleBehind,
    SenderProven,
    Standing,
    Suppressed,
    SurveyBehind,
    Talk,
    Waited,
)
from fairline.gate.record import NotPermitted, permitted, ruling_of
from fairline.gate.ruling import Ruling
from fairline.gate.service import NotWaiting, consider, ruling_on, submit, withdraw
from fairline.gate.verdict import Unknown, Verdict, amend, defer, permit, refuse

__all__ = [
    "Act",
    "Agreement",
    "Behind",
    "Entitled",
    "Export",
    "ExportAllowed",
    "Facts",
    "File",
    "Files",
    "LocalTime",
    "Mail",
    "MailLoop",
    "NotPermitted",
    "NotWaiting",
    "OptOut",
    "PortalBehind",
    "Reply",
    "Rhythm",
    "RuleBehind",
    "Ruling",
    "RulingView",
    "SenderProven",
    "Standing",
    "Suppressed",
    "SurveyBehind",
    "Talk",
    "Unknown",
    "Verdict",
    "VerdictView",
    "Waited",
    "amend",
    "consider",
    "defer",
    "permit",
    "permitted",
    "refuse",
    "ruling_of",
    "ruling_on",
    "submit",
    "told",
    "verdict_told",
    "withdraw",
]
