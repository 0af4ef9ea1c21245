"""What calls at work write in the journal."""

from msgspec import field

from fairline.journal import Event


class CallKeepingSet(Event):
    """Which calls are recorded from now on: never, all, in (those that come in), out; in `queues` otherwise. `must`:
    who cannot be recorded is not talked to. `by_hand`: agents begin and end it too. A pause lasts `pause_s` seconds.
    """

    account: str
    record: str
    queues: dict[str, str] = field(default_factory=dict)
    must: bool = False
    by_hand: bool = True
    pause_s: int = 120
    about = "account"


class RecordingAsked(Event):
    """A contact is told that the call is recorded or, with `consent`, asked whether it may be: by the words of a key,
    in a language. `cause` is settings, hand or joined; what they answer, the answer to `command` tells.
    """

    about = "call"

    call: str
    conversation: str
    command: str
    announce: str
    language: str
    consent: bool
    cause: str
    by: str = ""
