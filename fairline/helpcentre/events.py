"""What happens to web forms, and at the contacts' door."""

from typing import Any

from fairline.journal import Event


class WebFormMade(Event):
    """Contacts may write by this form from now on; `config` is how it looks and where it leads."""

    about = "form"

    form: str
    brand: str
    name: str
    slug: str
    config: dict[str, Any]


class WebFormChanged(Event):
    """A web form as it is from now on."""

    about = "form"

    form: str
    brand: str
    name: str
    slug: str
    config: dict[str, Any]


class WebFormRemoved(Event):
    """It is no longer offered."""

    about = "form"

    form: str


class PortalAsked(Event):
    """A link was sent to somebody: to come in (`sign_in`), or to confirm what they wrote (`confirm`)."""

    about = "person"

    person: str
    what: str
    brand: str


class PortalOpened(Event):
    """The contact came in by the link sent to their address, which proves that it is theirs."""

    about = "contact"

    contact: str
    person: str
    brand: str
