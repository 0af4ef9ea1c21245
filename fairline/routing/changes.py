"""What becomes of a work when an offer is declined or it moves on."""

from dataclasses import replace
from datetime import datetime

from fairline.routing.model import Move, Offer, Work


def decline(work: Work, offer: Offer, at: datetime) -> Work:
    """The work, to wait again, after its offer was declined or expired at `at` (UTC).

    Where the offer asked everybody anew, the list of those who declined begins afresh with this agent, so that the
    others are asked anew too.
    """
    before = frozenset() if offer.again else work.declined_by
    return replace(work, declined_by=before | {offer.agent}, declined_at=at)


def move(work: Work, to: Move, at: datetime) -> Work:
    """The work in the queue it moved to at `at` (UTC). Its place in the order stays what it was."""
    return replace(work, queue=to.target, entered=at)
