"""What happens to suppliers: registered, changed, ended by the operator; objected to, limited, opened by an account."""

from fairline.journal import Event
from fairline.privacy.suppliers.model import Supplier


class SupplierRegistered(Event):
    """The operator put a supplier on file, or changed what is on file. Written in the operator's account."""

    about = "supplier"

    supplier: str
    told: Supplier
    emergency: str = ""


class SupplierObjected(Event):
    """The account does not want its data at a supplier; `withdrawn` where it does after all."""

    about = "supplier"

    supplier: str
    why: str = ""
    withdrawn: bool = False


class SupplierAreaSet(Event):
    """How far the account's data may go: anywhere (empty), the EEA, or its own country (home)."""

    about = "area"

    area: str


class RouteSigned(Event):
    """An officer signed that data may go to a supplier in a country no table tells of. It is open once the account's
    officer and the operator's have signed.
    """

    about = "supplier"

    supplier: str
    side: str  # account, operator
    document: str = ""
