"""Finds whose pages an address belongs to, and how often somebody may knock."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from litestar import Request, Response

from fairline import accounts
from fairline.accounts import Brand
from fairline.helpcentre import secrets, signals
from fairline.helpcentre.model import SignedIn
from fairline.helpcentre.signing_in import signed_in
from fairline.kit.cldr import day_and_clock
from fairline.kit.clock import Millis, from_millis
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import NotFound
from fairline.kit.sizes import sized
from fairline.kit.words import say
from fairline.security import Limits, Rate, announce
from fairline.web import Asked
from fairline.web.pages import Look, Page, answer, away, language_of

PAGES = Path(__file__).parent / "pages"
Form = Request[Any, Any, Any]
RATES = announce(
    "help",
    {
        "writes": Rate(burst=10, per_minute=2),
        "writes-to": Rate(burst=5, per_minute=0.2),
        "links": Rate(burst=10, per_minute=2),
        "links-to": Rate(burst=3, per_minute=0.2),
        "blocked": Rate(burst=20, per_minute=10),
        "opens": Rate(burst=30, per_minute=30),
    },
)
LIMITS = Limits()
_percent = 100
DONE = frozenset({"written", "solved", "kept"})  # what a page may say was just done


@dataclass(frozen=True, slots=True)
class Door:
    """Whose pages these are, and how they are read. `path` is where the brand's pages begin."""

    account: str
    brand: Brand
    language: str
    path: str
    secret: str
    zone: Any = None
    done: str = ""  # what was just done here, to be said
    registered_only: bool = False  # nobody sees anything before they came in
    most: int = 0  # bytes of a file
    age: Any = "open"  # whether anything may be asked of who is there, as their device keeps it

    @property
    def look(self) -> Look:
        """How the pages look."""
        looks = self.brand.looks
        return Look(
            self.brand.name, looks.color, looks.corner, looks.logo, self.path, looks.website, looks.privacy,
            looks.postal_address,
        )  # fmt: skip

    def time(self, at: Millis) -> str:
        """An instant in words, in the account's time zone."""
        return day_and_clock(from_millis(at), "d MMM y, HH:mm", self.language, self.zone)

    def page(
        self, template: str, title: str, status: int = 200, *, cookie: str = "", script: str = "", **values: Any
    ) -> Response[str]:
        """A page of the brand. `title` is a key of words."""
        made = Page(
            PAGES,
            template,
            "helpcentre",
            self.look,
            self.language,
            say(f"helpcentre.{title}", self.language, brand=self.brand.name),
            {"door": self, "who": None, "token": "", "done": self.done, "size": sized(self.most, self.language)}
            | values,
            script,
        )
        return answer(made, status, cookie)


async def door(asked: Asked, request: Form, slug: str) -> Door:
    """The door at an address. Raises NotFound where no brand's pages are open there."""
    found = await asked.read(lambda c: accounts.brand_by_slug(c, slug), account=EVERY_ACCOUNT)
    if found is None:
        raise NotFound
    account, of = found
    word = accounts.age_word(request, account)
    brand, zone, gone, only, age = await asked.read(
        lambda c: (
            accounts.brand(c, of),
            accounts.account(c).time_zone,
            accounts.removed(c, "page"),
            accounts.is_registered_only(c),
            accounts.age_stands(c, word),
        ),
        account=account,
    )
    if not brand.is_live or brand.id in gone:
        raise NotFound
    accepted = request.headers.get("accept-language", "")
    language = language_of(request.query_params.get("lang", ""), accepted, brand.looks.locale)
    secret = request.cookies.get(cookie_name(request), "")
    done = request.query_params.get("done", "")
    said = done if done in DONE else ""
    most = int(getattr(request.app.state.get("settings"), "max_file", 0))
    return Door(account, brand, language, f"/help/{slug}", secret, ZoneInfo(zone), said, only, most, age)


def _takes_in(request: Form, held: Door) -> bool:
    """Whether a page takes in something of who is there. The privacy desk stays open to everybody."""
    return request.url.path.startswith((f"{held.path}/write/", f"{held.path}/sign-in"))


def _leads_in(request: Form, held: Door) -> bool:
    return request.url.path.startswith(tuple(f"{held.path}/{way}" for way in ("sign-in", "in/", "sign-out")))


async def at_door(
    asked: Asked, request: Form, slug: str, then: Callable[[Door], Awaitable[Response[str]]]
) -> Response[str]:
    """What is answered at a door; where there is none, or nothing behind it, a page that says so."""
    try:
        held = await door(asked, request, slug)
        who = await asked.read(lambda c: signed_in(c, held.secret), account=held.account) if held.secret else None
        if held.registered_only and who is None and not _leads_in(request, held):
            return away(f"{held.path}/sign-in?lang={held.language}")  # clause ZS-ES-REGISTERED-ONLY
        if held.age != "open" and _takes_in(request, held):  # clause TDP18-CHILD-COLLECT
            back = f"{request.url.path}?lang={held.language}"
            return accounts.age_page(held.look, held.language, held.account, held.age, back)
        if held.secret and signals.is_sent(request):
            await signals.honour(asked, request, held.account, who.person if who else "")
        return await then(held)
    except NotFound:
        return nowhere(request)


def nowhere(request: Form) -> Response[str]:
    """A page for an address that leads nowhere."""
    language = language_of(request.query_params.get("lang", ""), request.headers.get("accept-language", ""), "en")
    held = Door("", Brand(id="", name=""), language, "", "")
    return held.page("message.html", "nowhere.title", 404, words="nowhere.more", back="")


def knock(at: Millis, what: str, who: str) -> bool:
    """Count one more; whether it was too often."""
    rate = RATES[what]
    scaled = Rate(max(1, rate.burst * _percent // 100), rate.per_minute * _percent / 100) if _percent else None
    return bool(LIMITS.take(f"{what}:{who}", scaled, at)) if scaled else False


async def set_up(house: Any) -> None:
    """Take the operator's word for how strict to be."""
    global _percent
    _percent = house.settings.limits


def whose(c: Unit, held: Door) -> tuple[SignedIn | None, str]:
    """Who came in, and what their forms carry."""
    who = signed_in(c, held.secret)
    return who, secrets.form_token(c, held.secret) if who else ""


def cookie(request: Form, secret: str, seconds: int) -> str:
    """The cookie that carries a stay's secret: for this host alone, not for scripts, not for other sites' forms."""
    secure = "; Secure" if is_https(request) else ""
    return f"{cookie_name(request)}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}"


def cookie_name(request: Form) -> str:
    """Over https the name that nobody else can set."""
    return "__Host-fairline-help" if is_https(request) else "fairline-help"


def is_https(request: Form) -> bool:
    """Whether the browser reaches us over https, by ourselves or through the operator's proxy."""
    told = str(getattr(request.app.state.get("settings"), "url", ""))
    return request.scope.get("scheme") == "https" or told.startswith("https:")


def base(request: Form) -> str:
    """The address the world reaches us by."""
    told = str(getattr(request.app.state.get("settings"), "url", ""))
    return told.rstrip("/")
