"""Where a work lies, whether it moves on, and when to look at it again."""

from datetime import datetime, timedelta

from fairline.routing.floor.doors import Doors
from fairline.routing.floor.piles import Alike, RowOf
from fairline.routing.floor.roster import Crowd, Roster
from fairline.routing.model import AgentId, Move, Overflow, Presence, Queue, Work
from fairline.routing.needs import needs
from fairline.routing.strategies import named

REST = timedelta(seconds=60)  # how long those who declined a work are left alone with it
AT_WORK = (Presence.AVAILABLE, Presence.BUSY)


def moves_on(work: Work, doors: Doors, at: datetime) -> Move | None:
    """The move of a work that waited too long where it is, once the next queue is open; its own may be shut."""
    queue = doors.queues.get(work.queue)
    if queue is None or queue.overflow is None or _overflows(work, queue.overflow) > at:
        return None
    target = queue.overflow.queue
    return Move(work.id, queue.id, target) if doors.is_open(target) and target != queue.id else None


def alike(work: Work, queue: Queue, roster: Roster, at: datetime) -> Alike:
    """The pile a work belongs on at `at`."""
    needed = needs(work, queue)
    able = roster.able(work.channel, queue.teams, needed)
    rested = bool(work.declined_by) and _rests_until(work) <= at
    kept_for = _kept_for(work, queue, roster, able, at)
    row = RowOf(queue.id, work.channel, queue.teams, tuple(sorted(queue.skills.items())))
    return Alike(row, needed, work.declined_by, rested, kept_for)


def look_again(work: Work, queue: Queue, doors: Doors, at: datetime) -> datetime | None:
    """The first moment after `at` at which a work may lie elsewhere although nothing happened; None for never."""
    times: list[datetime | None] = []
    if work.declined_by:
        times.append(_rests_until(work))
    if work.last_agent is not None:
        times.append(kept_until(work, queue))
    if queue.overflow is not None and queue.overflow.queue != queue.id:
        due = _overflows(work, queue.overflow)
        times.append(due if due > at else doors.opens(queue.overflow.queue))
    return min((time for time in times if time is not None and time > at), default=None)


def kept_until(work: Work, queue: Queue) -> datetime:
    """Until when a work may be kept for its last agent."""
    return work.since + named(queue.strategy).GRACE


def _kept_for(work: Work, queue: Queue, roster: Roster, able: Crowd, at: datetime) -> AgentId | None:
    """The last agent, where a moment's wait may bring them: at work, able, and not one who declined."""
    last = roster.agents.get(work.last_agent) if work.last_agent else None
    if last is None or at >= kept_until(work, queue):
        return None
    willing = last.presence in AT_WORK and last.id not in work.declined_by
    return last.id if willing and able & roster.bit(last.id) else None


def _overflows(work: Work, overflow: Overflow) -> datetime:
    return work.entered + timedelta(seconds=overflow.after_seconds)


def _rests_until(work: Work) -> datetime:
    return (work.declined_at or work.since) + REST
