"""What happens between an account and whoever runs the installation, when it comes to reading what was said."""

from fairline.journal import Event
from fairline.kit.clock import Millis


class OperatorLetIn(Event):
    """The account lets the operator read for a purpose, until an instant; empty `conversation`: all that have ended."""

    about = "access"

    access: str
    purpose: str
    until: Millis
    conversation: str = ""
    why: str = ""


class OperatorAccessAsked(Event):
    """Somebody of the operator's asks for access nobody of the account gave: in need, or to hear recordings by a case
    (a second one has to approve either), or to read by a case, which is on file.
    """

    about = "access"

    access: str
    purpose: str
    conversation: str
    why: str
    until: Millis
    case: str = ""
    opened: bool = False  # by a case it is open at once


class OperatorAccessApproved(Event):
    """A second member of the operator's approves it: it is open until `until`."""

    about = "access"

    access: str
    until: Millis


class OperatorAccessEnded(Event):
    """The account, or the operator, ended it: nobody reads by it any more."""

    about = "access"

    access: str


class OperatorRead(Event):
    """Somebody of the operator's read a conversation, by which access and for what."""

    about = "conversation"

    access: str
    conversation: str
    purpose: str


class OperatorHearingRefused(Event):
    """Somebody of the operator's wanted to hear a call that goes on, capture its sound, or hear a recording (`what` is
    listen, capture or recording), and was refused.
    """

    about = "of"

    what: str
    of: str


class SealedReadNoted(Event):
    """In the operator's journal: a conversation of another account was read by a sealed case; shown there later."""

    about = "case"

    case: str
    house: str
    conversation: str
    read_at: Millis
    shown_at: Millis


class SealedReadShown(Event):
    """Somebody of the operator's read a conversation at `read_at` (ms UTC) by a sealed case, which is told only now."""

    about = "conversation"

    access: str  # the case
    conversation: str
    purpose: str
    read_at: Millis
