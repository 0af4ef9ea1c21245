"""Folds the journal into queues, skills, agents, work and offers."""

import json
from collections.abc import Callable
from typing import Any

from fairline.journal import Entry
from fairline.kit.clock import from_millis
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.routing import store
from fairline.routing.order import order_key

Fold = Callable[[Unit, Entry[Any]], None]
CAPACITY = {"webchat": 3, "email": 5, "sms": 4, "voice": 1}


def queue_made(c: Unit, entry: Entry[Any]) -> None:
    """A queue is there, or is different."""
    event = entry.event
    c.run(
        "INSERT INTO routing_queues(account, id, name, config, made) VALUES(:account, :id, :name, :config, :at)"
        " ON CONFLICT(account, id) DO UPDATE SET name = excluded.name, config = excluded.config",
        account=entry.account,
        id=event.queue,
        name=event.name,
        at=entry.at,
        config=json.dumps(event.config, sort_keys=True),
    )


def queue_removed(c: Unit, entry: Entry[Any]) -> None:
    """A queue is gone."""
    c.run(
        "UPDATE routing_queues SET removed = 1 WHERE account = :account AND id = :id",
        account=entry.account,
        id=entry.event.queue,
    )


def skill_made(c: Unit, entry: Entry[Any]) -> None:
    """A skill is there."""
    c.run(
        "INSERT INTO routing_skills(account, id, name) VALUES(:account, :id, :name)",
        account=entry.account,
        id=entry.event.skill,
        name=entry.event.name,
    )


def skill_removed(c: Unit, entry: Entry[Any]) -> None:
    """A skill is gone, and nobody has it."""
    for sql in (
        "UPDATE routing_skills SET removed = 1 WHERE account = :account AND id = :id",
        "DELETE FROM routing_member_skills WHERE account = :account AND skill = :id",
    ):
        c.run(sql, account=entry.account, id=entry.event.skill)


def skills_set(c: Unit, entry: Entry[Any]) -> None:
    """A member can do this and nothing else."""
    c.run(
        "DELETE FROM routing_member_skills WHERE account = :account AND member = :member",
        account=entry.account,
        member=entry.event.member,
    )
    for skill, level in sorted(entry.event.skills.items()):
        c.run(
            "INSERT INTO routing_member_skills(account, member, skill, level)"
            " VALUES(:account, :member, :skill, :level)",
            account=entry.account,
            member=entry.event.member,
            skill=skill,
            level=level,
        )


def agent_changed(c: Unit, entry: Entry[Any]) -> None:
    """An agent's presence or capacity is different."""
    event = entry.event
    c.run(
        "INSERT INTO routing_agents(account, member, presence, since, idle_since, capacity)"
        " VALUES(:account, :member, 'offline', :at, :at, :capacity) ON CONFLICT DO NOTHING",
        account=entry.account,
        member=event.member,
        at=entry.at,
        capacity=json.dumps(CAPACITY),
    )
    if entry.kind == "CapacitySet":
        c.run(
            "UPDATE routing_agents SET capacity = :capacity WHERE account = :account AND member = :member",
            account=entry.account,
            member=event.member,
            capacity=json.dumps(event.capacity, sort_keys=True),
        )
    else:
        c.run(
            "UPDATE routing_agents SET presence = :presence, since = :at, idle_since = :at"
            " WHERE account = :account AND member = :member",
            account=entry.account,
            member=event.member,
            presence=event.presence,
            at=entry.at,
        )


def queued(c: Unit, entry: Entry[Any]) -> None:
    """Work waits in a queue; how long its contact has waited already counts on."""
    event, row = entry.event, store.work_row(c, entry.event.conversation)
    since = row["since"] if row and row["state"] in ("waiting", "offered") else entry.at
    c.run(
        "INSERT INTO routing_work(account, id, queue, channel, state, since, entered, priority, rank, agent,"
        " last_agent, declined, declined_at) VALUES(:account, :id, :queue, :channel, 'waiting', :since, :at, :priority,"
        " :rank, NULL, :last, '[]', NULL) ON CONFLICT(account, id) DO UPDATE SET queue = excluded.queue,"
        " state = 'waiting', since = excluded.since, entered = excluded.entered, priority = excluded.priority,"
        " rank = excluded.rank, agent = NULL, last_agent = excluded.last_agent, declined = '[]', declined_at = NULL",
        account=entry.account,
        id=event.conversation,
        queue=event.queue,
        channel=_channel(c, event.conversation),
        since=since,
        at=entry.at,
        priority=event.priority,
        rank=order_key(from_millis(since), event.priority),
        last=event.previous or (row["last_agent"] if row else None),
    )


def reopened(c: Unit, entry: Entry[Any]) -> None:
    """A conversation goes on: its agent has it again, or who had it before is remembered until it is queued."""
    event = entry.event
    if event.agent:
        _held(c, entry, event.agent, "assigned")


def assigned(c: Unit, entry: Entry[Any]) -> None:
    """An agent has the work."""
    _held(c, entry, entry.event.agent, "assigned")


def unassigned(c: Unit, entry: Entry[Any]) -> None:
    """Nobody has it; whoever leaves it where it was has it queued again."""
    c.run(
        "DELETE FROM routing_work WHERE account = :account AND id = :id",
        account=entry.account,
        id=entry.event.conversation,
    )


def wrapping(c: Unit, entry: Entry[Any]) -> None:
    """Its agent finishes it."""
    store.run_work(c, entry.event.conversation, state="wrapping_up")


def closed(c: Unit, entry: Entry[Any]) -> None:
    """It is over; its agent is idle from now on."""
    row = store.work_row(c, entry.event.conversation)
    unassigned(c, entry)
    if row and row["agent"]:
        _idle(c, entry, row["agent"])


def offered(c: Unit, entry: Entry[Any]) -> None:
    """Work is shown to an agent."""
    event = entry.event
    c.run(
        "INSERT INTO routing_offers(account, id, work, agent, queue, channel, at, expires, again, state)"
        " VALUES(:account, :id, :work, :agent, :queue, :channel, :at, :expires, :again, 'open')",
        account=entry.account,
        id=event.offer,
        work=event.conversation,
        agent=event.agent,
        queue=event.queue,
        channel=event.channel,
        at=entry.at,
        expires=event.expires,
        again=int(event.again),
    )
    store.run_work(c, event.conversation, state="offered", agent=event.agent)
    _idle(c, entry, event.agent)


def accepted(c: Unit, entry: Entry[Any]) -> None:
    """It was taken; how long its contact waited is kept."""
    event, row = entry.event, store.work_row(c, entry.event.conversation)
    store.end_offer(c, event.offer, "accepted", entry.at)
    if row:
        c.run(
            "INSERT INTO routing_answers(account, offer, queue, at, waited)"
            " VALUES(:account, :offer, :queue, :at, :waited)",
            account=entry.account,
            offer=event.offer,
            queue=row["queue"],
            at=entry.at,
            waited=max(0, entry.at - row["since"]),
        )


def turned_down(c: Unit, entry: Entry[Any]) -> None:
    """It was declined or expired: it waits again, and this agent is passed over."""
    event, row = entry.event, store.work_row(c, entry.event.conversation)
    store.end_offer(c, event.offer, "declined" if entry.kind == "OfferDeclined" else "expired", entry.at)
    if row is None or row["state"] != "offered" or row["agent"] != event.agent:
        return
    before = set() if event.again else set(json.loads(row["declined"]))
    store.run_work(
        c,
        event.conversation,
        state="waiting",
        agent=None,
        declined_at=entry.at,
        declined=json.dumps(sorted(before | {event.agent})),
    )


def withdrawn(c: Unit, entry: Entry[Any]) -> None:
    """It is no longer to be had."""
    store.end_offer(c, entry.event.offer, "withdrawn", entry.at)


def _held(c: Unit, entry: Entry[Any], agent: str, state: str) -> None:
    c.run(
        "INSERT INTO routing_work(account, id, queue, channel, state, since, entered, priority, rank, agent,"
        " last_agent, declined, declined_at) VALUES(:account, :id, '', :channel, :state, :at, :at, 0, 0, :agent,"
        " :agent, '[]', NULL) ON CONFLICT(account, id) DO UPDATE SET state = excluded.state, agent = excluded.agent,"
        " last_agent = excluded.last_agent",
        account=entry.account,
        id=entry.event.conversation,
        channel=_channel(c, entry.event.conversation),
        at=entry.at,
        state=state,
        agent=agent,
    )
    _idle(c, entry, agent)


def _idle(c: Unit, entry: Entry[Any], agent: str) -> None:
    c.run(
        "UPDATE routing_agents SET idle_since = :at WHERE account = :account AND member = :agent",
        account=entry.account,
        agent=agent,
        at=entry.at,
    )


def _channel(c: Unit, conversation: str) -> str:
    row = c.one(
        "SELECT channel FROM routing_channels WHERE account = :account AND id = :id", account=c.account, id=conversation
    )
    return str(row["channel"]) if row else "webchat"


def opened(c: Unit, entry: Entry[Any]) -> None:
    """A conversation's channel never changes; work of it is counted by it."""
    c.run(
        "INSERT INTO routing_channels(account, id, channel) VALUES(:account, :id, :channel) ON CONFLICT DO NOTHING",
        account=entry.account,
        id=entry.event.conversation,
        channel=entry.event.channel,
    )


FOLDS: dict[str, Fold] = {
    "QueueMade": queue_made, "QueueChanged": queue_made, "QueueRemoved": queue_removed,
    "SkillMade": skill_made, "SkillRemoved": skill_removed, "SkillsSet": skills_set,
    "CapacitySet": agent_changed, "PresenceChanged": agent_changed,
    "ConversationOpened": opened, "ConversationQueued": queued, "ConversationReopened": reopened,
    "ConversationAssigned": assigned, "ConversationUnassigned": unassigned, "WrapUpStarted": wrapping,
    "ConversationClosed": closed, "WorkOffered": offered, "OfferAccepted": accepted, "OfferDeclined": turned_down,
    "OfferExpired": turned_down, "OfferWithdrawn": withdrawn,
}  # fmt: skip

ROUTING = Projection(
    "routing",
    frozenset(FOLDS),
    lambda c, entry: FOLDS[entry.kind](c, entry),
    (
        "routing_queues",
        "routing_skills",
        "routing_member_skills",
        "routing_agents",
        "routing_work",
        "routing_offers",
        "routing_answers",
        "routing_channels",
    ),
)
