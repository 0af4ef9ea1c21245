"""Routes of hosted providers: numbers to be had, those they have for us, and what they ask and tell of calls."""

from typing import Annotated, Any
from urllib.parse import parse_qsl

import msgspec
from litestar import Request, Response

from fairline.channels import files
from fairline.channels.voice.providers import service, ways
from fairline.channels.voice.providers.model import Owned, ProviderRefused, ProviderSilent, Wish
from fairline.channels.voice.providers.signing import CallNotSigned, check
from fairline.channels.voice.providers.ways import TrunkNotHosted
from fairline.channels.voice.trunks.http import MANAGE
from fairline.channels.voice.trunks.model import Trunk
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.wire import NoAnswer
from fairline.numbers import (
    CountryTerms,
    NumberView,
    PassedOn,
    PhoneKind,
    PhoneTaken,
    PhoneUse,
    WantedPhone,
    number_view,
    phones_on,
)
from fairline.web import Asked, Page, get, post

BUY = "number.buy"
LARGEST = 100_000  # bytes of what a provider tells
SIGNATURE = "x-twilio-signature"
Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]
Number = Annotated[str, msgspec.Meta(pattern=r"^\+[0-9]{6,15}$")]
Short = Annotated[str, msgspec.Meta(max_length=64)]


class OfferView(msgspec.Struct, frozen=True, kw_only=True):
    """A number that may be bought."""

    number: str
    country: str
    place: str
    capabilities: list[str]
    asks: str


class OwnedView(msgspec.Struct, frozen=True, kw_only=True):
    """A number the provider has for us; `known` is our id of it, empty where we do not have it yet."""

    reference: str
    number: str
    name: str
    capabilities: list[str]
    known: str


class Ordered(msgspec.Struct, frozen=True, kw_only=True):
    """Which number is bought, what it costs a month as far as one knows, and what it is for."""

    number: Number
    kind: PhoneKind
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    entry: Short = ""
    brand: Short = ""
    minor: Annotated[int, msgspec.Meta(ge=0, le=10**9)] = 0
    currency: Annotated[str, msgspec.Meta(pattern=r"^([A-Z]{3})?$")] = ""


@get("/v1/trunks/{trunk:str}/offers", permission=BUY, raises=(TrunkNotHosted, ProviderRefused, ProviderSilent))
async def search_numbers(
    asked: Asked, trunk: str, country: Country, kind: PhoneKind = "geographic", contains: Short = ""
) -> Page[OfferView]:
    """Numbers that may be bought of a hosted provider."""
    try:
        provider = await ways.hosted(asked.database, asked.account, trunk)
        found = await provider.search(Wish(country, kind, contains))
    except NoAnswer as silence:
        raise ProviderSilent from silence
    return Page(
        [
            OfferView(
                number=one.number,
                country=one.country or country,
                place=one.place,
                capabilities=list(one.capabilities),
                asks=one.asks,
            )
            for one in found
        ]
    )


@post("/v1/trunks/{trunk:str}/purchases", permission=BUY, raises=(TrunkNotHosted, PhoneTaken, CountryTerms, PassedOn))
async def buy_number(asked: Asked, trunk: str, data: Ordered) -> NumberView:
    """Buy a number of a hosted provider. It costs from then on, and who ordered it is written down."""
    wanted = WantedPhone(data.number, data.kind, "bought", "", data.minor, data.currency)
    use = PhoneUse(data.name, ("voice",), trunk, data.entry, data.brand)

    def unit(c: Unit) -> NumberView:
        ways.known(c, trunk)
        return number_view(c, service.order(c, actor_from(asked.by), wanted, use), asked.language)

    return await asked.write(unit)


@post(
    "/v1/trunks/{trunk:str}/listings",
    permission=MANAGE,
    raises=(TrunkNotHosted, ProviderRefused, ProviderSilent),
    status_code=200,
)
async def list_provider_numbers(asked: Asked, trunk: str) -> Page[OwnedView]:
    """The numbers a hosted provider has for us. Those we know are proven by that."""
    try:
        provider = await ways.hosted(asked.database, asked.account, trunk)
        found = await provider.owned()
    except NoAnswer as silence:
        raise ProviderSilent from silence

    def unit(c: Unit) -> Page[OwnedView]:
        service.listed(c, actor_from(asked.by), trunk, found)
        known = {one.number: one.id for one in phones_on(c, trunk)}
        return Page([_owned(one, known.get(one.number, "")) for one in found])

    return await asked.write(unit)


@post("/v1/trunks/{trunk:str}/adoptions", permission=MANAGE, raises=(TrunkNotHosted, PhoneTaken, PassedOn))
async def adopt_number(asked: Asked, trunk: str, data: Ordered) -> NumberView:
    """Take up a number the provider has for us already: its calls come to us from then on."""
    wanted, use = WantedPhone(data.number, data.kind), PhoneUse(data.name, ("voice",), trunk, data.entry, data.brand)

    def unit(c: Unit) -> NumberView:
        ways.known(c, trunk)
        return number_view(c, service.take_up(c, actor_from(asked.by), wanted, use), asked.language)

    return await asked.write(unit)


@post("/calls/hosted/{account:str}/{trunk:str}/incoming", permission=None, raises=(CallNotSigned,), status_code=200)
async def hosted_call_came(asked: Asked, request: "Request[Any, Any, Any]", account: str, trunk: str) -> Response[str]:
    """A hosted provider asks what to do with a call to one of our numbers, by a form it signed."""
    held, form = await _told(asked, request, account, trunk)
    settings = asked.database.tools.settings
    address = ways.sip_address(settings, held, form.get("To", ""))
    status = ways.pointing(settings, account, trunk).status
    return _markup(
        await asked.read(
            lambda c: service.answer_incoming(c, held, form.get("To", ""), address, status), account=account
        )
    )


@post("/calls/hosted/{account:str}/{trunk:str}/outgoing", permission=None, raises=(CallNotSigned,), status_code=200)
async def hosted_call_leaves(
    asked: Asked, request: "Request[Any, Any, Any]", account: str, trunk: str
) -> Response[str]:
    """A hosted provider asks what to do with a call of ours that came to its SIP domain, by a form it signed."""
    held, form = await _told(asked, request, account, trunk)
    called, shown = ways.name_of(form.get("To", "")), ways.name_of(form.get("From", ""))
    status = ways.pointing(asked.database.tools.settings, account, trunk).status
    return _markup(await asked.read(lambda c: service.answer_outgoing(c, held, called, shown, status), account=account))


@post("/calls/hosted/{account:str}/{trunk:str}/status", permission=None, raises=(CallNotSigned,), status_code=204)
async def hosted_call_reported(asked: Asked, request: "Request[Any, Any, Any]", account: str, trunk: str) -> None:
    """A hosted provider tells how a call ended, by a form it signed: late, twice, in any order."""
    _, form = await _told(asked, request, account, trunk)

    def unit(c: Unit) -> None:
        service.told(c, trunk, form)

    await asked.write(unit, account=account)


async def _told(
    asked: Asked, request: "Request[Any, Any, Any]", account: str, trunk: str
) -> tuple[Trunk, dict[str, str]]:
    """Which trunk it is about, and what is told. Raises NotFound, CallNotSigned."""
    body = await files.bounded(request.stream(), LARGEST)
    form = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
    try:
        held, token = await asked.read(lambda c: ways.known(c, trunk), account=account[:64] or "-")
    except (NotFound, TrunkNotHosted) as unknown:
        raise NotFound from unknown
    settings = asked.database.tools.settings
    query = f"?{request.url.query}" if request.url.query else ""
    address = f"{settings.url.rstrip('/')}{request.url.path}{query}"
    check(token, address, form, request.headers.get(SIGNATURE, ""))
    return held, dict(form)


def _markup(said: str) -> Response[str]:
    return Response(said, media_type="text/xml")


def _owned(one: Owned, known: str) -> OwnedView:
    return OwnedView(
        reference=one.reference,
        number=one.number,
        name=one.name,
        capabilities=list(one.capabilities),
        known=known,
    )


ROUTES: list[Any] = [
    search_numbers,
    buy_number,
    list_provider_numbers,
    adopt_number,
    hosted_call_came,
    hosted_call_leaves,
    hosted_call_reported,
]
