"""Sites: where the widget stands, how it looks, and the secret with which the account's own pages sign who is there."""

import hmac

import msgspec

from fairline.accounts import require_feature
from fairline.channels.openings import check_queue
from fairline.channels.webchat import store
from fairline.channels.webchat.events import SiteChanged, SiteMade, SiteRemoved
from fairline.channels.webchat.model import Site, SiteConfig
from fairline.gate import check_asks_no_card, check_published
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound


def make(c: Unit, by: Actor, name: str, config: SiteConfig) -> Site:
    """Add a site, with a key for its snippet and a fresh identity secret. Raises BadInput, OutsideMode."""
    require_feature(c, "widget")
    _check(c, name, config)
    made, key = c.new_id("ste"), c.tools.keyring.random(12).hex()
    store.keep_secret(c, made, c.tools.keyring.wrap(c.tools.keyring.random(32), made))
    append(c, by, SiteMade(site=made, key=key, name=name, config=msgspec.to_builtins(config)))
    return find(c, made)


def change(c: Unit, by: Actor, id: str, name: str, config: SiteConfig) -> Site:
    """Set a site up differently. Raises NotFound, BadInput."""
    find(c, id)
    _check(c, name, config)
    append(c, by, SiteChanged(site=id, name=name, config=msgspec.to_builtins(config)))
    return find(c, id)


def _check(c: Unit, name: str, config: SiteConfig) -> None:
    check_queue(c, config.queue)
    asked = msgspec.to_builtins(config.prechat)
    check_published(c, {"name": name, "greeting": config.greeting, "prechat": asked})
    check_asks_no_card({"prechat": asked})
    if any(field.required and not "".join(field.why.values()).strip() for field in config.prechat.fields):
        raise BadInput(
            what="prechat", fields={"prechat": "channels.webchat.field.why"}, clauses=("TDP18-OPTIONAL-FIELDS",)
        )


def remove(c: Unit, by: Actor, id: str) -> None:
    """Have a site's widget answer nobody any more. Raises NotFound."""
    find(c, id)
    append(c, by, SiteRemoved(site=id))


def find(c: Unit, id: str) -> Site:
    """A site of the account. Raises NotFound."""
    found = store.site(c, id)
    if found is None:
        raise NotFound
    return found


def identity_secret(c: Unit, site: str) -> str:
    """The secret as the account's own server uses it: hexadecimal text. Raises NotFound."""
    wrapped = store.secret_of(c, site)
    if wrapped is None:
        raise NotFound
    return c.tools.keyring.unwrap(wrapped, site).hex()


def is_signed(c: Unit, site: str, user_id: str, signature: str) -> bool:
    """Whether this is HMAC-SHA256 of the user id under the site's identity secret, in hexadecimal."""
    if not user_id or not signature.isascii():
        return False
    expected = hmac.new(identity_secret(c, site).encode(), user_id.encode(), "sha256").hexdigest()
    return hmac.compare_digest(expected, signature.strip().lower())
