"""Asks DNS for the lines of a domain."""

from collections.abc import Mapping, Sequence

from fairline.kit.db import Database
from fairline.kit.errors import Problem
from fairline.kit.wire import Dns, NoAnswer
from fairline.numbers import service
from fairline.numbers.model import Record


class DnsSilent(Problem):
    """No name server answered."""

    status = 503
    type = "dns-silent"


async def look(database: Database, account: str, domain: str) -> Mapping[str, tuple[str, ...]]:
    """What stands in DNS, by purpose. Raises DnsSilent, NotFound."""
    asked = await database.read(lambda c: service.wanted(c, service.find(c, domain)), account)
    wire = database.tools.wire
    if wire is None or wire.dns is None:
        raise DnsSilent
    try:
        return await ask(wire.dns, asked)
    except NoAnswer as error:
        raise DnsSilent from error


async def ask(dns: Dns, asked: Sequence[Record]) -> Mapping[str, tuple[str, ...]]:
    """What stands at each record's name. Raises NoAnswer."""
    found: dict[str, tuple[str, ...]] = {}
    for record in asked:
        texts = await (dns.cname(record.name) if record.type == "CNAME" else dns.txt(record.name))
        kept = _own(record, texts)
        found[record.purpose] = tuple(text[:1000] for text in kept[:10])
    return found


def _own(record: Record, texts: Sequence[str]) -> Sequence[str]:
    """Of the many texts at a domain's own name, only those about this."""
    return [text for text in texts if text.lower().startswith("v=spf1")] if record.purpose == "spf" else texts
