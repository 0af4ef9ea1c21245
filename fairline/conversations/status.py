"""Where a matter stands: the one way it changes, so that its conversation is closed just where the matter is over."""

from fairline.conversations.events import ConversationClosed, ConversationReopened, StatusChanged
from fairline.conversations.model import CLOSED, OPEN, OVER, Conversation, Status
from fairline.conversations.parties import is_active
from fairline.conversations.reading import Merged, SetAside, check_silent
from fairline.conversations.store import conversations as store
from fairline.conversations.store import links
from fairline.conversations.talk import shown_of
from fairline.conversations.tidying import tidy_later
from fairline.journal import Actor, Event, append
from fairline.kit.db import Unit


def set_status(
    c: Unit, found: Conversation, status: Status, actor: Actor, *, custom: str = "", why: str = "member"
) -> Conversation:
    """Have a matter stand so; what stands so already stays. The incidents of a problem are solved with it.

    `why` as in StatusChanged. Raises SetAside, Merged, OnTheLine.
    """
    if found.set_aside:
        raise SetAside
    if found.merged_into:
        raise Merged(into=found.merged_into)
    if (found.status, found.custom) != (status, custom):
        if status in OVER:
            check_silent(c, found, actor)
        append(c, actor, *status_events(c, found, status, custom=custom, why=why))
        if status in OVER:
            tidy_later(c)
        if status == "solved" and found.kind == "problem":
            _solve_incidents(c, found, actor)
    return store.one(c, found.id) or found


def status_events(
    c: Unit, found: Conversation, status: Status, *, custom: str = "", why: str = "member"
) -> list[Event]:
    """The events by which a conversation comes to stand so, its end or its reopening included."""
    events: list[Event] = [
        StatusChanged(conversation=found.id, status=status, previous=found.status, custom=custom, why=why)
    ]
    if status in OVER and found.state != CLOSED:
        events.append(ConversationClosed(conversation=found.id, agent=found.agent, wrap_up_from=found.wrapping_since))
        events += shown_of(found, "closed") if found.state == OPEN else []
    elif status not in OVER and found.state == CLOSED:
        agent = found.agent if is_active(c, found.agent) else ""
        events.append(
            ConversationReopened(
                conversation=found.id, why="member", queue=found.queue, agent=agent, previous=found.agent
            )
        )
        events += shown_of(found, "open", agent)
    return events


def _solve_incidents(c: Unit, problem: Conversation, actor: Actor) -> None:
    for incident in store.some(c, links.linked(c, problem.id, "incident_of")).values():
        if not (incident.is_over or incident.set_aside or incident.merged_into):
            append(c, actor, *status_events(c, incident, "solved", why="problem"))
