"""What the gate may ask of e-mail: is the sender proven, may this address be written to, is this a loop."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline.channels.checks import MailChecks
from fairline.channels.email import entrance, outgoing, proving, store, suppress
from fairline.channels.email.events import MailRead
from fairline.channels.email.projection import CHANNEL
from fairline.channels.email.proof import proof
from fairline.channels.onward import MailWay
from fairline.channels.traces import TracesOf
from fairline.gate import LETTER, Act, Batched, Letterhead, Mail, MailLoop, Posed, Reply, SenderProven, Suppressed
from fairline.journal import one
from fairline.kit.db import Remembering, Unit

HOUR = 3_600_000


def sender_proven(c: Unit, act: Act) -> SenderProven:
    """Whether the mailbox an act leaves by is proven; nothing leaves where there is no mailbox."""
    if isinstance(act, Mail) and act.purpose == LETTER:
        return SenderProven(bool(proving.house_relay(c)), proving.house_address(c).rpartition("@")[2], "no_relay")
    box = outgoing.mailbox_of(c, act) if _is_mail(act) else None
    if isinstance(act, Mail) and act.purpose == "code":
        return SenderProven(proving.may_leave(c, act, box), proving.house_address(c).rpartition("@")[2], "")
    return proof(c, box) if box is not None else SenderProven(False, "", "no_mailbox")


def suppressed(c: Unit, act: Act) -> Suppressed:
    """Why nothing may be sent to the act's address."""
    address = act.address if isinstance(act, Reply | Mail) and _is_mail(act) else ""
    cause, scope = suppress.cause_for(c, address, outgoing.purpose_of(act)) if address else ("", "all")
    return Suppressed(cause, scope or "all")


def suppressed_each(c: Unit, posed: Sequence[Posed]) -> list[Suppressed]:
    """The same of many acts."""
    remembering = Remembering(c, c.at)
    mails = [each.act for each in posed if isinstance(each.act, Reply | Mail) and _is_mail(each.act)]
    store.read_suppressed(remembering, [suppress.key(c, act.address) for act in mails if act.address])
    return [suppressed(remembering, each.act) for each in posed]


def mail_loop(c: Unit, act: Act) -> MailLoop:
    """How much automation sent to the act's address and its domain lately, and whether a machine wrote last."""
    address = act.address if isinstance(act, Reply | Mail) and _is_mail(act) else ""
    if not address:
        return MailLoop(False, 0, 0, 0)
    key = suppress.key(c, address)
    return MailLoop(
        answers_machine=_machine_wrote_last(c, act),
        to_address_hour=store.traffic_since(c, key, c.at - HOUR),
        to_address_day=store.traffic_since(c, key, c.at - 24 * HOUR),
        to_domain_hour=store.traffic_since(c, suppress.domain_key(c, address), c.at - HOUR),
    )


def letterhead(c: Unit, act: Act) -> Letterhead | None:
    """Who a mail says it is from; nobody can tell where it has no mailbox."""
    box = outgoing.mailbox_of(c, act) if _is_mail(act) else None
    if box is None:
        return None
    name, postal = outgoing.letterhead(c, box)
    return Letterhead(name, postal, bool(c.tools.settings and c.tools.settings.url))


def mail_checks(c: Unit, message: str) -> MailChecks | None:
    """What was found out about a mail that came."""
    found = store.mail_of(c, message)
    entry = one(c, found[1]) if found else None
    if entry is None or not isinstance(entry.event, MailRead):
        return None
    return MailChecks(entry.event.spf, entry.event.dkim, entry.event.dmarc)


def mail_way(c: Unit, act: Act) -> str:
    """The relay an act leaves by; empty where its mailbox has a server of its own, or there is no relay."""
    box = outgoing.mailbox_of(c, act) if _is_mail(act) else None
    if box is not None and box.config.sending.kind == "server":
        return ""
    relay = proving.house_relay(c)
    return f"mail:{entrance.relay(relay).host}" if relay else ""


def traces_of(c: Unit, messages: Sequence[str]) -> list[str]:
    """The mails that these messages came in: the journal holds their heads under the mails' own ids."""
    return store.mails_of_messages(c, messages)


def _machine_wrote_last(c: Unit, act: Act) -> bool:
    if not act.person:
        return False
    held = [mail for mail in store.mails_of_persons(c, [act.person]) if mail.message]
    found = store.mail_of(c, held[-1].message) if held else None
    entry = one(c, found[1]) if found else None
    return isinstance(entry.event, MailRead) and bool(entry.event.automatic) if entry is not None else False


def _is_mail(act: Act) -> bool:
    return isinstance(act, Mail) or (isinstance(act, Reply) and act.channel == CHANNEL)


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {
    SenderProven: sender_proven,
    Letterhead: letterhead,
    Suppressed: Batched(suppressed, suppressed_each),
    MailLoop: mail_loop,
    MailChecks: mail_checks,
    TracesOf: traces_of,
    MailWay: mail_way,
}
