"""Gets and renews grants (OAuth2, RFC 6749, with PKCE, RFC 7636) by which a provider lets us into a mailbox there."""

import asyncio
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from fairline.channels.email import events, service, store
from fairline.channels.email.model import Mailbox
from fairline.channels.email.providers import Provider, providers
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Database, Unit
from fairline.kit.errors import Forbidden, Problem
from fairline.kit.wire import NoAnswer

VALID = 10 * 60_000  # ms between leaving for the provider and coming back
EARLY = 60_000  # ms before its end at which a token is renewed
PATH = "/mail/granted"
WHAT = "grant"


class NoProvider(Problem):
    """No program is registered here with that provider."""

    status = 409
    type = "no-mail-provider"


class NotGranted(Problem):
    """The provider, or the person there, did not let us in."""

    status = 409
    type = "mail-not-granted"


class Grant(msgspec.Struct, frozen=True):
    """What lets us in: a token until an instant (ms UTC), and one by which the next is had."""

    provider: str
    access: str
    refresh: str
    until: Millis


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person left for the provider with: for which mailbox, whoever they are here, and when."""

    mailbox: str
    member: str
    provider: str
    at: Millis
    nonce: str


def known(c: Unit) -> Mapping[str, Provider]:
    """Providers with which this house is registered."""
    return providers(c.tools.settings.mail_grants if c.tools.settings is not None else "")


def begin(c: Unit, member: str, id: str, provider: str) -> str:
    """Where the person is to go to let us into a mailbox. Raises NotFound, NoProvider."""
    from oauthlib.oauth2 import WebApplicationClient  # a tenth of a second: not while starting

    box = service.find(c, id)
    held = known(c).get(provider)
    if held is None:
        raise NoProvider
    state = _sealed(c, Asked(id, member, provider, c.at, c.new_id("nnc")))
    client = WebApplicationClient(held.client_id)
    address: str = client.prepare_request_uri(
        held.authorize,
        redirect_uri=_back(c),
        scope=held.scope.split(),
        state=state,
        code_challenge=client.create_code_challenge(_verifier(c, state), "S256"),
        code_challenge_method="S256",
        login_hint=box.address,
        **held.more,
    )
    return address


def come_back(c: Unit, member: str, state: str) -> Asked:
    """Who comes back from the provider, and for what. Raises Forbidden where it is not whoever left, or too late."""
    asked = _opened(c, state)
    if asked is None or asked.member != member or not 0 <= c.at - asked.at <= VALID:
        raise Forbidden(permission="mailbox.manage")
    service.find(c, asked.mailbox)
    return asked


async def exchange(database: Database, account: str, asked: Asked, state: str, code: str) -> Grant:
    """Give the code for a grant. Raises NotGranted, NoProvider."""

    def form(c: Unit) -> tuple[Provider, dict[str, str]]:
        held = _provider(c, asked.provider)
        return held, {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": _back(c),
            "code_verifier": _verifier(c, state),
            "client_id": held.client_id,
        } | ({"client_secret": held.client_secret} if held.client_secret else {})

    held, fields = await database.read(form, account)
    return await _ask(database, held, fields, Grant(asked.provider, "", "", Millis(0)))


def keep(c: Unit, by: Actor, mailbox: str, grant: Grant) -> None:
    """Keep a grant, sealed, and write down that it was given."""
    store.keep_secret(c, mailbox, WHAT, msgspec.json.encode(grant).decode())
    append(c, by, events.MailboxGranted(mailbox=mailbox, provider=grant.provider))


def lose(c: Unit, by: Actor, mailbox: str) -> None:
    """It lets us in no more."""
    if store.secret(c, mailbox, WHAT):
        store.forget_secret(c, mailbox, WHAT)
        append(c, by, events.MailboxGrantLost(mailbox=mailbox))


async def token(database: Database, account: str, box: Mailbox) -> str:
    """A token that holds for a while, renewed where need be. Raises NoAnswer where there is none to be had."""
    grant = await database.read(lambda c: held_by(c, box.id), account)
    if grant is None:
        raise NoAnswer("auth", "nobody let us in yet, or not any more")
    if database.tools.now() < grant.until - EARLY:
        return grant.access
    try:
        held = await database.read(lambda c: _provider(c, grant.provider), account)
        renewed = await _ask(database, held, _renewal(held, grant), grant)
    except NotGranted as error:
        await database.write(lambda c: lose(c, HOUSE, box.id), account)
        raise NoAnswer("auth", "the provider lets us in no more") from error
    except NoProvider as error:
        raise NoAnswer("auth", "the provider is not set up here any more") from error
    kept = msgspec.json.encode(renewed).decode()
    await database.write(lambda c: store.keep_secret(c, box.id, WHAT, kept), account)
    return renewed.access


def held_by(c: Unit, mailbox: str) -> Grant | None:
    """The grant of a mailbox."""
    kept = store.secret(c, mailbox, WHAT)
    return msgspec.json.decode(kept, type=Grant) if kept else None


def _renewal(held: Provider, grant: Grant) -> dict[str, str]:
    fields = {"grant_type": "refresh_token", "refresh_token": grant.refresh, "client_id": held.client_id}
    return fields | ({"client_secret": held.client_secret} if held.client_secret else {})


async def _ask(database: Database, held: Provider, fields: Mapping[str, str], before: Grant) -> Grant:
    """What the provider's token address answers. Raises NotGranted where it says no, NoAnswer where it says nothing."""
    wire: Any = database.tools.wire
    if wire is None or wire.web is None:
        raise NoAnswer("connect", "there is no way to the web")
    status, body = await wire.web.post_form(held.token, fields)
    if status >= 500:
        raise NoAnswer("auth", f"the provider answered {status}")
    told = await asyncio.to_thread(_read, body) if status == 200 else {}
    if not told.get("access_token"):
        raise NotGranted
    lasts = int(told.get("expires_in") or 3600)
    return Grant(
        provider=before.provider,
        access=str(told["access_token"]),
        refresh=str(told.get("refresh_token") or before.refresh),
        until=Millis(database.tools.now() + lasts * 1000),
    )


def _read(body: str) -> Mapping[str, Any]:
    from oauthlib.oauth2 import OAuth2Error, WebApplicationClient

    try:
        told: Mapping[str, Any] = WebApplicationClient("").parse_request_body_response(body)
    except (OAuth2Error, ValueError):
        return {}
    return told


def _provider(c: Unit, name: str) -> Provider:
    held = known(c).get(name)
    if held is None:
        raise NoProvider
    return held


def _back(c: Unit) -> str:
    return f"{c.tools.settings.url.rstrip('/')}{PATH}"


def _key(c: Unit, purpose: str) -> bytes:
    return hmac.digest(c.tools.keyring.derive("mail"), f"{purpose}:{c.account}".encode(), "sha256")


def _verifier(c: Unit, state: str) -> str:
    """The secret of one journey to the provider: made from our key, so that it needs to be kept nowhere."""
    return urlsafe_b64encode(hmac.digest(_key(c, "verifier"), state.encode(), "sha256")).decode().rstrip("=")


def _sealed(c: Unit, asked: Asked) -> str:
    told = [asked.mailbox, asked.member, asked.provider, asked.at, asked.nonce]
    text = urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")
    return f"{text}.{_mac(c, text)}"


def _opened(c: Unit, state: str) -> Asked | None:
    text, _, mac = state.partition(".")
    if not hmac.compare_digest(mac.encode(), _mac(c, text).encode()):
        return None
    return Asked(*json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4))))


def _mac(c: Unit, text: str) -> str:
    return hmac.digest(_key(c, "state"), text.encode(), "sha256").hex()[:40]
