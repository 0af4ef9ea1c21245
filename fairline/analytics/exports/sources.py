"""What rows may leave: each with its columns, how its filter is read, and how a page of it is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fairline.analytics import filters
from fairline.analytics.exports import contacts, conversations, messages
from fairline.analytics.exports.part import Part
from fairline.analytics.sql import CREATED
from fairline.kit.db import Unit

Spec = Mapping[str, Any]  # begin, until (ms UTC), filter, columns, purpose


@dataclass(frozen=True, slots=True)
class Source:
    """Rows of one sort. `page` answers some of them and where the next page begins."""

    columns: Sequence[str]
    read: Callable[[Any], Any]
    page: Callable[[Unit, Spec, Any], Part]
    many: Callable[[Unit, Spec], int] = lambda c, spec: 0  # how many rows there are at the least


SOURCES: Mapping[str, Source] = {
    "conversations": Source(
        tuple(conversations.COLUMNS),
        lambda tree: filters.read(tree, CREATED),
        conversations.page,
        conversations.many,
    ),
    "messages": Source(
        tuple(messages.COLUMNS),
        lambda tree: filters.read(tree, CREATED),
        messages.page,
        conversations.many,
    ),
    "contacts": Source(tuple(contacts.COLUMNS), contacts.read, contacts.page),
}
