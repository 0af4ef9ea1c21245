"""What happens to apps."""

from fairline.journal import Event


class AppMade(Event):
    """A program of somebody else's may ask members for leave. `kind`: public or confidential."""

    about = "app"

    app: str
    name: str
    kind: str
    redirects: tuple[str, ...] = ()


class AppRemoved(Event):
    """It may ask no more; what it was granted ended with it."""

    about = "app"

    app: str


class GrantGiven(Event):
    """A member gave an app leave to do some things in their name; `token` is what it comes in with."""

    about = "app"

    app: str
    member: str
    token: str
    scopes: tuple[str, ...] = ()
