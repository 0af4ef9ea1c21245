"""Tells of visitors who were there long ago and never said a word, and forgets them."""

from fairline.channels.webchat import store
from fairline.kit.clock import Millis
from fairline.kit.db import Unit


def visitors_gone(c: Unit, before: Millis, most: int, forget: bool) -> list[str]:
    """Their ids, the longest gone first. Forgotten, their tokens are nobody's any more."""
    found = store.silent_visitors(c, before, most)
    if forget:
        store.drop_visitors(c, found)
    return found
