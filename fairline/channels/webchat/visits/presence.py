"""Whether a visitor's page is open now."""

from fairline.channels.webchat import store
from fairline.kit.db import Unit

THERE = 120_000  # milliseconds a page counts as open after it last said so


def is_there(c: Unit, person: str) -> bool:
    """Whether the page of this person is open now."""
    return store.there_until(c, person) > c.at
