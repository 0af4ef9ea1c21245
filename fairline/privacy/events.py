"""What happens to a request about somebody's data: asked, carried out, handed over, gone."""

from fairline.journal import Event
from fairline.kit.clock import Millis
from fairline.privacy.model import Kind, Report


class DataRequestMade(Event):
    """Somebody asked what we keep of them, or to be forgotten; a member took it in. It is due by law at `due`."""

    about = "request"

    request: str
    contact: str
    kind: Kind
    due: Millis


class AccessPackageMade(Event):
    """What we keep of a contact lies in a sealed file; `person` is whose key opens it: the package's own."""

    about = "request"

    request: str
    contact: str
    person: str
    blob: str
    act: str
    report: Report


class AccessPackageReleased(Event):
    """The gate let the package out: it may be fetched until `until`."""

    about = "request"

    request: str
    contact: str
    until: Millis


class AccessPackageFetched(Event):
    """The actor took the package."""

    about = "request"

    request: str
    contact: str


class AccessPackageDropped(Event):
    """The package is gone, and its key with it: its time was over, or the contact was erased."""

    about = "request"

    request: str
    contact: str
    because: str  # over, erased, refused


class DataRequestDone(Event):
    """A contact was forgotten, everything was looked through afterwards, and nothing of them was found."""

    about = "request"

    request: str
    contact: str
    report: Report


class DataRequestFailed(Event):
    """It could not be carried out: `cause` is refused (by the gate), left_over (something was found) or stuck."""

    about = "request"

    request: str
    contact: str
    cause: str
    report: Report | None = None
