"""Tests every day whether the published privacy mailbox takes mail, and alarms the officers where it does not."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import accounts, journal
from fairline.gate import Mail, submit
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.kit.words import say
from fairline.kit.work import enqueue
from fairline.privacy.rights import events
from fairline.privacy.rights.letters import PROBE, later
from fairline.privacy.rights.setting import desk
from fairline.privacy.tidy import next_night

JOB = "privacy.probe"
DAY = 86_400_000
CLAUSE = "TDP18-CONTACT"
TOLD = ("owner", "admin", "compliance_officer")


def probe(c: Unit, payload: Mapping[str, Any]) -> None:
    """Write to the mailbox, and again tomorrow; nothing more once the account names none."""
    mail = desk(c).get("mail", "")
    if not mail:
        return
    language, act, person = accounts.account(c).locale[:2], c.new_id("act"), journal.new_person(c)
    journal.append(c, HOUSE, events.PrivacyMailboxProbed(act=act))
    words = "privacy.rights.probe"
    said = {"account": accounts.account(c).name}
    letter = Mail(
        id=act, person=person, cause=PROBE, purpose="letter", address=mail,
        subject=say(f"{words}.subject", language, **said),
        text=say(f"{words}.text", language, **said), language=language, words=words,
    )  # fmt: skip
    submit(c, letter, HOUSE)
    later(c, person, c.at + 2 * DAY)
    enqueue(c, JOB, {}, due=next_night(c.at), key=JOB)


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """A mailbox was named: it is tested from now on. One that takes no mail alarms the officers, once a day."""
    for entry in entries:
        event = entry.event
        if isinstance(event, events.PrivacyDeskSet):
            enqueue(c, JOB, {}, key=JOB)
        elif _is_dead(entry) and journal.happened(c, event.act, events.PrivacyMailboxProbed.__name__):
            _alarm(c)


def _is_dead(entry: Entry[Any]) -> bool:
    if entry.kind == "MailBounced":
        return bool(entry.event.lasting)
    return entry.kind == "MailTried" and entry.event.outcome in ("failed", "suppressed")


def _alarm(c: Unit) -> None:
    accounts.notify(
        c, HOUSE, "privacy.rights.notice.mailbox", TOLD, clause=CLAUSE, letter=True, banner_days=7,
        href="/compliance/requests", once=f"privacy-mailbox:{c.at // DAY}",
    )  # fmt: skip


FOLLOWERS = (Follower("privacy.probe", frozenset({"PrivacyDeskSet", "MailTried", "MailBounced"}), follow),)
