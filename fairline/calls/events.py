"""What calls at work write in the journal."""

from fairline.journal import Event


class CallKeepingSet(Event):
    """Which calls are recorded from now on: never, all, in (those that come in), out."""

    account: str
    record: str
    about = "account"
