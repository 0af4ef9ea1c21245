"""Confirms a refusal that came by mail, once and within five minutes, without a word of advertising."""

from typing import Any

from fairline import journal
from fairline.gate import Act, Behind, Mail, submit
from fairline.journal import HOUSE, Entry
from fairline.journal.interaction import ContactRefused
from fairline.kit.db import Unit
from fairline.kit.words import say

CAUSE = "ref:"
WITHIN = 5 * 60_000  # ms: 47 CFR 64.1200(a)(12)


def confirm(c: Unit, entry: Entry[ContactRefused], contact: str, language: str) -> None:
    """Have it confirmed to whoever wrote it; what came too late, or not by mail, is not."""
    event = entry.event
    if not _is_confirmed(c, entry):
        return
    act = Mail(
        id=c.new_id("act"), contact=contact, person=event.person, cause=f"{CAUSE}{entry.number}", purpose="notice",
        sender=event.sender, address=event.reach, language=language, words="privacy.confirm",
        subject=say("privacy.confirm.subject", language), text=say("privacy.confirm.text", language),
    )  # fmt: skip
    submit(c, act, HOUSE)


def behind(c: Unit, act: Act) -> Behind | None:
    """The refusal behind a confirmation: in force for five minutes."""
    said = act.cause.removeprefix(CAUSE)
    entry = journal.one(c, int(said)) if said.isdecimal() and len(said) < 19 else None
    if entry is None or not isinstance(entry.event, ContactRefused) or entry.event.person != act.person:
        return None
    return Behind(active=_is_confirmed(c, entry), approved_by=None, name="")


def _is_confirmed(c: Unit, entry: Entry[Any]) -> bool:
    event = entry.event
    by_mail = event.channel == "email" and event.means == "reply" and event.sure and bool(event.reach)
    return by_mail and 0 <= c.at - entry.at <= WITHIN
