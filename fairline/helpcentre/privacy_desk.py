"""Takes in what somebody asks about their data on a public page, with no account and no password."""

from dataclasses import dataclass
from typing import cast

from fairline import accounts, privacy
from fairline.gate import known_places
from fairline.journal import Actor
from fairline.kit.cldr import territories
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.privacy import Right, RightsRequest

RIGHTS: tuple[Right, ...] = (
    "access", "portability", "erasure", "correction", "restriction", "objection", "withdrawal", "no_sale",
    "limit_use", "recipients", "child", "question", "complaint",
)  # fmt: skip
MOST = 5_000
NOWHERE = {"name": "Fairline", "mail": "", "postal": "", "phone": "", "officer": ""}


@dataclass(frozen=True, slots=True)
class Written:
    """What stood in the form."""

    right: str
    email: str
    name: str = ""
    place: str = ""
    words: str = ""
    concerns: str = ""
    agent: str = ""
    mandate: str = ""
    wish: str = ""


def read(said: dict[str, str]) -> Written:
    """A form as it was filled in, trimmed."""
    held = {
        name: " ".join(said.get(name, "").split())[:320] for name in ("right", "email", "name", "place", "concerns")
    }
    more = {name: said.get(name, "").strip()[:MOST] for name in ("words", "wish", "mandate")}
    agent = said.get("agent", "").strip()[:320] if said.get("behalf") else ""
    return Written(**held, **more, agent=agent)


def wrong_in(written: Written) -> dict[str, str]:
    """What is amiss, by field: the key of words that say so."""
    wrong = {}
    if written.right not in RIGHTS:
        wrong["right"] = "right"
    if not privacy.is_mail(written.email):
        wrong["email"] = "email"
    if written.place and written.place not in places():
        wrong["place"] = "place"
    if written.right in ("question", "complaint") and not written.words:
        wrong["words"] = "needed"
    if written.right == "correction" and not written.wish:
        wrong["wish"] = "needed"
    return wrong


def take(c: Unit, written: Written, brand: str, language: str, *, forwarded: bool = False) -> RightsRequest:
    """Take it in: its receipt is confirmed by mail, with a code where it has to be shown who asks."""
    new = privacy.NewRequest(
        right=cast("Right", written.right), source="operator" if forwarded else "form", received=c.at,
        name=written.name, address=written.email, words=written.words, agent=written.agent, mandate=written.mandate,
        concerns=written.concerns, wish=written.wish, place=written.place, brand=brand, language=language,
        role="forwarded" if forwarded else "own",
    )  # fmt: skip
    return privacy.begin_rights_request(c, Actor("contact", "form"), new)


def places() -> tuple[str, ...]:
    """The places somebody may say they live in: countries, and states with rules of their own."""
    return known_places()


def called(place: str, language: str) -> str:
    """A place in words."""
    country, _, state = place.partition("-")
    name = territories(language).get(country, country)
    return f"{name} ({state})" if state else name


def desk_of(c: Unit) -> dict[str, str]:
    """How the account's privacy desk is reached; its name first."""
    held = {name: value for name, value in privacy.privacy_desk(c).items() if isinstance(value, str)}
    return NOWHERE | {"name": accounts.account(c).name} | held


def day(at: Millis | None) -> str:
    """An instant's day, ISO."""
    return (to_text(at) or "")[:10]
