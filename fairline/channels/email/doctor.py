"""Looks whether mail can come and go here, for `fairline doctor`; sends nothing."""

from collections.abc import Sequence

from fairline.channels.email.entrance import relay
from fairline.channels.email.providers import providers
from fairline.kit.settings import Settings, WrongSetting
from fairline.kit.wire import NoAnswer, Server, Wire

Told = tuple[bool, str]


async def look(wire: Wire, settings: Settings) -> Sequence[Told]:
    """What was found, and what to do about it: the doors, the name others find us by, the relay, the scanner."""
    told = [await _door(wire, settings, name) for name in ("smtp", "lmtp") if getattr(settings, f"{name}_port")]
    if not told:
        told.append((True, "no mail door: mail comes only by IMAP, from mailboxes elsewhere"))
    if settings.mail_host:
        told.append(await _name(wire, settings.mail_host))
    told += [await _relay(wire, settings), await _scanner(wire, settings)]
    return [*told, _reader(wire, settings), *_grants(settings)]


async def _door(wire: Wire, settings: Settings, name: str) -> Told:
    port = int(getattr(settings, f"{name}_port"))
    said = await _silence(wire, Server(settings.mail_listen, port, "none", is_ours=True))
    if said is None or said.stage != "connect":  # an LMTP door greets, and does not speak SMTP
        return True, f"the {name.upper()} door answers at {settings.mail_listen}:{port}"
    return False, f"the {name.upper()} door at {settings.mail_listen}:{port} does not answer: is the house running?"


async def _name(wire: Wire, host: str) -> Told:
    try:
        found = await wire.dns.addresses(host) if wire.dns else ()
    except NoAnswer as error:
        return False, f"no name server answers for {host} ({error}); check FAIRLINE_MAIL_DNS"
    if found:
        return True, f"{host} leads to {', '.join(found)}"
    return False, f"{host} stands for nothing in DNS: others cannot hand mail over; add an A record for it"


async def _relay(wire: Wire, settings: Settings) -> Told:
    if not settings.mail_relay:
        return True, "no relay: only mailboxes with a server of their own can send; set FAIRLINE_MAIL_RELAY"
    server = relay(settings.mail_relay)
    said = await _silence(wire, server)
    if said is None:
        return True, f"the relay {server.host}:{server.port} lets us in"
    return False, f"the relay {server.host}:{server.port} does not let us in ({said}); check FAIRLINE_MAIL_RELAY"


async def _silence(wire: Wire, server: Server) -> NoAnswer | None:
    """What a mail server has against us; nothing where it lets us in."""
    try:
        if wire.smtp is not None:
            await wire.smtp.enter(server)
    except NoAnswer as error:
        return error
    return None


async def _scanner(wire: Wire, settings: Settings) -> Told:
    if wire.scan is None:
        return True, "no scanner: files are not looked into for malware, and that is said on each; set FAIRLINE_CLAMD"
    try:
        await wire.scan.look(b"fairline")
    except NoAnswer as error:
        return False, f"ClamAV at {settings.clamd} does not answer ({error}): files are held until it does"
    return True, f"ClamAV answers at {settings.clamd}"


def _reader(wire: Wire, settings: Settings) -> Told:
    if wire.read is not None and wire.read.sees:
        return True, f"words in pictures are read by {settings.tesseract}"
    return True, "words in pictures are not read, and that is said on each; install tesseract-ocr"


def _grants(settings: Settings) -> list[Told]:
    if not settings.mail_grants:
        return []
    try:
        held = providers(settings.mail_grants)
    except WrongSetting as error:
        return [(False, str(error))]
    return [(True, f"mailboxes can be entered by a grant at {', '.join(sorted(held)) or 'nobody'}")]
