"""Whether mail may leave by a mailbox: DNS proves its domain, or a code proved the mailbox and its own server sends."""

from fairline import numbers
from fairline.channels.email import store
from fairline.channels.email.compose import ascii_domain
from fairline.channels.email.model import Mailbox
from fairline.gate import SenderProven
from fairline.kit.clock import Millis
from fairline.kit.db import Unit

DAY = 24 * 3_600_000
LASTS = 90 * DAY  # after which a mailbox is to be proven again (ZS-SELL-EMAIL-C-THIRDPARTY)


def proof(c: Unit, box: Mailbox) -> SenderProven:
    """Whether mail may leave by a mailbox.

    DNS decides where the account named the domain. Where it did not (it is somebody else's, like that of a mail
    service), only the very mailbox can be proven, and its mail leaves through the server it belongs to and nowhere
    else.
    """
    domain = ascii_domain(box.domain)
    if numbers.is_proven(c, domain):
        return SenderProven(True, domain, "")
    state = numbers.state_of(c, domain)
    if state != "unknown" or not has_own_server(c, box):
        return SenderProven(False, domain, state)
    until = proven_until(c, box)
    return SenderProven(until is not None and c.at < until, domain, "" if until and c.at < until else "mailbox")


def proven_until(c: Unit, box: Mailbox) -> Millis | None:
    """The instant (ms UTC) until which a code proves a mailbox as it is set up now; None where none does."""
    held = store.code(c, box.id)
    if held is None or held.proven_at is None or (held.address, held.server) != (box.address, server_of(box)):
        return None
    return Millis(held.proven_at + LASTS)


def has_own_server(c: Unit, box: Mailbox) -> bool:
    """Whether its mail leaves encrypted through a server that knows who it is."""
    held = box.config.sending
    if held.kind != "server" or held.security == "none" or not (held.host and held.username):
        return False
    return bool(store.secret(c, box.id, "grant" if held.auth == "oauth2" else "sending"))


def server_of(box: Mailbox) -> str:
    """What a proof is bound to besides the address: another server, or another user there, is another mailbox."""
    held = box.config.sending
    return f"{held.host.lower()}:{held.port}:{held.username.lower()}" if held.kind == "server" else ""
