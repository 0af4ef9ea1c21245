"""The page that stands before one that takes something in: it asks for the year of birth, or stops here."""

import hashlib
from pathlib import Path
from typing import Any

from litestar import Request, Response

from fairline.accounts.ages.service import LASTS, Stands
from fairline.kit.words import say
from fairline.web.pages import Look, Page, answer

PAGES = Path(__file__).parent / "pages"


def word_of(request: Request[Any, Any, Any], account: str) -> str:
    """The word this device keeps for an account."""
    return request.cookies.get(name_of(account), "")


def name_of(account: str) -> str:
    """What its cookie is called: each account has its own."""
    return f"fairline-age-{hashlib.sha256(account.encode()).hexdigest()[:8]}"


def cookie(account: str, word: str, *, secure: bool) -> str:
    """The cookie in which a device keeps it."""
    seconds = LASTS[word.partition(".")[0]] // 1000
    ending = "; Secure" if secure else ""
    return f"{name_of(account)}={word}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{ending}"


def shown(look: Look, language: str, account: str, stands: Stands, back: str) -> Response[str]:
    """The question, or that it stops here."""
    key = "young" if stands == "young" else "ask"
    title = say(f"accounts.ages.{key}.title", language)
    values = {"account": account, "back": back, "young": stands == "young"}
    return answer(Page(PAGES, "age.html", "accounts.ages", look, language, title, values, languages=False), 403)
