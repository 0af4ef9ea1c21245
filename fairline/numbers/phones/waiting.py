"""Has a change of where a number's calls go wait a day, where it comes from a new browser or place; it can be undone.

Clause DTA-ACCOUNT-TAKEOVER.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from fairline import accounts
from fairline.journal import HOUSE, Actor, Entry, actor_from, append
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue
from fairline.numbers.phones import events, service, store
from fairline.numbers.phones.model import Phone
from fairline.numbers.phones.service import Use
from fairline.security import change_stands, disown, doubted, hold_change, revoke_token, take_change

JOB = "numbers.forwarding"
CLAUSE = "DTA-ACCOUNT-TAKEOVER"


def change(c: Unit, by: Actor, id: str, use: Use, signed_in: str | None) -> Phone:
    """Set a number up differently; where its calls go waits a day if whoever asks is at a new place.

    Raises NotFound, BadInput, PassedOn.
    """
    held = service.live(c, id)
    if (use.forward_to, use.forwarding) == (held.forward_to, held.forwarding):
        return service.change(c, by, id, use)
    member = doubted(c, by, signed_in)
    if member is None:
        _drop(c, by, held, "replaced")
        return service.change(c, by, id, use)
    service.check(c, held, use)
    _ask(c, by, held, use, member, signed_in or "")
    return service.change(c, by, id, replace(use, forward_to=held.forward_to, forwarding=held.forwarding))


def undo(c: Unit, by: Actor, id: str, signed_in: str | None) -> Phone:
    """Somebody of the account says that it was a stranger: what waits is undone, and whoever asked for it signed out.

    Raises NotFound where nothing waits, FromNewPlace where they are at one themselves.
    """
    asked = service.live(c, id).asked
    if asked is None:
        raise NotFound(what=id)
    disown(c, by, signed_in, asked.member)
    if actor_from(asked.by).kind == "app":
        with suppress(NotFound):  # it is gone already
            revoke_token(c, by, actor_from(asked.by).id)
    _undo_all(c, by, asked.member)
    return service.find(c, id)


def apply(c: Unit, payload: Any) -> None:
    """A day went by: it holds now, unless somebody said no, or whoever asked is gone."""
    held = store.one(c, payload["phone"])
    asked = held.asked if held is not None else None
    if held is None or asked is None or asked.until != payload["until"]:
        return
    if not change_stands(c, asked.member, _what(held)) or accounts.member(c, asked.member).state != "active":
        _drop(c, HOUSE, held, "undone")
        return
    use = {name: getattr(held, name) for name in Use.__dataclass_fields__}
    take_change(c, asked.member, _what(held))
    wanted = Use(**use | {"forward_to": asked.forward_to, "forwarding": asked.forwarding})
    service.change(c, actor_from(asked.by), held.id, wanted)


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """A member said on their own page that it was somebody else: what waits of theirs is undone here too."""
    for entry in entries:
        _undo_all(c, entry.actor, entry.event.member)


def _ask(c: Unit, by: Actor, held: Phone, use: Use, member: str, signed_in: str) -> None:
    until = hold_change(c, member, signed_in, _what(held))
    asked = events.PhoneForwardingAsked(
        phone=held.id,
        forward_to=use.forward_to,
        forwarding=use.forwarding,
        member=member,
        by=str(by),
        until=until,
    )
    append(c, by, asked)
    enqueue(c, JOB, {"phone": held.id, "until": until}, due=until)
    accounts.notify(
        c,
        HOUSE,
        "numbers.phones.notice.forwarding",
        ("owner",),
        members=(member,),
        values={"number": held.number, "to": use.forward_to or "–"},
        clause=CLAUSE,
        letter=True,
        href=f"/admin/numbers?open={held.id}",
        banner_days=1,
        once=f"forwarding:{held.id}:{until}",
    )


def _undo_all(c: Unit, by: Actor, member: str) -> None:
    for phone in store.every(c):
        if phone.asked is not None and phone.asked.member == member:
            _drop(c, by, phone, "undone")


def _drop(c: Unit, by: Actor, held: Phone, why: str) -> None:
    if held.asked is not None:
        take_change(c, held.asked.member, _what(held))
        append(c, by, events.PhoneForwardingDropped(phone=held.id, why=why))


def _what(held: Phone) -> str:
    return f"forwarding:{held.id}"


NOT_ME = Follower("numbers.phones.not_me", frozenset({"NotMe"}), follow)
