"""Asks how it was, and takes the answer."""

from typing import Any

import msgspec

from fairline import conversations, crm
from fairline.channels import AddressOf
from fairline.gate import Mail, submit
from fairline.journal import HOUSE, Actor, append
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.work import enqueue
from fairline.surveys import links, store
from fairline.surveys.events import (
    SatisfactionAsked,
    SatisfactionGiven,
    SatisfactionSettingsChanged,
    SatisfactionVoided,
    SatisfactionWanted,
)
from fairline.surveys.mail import write
from fairline.surveys.model import DAY, Ask, Score, Settings

JOB = "surveys.ask"
CHANNELS = frozenset({"email"})
_OVER = frozenset({"solved", "closed"})


def want(c: Unit, conversation: str) -> str | None:
    """Have the contact of a conversation that was just solved asked later; None where they are not to be asked.

    Nobody is asked twice about the same solving, nor twice within the days the account set.
    """
    how = store.settings(c)
    found = conversations.conversation(c, conversation)
    if not how.active or found.channel not in CHANNELS or found.set_aside or found.side_of or found.suspected:
        return None
    last = store.last_of(c, crm.family(c, found.contact))
    due = c.at + how.delay_minutes * 60_000
    if last is not None and (last.state == "waiting" or due < last.due + how.days_between * DAY):
        return None
    ask = c.new_id("ask")
    told = SatisfactionWanted(
        ask=ask,
        conversation=conversation,
        contact=found.contact,
        person=found.person,
        channel=found.channel,
        lookup=links.lookup(c, links.token_of(c, ask)),
        due=due,
    )
    append(c, HOUSE, told)
    enqueue(c, JOB, {"ask": ask}, due=due, key=f"{JOB}:{ask}")
    return ask


def ask(c: Unit, id: str) -> None:
    """Ask now, if the conversation is still solved. A second time does nothing."""
    held = store.one(c, id)
    if held is None or held.state != "waiting":
        return
    why = _why_not(c, held)
    if why:
        append(c, HOUSE, SatisfactionVoided(ask=id, why=why))
        return
    mail = _mail(c, held)
    if mail is None:
        append(c, HOUSE, SatisfactionVoided(ask=id, why="no_address"))
        return
    # Told before it is submitted: the gate asks who is behind the act, and finds it by this.
    append(c, HOUSE, SatisfactionAsked(ask=id, act=mail.id))
    if submit(c, mail, HOUSE).outcome == "refused":
        append(c, HOUSE, SatisfactionVoided(ask=id, why="not_permitted"))


def answer(c: Unit, held: Ask, score: Score, comment: str) -> bool:
    """Take an answer; False where none counts any more. The same answer again changes nothing."""
    if not held.may_answer(c.at):
        return False
    said = mask(comment.replace("\x00", "")).text.strip()[:4_000]
    if (score, said) == (held.score, held.comment) and held.state == "answered":
        return True
    told = SatisfactionGiven(
        ask=held.id,
        conversation=held.conversation,
        person=held.person,
        score=score,
        again=held.state == "answered",
        comment=said,
    )
    append(c, Actor("contact", held.person), told)
    return True


def by_token(c: Unit, token: str) -> Ask:
    """The question a link belongs to. Raises NotFound."""
    found = store.of_lookup(c, links.lookup(c, token))
    if found is None or found.state == "void":
        raise NotFound
    return found


def satisfaction_of(c: Unit, conversation: str) -> list[Ask]:
    """What was asked and said about a conversation, the newest first."""
    return store.of_conversation(c, conversation)


def change_settings(c: Unit, actor: Actor, member: str, changed: dict[str, Any]) -> Settings:
    """How the account asks, from now on; the member who says so answers for it."""
    value = msgspec.structs.replace(store.settings(c), **changed, by=member)
    append(c, actor, SatisfactionSettingsChanged(member=member, value=msgspec.to_builtins(value)))
    return value


def _why_not(c: Unit, held: Ask) -> str:
    if not store.settings(c).active:
        return "off"
    try:
        found = conversations.conversation(c, held.conversation)
        contact = crm.contact(c, crm.resolve(c, held.contact))
    except NotFound:
        return "erased"
    if contact.erased:
        return "erased"
    return "" if found.status in _OVER and not found.set_aside else "reopened"


def _mail(c: Unit, held: Ask) -> Mail | None:
    provider = c.tools.facts.get(AddressOf)
    reached: AddressOf | None = provider(c, held.person) if provider else None
    if reached is None or reached.channel != "email":
        return None
    found = conversations.conversation(c, held.conversation)
    subject, text, language = write(c, found, held, reached.name)
    return Mail(
        id=c.new_id("act"),
        contact=held.contact,
        person=held.person,
        cause=f"srv_{held.id.partition('_')[2]}",
        purpose="survey",
        sender=found.sender,
        address=reached.address,
        subject=subject,
        text=text,
        language=language,
        words="surveys.mail",
    )
