"""What e-mail plugs into the house."""

from typing import Any

from fairline.channels.contract import Capabilities, Channel
from fairline.channels.email import fetching, http, looking, receive, store, watching
from fairline.channels.email.apart import APART
from fairline.channels.email.deliver import DELIVER
from fairline.channels.email.deliver import JOBS as SENDING
from fairline.channels.email.facts import FACTS
from fairline.channels.email.forget import FORGET
from fairline.channels.email.holdings import HOLDINGS
from fairline.channels.email.live import LIVE
from fairline.channels.email.live import MAILBOXES as MAILED
from fairline.channels.email.projection import CHANNEL as NAME
from fairline.channels.email.projection import MAILBOXES, MAILS
from fairline.kit.db import Unit
from fairline.kit.plugin import Plugin


def _queue(c: Unit, sender: str) -> str | None:
    box = store.mailbox(c, sender)
    return box.queue if box else None


def _brand(c: Unit, sender: str) -> str | None:
    box = store.mailbox(c, sender)
    return box.brand if box else None


def _senders(c: Unit) -> list[tuple[str, str]]:
    return [(box.id, box.address) for box in store.mailboxes(c)]


async def _open_doors(house: Any) -> None:
    # The server's library costs a tenth of a second, and many houses fetch their mail elsewhere.
    if house.settings.smtp_port or house.settings.lmtp_port:
        from fairline.channels.email import door

        await door.open_doors(house)


async def _close_doors(house: Any) -> None:
    if house.settings.smtp_port or house.settings.lmtp_port:
        from fairline.channels.email import door

        await door.close_doors(house)


PLUGIN = Plugin(
    "channels.email",
    routes=http.ROUTES,
    projections=[MAILBOXES, MAILS],
    followers=[APART, DELIVER, FORGET],
    holdings=HOLDINGS,
    jobs={receive.READ: looking.read_some, **SENDING, **fetching.JOBS},
    facts=FACTS,
    permissions={
        "mailbox.manage": frozenset({"owner", "admin"}),
        "mail.read": frozenset({"owner", "admin", "supervisor", "agent", "compliance_officer"}),
        "suppression.manage": frozenset({"owner", "admin", "supervisor"}),
    },
    live=[LIVE, MAILED],
    on_start=[_open_doors, fetching.begin, watching.begin],
    on_stop=[watching.end, _close_doors],
)

CHANNEL = Channel(
    name=NAME,
    label={"en": "E-mail", "fr": "E-mail"},
    icon="mail",
    capabilities=Capabilities(
        longest=50_000,
        attachments=True,
        begins=True,
        proves_address=False,
        threads=True,
        personal_address=True,
        subject=True,
        cc=True,
        html=True,
    ),
    plugin=PLUGIN,
    acts=("Reply", "Mail"),
    capacity=5,
    sender_name=store.mailbox_name,
    queue_of=_queue,
    senders=_senders,
    brand_of=_brand,
)
