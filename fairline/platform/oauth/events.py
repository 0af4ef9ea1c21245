"""What happens to apps."""

from fairline.journal import Event


class AppMade(Event):
    """A program of somebody else's may ask members for leave. `kind`: public or confidential."""

    about = "app"

    app: str
    name: str
    kind: str
    redirects: tuple[str, ...] = ()


class AppReachAsked(Event):
    """Its account wants it to be let into other accounts, too."""

    about = "app"

    app: str
    why: str = ""


class AppReviewed(Event):
    """The operator looked it through: it may ask members of every account for leave, or of its own alone."""

    about = "app"

    app: str
    reach: str  # global or local
    why: str = ""


class AppLetIn(Event):
    """A member of another account gave it leave there."""

    about = "app"

    app: str
    house: str


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
