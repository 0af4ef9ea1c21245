"""Routes of age screens: how it is set, for members; the answer, for whoever is at the door."""

import re
from typing import Annotated, Any

import msgspec
from litestar import Request, Response

from fairline.accounts.ages import page, service
from fairline.accounts.ages.service import Screen
from fairline.journal import actor_from
from fairline.kit.errors import BadInput
from fairline.web import Asked, get, post, put
from fairline.web.pages import away

BACK = re.compile(r"/(?:help|s)/[\w\-./?=&%]{1,400}")  # pages of ours alone


class AgeScreen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether forms, chats and surveys ask for the year of birth first, and below how many years they stop there."""

    asks: bool
    years: Annotated[int, msgspec.Meta(ge=service.LEAST, le=service.MOST)] = service.LEAST


@get("/v1/age-screen", permission="account.read")
async def read_age_screen(asked: Asked) -> AgeScreen:
    """Whether people outside are asked for their year of birth before anything else."""
    found = await asked.read(service.screen)
    return AgeScreen(found.asks, found.years)


@put("/v1/age-screen", permission="account.manage")
async def set_age_screen(asked: Asked, data: AgeScreen) -> AgeScreen:
    """Have people outside asked for their year of birth before forms, chats and surveys, or not. The answer is kept on
    their device alone, as yes or no.
    """
    by = actor_from(asked.by)
    await asked.write(lambda c: service.set_screen(c, by, Screen(data.asks, data.years)))
    return data


@post("/age/{account:str}", permission=None, include_in_schema=False, request_max_body_size=5_000)
async def tell_age(asked: Asked, request: Request[Any, Any, Any], account: str) -> Response[str]:
    """Take a year of birth: nothing of it is written down, the device keeps yes or no."""
    form = await request.form()
    back, born = str(form.get("back", "")), str(form.get("born", "")).strip()
    if not born:
        raise BadInput(what="born", fields={"born": "kit.field.required"})
    to = back if BACK.fullmatch(back) else "/"
    year = int(born) if born.isdecimal() and len(born) == 4 else 0
    held = page.word_of(request, account)
    word = await asked.read(lambda c: service.judge(c, held, year), account=account[:60])
    told = str(getattr(request.app.state.get("settings"), "url", ""))
    secure = request.scope.get("scheme") == "https" or told.startswith("https:")
    return away(to, page.cookie(account, word, secure=secure) if word else "")


ROUTES = (read_age_screen, set_age_screen, tell_age)
