"""Offers: work shown to one agent, to accept, decline, or let expire; and the turn in which they are made."""

from dataclasses import dataclass, replace
from datetime import datetime

from fairline.conversations import assign, to_queue
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis, from_millis, to_millis
from fairline.kit.db import Row, Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.work import cancel, enqueue, move
from fairline.routing import store
from fairline.routing.decide import decide
from fairline.routing.events import OfferAccepted, OfferDeclined, OfferExpired, OfferWithdrawn, WorkOffered
from fairline.routing.model import Agent, Decision, Offer, Queue, Work

MARGIN = 50  # works of a pile looked at beyond the free places, for those an agent has declined


@dataclass(frozen=True, slots=True)
class Offered:
    """Work that is shown to an agent until an instant. Whoever rings a telephone for it provides this in a plugin's
    facts, and is called in the same unit: the agent hears of it as soon as it is written.
    """

    offer: str
    conversation: str
    agent: str
    channel: str
    expires: Millis


class OfferOver(Problem):
    """The offer was answered, has expired, or its work is no longer to be had."""

    status = 409
    type = "offer-over"


def turn(c: Unit) -> Decision:
    """Decide for the account now: move what waited too long, offer what somebody can take, wake up when it is time."""
    store.take_turn(c)
    at, queues = from_millis(c.at), store.queues(c)
    agents = store.agents(c, store.teams_by_member(c))
    works = _waiting(c, queues, agents)
    decision = decide(works, agents, queues, at)
    for each in decision.moves:
        to_queue(c, each.work, each.target, HOUSE, why="overflow")
    for offer in decision.offers:
        _offer(c, offer)
    _wake(c, decision.next_at)
    _make_way(c, works, queues, decision)
    return decision


def _make_way(c: Unit, works: list[Work], queues: list[Queue], decision: Decision) -> None:
    """Who is on the line does not wait behind an unanswered offer of a call nobody is on any more: that is taken back
    where its agent would be asked to take the line otherwise. The next turn, which this stirs, asks them.
    """
    served = {each.work for each in decision.offers} | {each.work for each in decision.moves}
    left = {work.id: work for work in works if not work.gone and work.id not in served}
    shown = {row["agent"]: row for row in store.offered_behind(c)} if left else {}
    if not shown:
        return
    agents = [_without(each, shown.get(each.id)) for each in store.agents(c, store.teams_by_member(c))]
    for offer in decide(left.values(), agents, queues, from_millis(c.at)).offers:
        row = shown.get(offer.agent)
        if row and row["channel"] == offer.channel and left[offer.work].order < row["rank"]:
            withdraw(c, row["id"])


def _without(agent: Agent, shown: Row | None) -> Agent:
    if shown is None:
        return agent
    return replace(agent, load=dict(agent.load) | {shown["channel"]: agent.load[shown["channel"]] - 1})


def accept(c: Unit, by: Actor, member: str, offer: str) -> str:
    """Take what is offered; the conversation's id. Raises NotFound, OfferOver."""
    held = _open(c, member, offer)
    append(c, by, OfferAccepted(offer=offer, conversation=held["work"], agent=member))
    cancel(c, f"offer:{offer}")
    assign(c, held["work"], member, by, "accepted")
    return str(held["work"])


def decline(c: Unit, by: Actor, member: str, offer: str, reason: str = "") -> None:
    """Leave what is offered to somebody else. Raises NotFound, OfferOver."""
    held = _open(c, member, offer)
    append(
        c,
        by,
        OfferDeclined(
            offer=offer,
            conversation=held["work"],
            agent=member,
            again=bool(held["again"]),
            reason=reason,
        ),
    )
    cancel(c, f"offer:{offer}")


def expire(c: Unit, offer: str) -> None:
    """Give an offer back that nobody answered; nothing where it is over already."""
    held = store.offer(c, offer)
    if held is None or held["state"] != "open":
        return
    append(
        c,
        HOUSE,
        OfferExpired(
            offer=offer,
            conversation=held["work"],
            agent=held["agent"],
            again=bool(held["again"]),
        ),
    )
    cancel(c, f"offer:{offer}")


def withdraw(c: Unit, work: str, *, but: str = "") -> None:
    """Take back open offers of a work that is no longer to be had."""
    for held in store.open_offers(c, work=work):
        if held["id"] != but:
            append(c, HOUSE, OfferWithdrawn(offer=held["id"], conversation=work, agent=held["agent"]))
            cancel(c, f"offer:{held['id']}")


def _open(c: Unit, member: str, offer: str) -> Row:
    held = store.offer(c, offer)
    if held is None or held["agent"] != member:
        raise NotFound
    if held["state"] != "open" or held["expires"] <= c.at:
        raise OfferOver
    return held


def _offer(c: Unit, offer: Offer) -> None:
    made, expires = c.new_id("ofr"), to_millis(offer.expires)
    append(
        c,
        HOUSE,
        WorkOffered(
            offer=made,
            conversation=offer.work,
            agent=offer.agent,
            queue=offer.queue,
            channel=offer.channel,
            expires=expires,
            again=offer.again,
        ),
    )
    enqueue(c, "routing.expire", {"offer": made}, due=expires, key=f"offer:{made}")
    provider = c.tools.facts.get(Offered)
    if provider is not None:
        provider(c, Offered(made, offer.work, offer.agent, offer.channel, expires))


def _waiting(c: Unit, queues: list[Queue], agents: list[Agent]) -> list[Work]:
    """The works that can matter now: as many of each pile as there are free places and some more, and those that
    have waited so long that they may move on. One of each pile is always among them, so that `next_at` is right.

    Whatever else waits stands behind these in the same pile, with the same needs, and could not be offered before
    them, unless more than MARGIN of a pile were declined by everybody free: then the next turn looks at the rest.
    """
    by_id = {str(queue.id): queue for queue in queues}
    found: dict[str, Work] = {}
    for pile in store.piles(c):
        queue = by_id.get(pile["queue"])
        if queue is None:
            continue
        room = sum(
            max(0, agent.capacity.get(pile["channel"], 0) - agent.load.get(pile["channel"], 0)) for agent in agents
        )
        for work in store.first_waiting(
            c, pile["queue"], pile["channel"], pile["skills"], room + MARGIN if room else 1
        ):
            found[work.id] = work
        if queue.overflow:
            before = c.at - queue.overflow.after_seconds * 1000
            for work in store.waited_since(c, pile["queue"], before):
                found[work.id] = work
            for work in store.oldest_waiting(c, pile["queue"], pile["channel"]):
                found[work.id] = work
    return list(found.values())


def _wake(c: Unit, at: datetime | None) -> None:
    if at is None:
        cancel(c, "routing.turn")
        return
    enqueue(c, "routing.turn", {}, due=to_millis(at), key="routing.turn")
    move(c, "routing.turn", to_millis(at))
