"""Reads the partners there are, and tells which permissions a family of features holds."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fairline.kit.errors import NotFound

FILE = Path(__file__).with_name("catalogue.toml")
# Permissions by the noun they begin with. What stands in no family is reached by no partner.
FAMILY_OF: Mapping[str, str] = {
    **dict.fromkeys(("conversation", "contact", "company", "field", "view", "macro", "rule"), "ticketing"),
    **dict.fromkeys(("saved_reply", "satisfaction", "service_level", "disposition", "mail", "mailbox"), "ticketing"),
    **dict.fromkeys(("queue", "status", "search", "calendar", "skill", "report", "figure"), "ticketing"),
    **dict.fromkeys(("help", "form"), "help-centre"),
    "webchat": "live-chat",
    "forum": "forum",
    **dict.fromkeys(("text_sender", "presence", "floor", "work"), "contact-centre"),
    **dict.fromkeys(("account", "member", "team", "brand", "domain", "app", "grammar"), "platform"),
}


@dataclass(frozen=True, slots=True)
class Partner:
    """A firm, what it does for the account, and the families its keys may reach."""

    id: str
    version: int
    entity: str
    purpose: Mapping[str, str]
    families: frozenset[str]

    def reaches(self, permission: str) -> bool:
        """Whether a permission lies in one of its families."""
        return FAMILY_OF.get(permission.partition(".")[0], "") in self.families


@cache
def partners() -> Mapping[str, Partner]:
    """Every partner."""
    told = tomllib.loads(FILE.read_text("utf-8"))
    return {
        name: Partner(name, held["version"], held["entity"], held["purpose"], frozenset(held["families"]))
        for name, held in told.items()
    }


def partner(id: str) -> Partner:
    """A partner. Raises NotFound."""
    found = partners().get(id)
    if found is None:
        raise NotFound(what=id)
    return found
