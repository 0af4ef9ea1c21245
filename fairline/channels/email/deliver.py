"""Hands what the gate permitted to a mail server, and logs what it said until it said its last."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fairline import accounts, numbers
from fairline.channels.contract import mail_in, reply_in
from fairline.channels.email import entrance, events, outgoing, proving, store, suppress
from fairline.channels.email.compose import Outgoing, ascii_domain, compose
from fairline.channels.email.model import Mailbox
from fairline.channels.email.outgoing import Place, Plan
from fairline.channels.email.projection import CHANNEL
from fairline.channels.email.proof import proof
from fairline.channels.email.tries import cause_of, next_try
from fairline.gate import LETTER, Mail
from fairline.journal import HOUSE, Entry, append
from fairline.journal.interaction import MessageFailed, MessageSent
from fairline.kit.db import Database, Unit
from fairline.kit.errors import NotFound
from fairline.kit.job import Job
from fairline.kit.plugin import Follower
from fairline.kit.wire import Answer, NoAnswer, Server
from fairline.kit.work import enqueue

SEND = "email.send"
FINAL = frozenset({"left", "failed", "bounced", "suppressed"})


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Have each permitted mail sent, unless that was begun; nothing to somebody who was forgotten."""
    for entry in entries:
        if (reply_in(entry, CHANNEL) or mail_in(entry, CHANNEL)) and not store.sendings(c, entry.number):
            _enqueue(c, entry.number, 1, None)


def _enqueue(c: Unit, permit: int, attempt: int, due: int | None) -> None:
    enqueue(c, SEND, {"permit": permit, "attempt": attempt}, due=due, key=f"{SEND}:{permit}:{attempt}")


@dataclass(frozen=True, slots=True)
class Ready:
    """A mail that may go out now, to those who are still to have it."""

    plan: Plan
    box: Mailbox | None  # none where the house itself writes
    mail: Outgoing
    envelope: str
    server: Server
    own: bool  # the mailbox has a server of its own
    to: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of one recipient in this try."""

    place: Place
    outcome: str
    code: int = 0
    enhanced: str = ""
    cause: str = ""
    answer: str = ""


async def send(job: Job) -> Callable[[Any], Any] | None:
    """Try once. Whether it may still be sent is asked again here, at the last moment."""
    database: Database = job.database
    permit, attempt = int(job.payload["permit"]), int(job.payload["attempt"])
    found = await database.read(lambda c: _ready(c, permit), job.account, long=True)
    if found is None:
        return None
    plan, ready, ended = found
    if ready is not None:
        signed = await asyncio.to_thread(_signed, ready, await _key(database, job.account, ready.box))
        ended = [*ended, *await _hand_over(database, job.account, ready, signed)]
    return lambda c: _write(c, plan, ready, ended, attempt)


def _ready(c: Unit, permit: int) -> "tuple[Plan, Ready | None, list[Ended]] | None":
    """What is still to be sent, and to whom it may not be sent any more."""
    plan = outgoing.plan(c, permit)
    if plan is None:
        return None
    open_places = [place for place in plan.places if _is_open(plan, place)]
    if not open_places:
        return None
    refusal = _refusal(c, plan)
    if refusal is not None:
        return plan, None, [Ended(place, "failed", cause=refusal) for place in open_places]
    ended = [Ended(place, "suppressed", cause="suppressed") for place in open_places if place.suppressed]
    ended += [Ended(place, "failed", cause="unknown_address") for place in open_places if not place.address]
    rest = tuple(place for place in open_places if place.address and not place.suppressed)
    box = plan.mailbox
    if not rest or (box is None and plan.purpose != LETTER):
        return plan, None, ended
    try:
        mail = outgoing.outgoing(c, plan, box)
    except NotFound:
        return plan, None, [*ended, *(Ended(place, "failed", cause="refused") for place in rest)]
    envelope = outgoing.envelope_from(c, plan, box)
    own = box is not None and plan.purpose != "code" and box.config.sending.kind == "server"
    server = entrance.sending(c, box) if own and box is not None else entrance.relay(proving.house_relay(c))
    return plan, Ready(plan, box, mail, envelope, server, own, rest), ended


def _is_open(plan: Plan, place: Place) -> bool:
    held = plan.held.get(place.number)
    return held is None or held.state not in FINAL


def _refusal(c: Unit, plan: Plan) -> str | None:
    """Why it may not be sent at all any more."""
    if plan.purpose == LETTER:
        return None if proving.house_relay(c) else "not_proven"
    if _is_stopped(c, plan):
        return "stopped"
    if plan.mailbox is None:
        return "not_proven"
    if isinstance(plan.act, Mail) and plan.purpose == "code":
        return None if proving.may_leave(c, plan.act, plan.mailbox) else "not_proven"
    return None if proof(c, plan.mailbox).proven else "not_proven"


def _is_stopped(c: Unit, plan: Plan) -> bool:
    """Whether advertising was stopped since this was permitted (clause ZS-SELL-EMAIL-E-COMPLAINTS)."""
    if getattr(plan.act, "purpose_class", "") != "marketing":
        return False
    return any(one.scope in ("campaigns", "full") and one.kind != "held" for one in accounts.measures_now(c))


async def _key(database: Database, account: str, box: Mailbox | None) -> "numbers.Signer | None":
    if box is None:
        return None
    return await database.read(lambda c: numbers.signer(c, ascii_domain(box.domain)), account)


def _signed(ready: Ready, key: "numbers.Signer | None") -> bytes:
    body = compose(ready.mail)
    if key is None:
        return body
    from fairline.channels.email.sign import sign  # nearly half a second: not while starting

    return sign(body, key.domain, key.selector, key.private_pem, ready.mail.at)


async def _hand_over(database: Database, account: str, ready: Ready, body: bytes) -> list[Ended]:
    wire = database.tools.wire
    if wire is None or wire.smtp is None or not ready.server.host:
        return [Ended(place, "again", cause="no_answer", answer="no mail server is set up") for place in ready.to]
    by_address = {_wire_form(place.address): place for place in ready.to}
    try:
        server = ready.server
        if ready.own and ready.box is not None:
            server = await entrance.granted(database, account, ready.box, ready.box.config.sending, server)
        answers = await wire.smtp.deliver(server, ready.envelope, list(by_address), body)
    except NoAnswer as silence:
        return [Ended(place, "again", cause="no_answer", answer=str(silence)[:500]) for place in ready.to]
    said = {answer.recipient: answer for answer in answers}
    return [_ended(place, said[address]) for address, place in by_address.items() if address in said]


def _wire_form(address: str) -> str:
    local, _, domain = address.rpartition("@")
    return f"{local}@{ascii_domain(domain)}"


def _ended(place: Place, answer: Answer) -> Ended:
    if 200 <= answer.code < 300:
        return Ended(place, "left", answer.code, answer.enhanced, "", answer.text)
    if answer.code < 500:
        return Ended(place, "again", answer.code, answer.enhanced, "no_answer", answer.text)
    return Ended(place, "failed", answer.code, answer.enhanced, cause_of(answer.enhanced), answer.text)


def _write(c: Unit, plan: Plan, ready: Ready | None, ended: Sequence[Ended], attempt: int) -> None:
    """Log what was said; tell of the message's own fate with its first recipient; try the others again later."""
    later: list[int] = []
    held = {sent.place: sent for sent in store.sendings(c, plan.permit)}
    for one in ended:
        before = held.get(one.place.number)
        if before is not None and before.state in FINAL:
            continue
        next_at = next_try(before.begun if before else c.at, attempt, c.at) if one.outcome == "again" else None
        outcome = "failed" if one.outcome == "again" and next_at is None else one.outcome
        if next_at is not None:
            later.append(next_at)
        append(c, HOUSE, _tried(c, plan, ready, one, outcome, attempt, next_at))
        _consequences(c, plan, one, outcome)
    if later:
        _enqueue(c, plan.permit, attempt + 1, min(later))


def _tried(
    c: Unit, plan: Plan, ready: Ready | None, one: Ended, outcome: str, attempt: int, next_at: int | None
) -> events.MailTried:
    left = outcome == "left" and ready is not None
    return events.MailTried(
        permit=plan.permit,
        place=one.place.number,
        act=plan.act.id,
        message=plan.message,
        mailbox=plan.mailbox.id if plan.mailbox else "",
        person=one.place.person or plan.person,
        attempt=attempt,
        outcome=outcome,
        code=one.code,
        enhanced=one.enhanced,
        cause=one.cause if outcome != "left" else "",
        next_at=next_at,
        lookup=one.place.key,
        ids=(outgoing.id_key(c, ready.mail.message_id),) if left and ready else (),
        subject_key=outgoing.subject_key(c, plan, ready.mail.subject) if left and ready else "",
        automatic=bool(plan.act.cause),
        answer=one.answer,
    )


def _consequences(c: Unit, plan: Plan, one: Ended, outcome: str) -> None:
    place, is_first = one.place, one.place.number == 0
    if outcome == "left":
        keys = [place.key, suppress.domain_key(c, place.address)]
        store.count_traffic(c, keys, c.at, automatic=bool(plan.act.cause))
        if is_first and plan.conversation:
            append(c, HOUSE, _sent(plan))
    elif outcome in ("failed", "suppressed"):
        if one.enhanced.startswith("5.1.") and place.key:
            suppress.after_bounce(c, HOUSE, place.key, c.at, lasting=True)
        if is_first and plan.conversation:
            append(c, HOUSE, _failed(plan, one))


def _sent(plan: Plan) -> MessageSent:
    return MessageSent(
        message=plan.message,
        conversation=plan.conversation,
        channel=CHANNEL,
        person=plan.person,
        permit=plan.permit,
        act=plan.act.id,
    )


def _failed(plan: Plan, one: Ended) -> MessageFailed:
    return MessageFailed(
        message=plan.message,
        conversation=plan.conversation,
        channel=CHANNEL,
        cause=one.cause or "refused",
        person=plan.person,
        answer=one.answer,
    )


DELIVER = Follower("email.deliver", frozenset({"ActPermitted"}), follow, prompt=True)
JOBS: Mapping[str, Any] = {SEND: send}
