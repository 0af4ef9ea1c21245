"""Routing's rows."""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from fairline import emergency
from fairline.accounts import teams_of
from fairline.channels import channels
from fairline.kit.clock import from_millis
from fairline.kit.db import Row, Unit
from fairline.kit.hours import CalendarHours
from fairline.routing.forms import queue_of, read_form
from fairline.routing.model import Agent, AgentId, Channel, Presence, Queue, QueueId, SkillId, TeamId, Work, WorkId

_WORK = (
    "id, queue, channel, state, since, entered, priority, rank, agent, last_agent, declined, declined_at, skills, line"
)
_OFFER = "id, work, agent, queue, channel, at, expires, again, state, ended"


def queue_rows(c: Unit) -> list[Row]:
    """The account's queues, as they were made."""
    return c.all(
        "SELECT id, name, config FROM routing_queues WHERE account = :account AND removed = 0 ORDER BY made, id",
        account=c.account,
    )


def queues(c: Unit) -> list[Queue]:
    """The account's queues as pure nouns."""
    return [_with_hours(c, _queue(row["id"], row["config"])) for row in queue_rows(c)]


def queue(c: Unit, id: str) -> Queue | None:
    """One queue that was not removed."""
    row = c.one(
        "SELECT id, config FROM routing_queues WHERE account = :account AND id = :id AND removed = 0",
        account=c.account,
        id=id,
    )
    return _with_hours(c, _queue(row["id"], row["config"])) if row else None


@lru_cache(maxsize=4096)
def _queue(id: str, config: str) -> Queue:
    return queue_of(id, read_form(config))


def _with_hours(c: Unit, held: Queue) -> Queue:
    """A queue that goes by a calendar has that calendar's hours, as long as somebody keeps it."""
    provider = c.tools.facts.get(CalendarHours) if held.calendar else None
    found: CalendarHours | None = provider(c, held.calendar) if provider else None
    if found is None or found.hours is None:
        return held
    hours = found.hours
    return replace(held, time_zone=hours.time_zone, week=hours.week, holidays=hours.holidays)


def queue_names(c: Unit, ids: Sequence[str]) -> dict[str, str]:
    """Names of queues, removed ones too: a conversation that waited there once still says where."""
    rows = c.all(
        "SELECT id, name FROM routing_queues WHERE account = :account AND id IN (:ids)",
        account=c.account,
        ids=list(ids),
    )
    return {row["id"]: row["name"] for row in rows}


def skills(c: Unit) -> list[Row]:
    """The account's skills by name."""
    return c.all(
        "SELECT id, name FROM routing_skills WHERE account = :account AND removed = 0 ORDER BY name, id",
        account=c.account,
    )


def member_skills(c: Unit, members: Sequence[str] | None = None) -> dict[str, dict[str, int]]:
    """Who can do what, all members or some."""
    only = "" if members is None else " AND member IN (:members)"
    held = {} if members is None else {"members": list(members)}
    rows = c.all(
        f"SELECT member, skill, level FROM routing_member_skills WHERE account = :account{only}",
        account=c.account,
        **held,
    )
    found: dict[str, dict[str, int]] = {}
    for row in rows:
        found.setdefault(row["member"], {})[row["skill"]] = row["level"]
    return found


def agent_rows(c: Unit, presence: str | None = None) -> list[Row]:
    """Agents who ever said how they are, all or those of one presence."""
    only = " AND presence = :presence" if presence else ""
    held = {"presence": presence} if presence else {}
    return c.all(
        "SELECT member, presence, since, idle_since, capacity FROM routing_agents"
        f" WHERE account = :account{only} ORDER BY member",
        account=c.account,
        **held,
    )


def agent_row(c: Unit, member: str) -> Row | None:
    """One agent."""
    return c.one(
        "SELECT member, presence, since, idle_since, capacity FROM routing_agents"
        " WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )


def capacity_of(row: Row | None) -> dict[str, int]:
    """How much an agent takes at once, by channel: what was set for them, else what is usual there."""
    usual = {name: each.capacity for name, each in channels().items()}
    return usual | json.loads(row["capacity"]) if row else usual


def _offered(row: Row, located: frozenset[str] | None) -> dict[str, int]:
    """How much an agent is offered at once: no call before they said where help would have to be sent."""
    withheld = located is not None and row["member"] not in located
    return capacity_of(row) | ({emergency.CHANNEL: 0} if withheld else {})


def loads(c: Unit, agent: str | None = None) -> dict[str, dict[str, int]]:
    """How much each agent has: open offers, assignments, wrap-ups, by channel; what rests is none."""
    only = " AND agent = :agent" if agent else " AND agent IS NOT NULL"
    held = {"agent": agent} if agent else {}
    rows = c.all(
        "SELECT agent, channel, count(*) AS load FROM routing_work"
        f" WHERE account = :account{only} AND state NOT IN ('resting', 'snoozed') GROUP BY agent, channel",
        account=c.account,
        **held,
    )
    found: dict[str, dict[str, int]] = {}
    for row in rows:
        found.setdefault(row["agent"], {})[row["channel"]] = row["load"]
    return found


def agents(c: Unit, teams: dict[str, frozenset[str]]) -> list[Agent]:
    """Agents who are available, as pure nouns. `teams` tells each member's teams."""
    rows = agent_rows(c, Presence.AVAILABLE)
    able, carried, located = member_skills(c), loads(c), emergency.located(c)
    return [
        Agent(
            id=AgentId(row["member"]),
            presence=Presence(row["presence"]),
            idle_since=from_millis(row["idle_since"]),
            capacity={Channel(name): most for name, most in _offered(row, located).items()},
            load={Channel(name): load for name, load in carried.get(row["member"], {}).items()},
            skills={SkillId(skill): level for skill, level in able.get(row["member"], {}).items()},
            teams=frozenset(TeamId(team) for team in teams.get(row["member"], ())),
        )
        for row in rows
    ]


def piles(c: Unit) -> list[Row]:
    """Where work waits: queue, channel and skills, how many, since when the first came into the queue."""
    return c.all(
        "SELECT queue, channel, skills, count(*) AS waiting, min(entered) AS entered, min(since) AS since"
        " FROM routing_work WHERE account = :account AND state = 'waiting' GROUP BY queue, channel, skills",
        account=c.account,
    )


def first_waiting(c: Unit, queue: str, channel: str, skills: str, most: int) -> list[Work]:
    """The first works of a pile, in their order."""
    rows = c.all(
        f"SELECT {_WORK} FROM routing_work WHERE account = :account AND state = 'waiting' AND queue = :queue"
        " AND channel = :channel AND skills = :skills ORDER BY rank, id LIMIT :most",
        account=c.account,
        queue=queue,
        channel=channel,
        skills=skills,
        most=most,
    )
    return [work_of(row) for row in rows]


def waited_since(c: Unit, queue: str, before: int) -> list[Work]:
    """Works that came into a queue before an instant and still wait."""
    rows = c.all(
        f"SELECT {_WORK} FROM routing_work WHERE account = :account AND state = 'waiting' AND queue = :queue"
        " AND entered <= :before ORDER BY rank, id",
        account=c.account,
        queue=queue,
        before=before,
    )
    return [work_of(row) for row in rows]


def work_of(row: Row) -> Work:
    """A row as a pure noun."""
    declined = json.loads(row["declined"])
    return Work(
        id=WorkId(row["id"]),
        queue=QueueId(row["queue"]),
        channel=Channel(row["channel"]),
        since=from_millis(row["since"]),
        entered=from_millis(row["entered"]),
        priority=row["priority"],
        skills=json.loads(row["skills"]),
        last_agent=AgentId(row["last_agent"]) if row["last_agent"] else None,
        declined_by=frozenset(AgentId(each) for each in declined),
        declined_at=from_millis(row["declined_at"]) if row["declined_at"] is not None else None,
        gone=row["line"] == "gone",
    )


def work_row(c: Unit, id: str) -> Row | None:
    """A work, whatever its state."""
    return c.one(f"SELECT {_WORK} FROM routing_work WHERE account = :account AND id = :id", account=c.account, id=id)


def work_of_agent(c: Unit, agent: str) -> list[Row]:
    """Everything an agent has now."""
    return c.all(
        f"SELECT {_WORK} FROM routing_work WHERE account = :account AND agent = :agent ORDER BY id",
        account=c.account,
        agent=agent,
    )


def offer(c: Unit, id: str) -> Row | None:
    """One offer."""
    return c.one(f"SELECT {_OFFER} FROM routing_offers WHERE account = :account AND id = :id", account=c.account, id=id)


def open_offers(c: Unit, *, agent: str | None = None, work: str | None = None) -> list[Row]:
    """Offers that wait for an answer, of an agent or a work."""
    column, value = ("agent", agent) if agent is not None else ("work", work)
    return c.all(
        f"SELECT {_OFFER} FROM routing_offers WHERE account = :account AND {column} = :value AND state = 'open'"
        " ORDER BY at, id",
        account=c.account,
        value=value,
    )


def offered_behind(c: Unit) -> list[Row]:
    """Works that are shown to an agent and that nobody is on the line of any more."""
    return c.all(
        "SELECT id, agent, channel, rank FROM routing_work WHERE account = :account AND state = 'offered'"
        " AND line = 'gone' ORDER BY id",
        account=c.account,
    )


def take_turn(c: Unit) -> None:
    """Let no other process decide for this account until this unit has committed."""
    c.run("INSERT INTO routing_turns(account) VALUES(:account) ON CONFLICT DO NOTHING", account=c.account)
    if c.engine == "postgres":
        c.one("SELECT account FROM routing_turns WHERE account = :account FOR UPDATE", account=c.account)


def queue_counts(c: Unit) -> list[Row]:
    """How much there is in each queue, by state."""
    return c.all(
        "SELECT queue, state, count(*) AS number, min(since) AS since FROM routing_work WHERE account = :account"
        " GROUP BY queue, state",
        account=c.account,
    )


def answers_since(c: Unit, since: int) -> list[Row]:
    """How long those waited whose work was accepted since an instant: queue, milliseconds."""
    return c.all(
        "SELECT queue, waited FROM routing_answers WHERE account = :account AND at >= :since",
        account=c.account,
        since=since,
    )


def run_work(c: Unit, id: str, **values: Any) -> None:
    """Change a work's columns."""
    said = ", ".join(f"{name} = :{name}" for name in values)
    c.run(f"UPDATE routing_work SET {said} WHERE account = :account AND id = :id", account=c.account, id=id, **values)


def drop_work(c: Unit, id: str) -> None:
    """A work is over."""
    c.run("DELETE FROM routing_work WHERE account = :account AND id = :id", account=c.account, id=id)


def left_behind(c: Unit, ids: Sequence[str]) -> list[str]:
    """Of these works, those whose agent has gone offline since they got it."""
    rows = c.all(
        "SELECT work.id FROM routing_work AS work JOIN routing_agents AS agent ON agent.account = work.account"
        " AND agent.member = work.agent WHERE work.account = :account AND work.id IN (:ids)"
        " AND work.state = 'assigned' AND agent.presence = 'offline' AND agent.since >= work.entered ORDER BY work.id",
        account=c.account,
        ids=list(ids),
    )
    return [row["id"] for row in rows]


def end_offer(c: Unit, id: str, state: str, at: int) -> None:
    """An offer was answered, or is over."""
    c.run(
        "UPDATE routing_offers SET state = :state, ended = :at"
        " WHERE account = :account AND id = :id AND state = 'open'",
        account=c.account,
        id=id,
        state=state,
        at=at,
    )


def oldest_waiting(c: Unit, queue: str, channel: str) -> list[Work]:
    """The work of a pile that came into the queue first: the next to move on."""
    rows = c.all(
        f"SELECT {_WORK} FROM routing_work WHERE account = :account AND state = 'waiting' AND queue = :queue"
        " AND channel = :channel ORDER BY entered, id LIMIT 1",
        account=c.account,
        queue=queue,
        channel=channel,
    )
    return [work_of(row) for row in rows]


def unqueued(c: Unit) -> list[str]:
    """Conversations that began while the account had no queue."""
    rows = c.all(
        "SELECT id FROM routing_channels WHERE account = :account AND id NOT IN"
        " (SELECT id FROM routing_work WHERE account = :account) ORDER BY id",
        account=c.account,
    )
    return [row["id"] for row in rows]


def conversations_by_agent(c: Unit) -> dict[str, list[str]]:
    """The conversations each agent has."""
    rows = c.all(
        "SELECT agent, id FROM routing_work WHERE account = :account AND agent IS NOT NULL"
        " AND state IN ('assigned', 'wrapping_up') ORDER BY id",
        account=c.account,
    )
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["agent"], []).append(row["id"])
    return found


def waiting_by_minute(c: Unit, minutes: int) -> dict[str, list[int]]:
    """How many waited in each queue at the end of each of the last minutes, oldest first.

    Counted from those who wait now and those whose wait ended since; who left a queue otherwise is not counted.
    """
    start = c.at - minutes * 60_000
    spans = [
        (row["queue"], row["since"], None)
        for row in c.all(
            "SELECT queue, since FROM routing_work WHERE account = :account AND state IN ('waiting', 'offered')",
            account=c.account,
        )
    ] + [
        (row["queue"], row["at"] - row["waited"], row["at"])
        for row in c.all(
            "SELECT queue, at, waited FROM routing_answers WHERE account = :account AND at >= :start",
            account=c.account,
            start=start,
        )
    ]
    found: dict[str, list[int]] = {}
    for queue, since, until in spans:
        counts = found.setdefault(queue, [0] * minutes)
        for place in range(minutes):
            moment = start + (place + 1) * 60_000
            counts[place] += since <= moment and (until is None or until > moment)
    return found


def teams_by_member(c: Unit) -> dict[str, frozenset[str]]:
    """Each agent's teams."""
    members = [row["member"] for row in agent_rows(c)]
    return {member: frozenset(teams) for member, teams in teams_of(c, members).items()}


def teams_of_member(c: Unit, member: str) -> frozenset[str]:
    """One member's teams."""
    return frozenset(teams_of(c, [member]).get(member, ()))
