"""An admin's routes: the account's mailboxes."""

from typing import Annotated, Any

import msgspec

from fairline import numbers
from fairline.channels.email import grants, proving, service, store, trying
from fairline.channels.email.compose import ascii_domain
from fairline.channels.email.model import Mailbox, MailboxConfig
from fairline.channels.email.proof import proof
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import Problem, TooMany
from fairline.numbers import NameTaken
from fairline.web import Asked, Page, delete, get, patch, post

MANAGE = "mailbox.manage"

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Address = Annotated[str, msgspec.Meta(min_length=3, max_length=320)]


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """How a look into a mailbox elsewhere went."""

    at: str | None
    well: bool
    answer: str


class MailboxView(msgspec.Struct, frozen=True, kw_only=True):
    """A mailbox, as an admin sees it. No secret is in it."""

    id: str
    name: str
    address: str
    inbound: str
    brand: str
    queue: str | None
    config: MailboxConfig
    has_password: dict[str, bool]
    domain: str
    domain_state: str
    proof: proving.CodeProof  # of the mailbox itself, by a code
    may_send: bool  # its domain is proven, or it is, and nothing stands against its mail
    needs_code: bool  # its domain is not the account's, and its mail leaves by its own server
    granted: bool  # its provider lets us in
    looked: Looked | None  # how the newest look into it went, where it is fetched


class NewMailbox(msgspec.Struct, frozen=True, kw_only=True):
    """A mailbox to be set up."""

    name: Name
    address: Address
    brand: str = ""
    queue: str | None = None
    config: MailboxConfig = msgspec.field(default_factory=MailboxConfig)
    receiving_password: str = ""
    sending_password: str = ""


class MailboxChange(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be different; what is not sent stays."""

    name: Name | msgspec.UnsetType = msgspec.UNSET
    address: Address | msgspec.UnsetType = msgspec.UNSET
    brand: str | msgspec.UnsetType = msgspec.UNSET
    queue: str | msgspec.UnsetType | None = msgspec.UNSET
    config: MailboxConfig | msgspec.UnsetType = msgspec.UNSET
    receiving_password: str | msgspec.UnsetType = msgspec.UNSET
    sending_password: str | msgspec.UnsetType = msgspec.UNSET


class TestAsked(msgspec.Struct, frozen=True, kw_only=True):
    """Which way is to be tried."""

    direction: str = "sending"


class GivenBack(msgspec.Struct, frozen=True, kw_only=True):
    """The code that was in the mail."""

    code: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]


class ServerRefused(Problem):
    """The mailbox's own server does not let us in to send; `answer` is what it said."""

    status = 409
    type = "mail-server-refused"


class Step(msgspec.Struct, frozen=True):
    """One step of a trial, and what was answered."""

    words: str
    ok: bool
    answer: str


class Tested(msgspec.Struct, frozen=True):
    """Whether a way works."""

    ok: bool
    steps: list[Step]


@get("/v1/mailboxes", permission="signed-in")
async def list_mailboxes(asked: Asked) -> Page[MailboxView]:
    """The account's mailboxes."""
    return await asked.read(lambda c: Page([view(c, box) for box in store.mailboxes(c)]))


@post("/v1/mailboxes", permission=MANAGE, raises=(service.AddressInUse, NameTaken))
async def make_mailbox(asked: Asked, data: NewMailbox) -> MailboxView:
    """Set a mailbox up."""

    def unit(c: Unit) -> MailboxView:
        by = actor_from(asked.by)
        box = service.make(c, by, data.name, data.address, data.config, queue=data.queue, brand=data.brand)
        _keep(c, box.id, data.receiving_password, data.sending_password)
        return view(c, box)

    return await asked.write(unit)


@get("/v1/mailboxes/{mailbox:str}", permission="signed-in")
async def get_mailbox(asked: Asked, mailbox: str) -> MailboxView:
    """One mailbox."""
    return await asked.read(lambda c: view(c, service.find(c, mailbox)))


@patch("/v1/mailboxes/{mailbox:str}", permission=MANAGE, raises=(service.AddressInUse, NameTaken))
async def change_mailbox(asked: Asked, mailbox: str, data: MailboxChange) -> MailboxView:
    """Set a mailbox up differently. Passwords are written and never read."""

    def unit(c: Unit) -> MailboxView:
        held = service.find(c, mailbox)
        box = service.change(
            c,
            actor_from(asked.by),
            mailbox,
            name=held.name if data.name is msgspec.UNSET else data.name,
            address=held.address if data.address is msgspec.UNSET else data.address,
            brand=held.brand if data.brand is msgspec.UNSET else data.brand,
            queue=held.queue if data.queue is msgspec.UNSET else data.queue,
            config=held.config if data.config is msgspec.UNSET else data.config,
        )
        _keep(
            c,
            mailbox,
            "" if data.receiving_password is msgspec.UNSET else data.receiving_password,
            "" if data.sending_password is msgspec.UNSET else data.sending_password,
        )
        return view(c, box)

    return await asked.write(unit)


@delete("/v1/mailboxes/{mailbox:str}", permission=MANAGE)
async def remove_mailbox(asked: Asked, mailbox: str) -> None:
    """Remove a mailbox: it takes and sends nothing any more; what came stays."""
    await asked.write(lambda c: service.remove(c, actor_from(asked.by), mailbox))


@post("/v1/mailboxes/{mailbox:str}/tests", permission=MANAGE, status_code=200)
async def try_mailbox(asked: Asked, mailbox: str, data: TestAsked) -> Tested:
    """Try whether its server lets us in; nothing is sent."""
    await asked.read(lambda c: service.find(c, mailbox))
    steps = await trying.steps(asked.database, asked.account, mailbox, data.direction, asked.language)
    return Tested(all(step.ok for step in steps), [Step(step.words, step.ok, step.answer) for step in steps])


@post(
    "/v1/mailboxes/{mailbox:str}/codes",
    permission=MANAGE,
    raises=(proving.CodeNotNeeded, proving.NeedsOwnServer, proving.CodeNotMailed, TooMany),
)
async def mail_code(asked: Asked, mailbox: str) -> proving.CodeProof:
    """Mail a code to a mailbox whose domain is not the account's. Whoever reads it there gives it back here."""
    return await asked.write(lambda c: proving.ask(c, actor_from(asked.by), mailbox, asked.language))


@post("/v1/mailboxes/{mailbox:str}/proofs", permission=MANAGE, status_code=200, raises=(ServerRefused,))
async def prove_mailbox(asked: Asked, mailbox: str, data: GivenBack) -> proving.CodeProof:
    """Give the code back. With the right one, and a server of its own that lets us in, mail may leave by the mailbox
    for ninety days. Five wrong ones, or a day, and another code is needed.
    """
    box = await asked.read(lambda c: service.find(c, mailbox))
    if said := await trying.lets_us_send(asked.database, asked.account, box):
        raise ServerRefused(answer=said)
    return await asked.write(lambda c: proving.give(c, actor_from(asked.by), mailbox, data.code))


def _keep(c: Unit, mailbox: str, receiving: str, sending: str) -> None:
    for what, secret in (("receiving", receiving), ("sending", sending)):
        if secret:
            store.keep_secret(c, mailbox, what, secret)


def view(c: Unit, box: Mailbox) -> MailboxView:
    """A mailbox, without its secrets."""
    domain = ascii_domain(box.domain)
    state = numbers.state_of(c, domain)
    return MailboxView(
        id=box.id,
        name=box.name,
        address=box.address,
        inbound=box.inbound,
        brand=box.brand,
        queue=box.queue,
        config=box.config,
        has_password={what: bool(store.secret(c, box.id, what)) for what in ("receiving", "sending")},
        domain=domain,
        domain_state=state,
        proof=proving.view(c, box),
        may_send=proof(c, box).proven,
        needs_code=state == "unknown" and box.config.sending.kind == "server",
        granted=grants.held_by(c, box.id) is not None,
        looked=_looked(c, box) if box.config.receiving.kind == "imap" else None,
    )


def _looked(c: Unit, box: Mailbox) -> Looked | None:
    row = store.newest_look(c, box.id)
    return Looked(at=to_text(row["at"]), well=bool(row["well"]), answer=row["answer"]) if row else None


ROUTES: list[Any] = [
    list_mailboxes,
    make_mailbox,
    get_mailbox,
    change_mailbox,
    remove_mailbox,
    try_mailbox,
    mail_code,
    prove_mailbox,
]
