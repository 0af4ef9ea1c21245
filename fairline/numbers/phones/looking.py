"""Looks at an account's numbers once a day: which nobody uses, which papers end, which deadlines are over."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.accounts import notify
from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.numbers import text_store
from fairline.numbers.phones import events, papers, store
from fairline.numbers.phones.daily import begin
from fairline.numbers.phones.model import DAY, IDLE_DAYS, PROOF_LASTS, Papers, Phone
from fairline.numbers.phones.problems import NotIdle
from fairline.numbers.phones.service import live, release
from fairline.numbers.phones.settling import settle_country

WHOM = ("owner", "admin")
NOTICE = 7 * DAY  # clause ZS-NUM-IDLE-30
REMIND = (60, 30, 7)  # days before papers end (ZS-NUM-DOCUMENTS)
PAGE = "/admin/numbers"


def look(c: Unit, _payload: Mapping[str, Any]) -> None:
    """The job of a day."""
    phones = store.every(c)
    if not phones and not any(one.deadline or one.expires for one in store.every_papers(c)):
        return
    _idle(c, phones)
    for each in store.every_papers(c):
        _papers(c, each)
    _proofs(c, phones)
    begin(c)


def used_at(c: Unit, phones: Sequence[Phone]) -> dict[str, Millis]:
    """Since when each of these was not used: the end of the last day it was, or when it became the account's."""
    texts = {one.number: one.id for one in text_store.every(c)}
    ids = {one.id: [one.id, *([texts[one.number]] if one.number in texts else [])] for one in phones}
    days = store.last_days(c, [each for several in ids.values() for each in several])
    return {
        one.id: Millis(max(one.made, *((days[each] + 1) * DAY if each in days else 0 for each in ids[one.id])))
        for one in phones
    }


def is_idle(c: Unit, phone: Phone) -> bool:
    """Whether it was not used for thirty whole days, and nobody said why it is kept."""
    return phone.state == "active" and not phone.keep and c.at - used_at(c, [phone])[phone.id] >= IDLE_DAYS * DAY


def release_idle(c: Unit, by: Any, id: str) -> Phone:
    """Give back a number that is idle, once its notice is over. Raises NotFound, NotIdle, PortingOpen, PhoneKept."""
    held = live(c, id)
    if held.idle_told is None or c.at < held.idle_told + NOTICE or not is_idle(c, held):
        raise NotIdle
    return release(c, by, id, "idle")


def _idle(c: Unit, phones: Sequence[Phone]) -> None:
    since = used_at(c, phones)
    for phone in phones:
        idle = phone.state == "active" and not phone.keep and c.at - since[phone.id] >= IDLE_DAYS * DAY
        if idle and phone.idle_told is None:
            append(c, HOUSE, events.PhoneNumberIdle(phone=phone.id, since=since[phone.id]))
            _tell(c, "idle", f"{phone.id}:{c.at // DAY}", number=phone.number, clause="ZS-NUM-IDLE-30")
        elif not idle and phone.idle_told is not None:
            append(c, HOUSE, events.PhoneNumberUsedAgain(phone=phone.id))


def _papers(c: Unit, held: Papers) -> None:
    which = f"{held.country}:{held.kind}"
    if held.state == "approved" and held.expires is not None:
        left = held.expires - c.at
        if left <= 0:
            papers.expire(c, HOUSE, held)
            _tell(c, "expired", f"{which}:{held.expires}", country=held.country, clause="ZS-NUM-DOCUMENTS")
        elif (near := next((days for days in sorted(REMIND) if left <= days * DAY), None)) is not None:
            _tell(
                c, "ends", f"{which}:{held.expires}:{near}", country=held.country, days=near, clause="ZS-NUM-DOCUMENTS"
            )
    elif held.deadline is not None:
        _deadline(c, held, which)


def _deadline(c: Unit, held: Papers, which: str) -> None:
    """Notices at half time and three days before, and the end (ZS-NUM-DECOMMISSION)."""
    left = (held.deadline or 0) - c.at
    if left <= 0:
        settle_country(c, HOUSE, held.country)
        _tell(c, "ended", f"{which}:{held.deadline}", country=held.country, clause="ZS-NUM-DECOMMISSION")
        return
    near = next((days for days in (3, 15) if left <= days * DAY), None)
    if near is not None:
        once = f"{which}:{held.deadline}:{near}"
        _tell(c, "deadline", once, country=held.country, days=-(-left // DAY), clause="ZS-NUM-DECOMMISSION")


def _proofs(c: Unit, phones: Sequence[Phone]) -> None:
    for phone in phones:
        if phone.proof is not None and phone.state == "active":
            days = (phone.proof.at + PROOF_LASTS - c.at) // DAY
            if 0 <= days <= 14:
                once = f"proof:{phone.id}:{phone.proof.at}"
                _tell(c, "proof", once, number=phone.number, days=days, clause="TDA-VOICE-CALLERID")


def _tell(c: Unit, what: str, once: str, *, clause: str, **values: Any) -> None:
    key = f"numbers.phones.notice.{what}"
    notify(c, HOUSE, key, WHOM, values=values, clause=clause, letter=True, href=PAGE, once=f"{key}:{once}")
