"""Where browsers tell that they blocked something on a page of ours: the account behind it is told what and where."""

import logging
from typing import Any
from urllib.parse import urlsplit

import msgspec
from litestar import Request, Response

from fairline import accounts
from fairline.helpcentre.door import knock
from fairline.journal import HOUSE
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.web import Asked, post

log = logging.getLogger(__name__)

LARGEST = 10_000  # bytes of a report
DAY = 86_400_000
CLAUSE = "TDP18-THIRDPARTY-TRACKING"
# The pages of a help centre: what else a report names is told as its front page, so that nobody fills our notices.
PAGES = frozenset({"", "write", "confirm", "conversations", "profile", "sign-in", "in", "privacy"})


class _Told(msgspec.Struct, frozen=True):
    document: str = msgspec.field(default="", name="document-uri")
    blocked: str = msgspec.field(default="", name="blocked-uri")
    directive: str = msgspec.field(default="", name="violated-directive")


class _Report(msgspec.Struct, frozen=True):
    told: _Told = msgspec.field(default=_Told(), name="csp-report")


@post("/csp-reports", permission=None, include_in_schema=False, status_code=204)
async def take_blocked(asked: Asked, request: Request[Any, Any, Any]) -> Response[None]:
    """A browser blocked what a page wanted to load. The answer says nothing, whoever asks."""
    done: Response[None] = Response(None, status_code=204)
    body = await request.body()
    if len(body) > LARGEST or knock(asked.at, "blocked", asked.address):
        return done
    try:
        told = msgspec.json.decode(body, type=_Report).told
    except msgspec.DecodeError:
        return done
    slug, page = _page(told.document)
    found = await asked.read(lambda c: accounts.brand_by_slug(c, slug), account=EVERY_ACCOUNT) if slug else None
    where, what = f"/help/{slug}{page}", _origin(told.blocked)
    log.warning(
        "a page wanted what its policy blocks",
        extra={"account": found[0] if found else "", "page": where if found else "", "blocked": what},
    )
    if found is not None:
        await asked.write(lambda c: _tell(c, where, what), account=found[0])
    return done


def _tell(c: Unit, page: str, what: str) -> None:
    """Tell the account's admins, of each page once a day."""
    accounts.notify(
        c,
        HOUSE,
        "helpcentre.notice.blocked",
        ("owner", "admin", "compliance_officer"),
        values={"page": page, "what": what},
        clause=CLAUSE,
        once=f"blocked:{page}:{c.at // DAY}",
    )


def _page(document: str) -> tuple[str, str]:
    """The slug of the help centre a page is of, and which page it is, without anything of who looked at it."""
    parts = urlsplit(document[:2_000]).path.split("/")
    if len(parts) < 3 or parts[1] != "help":
        return "", ""
    page = parts[3] if len(parts) > 3 and parts[3] in PAGES else ""
    return parts[2][:40], f"/{page}" if page else ""


def _origin(blocked: str) -> str:
    """Where what was blocked would have come from; a word like `inline` or `eval` as it is."""
    split = urlsplit(blocked[:2_000])
    return f"{split.scheme}://{split.hostname}"[:200] if split.hostname else blocked[:40]


ROUTES: list[Any] = [take_blocked]
