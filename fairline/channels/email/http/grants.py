"""Routes by which a mail provider lets us into a mailbox there."""

from typing import Annotated, Any

import msgspec
from litestar.params import Parameter
from litestar.response import Redirect

from fairline.channels.email import grants, rounds, service
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.wire import NoAnswer
from fairline.web import Asked, Page, delete, get, post

MANAGE = "mailbox.manage"
Said = Annotated[str, msgspec.Meta(max_length=4000)]
State = Annotated[Said, Parameter(query="state")]  # the framework means something else by the name


class ProviderView(msgspec.Struct, frozen=True, kw_only=True):
    """A provider this house is registered with."""

    name: str
    label: str


class GrantAsked(msgspec.Struct, frozen=True, kw_only=True):
    """At which provider."""

    provider: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]


class WhereTo(msgspec.Struct, frozen=True, kw_only=True):
    """Where the member is to go."""

    url: str


@get("/v1/mail-providers", permission=MANAGE)
async def list_providers(asked: Asked) -> Page[ProviderView]:
    """Providers whose mailboxes can be entered by a grant (OAuth2): those the operator registered this house with."""
    held = await asked.read(grants.known)
    return Page([ProviderView(name=name, label=one.label) for name, one in held.items()])


@post("/v1/mailboxes/{mailbox:str}/grants", permission=MANAGE, status_code=200, raises=(grants.NoProvider,))
async def ask_grant(asked: Asked, mailbox: str, data: GrantAsked) -> WhereTo:
    """Where the member is to go to let us into a mailbox; the provider sends them back here."""
    url = await asked.read(lambda c: grants.begin(c, asked.member, mailbox, data.provider))
    return WhereTo(url=url)


@delete("/v1/mailboxes/{mailbox:str}/grants", permission=MANAGE)
async def drop_grant(asked: Asked, mailbox: str) -> None:
    """Forget the grant of a mailbox: we enter it by it no more."""

    def unit(c: Unit) -> None:
        service.find(c, mailbox)
        grants.lose(c, actor_from(asked.by), mailbox)

    await asked.write(unit)


@get("/mail/granted", permission=MANAGE)
async def granted(asked: Asked, state_is: State, code: Said = "", error: Said = "") -> Redirect:
    """A member comes back from a provider; whoever they are here and what they left for stands signed in `state`.
    They are taken to the mailbox, and told there how it went.
    """
    back = await asked.read(lambda c: grants.come_back(c, asked.member, state_is))
    try:
        if not code or error:
            raise grants.NotGranted
        grant = await grants.exchange(asked.database, asked.account, back, state_is, code)
    except (Problem, NoAnswer):
        return _to(back.mailbox, "refused")

    def unit(c: Unit) -> None:
        service.find(c, back.mailbox)
        grants.keep(c, actor_from(asked.by), back.mailbox, grant)
        rounds.look_again(c, back.mailbox)

    await asked.write(unit)
    return _to(back.mailbox, "given")


def _to(mailbox: str, how: str) -> Redirect:
    return Redirect(f"/admin/mailboxes?open={mailbox}&grant={how}", status_code=303)


ROUTES: list[Any] = [list_providers, ask_grant, drop_grant, granted]
