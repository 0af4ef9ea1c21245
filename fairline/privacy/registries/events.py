"""What happens to copies of registries."""

from fairline.journal import Event
from fairline.kit.clock import Millis


class RegistryLoaded(Event):
    """A copy of a registry was loaded: which, of which day (`as_of`, ms UTC), how many numbers, and how many lines were
    none. `areas` are those it covers, none for the whole country; `replaces` are the copies it takes the place of.
    """

    about = "copy"

    copy: str
    registry: str
    as_of: Millis
    numbers: int
    left_out: int
    sha256: str
    format: str
    areas: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()


class RegistryRemoved(Event):
    """A copy is not kept any more."""

    about = "copy"

    copy: str
    registry: str
