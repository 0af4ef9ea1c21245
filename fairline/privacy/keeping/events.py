"""What happens to what is kept: how long was decided, its time was over and it was forgotten."""

from fairline.journal import Event
from fairline.privacy.keeping.model import Forgot
from fairline.privacy.model import Scan


class RetentionSet(Event):
    """From now on what is of a kind is kept for so many days after it ended; None: until somebody forgets it.

    `scope` is empty for all of the kind, `queue:<id>` or `country:<code>` for a part of it.
    """

    about = "kind"

    kind: str
    scope: str = ""
    days: int | None = None
    why: str = ""


class KeepingDone(Event):
    """The time of these was over and they were forgotten; `held` had to stay, `scan` says what was found afterwards."""

    about = "run"

    run: str
    forgot: tuple[Forgot, ...]
    held: tuple[Forgot, ...] = ()
    emptied: int = 0  # entries of the journal whose sealed words are gone
    scan: Scan = Scan()


class TranscriptNotKept(Event):
    """A talk ended that its contact had not agreed to be kept: its words are gone, and so many messages are counted.
    `text_sha256` is of the text they were shown.
    """

    about = "conversation"

    conversation: str
    messages: int
    text_sha256: str
