"""What routing plugs into the house."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import msgspec

from fairline.accounts import EVERYBODY, SkillsOf
from fairline.channels import Opening, QueueKnown
from fairline.conversations import Move, QueueNames, QueuesOfTeams, TeamQueues, frame
from fairline.journal import Entry
from fairline.kit.clock import from_millis, to_millis
from fairline.kit.db import Unit
from fairline.kit.plugin import Frame, Live, Plugin, View, alike
from fairline.routing import http, offers, presence, queues, store, views
from fairline.routing.follow import ROUTE
from fairline.routing.hours import is_open, opens_at
from fairline.routing.http.desk import WORK
from fairline.routing.http.setup import MANAGE, SKILL
from fairline.routing.jobs import JOBS
from fairline.routing.projection import ROUTING

ANSWER = frozenset({"owner", "admin", "supervisor", "agent"})
OVERSEE = frozenset({"owner", "admin", "supervisor"})
OFFERS = frozenset({"WorkOffered", "OfferAccepted", "OfferDeclined", "OfferExpired", "OfferWithdrawn"})
CHANGES = OFFERS | {
    "PresenceChanged", "CapacitySet", "ConversationQueued", "ConversationAssigned", "ConversationUnassigned",
    "WrapUpStarted", "ConversationClosed", "ConversationReopened", "QueueMade", "QueueChanged", "QueueRemoved",
    "StatusChanged", "ConversationSnoozed", "SnoozeEnded",
}  # fmt: skip


def _offer_frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    held = store.offer(c, entry.event.offer) if entry.kind == "WorkOffered" else None
    more: dict[str, Any] = {"offer": views.offer_views(c, [held])[0]} if held else {"id": entry.event.offer}
    told = frame(c, entry, **more)
    mine = f"member:{entry.event.agent}"
    return replace(told, topics=tuple(dict.fromkeys((*told.topics, mine)))) if told else None


def _presence_frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    told = views.presence_of(c, entry.event.member)
    return Frame((f"member:{entry.event.member}",), {"presence": told, "why": entry.event.why})


def _opening(c: Unit, queue: str | None) -> Opening:
    found = (store.queue(c, queue) if queue else None) or queues.first(c)
    if found is None:
        return Opening(False, None, 0)
    at = from_millis(c.at)
    opens = opens_at(found, at)
    teams = store.teams_by_member(c)
    there = [
        row
        for row in store.agent_rows(c, "available")
        if not found.teams or not found.teams.isdisjoint(teams.get(row["member"], ()))
    ]
    return Opening(is_open(found, at), to_millis(opens) if opens else None, len(there))


def _queue_names(c: Unit, ids: Sequence[str]) -> QueueNames:
    return QueueNames(store.queue_names(c, ids))


def _team_queues(c: Unit, members: Sequence[str]) -> TeamQueues:
    queues, teams = store.queues(c), store.teams_by_member(c)
    return TeamQueues(
        {
            member: tuple(str(q.id) for q in queues if not q.teams or not q.teams.isdisjoint(teams.get(member, ())))
            for member in members
        }
    )


def _queues_of_teams(c: Unit, teams: Sequence[str]) -> QueuesOfTeams:
    asked = frozenset(teams)
    return QueuesOfTeams(tuple(str(queue.id) for queue in store.queues(c) if not queue.teams.isdisjoint(asked)))


def _moves(c: Unit, move: Move) -> None:
    offers.withdraw(c, move.conversation)


def _skills_of(c: Unit, members: Sequence[str]) -> Mapping[str, Sequence[tuple[str, int]]]:
    return {member: sorted(levels.items()) for member, levels in store.member_skills(c, members).items()}


PLUGIN = Plugin(
    "routing",
    routes=http.ROUTES,
    projections=[ROUTING],
    followers=[ROUTE],
    jobs=JOBS,
    facts={
        Opening: _opening,
        QueueKnown: lambda c, queue: QueueKnown(store.queue(c, queue) is not None),
        QueueNames: _queue_names,
        TeamQueues: _team_queues,
        QueuesOfTeams: _queues_of_teams,
        Move: _moves,
        SkillsOf: _skills_of,
    },
    permissions={
        "queue.read": EVERYBODY,
        "presence.read": EVERYBODY,
        MANAGE: frozenset({"owner", "admin"}),
        SKILL: OVERSEE,
        WORK: ANSWER,
        "floor.read": OVERSEE | {"compliance_officer", "read_only"},
    },
    live=[Live(OFFERS, _offer_frame), Live(frozenset({"PresenceChanged"}), _presence_frame)],
    views=[
        View("floor", "floor.read", CHANGES, alike(lambda c: msgspec.to_builtins(views.floor(c)))),
        View(
            "presences", "presence.read", CHANGES, alike(lambda c: {"items": msgspec.to_builtins(views.presences(c))})
        ),
    ],
    screen_opened=presence.screen_opened,
    screens_closed=presence.screens_closed,
)
