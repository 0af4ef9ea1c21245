"""Asks how it was, and takes the answer."""

from typing import Any

import msgspec

from fairline import conversations, crm
from fairline.gate import submit
from fairline.journal import HOUSE, Actor, append
from fairline.kit.cards import mask
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.work import enqueue
from fairline.rules import SurveyAsked
from fairline.surveys import asking, ballots, links, store
from fairline.surveys.events import (
    SatisfactionAsked,
    SatisfactionGiven,
    SatisfactionSettingsChanged,
    SatisfactionVoided,
    SatisfactionWanted,
)
from fairline.surveys.model import DAY, Ask, Settings, read_score

JOB = "surveys.ask"
_OVER = frozenset({"solved", "closed"})


def want(c: Unit, conversation: str) -> str | None:
    """Have the contact of a conversation that was just solved asked: later by mail, at once where they chat with us.
    None where they are not to be asked.

    Nobody is asked twice about the same solving, nor twice within the days the account set, nor about a chat in which
    nobody answered.
    """
    how, found = store.settings(c), conversations.conversation(c, conversation)
    if not how.by_itself or (found.channel == asking.CHAT and not found.replies):
        return None
    due = c.at if found.channel == asking.CHAT else c.at + how.delay_minutes * 60_000
    if _why_never(c, how, found, due):
        return None
    ask = _wanted(c, how, found, due)
    enqueue(c, JOB, {"ask": ask}, due=due, key=f"{JOB}:{ask}")
    return ask


def ask_now(c: Unit, conversation: str) -> SurveyAsked:
    """Have the contact asked now, whatever the conversation stands at, because a rule or a member says so."""
    how, found = store.settings(c), conversations.conversation(c, conversation)
    why = _why_never(c, how, found, c.at)
    return SurveyAsked(why=why) if why else ask(c, _wanted(c, how, found, c.at), anyway=True)


def ask(c: Unit, id: str, *, anyway: bool = False) -> SurveyAsked:
    """Ask now, if the conversation is still solved (or `anyway`). A second time does nothing."""
    held = store.one(c, id)
    if held is None or held.state != "waiting":
        return SurveyAsked(why="asked")
    why = _why_not(c, held, anyway=anyway)
    act = None if why else asking.act_of(c, held, conversations.conversation(c, held.conversation))
    if act is None:
        append(c, HOUSE, SatisfactionVoided(ask=id, why=why or "no_address"))
        return SurveyAsked(why=why or "no_address")
    # Told before it is submitted: the gate asks who is behind the act, and finds it by this.
    append(c, HOUSE, SatisfactionAsked(ask=id, act=act.id))
    outcome = submit(c, act, HOUSE).outcome
    if outcome == "refused":
        append(c, HOUSE, SatisfactionVoided(ask=id, why="not_permitted"))
    return SurveyAsked(act.id, outcome)


def link_in(c: Unit, conversation: str) -> str:
    """Where the contact says how it was, for a reply that asks them to: the question is theirs from now on, and no
    other is asked. One that was asked about this conversation before is asked again by the same link.
    """
    kept = [each for each in store.of_conversation(c, conversation) if each.state != "void"]
    found = conversations.conversation(c, conversation)
    held = kept[0].id if kept else _wanted(c, store.settings(c), found, c.at)
    if not kept or kept[0].state == "waiting":
        append(c, HOUSE, SatisfactionAsked(ask=held, act=""))
    return links.address_of(c, held)


def _wanted(c: Unit, how: Settings, found: conversations.Conversation, due: Millis) -> str:
    ask = c.new_id("ask")
    told = SatisfactionWanted(
        ask=ask,
        conversation=found.id,
        contact=found.contact,
        person=found.person,
        channel=found.channel,
        lookup=links.lookup(c, links.token_of(c, ask)),
        due=due,
        scale=how.scale,
        anonymous=how.anonymous,
    )
    append(c, HOUSE, told)
    return ask


def _why_never(c: Unit, how: Settings, found: conversations.Conversation, due: Millis) -> str:
    """Why a conversation is not asked about at all; empty where it may be."""
    if not how.active:
        return "off"
    if how.anonymous and found.channel == asking.CHAT:
        return "no_address"  # an answer in somebody's own feed would be theirs for ever
    if found.channel not in asking.CHANNELS or found.set_aside or found.side_of or found.suspected:
        return "no_address"
    last = store.last_of(c, crm.family(c, found.contact))
    if last is not None and (last.state == "waiting" or due < last.due + how.days_between * DAY):
        return "lately"
    return ""


def answer(c: Unit, held: Ask, chosen: str, comment: str) -> bool:
    """Take an answer, one of the choices of the question's scale; False where none counts any more, or it is no choice.
    The same answer again changes nothing.
    """
    read = read_score(held.scale, chosen)
    if held.anonymous and held.state == "answered":
        return read is not None  # the first stands: nobody can tell any more which it was
    if read is None or not held.may_answer(c.at):
        return False
    score, points = read
    said = mask(comment.replace("\x00", "")).text.strip()[:4_000]
    if held.anonymous:
        ballots.cast(c, held.id, score, points, said)
        return True
    if (chosen, said) == (held.said, held.comment) and held.state == "answered":
        return True
    told = SatisfactionGiven(
        ask=held.id,
        conversation=held.conversation,
        person=held.person,
        score=score,
        again=held.state == "answered",
        points=points,
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


def _why_not(c: Unit, held: Ask, *, anyway: bool) -> str:
    if not store.settings(c).active:
        return "off"
    try:
        found = conversations.conversation(c, held.conversation)
        contact = crm.contact(c, crm.resolve(c, held.contact))
    except NotFound:
        return "erased"
    if contact.erased:
        return "erased"
    if anyway:
        return ""
    return "" if found.status in _OVER and not found.set_aside else "reopened"
