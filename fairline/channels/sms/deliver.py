"""Hands what the gate permitted to a text provider, and tries until it is decided, or is worth nothing any more."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fairline import numbers
from fairline.channels.contract import message_of, reply_in
from fairline.channels.sms import media, pace, reports, store, tries, ways
from fairline.channels.sms.choosing import chosen, chosen_brand, standing
from fairline.channels.sms.events import TextTried
from fairline.channels.sms.model import AWAY, CHANNEL, Text
from fairline.channels.sms.providers import Adapter, Going, Said
from fairline.channels.sms.segments import measure
from fairline.gate import Reply
from fairline.journal import HOUSE, Entry, append, one
from fairline.journal.interaction import MessageFailed, MessageSent
from fairline.kit.clock import Millis
from fairline.kit.db import Database, Unit
from fairline.kit.job import Job
from fairline.kit.plugin import Follower
from fairline.kit.wire import NoAnswer
from fairline.kit.work import Again, enqueue, plainly

SEND = "sms.send"
ANSWERED = "word:"  # the cause of what is said to STOP, START and HELP


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Have each permitted text handed over in its sender's turn, unless that was begun."""
    for entry in entries:
        reply = reply_in(entry, CHANNEL)
        if reply is not None and store.text_of(c, entry.number) is None:
            sender = chosen(c, reply)
            due = pace.take(c, sender, measure(reply.text).segments) if sender is not None else None
            _enqueue(c, entry.number, 1, due)


def _enqueue(c: Unit, permit: int, attempt: int, due: Millis | None) -> None:
    enqueue(c, SEND, {"permit": permit, "attempt": attempt}, due=due, key=f"{SEND}:{permit}:{attempt}")


@dataclass(frozen=True, slots=True)
class Plan:
    """A text and how it is to leave. `refusal` says why it may not leave any more; empty where it may."""

    text: Text
    going: Going
    brand: str
    refusal: str
    held_until: Millis


async def send(job: Job) -> Callable[[Any], Any] | None:
    """Try once. Whether it may still leave is asked again here, at the last moment."""
    database: Database = job.database
    permit, attempt = int(job.payload["permit"]), int(job.payload["attempt"])
    plan = await database.read(lambda c: _plan(c, permit, attempt), job.account)
    if plan is None:
        return None
    if plan.refusal:
        return lambda c: _write(c, plan, Said("failed", plan.text.ids, cause=plan.refusal))
    if plan.held_until > database.tools.now():
        raise Again(plan.held_until)
    way = ways.adapter(database, plan.text.provider)
    if way is None:
        return lambda c: _write(c, plan, Said("again", plan.text.ids, cause="no_answer", answer="no such provider"))
    said = await _handed_over(database, job.account, way, plan, attempt)
    return lambda c: _write(c, plan, said, can_find=way.can_find)


async def _handed_over(database: Database, account: str, way: Adapter, plan: Plan, attempt: int) -> Said:
    permit = plan.text.permit
    is_first = await database.write(lambda c: store.begin_handing(c, permit, attempt), account)
    if is_first:
        return await way.send(plan.going)
    # It was handed over before, and we were killed, or heard no answer: sent again, it might arrive twice.
    if not way.can_find:
        return Said("unsure", plan.text.ids, cause="unsure")
    try:
        return await way.find(plan.going) or await way.send(plan.going)
    except NoAnswer as silence:
        return Said("unsure", plan.text.ids, cause="no_answer", answer=silence.text)


def _plan(c: Unit, permit: int, attempt: int) -> Plan | None:
    """What is to be sent; None where that is decided already, or its contact was forgotten."""
    entry = one(c, permit)
    reply = reply_in(entry, CHANNEL) if entry is not None else None
    held = store.text_of(c, permit)
    if entry is None or reply is None or (held is not None and held.state in AWAY):
        return None
    sender = numbers.text_sender(c, held.sender) if held is not None and any(held.ids) else chosen(c, reply)
    text = replace(_text(c, entry, reply, sender, held), attempts=attempt)
    return Plan(
        text,
        _going(c, entry, reply, text, sender),
        sender.brand if sender else "",
        _refusal(c, reply, text, sender, held),
        pace.held_until(c, sender.id) if sender else Millis(0),
    )


def _text(c: Unit, entry: Entry[Any], reply: Reply, sender: numbers.TextSender | None, held: Text | None) -> Text:
    length = measure(reply.text)
    return Text(
        permit=entry.number,
        act=reply.id,
        message=message_of(reply.id),
        conversation=reply.conversation or "",
        person=reply.person or "",
        sender=sender.id if sender else "",
        provider=sender.provider if sender else "",
        state=held.state if held else "again",
        attempts=1,
        segments=length.segments,
        encoding=length.encoding,
        begun=held.begun if held else c.at,
        expires=tries.expires(entry.at, reply.lives),
        ids=held.ids if held else (),
    )


def _going(c: Unit, entry: Entry[Any], reply: Reply, text: Text, sender: numbers.TextSender | None) -> Going:
    return Going(
        permit=entry.number,
        sender=sender.number if sender else "",
        name_only=sender is not None and not sender.is_answered,
        to=reply.address,
        text=reply.text,
        reference=entry.number & 0xFFFF,
        done=text.ids,
        begun=text.begun,
        lives=Millis(max(0, text.expires - c.at)),
        media=media.addresses(c, entry.number, reply.attachments),
        callback=media.callback(c, text.provider, entry.number),
    )


def _refusal(c: Unit, reply: Reply, text: Text, sender: numbers.TextSender | None, held: Text | None) -> str:
    """Why it may not leave any more; the gate's own answer was that of a moment ago."""
    if held is not None and held.state == "unsure" and not _may_ask(c, text) and c.at - _since(c, text) >= 0:
        return "unsure"
    if c.at >= text.expires:
        return "expired"
    if sender is None or standing(c, reply).why:
        return "not_registered"
    if not reply.cause.startswith(ANSWERED) and store.is_refused(c, text.person, sender.brand):
        return "opted_out"
    return ""


def _may_ask(c: Unit, text: Text) -> bool:
    provider = ways.known(c.tools).get(text.provider)
    return provider is not None and provider.kind == "http" and c.at < text.expires


def _since(c: Unit, text: Text) -> Millis:
    return Millis(min(text.begun + tries.PATIENCE, text.expires))


def _write(c: Unit, plan: Plan, said: Said, *, can_find: bool = False) -> None:
    """Write down how it ended, and have it tried again where it did not."""
    held = store.text_of(c, plan.text.permit)
    if held is not None and held.state in AWAY:
        return
    text = replace(plan.text, ids=said.ids or plan.text.ids)
    if said.outcome == "sent":
        _taken(c, text, plan.brand, said.code)
        return
    if said.slower and text.sender:
        pace.slow_down(c, text.sender)
    next_at = _next_at(c, text, said, can_find=can_find)
    outcome = said.outcome if next_at is not None or said.outcome == "failed" else "failed"
    cause = _cause(said, outcome)
    told: dict[str, Any] = {"code": said.code, "cause": cause, "next_at": next_at, "answer": said.answer}
    append(c, HOUSE, _tried(text, plan.brand, outcome, **told))
    if said.outcome != "unsure":
        store.end_handing(c, text.permit)
    if next_at is not None:
        _enqueue(c, text.permit, text.attempts + 1, next_at)
    else:
        append(
            c,
            HOUSE,
            MessageFailed(
                message=text.message,
                conversation=text.conversation,
                channel=CHANNEL,
                cause=cause,
                person=text.person,
                answer=said.answer,
            ),
        )


def adopt(c: Unit, payload: Mapping[str, Any]) -> None:
    """A receipt told that the provider took a text of which nobody knew."""
    text = store.text_of(c, int(payload["permit"]))
    if text is not None and text.state not in AWAY:
        _taken(c, replace(text, ids=(str(payload["id"]),)), chosen_brand(c, text.sender))


def _taken(c: Unit, text: Text, brand: str, code: int = 0) -> None:
    """The provider took it: it is sent. What was told of it before comes after."""
    append(
        c,
        HOUSE,
        _tried(text, brand, "sent", code=code),
        MessageSent(
            message=text.message,
            conversation=text.conversation,
            channel=CHANNEL,
            person=text.person,
            permit=text.permit,
            act=text.act,
            provider_id=text.ids[0] if text.ids else "",
            segments=text.segments,
        ),
    )
    store.end_handing(c, text.permit)
    store.release(c, text.sender)
    reports.catch_up(c, text.provider, text.ids)


def _next_at(c: Unit, text: Text, said: Said, *, can_find: bool) -> Millis | None:
    if said.outcome == "failed":
        return None
    if said.outcome == "unsure":
        return Millis(c.at + tries.UNSURE) if can_find else max(_since(c, text), Millis(c.at + 1))
    again = tries.next_try(text.attempts, c.at, text.expires)
    if again is None or not said.slower:
        return again
    return Millis(min(max(pace.held_until(c, text.sender), c.at + 1), text.expires))


def _cause(said: Said, outcome: str) -> str:
    if outcome == "failed" and said.outcome == "again":
        return "expired"
    return said.cause


def _tried(
    text: Text,
    brand: str,
    outcome: str,
    *,
    code: int = 0,
    cause: str = "",
    next_at: Millis | None = None,
    answer: str = "",
) -> TextTried:
    return TextTried(
        permit=text.permit,
        act=text.act,
        message=text.message,
        conversation=text.conversation,
        person=text.person,
        sender=text.sender,
        provider=text.provider,
        brand=brand,
        attempt=text.attempts,
        outcome="expired" if cause == "expired" else outcome,
        segments=text.segments,
        encoding=text.encoding,
        expires=text.expires,
        ids=text.ids,
        code=code,
        cause=cause,
        next_at=next_at,
        answer=answer,
    )


DELIVER = Follower("sms.deliver", frozenset({"ActPermitted"}), follow, prompt=True)
JOBS: Mapping[str, Any] = {SEND: send, reports.ADOPT: plainly(adopt)}
