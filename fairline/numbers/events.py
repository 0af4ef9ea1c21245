"""What is written in the journal about sending domains."""

from fairline.journal import Event
from fairline.kit.clock import Millis


class DomainAdded(Event):
    """A domain was named; mail may leave under it once DNS proves that it is the account's."""

    about = "domain"

    domain: str
    name: str
    selector: str
    token: str
    public_key: str  # as the record shows it, base64


class DomainChecked(Event):
    """What DNS said of it. `state`: pending, proven, failed (never proven yet), lost (proven once)."""

    about = "domain"

    domain: str
    state: str
    found: dict[str, tuple[str, ...]]  # purpose of the record -> what stands there
    failing_since: Millis | None = None
    key_found: str = ""  # the selector whose key stands there


class DomainKeyTurned(Event):
    """A new key was made; the old one signs until the new one is found in DNS."""

    about = "domain"

    domain: str
    selector: str
    public_key: str


class DomainRemoved(Event):
    """Nothing leaves under it any more."""

    about = "domain"

    domain: str
