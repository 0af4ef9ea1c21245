"""The public pages of the privacy desk: ask for a right, find who keeps data, see how a request stands, fetch them."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from litestar import Response
from litestar.response import Stream

from fairline import accounts, privacy
from fairline.accounts import Brand
from fairline.helpcentre import privacy_desk, spam
from fairline.helpcentre.door import Door, Form, at_door, knock, nowhere
from fairline.helpcentre.form_http import read_form
from fairline.helpcentre.privacy_desk import RIGHTS, called, desk_of, places, take, wrong_in
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import Problem
from fairline.kit.plugin import HeldFile
from fairline.privacy import RightsRequest
from fairline.web import Asked, get, post
from fairline.web.pages import language_of

NOBODY = Brand(id="", name="")


@get("/help/{slug:str}/privacy", permission=None, include_in_schema=False)
async def brand_privacy(asked: Asked, request: Form, slug: str) -> Response[str]:
    """The form by which a brand's contacts ask about their data."""

    async def then(held: Door) -> Response[str]:
        desk = await asked.read(desk_of, account=held.account)
        return _form(request, held, desk, {}, {}, 200)

    return await at_door(asked, request, slug, then)


@post("/help/{slug:str}/privacy", permission=None, include_in_schema=False, status_code=200)
async def ask_brand(asked: Asked, request: Form, slug: str) -> Response[str]:
    """Take in what somebody asks of a brand."""
    return await at_door(asked, request, slug, partial(_ask_brand, asked, request))


async def _ask_brand(asked: Asked, request: Form, held: Door) -> Response[str]:
    said, _ = await read_form(request)
    desk = await asked.read(desk_of, account=held.account)
    stopped = _stopped(asked, request, held, desk, said)
    if stopped is not None:
        return stopped
    written = privacy_desk.read(said)
    made = await asked.write(lambda c: take(c, written, held.brand.id, held.language), account=held.account)
    return _taken(held, made)


@get("/privacy", permission=None, include_in_schema=False)
async def house_privacy(asked: Asked, request: Form, about: str = "") -> Response[str]:
    """Where somebody finds who keeps their data, by a number, a domain or a name, and asks the operator or them."""
    held, desk = await _house(asked, request)
    found = await _found(asked, about) if about else None
    return _form(request, held, desk, {"about": about[:200]}, {}, 200, found=found, sought=bool(about))


@post("/privacy", permission=None, include_in_schema=False, status_code=200)
async def ask_house(asked: Asked, request: Form) -> Response[str]:
    """Take in what somebody asks: for the account they name, with the time it came; else for the operator itself."""
    said, _ = await read_form(request)
    held, desk = await _house(asked, request)
    found = await _found(asked, said.get("about", "")) if said.get("about", "").strip() else None
    stopped = _stopped(asked, request, held, desk, said, found=found)
    if stopped is not None:
        return stopped
    written = privacy_desk.read(said)
    if found is None:
        if not held.account:
            return held.page("message.html", "nowhere.title", 404, words="desk.no-operator", back="/privacy")
        made = await asked.write(lambda c: take(c, written, "", held.language), account=held.account)
        return _taken(held, made)
    made = await asked.write(
        lambda c: take(c, written, found["brand"], held.language, forwarded=True), account=found["account"]
    )
    return _taken(held, made, to=found["name"])


@get("/privacy/requests/{token:str}", permission=None, include_in_schema=False)
async def show_request(asked: Asked, request: Form, token: str) -> Response[str]:
    """How a request stands. Looking changes nothing: programs that scan mail look too."""
    account = privacy.account_of_link(token)
    found = await asked.read(partial(_standing, token=token), account=account) if account else None
    return nowhere(request) if found is None else _status(request, token, *found)


@post("/privacy/requests/{token:str}", permission=None, include_in_schema=False, status_code=200)
async def go_on_with_request(asked: Asked, request: Form, token: str) -> Response[Any]:
    """Enter the mailed code, have another one mailed, or fetch the package with it."""
    account = privacy.account_of_link(token)
    if not account:
        return nowhere(request)
    said, _ = await read_form(request)
    if knock(asked.at, "opens", asked.address) or knock(asked.at, "opens", token[:80]):
        return _door(request).page("message.html", "often.title", 429, words="often.more", back="")
    wish, code = said.get("wish", "")[:20], said.get("code", "")[:20]
    done = await asked.write(partial(_go_on, token=token, wish=wish, code=code), account=account)
    if done is None:
        return nowhere(request)
    body, name, kind, notice = done
    if body is not None and wish == "files":
        return await _archive(asked, account, token, body, name)
    if body is not None:
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
        return Response(body, media_type=kind, headers=headers)
    found = await asked.read(partial(_standing, token=token), account=account)
    return nowhere(request) if found is None else _status(request, token, *found, notice=notice)


async def _archive(asked: Asked, account: str, token: str, package: bytes, name: str) -> Response[Any]:
    """The package with the files that go with it, a piece at a time."""

    def unit(c: Unit) -> Sequence[HeldFile]:
        found = privacy.request_of_link(c, token)
        return privacy.files_for_person(c, found) if found else ()

    files = await asked.read(unit, account=account)
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    packed = privacy.archive_pieces(asked.door(account), account, package, files)
    return Stream(packed, headers=headers, media_type=privacy.ARCHIVE)


@get("/privacy/recipients/{token:str}", permission=None, include_in_schema=False)
async def show_told(asked: Asked, request: Form, token: str) -> Response[str]:
    """Where whoever was handed data confirms what they were told. Looking confirms nothing: programs look too."""
    return await _recipient(asked, request, token, "desk_told.html")


@post("/privacy/recipients/{token:str}", permission=None, include_in_schema=False, status_code=200)
async def confirm_told(asked: Asked, request: Form, token: str) -> Response[str]:
    """Confirm it."""
    if knock(asked.at, "opens", asked.address):
        return _door(request).page("message.html", "often.title", 429, words="often.more", back="")
    return await _recipient(asked, request, token, "message.html", words="desk.told.thanks", back="")


async def _recipient(asked: Asked, request: Form, token: str, page: str, **values: Any) -> Response[str]:
    """The page of whoever was handed data, where the link is ours and there is something to confirm."""
    account = privacy.account_of_link(token)

    def unit(c: Unit) -> str:
        disclosure = privacy.disclosure_of_link(c, token)
        done = privacy.confirm_opt_out(c, disclosure, look=not values) if disclosure else False
        return accounts.account(c).name if done else ""

    name = await (asked.write if values else asked.read)(unit, account=account) if account else ""
    return _door(request, name).page(page, "desk.told.title", **values) if name else nowhere(request)


@get("/privacy/package.schema.json", permission=None, include_in_schema=False)
async def package_schema() -> Response[Any]:
    """The schema of what a person gets of their data."""
    return Response(dict(privacy.PACKAGE_SCHEMA), media_type="application/schema+json")


@get("/.well-known/gpc.json", permission=None, include_in_schema=False)
async def honours_gpc() -> Response[Any]:
    """That we honour Global Privacy Control on every page."""
    return Response({"gpc": True, "lastUpdate": "2026-11-22"}, media_type="application/json")


Done = tuple[bytes | None, str, str, str]
JSON = ("json", "application/json")
# What may be fetched: how its file's name ends, and its type.
KINDS = {"json": JSON, "portable": JSON, "csv": ("csv", "text/csv; charset=utf-8"), "files": ("zip", privacy.ARCHIVE)}


def _go_on(c: Unit, *, token: str, wish: str, code: str) -> Done | None:
    request = privacy.request_of_link(c, token)
    if request is None:
        return None
    if wish == "code":
        return None, "", "", "sent" if privacy.mail_rights_code(c, request) else "no-more"
    if not code or not privacy.give_rights_code(c, request, code):
        return None, "", "", "wrong"
    if wish not in KINDS:
        return None, "", "", "proven"
    try:
        body = privacy.fetch_for_person(c, request, "json" if wish == "files" else wish)
    except Problem:
        return None, "", "", "gone"
    ending, kind = KINDS[wish]
    return body, f"{request.id}.{ending}", kind, ""


def _standing(c: Unit, *, token: str) -> tuple[RightsRequest, str, Any, bool, bool] | None:
    request = privacy.request_of_link(c, token)
    if request is None:
        return None
    ready, files = privacy.package_ready(c, request), bool(privacy.files_for_person(c, request))
    return request, accounts.account(c).name, privacy.authorities_of(request), ready, files


def _status(
    request: Form,
    token: str,
    found: RightsRequest,
    name: str,
    authorities: Any,
    ready: bool,
    files: bool,
    *,
    notice: str = "",
) -> Response[str]:
    held = _door(request, name, found.language)
    return held.page(
        "desk_request.html", "desk.request.title", found=found, authorities=authorities, ready=ready,
        files=files, notice=notice, path=f"/privacy/requests/{token}", day=held.time,
    )  # fmt: skip


def _stopped(
    asked: Asked, request: Form, held: Door, desk: Any, said: dict[str, str], *, found: Any = None
) -> Response[str] | None:
    """Why what was written is not taken in: a program wrote it, something is amiss, or it is too often."""
    if said.get(spam.TRAP):
        return held.page("message.html", "thanks.title", words="thanks.more", back="/privacy")
    written = privacy_desk.read(said)
    wrong = wrong_in(written)
    if said.get("about", "").strip() and found is None:
        wrong["about"] = "about"
    if wrong:
        return _form(request, held, desk, said, wrong, 422, found=found, sought=bool(said.get("about")))
    if knock(asked.at, "writes", asked.address) or knock(asked.at, "writes-to", f"{held.account}:{written.email}"):
        return held.page("message.html", "often.title", 429, words="often.more", back="/privacy")
    return None


def _form(
    request: Form, held: Door, desk: Any, said: dict[str, str], wrong: dict[str, str], status: int, *,
    found: Any = None, sought: bool = False,
) -> Response[str]:  # fmt: skip
    named = sorted(((each, called(each, held.language)) for each in places()), key=lambda each: each[1])
    gpc = request.headers.get("sec-gpc") == "1"
    return held.page(
        "desk.html", "desk.title", status, desk=desk, said=said, wrong=wrong, rights=RIGHTS, places=named, gpc=gpc,
        found=found, sought=sought, path=f"{held.path}/privacy" if held.path else "/privacy", house=not held.path,
        chosen=said.get("right") or ("no_sale" if gpc else ""),
    )  # fmt: skip


def _taken(held: Door, made: RightsRequest, to: str = "") -> Response[str]:
    at_once = made.ended_at is not None
    return held.page(
        "desk_taken.html", "desk.taken.title", made=made, to=to, at_once=at_once, due=held.time(made.due),
    )  # fmt: skip


async def _found(asked: Asked, about: str) -> dict[str, str] | None:
    """Whose a number, a domain or a name is: its name, and where to ask; nothing of whom it knows."""
    found = await asked.read(lambda c: privacy.whose(c, about[:200]), account=EVERY_ACCOUNT)
    if found is None:
        return None

    def unit(c: Unit) -> dict[str, str]:
        brand = accounts.brand(c, found.brand) if found.brand else next(filter(_is_live, accounts.every_brand(c)), None)
        looks = brand.looks if brand else None
        desk = desk_of(c)
        return {
            "account": found.account, "brand": found.brand, "name": brand.name if brand else desk["name"],
            "privacy": looks.privacy if looks else "", "mail": desk.get("mail", ""), "postal": desk.get("postal", ""),
            "page": f"/help/{brand.slug}/privacy" if brand and brand.is_live else "",
        }  # fmt: skip

    return await asked.read(unit, account=found.account)


def _is_live(brand: Brand) -> bool:
    return brand.is_live


async def _house(asked: Asked, request: Form) -> tuple[Door, dict[str, str]]:
    account = await asked.read(accounts.operator_account, account=EVERY_ACCOUNT)
    desk = await asked.read(desk_of, account=account) if account else privacy_desk.NOWHERE
    door = _door(request, desk["name"])
    return Door(account or "", door.brand, door.language, "", ""), desk


def _door(request: Form, name: str = "", usual: str = "en") -> Door:
    language = language_of(request.query_params.get("lang", ""), request.headers.get("accept-language", ""), usual)
    return Door("", Brand(id="", name=name), language, "", "")


ROUTES: list[Any] = [
    brand_privacy,
    ask_brand,
    house_privacy,
    ask_house,
    show_request,
    go_on_with_request,
    show_told,
    confirm_told,
    package_schema,
    honours_gpc,
]
