"""What web chat keeps about a contact: the visitors they were, and the lines of their feeds."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.channels.persons import persons_of
from fairline.channels.webchat import forget, store, visits
from fairline.channels.webchat.model import Visitor
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.kit.plugin import Holding

Rows = Sequence[Mapping[str, Any]]


def _visitors(c: Unit, contact: str) -> Rows:
    """`webchat_visitors`: when and where they came, what they told, whether their site has signed who they are."""
    return [_visitor(c, each) for each in forget.visitors_of(c, persons_of(c, contact))]


def _visitor(c: Unit, visitor: Visitor) -> Mapping[str, Any]:
    site, (made, there) = store.site(c, visitor.site), store.came(c, visitor.id)
    return {
        "visitor": visitor.id,
        "site": site.name if site else visitor.site,
        "since": to_text(made),
        "last_there": to_text(there) if there else None,
        "locale": visitor.locale,
        "signed_by_the_site": visitor.known,
        "form_answered": visitor.answered,
        "agreed": visitor.agreed,
        "turned_out_to_be": visitor.joined,
    } | visits.known_details(c, visitor)


def _forget_visitors(c: Unit, contact: str) -> int:
    return forget.forget(c, persons_of(c, contact))


def _feeds(c: Unit, contact: str) -> Rows:
    """`webchat_feed` and `webchat_marks`: what came and went when; what was said is held by the conversations."""
    found = forget.visitors_of(c, persons_of(c, contact))
    return [_line(row) for visitor in found for row in store.whole_feed(c, visitor.id)]


def _line(row: Row) -> Mapping[str, Any]:
    return {
        "visitor": row["visitor"],
        "number": row["seq"],
        "kind": row["kind"],
        "at": to_text(row["at"]),
        "message": row["message"],
        "conversation": row["conversation"],
        "state": row["state"],
        "delivered_at": to_text(row["delivered"]),
        "read_at": to_text(row["opened"]),
    }


def _forget_feeds(c: Unit, contact: str) -> int:
    return forget.forget_feeds(c, forget.visitors_of(c, persons_of(c, contact)))


HOLDINGS = (
    Holding("webchat", "visitors", _visitors, _forget_visitors),
    Holding("webchat", "feeds", _feeds, _forget_feeds),
)
