"""Brings waiting work and free agents together."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from heapq import heapify, heappop, heapreplace

from fairline.routing.floor.doors import Doors
from fairline.routing.floor.free import FreeAgents
from fairline.routing.floor.piles import Pile, Piles
from fairline.routing.floor.roster import Roster
from fairline.routing.model import Offer, Work, WorkId
from fairline.routing.strategies import named


def match(piles: Piles, roster: Roster, doors: Doors, works: Mapping[WorkId, Work], at: datetime) -> tuple[Offer, ...]:
    """Offers for all work that can be offered now, first to go first; offered work is taken off its pile.

    Only the piles a change has reached are asked. That is enough: after the last time nobody free could take any
    work of the others, and offers only make agents less free. As those of a pile are all alike, a pile whose top
    nobody can take is done with.
    """
    tops = [(pile.places[0], pile) for pile in piles.reached(roster) if doors.is_open(pile.alike.row.queue)]
    heapify(tops)
    offers = []
    while tops:
        (_, top), pile = tops[0]
        offer = _offer(works[top], pile, roster, doors, at)
        if offer:
            offers.append(offer)
            piles.take(top)
        if offer and pile.places:
            heapreplace(tops, (pile.places[0], pile))
        else:
            heappop(tops)
    return tuple(offers)


def _offer(work: Work, pile: Pile, roster: Roster, doors: Doors, at: datetime) -> Offer | None:
    able, second = pile.takers(roster)
    free = roster.free(work.channel)
    crowd = able & free or second & free
    if not crowd:
        return None
    queue = doors.queues[work.queue]
    agent = named(queue.strategy).choose(FreeAgents(roster, crowd), work, pile.alike.needed)
    roster.give(agent, work.channel, at)
    expires = at + timedelta(seconds=queue.offer_seconds)
    return Offer(work.id, agent.id, queue.id, work.channel, expires, again=not able & free)
