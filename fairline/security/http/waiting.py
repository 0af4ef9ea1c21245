"""Routes of one's own changes that wait, and of saying that it was somebody else."""

import msgspec

from fairline.kit.clock import Millis, to_text
from fairline.kit.errors import Forbidden
from fairline.security import store, waiting
from fairline.web import Asked, Page, get, post
from fairline.web.routes import SIGNED_IN


class WaitingView(msgspec.Struct, frozen=True):
    """A change of one's own that waits, and when it will hold: password, second_factor, or forwarding of the number
    that `about` is the id of.
    """

    what: str
    until: str
    about: str = ""


@get("/v1/me/waiting", permission=SIGNED_IN)
async def list_waiting_changes(asked: Asked) -> Page[WaitingView]:
    """One's own changes that wait a day, because they were asked for from a browser or a place that was new."""
    me = asked.member
    found = await asked.read(lambda c: store.waiting.of(c, me))
    return Page([_view(each.what, each.due) for each in found])


@post("/v1/me/not-me", permission=SIGNED_IN, status_code=204, raises=(waiting.FromNewPlace,))
async def say_not_me(asked: Asked) -> None:
    """Say that a sign-in or a change was somebody else's: what waits is undone, every other session ends at once."""
    me, session = asked.member, asked.who.session
    if session is None:
        raise Forbidden(permission="session")
    await asked.write(lambda c: waiting.not_me(c, me, session))


def _view(what: str, due: Millis) -> WaitingView:
    kind, _, about = what.partition(":")
    return WaitingView(kind, to_text(due) or "", about)


ROUTES = (list_waiting_changes, say_not_me)
