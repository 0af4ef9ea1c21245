"""Who looks or acts, as the units of conversations want to know it."""

from fairline.accounts import account, member
from fairline.conversations.views.rows import Reader
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.web import Asked

OVERSEE = "conversation.oversee"  # acts in conversations other agents have
REPLY = "conversation.reply"


def reader_of(c: Unit, asked: Asked) -> Reader:
    """The reader behind a request; their clock is the member's own, or the account's for a program."""
    return Reader(asked.who.member, asked.language, zone_of(c, asked), asked.may(REPLY), asked.may(OVERSEE))


def zone_of(c: Unit, asked: Asked) -> str:
    """The reader's time zone, by its IANA name."""
    try:
        return member(c, asked.who.member).time_zone if asked.who.member else account(c).time_zone
    except NotFound:
        return "UTC"
