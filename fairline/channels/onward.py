"""Where a mail goes first on its way out, for whoever keeps count of who gets data."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from fairline.kit.db import Unit

if TYPE_CHECKING:
    from fairline.gate import Act


class MailWay:
    """Under this type e-mail tells by which way an act leaves: `mail:host` of the house's relay; empty where the
    mailbox has a server of its own, which is the account's and no supplier of the house.
    """

    Provider = Callable[["Unit", "Act"], str]
