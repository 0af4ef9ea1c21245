"""What happens to an account that leaves. What is written here goes with the account; the certificate stays."""

from fairline.journal import Event
from fairline.kit.clock import Millis


class LeavingAsked(Event):
    """An owner ends the account at `ends_at`; it is deleted from `delete_at` on. `early`: as soon as a second owner
    says so too and a day has passed.
    """

    about = "account"

    account: str
    ends_at: Millis
    delete_at: Millis
    early: bool = False


class LeavingConfirmed(Event):
    """A second owner, or a signed letter the operator has on file, asks for the same; it is deleted from then on."""

    about = "account"

    account: str
    delete_at: Millis
    letter: str = ""


class LeavingRecalled(Event):
    """It stays after all."""

    about = "account"

    account: str


class LeavingBegun(Event):
    """The account has ended: nothing leaves any more but its own export. What is in it waits to be deleted."""

    about = "account"

    account: str


class LeavingHeld(Event):
    """What is under a legal hold keeps the account from being deleted; it is looked at again every night."""

    about = "account"

    account: str
    contacts: tuple[str, ...] = ()
    conversations: tuple[str, ...] = ()


class CopiesOverdue(Event):
    """Written in the operator's journal: `limit` (ms UTC) passed, and nobody said that no older backup holds an account
    that left.
    """

    about = "certificate"

    certificate: str
    departed: str
    limit: Millis
