"""What is written in the journal about calls that went by a hosted provider."""

from fairline.journal import Event


class HostedCallTold(Event):
    """The provider said how a call of its own ended, in how many seconds; `reference` is its id of the call."""

    about = "reference"

    reference: str
    trunk: str
    direction: str
    status: str
    seconds: int = 0
    code: int = 0
