"""Routing as the wire shows it: offers, presences, the floor."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from fairline.accounts import names_of
from fairline.conversations import conversation, rows
from fairline.kit.clock import from_millis, to_text
from fairline.kit.db import Row, Unit
from fairline.routing import store
from fairline.routing.forms import Calendar, GoesOn, Hours, NeededSkill, read_form
from fairline.routing.hours import is_open, opens_at
from fairline.routing.model import Presence
from fairline.routing.presence import PresenceView, view, view_of

ANSWERED_WITHIN = 60_000  # milliseconds; the service level's threshold
WINDOW = 4 * 3_600_000  # milliseconds the service level looks back
MINUTE = 60_000
SPARKS = 30


class Named(msgspec.Struct, frozen=True):
    """An id with the name it goes by."""

    id: str
    name: str


class OfferView(msgspec.Struct, frozen=True, kw_only=True):
    """Work shown to an agent."""

    id: str
    conversation: str
    contact: Named
    queue: Named
    channel: str
    preview: str
    offered_at: str
    expires: str


class AgentPresence(msgspec.Struct, frozen=True, kw_only=True):
    """An agent and how they are."""

    member: Named
    status: Presence
    since: str | None
    capacity: dict[str, int]
    load: dict[str, int]


class QueueView(msgspec.Struct, frozen=True, kw_only=True):
    """A queue and how it stands now."""

    id: str
    name: str
    time_zone: str
    week: list[Hours]
    holidays: Calendar
    skills: list[NeededSkill]
    priority: int
    strategy: str
    offer_seconds: int
    wrap_up_seconds: int
    overflow: GoesOn | None
    teams: list[str]
    return_after_minutes: int | None
    calendar: str | None
    open_now: bool
    opens_at: str | None


class ServiceLevel(msgspec.Struct, frozen=True):
    """The share of work taken within `seconds` of the contact's first word, of `count` taken in the last four hours."""

    share: float | None
    count: int
    seconds: int


class FloorQueue(msgspec.Struct, frozen=True, kw_only=True):
    """A queue on the floor."""

    id: str
    name: str
    open: bool
    waiting: int
    longest_wait_seconds: int
    waiting_since: str | None
    offered: int
    active: int
    agents: dict[str, int]
    service_level: ServiceLevel
    sparkline: list[int]


class FloorAgent(msgspec.Struct, frozen=True, kw_only=True):
    """An agent on the floor."""

    member: Named
    status: Presence
    since: str | None
    load: dict[str, int]
    capacity: dict[str, int]
    conversations: list[str]


class FloorView(msgspec.Struct, frozen=True, kw_only=True):
    """The floor at this moment."""

    at: str
    queues: list[FloorQueue]
    agents: list[FloorAgent]


def queue_view(c: Unit, row: Row) -> QueueView:
    """A queue with how it stands."""
    form, queue, at = read_form(row["config"]), store.queue(c, row["id"]), from_millis(c.at)
    next_open = opens_at(queue, at) if queue else None
    shared = {name: getattr(form, name) for name in form.__struct_fields__}
    return QueueView(
        id=row["id"],
        **shared,
        open_now=bool(queue and is_open(queue, at)),
        opens_at=to_text(round(next_open.timestamp() * 1000)) if next_open else None,
    )


def offers_of(c: Unit, member: str) -> list[OfferView]:
    """What is offered to a member now."""
    return offer_views(c, store.open_offers(c, agent=member))


def offer_views(c: Unit, offered: Sequence[Row]) -> list[OfferView]:
    """Offers as an agent sees them."""
    told = {each.id: each for each in rows(c, [conversation(c, held["work"]) for held in offered])}
    queues = store.queue_names(c, [held["queue"] for held in offered])
    return [
        OfferView(
            id=held["id"],
            conversation=held["work"],
            contact=Named(told[held["work"]].contact.id, told[held["work"]].contact.name),
            queue=Named(held["queue"], queues.get(held["queue"], "")),
            channel=held["channel"],
            preview=told[held["work"]].last.text,
            offered_at=to_text(held["at"]) or "",
            expires=to_text(held["expires"]) or "",
        )
        for held in offered
    ]


def presences(c: Unit) -> list[AgentPresence]:
    """Everybody who ever said how they are."""
    rows, carried = store.agent_rows(c), store.loads(c)
    names = names_of(c, [row["member"] for row in rows])
    return [
        AgentPresence(member=Named(row["member"], names.get(row["member"], "")), **_plain(_presence(row, carried)))
        for row in rows
        if names.get(row["member"])
    ]


def presence_of(c: Unit, member: str) -> AgentPresence:
    """One agent and how they are."""
    name = names_of(c, [member]).get(member, "")
    return AgentPresence(member=Named(member, name), **_plain(view(c, member)))


def floor(c: Unit) -> FloorView:
    """The floor: every queue and every agent who is at work."""
    agents = [each for each in presences(c) if each.status != "offline"]
    conversations = store.conversations_by_agent(c)
    return FloorView(
        at=to_text(c.at) or "",
        queues=_queues(c, agents),
        agents=[FloorAgent(**_plain(each), conversations=conversations.get(each.member.id, [])) for each in agents],
    )


def _queues(c: Unit, agents: Sequence[AgentPresence]) -> list[FloorQueue]:
    counts = {(row["queue"], row["state"]): row for row in store.queue_counts(c)}
    answers = store.answers_since(c, c.at - WINDOW)
    sparks = store.waiting_by_minute(c, SPARKS)
    at = from_millis(c.at)
    teams = store.teams_by_member(c)
    found = []
    for queue in store.queues(c):
        waiting, offered = counts.get((queue.id, "waiting")), counts.get((queue.id, "offered"))
        active = [counts.get((queue.id, state)) for state in ("assigned", "wrapping_up")]
        since = min((row["since"] for row in (waiting, offered) if row), default=None)
        mine = [each for each in agents if not queue.teams or not queue.teams.isdisjoint(teams.get(each.member.id, ()))]
        found.append(
            FloorQueue(
                id=queue.id,
                name=queue.name,
                open=is_open(queue, at),
                waiting=waiting["number"] if waiting else 0,
                longest_wait_seconds=(c.at - since) // 1000 if since is not None else 0,
                waiting_since=to_text(since),
                offered=offered["number"] if offered else 0,
                active=sum(row["number"] for row in active if row),
                agents={
                    status: sum(each.status == status for each in mine) for status in ("available", "busy", "away")
                },
                service_level=_service_level([row["waited"] for row in answers if row["queue"] == queue.id]),
                sparkline=sparks.get(queue.id, [0] * SPARKS),
            )
        )
    return found


def _service_level(waits: Sequence[int]) -> ServiceLevel:
    within = sum(wait <= ANSWERED_WITHIN for wait in waits)
    return ServiceLevel(round(within / len(waits), 4) if waits else None, len(waits), ANSWERED_WITHIN // 1000)


def _presence(row: Row, carried: Mapping[str, dict[str, int]]) -> PresenceView:
    return view_of(row, carried.get(row["member"], {}))


def _plain(told: Any) -> dict[str, Any]:
    return {name: getattr(told, name) for name in told.__struct_fields__}
