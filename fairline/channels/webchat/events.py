"""What web chat writes in the journal besides the interactions themselves: how its sites are set up."""

from typing import Any

from fairline.journal import Event


class SiteMade(Event):
    """A site was added; its identity secret is not written here."""

    about = "site"

    site: str
    key: str
    name: str
    config: dict[str, Any]


class SiteChanged(Event):
    """A site was set up differently."""

    about = "site"

    site: str
    name: str
    config: dict[str, Any]


class SiteRemoved(Event):
    """A site was removed; its widget answers nobody any more."""

    about = "site"

    site: str


class VisitorForgotten(Event):
    """Whoever this visitor was has been forgotten: their feed goes, and with it who they were."""

    about = "visitor"

    visitor: str


class VisitorsJoined(Event):
    """Two visitors turned out to be one person, proven by signature: the feed of one goes on in the other."""

    about = "visitor"

    visitor: str
    into: str
