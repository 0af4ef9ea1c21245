"""The page a question's link leads to: it shows the answer that was clicked, and takes it when a person sends it."""

from pathlib import Path
from typing import Any

from litestar import Request, Response

from fairline import accounts, conversations
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import LANGUAGES, say
from fairline.surveys import links, service
from fairline.surveys.model import SCALES, Ask, read_score
from fairline.web import Asked, get, post
from fairline.web.pages import Look, Page, answer, language_of

HERE = Path(__file__).parent / "pages"
LARGEST = 20_000  # bytes of a form: a comment, its score and its language
Form = Request[Any, Any, Any]

# Programs that look through mail open links, and some run scripts. So nothing is sent before somebody is seen to be
# there; where scripts do not run, there is the button.
SCRIPT = """
(() => {
  const form = document.querySelector("form[data-clicked]");
  if (!form) return;
  const send = () => {
    for (const kind of kinds) removeEventListener(kind, send);
    const body = new URLSearchParams(new FormData(form));
    body.set("quiet", "1");
    fetch(form.action, {method: "POST", body}).then((answer) => {
      if (answer.ok) document.getElementById("kept").hidden = false;
    }).catch(() => {});
  };
  const kinds = ["pointermove", "touchstart", "keydown", "scroll"];
  for (const kind of kinds) addEventListener(kind, send, {passive: true});
})();
""".strip()


@get("/s/{token:str}", permission=None, include_in_schema=False)
async def show_question(asked: Asked, request: Form, token: str, score: str = "", lang: str = "") -> Response[str]:
    """The question, with the answer that was clicked chosen. It writes nothing."""
    return await _shown(asked, request, token, score, lang)


@post("/s/{token:str}", permission=None, include_in_schema=False, request_max_body_size=LARGEST)
async def give_answer(asked: Asked, request: Form, token: str, lang: str = "") -> Response[str]:
    """Take an answer. A later one takes the place of an earlier one for a week; then the first stands."""
    account, form = links.account_of(token), await request.form()
    score, comment = str(form.get("score", "")), str(form.get("comment", ""))
    if not account:
        return await _shown(asked, request, token, "", lang)
    quiet = bool(form.get("quiet"))

    def unit(c: Unit) -> Response[str]:
        held = service.by_token(c, token)
        stopped = _age(c, request, held, token, score, lang)
        if stopped is not None:
            return stopped
        if read_score(held.scale, score) is None:
            return _page(c, request, token, "", lang)
        said = comment if not quiet or comment else held.comment
        kept = service.answer(c, held, score, said)
        return _thanks(c, request, held, lang, kept=kept)

    try:
        return await asked.write(unit, account=account)
    except NotFound:
        return _gone(request, lang)


async def _shown(asked: Asked, request: Form, token: str, score: str, lang: str) -> Response[str]:
    account = links.account_of(token)
    if not account:
        return _gone(request, lang)
    try:
        return await asked.read(lambda c: _page(c, request, token, score, lang), account=account)
    except NotFound:
        return _gone(request, lang)


def _page(c: Unit, request: Form, token: str, score: str, lang: str) -> Response[str]:
    held = service.by_token(c, token)
    stopped = _age(c, request, held, token, score, lang)
    if stopped is not None:
        return stopped
    look, language, subject = _about(c, request, held, lang)
    is_choice = read_score(held.scale, score) is not None
    chosen = score if is_choice else held.said
    clicked = is_choice and held.may_answer(c.at) and score != held.said and not held.anonymous
    values = {
        "held": held,
        "chosen": chosen,
        "choices": SCALES[held.scale],
        "clicked": clicked,
        "subject": subject,
        "open": held.may_answer(c.at),
        "action": f"/s/{token}?lang={language}",
    }
    title = say("surveys.page.title", language)
    return answer(
        Page(
            HERE, "question.html", "surveys", look, language, title, values, SCRIPT if clicked else "", languages=False
        )
    )


def _age(c: Unit, request: Form, held: Ask, token: str, score: str, lang: str) -> Response[str] | None:
    """The page that asks for the year of birth first, or that it stops here (clause TDP18-CHILD-COLLECT)."""
    stands = accounts.age_stands(c, accounts.age_word(request, c.account))
    if stands == "open":
        return None
    look, language, _ = _about(c, request, held, lang)
    said = f"&score={score}" if read_score(held.scale, score) else ""
    return accounts.age_page(look, language, c.account, stands, f"/s/{token}?lang={language}{said}")


def _thanks(c: Unit, request: Form, held: Ask, lang: str, *, kept: bool) -> Response[str]:
    look, language, _ = _about(c, request, held, lang)
    title = say("surveys.page.thanks" if kept else "surveys.page.late", language)
    values = {"kept": kept, "held": held}
    return answer(Page(HERE, "thanks.html", "surveys", look, language, title, values, languages=False))


def _about(c: Unit, request: Form, held: Ask, lang: str) -> tuple[Look, str, str]:
    found = conversations.conversation(c, held.conversation)
    brand = accounts.brand(c, found.brand)
    language = language_of(lang, request.headers.get("accept-language", ""), brand.looks.locale)
    looks = brand.looks
    look = Look(
        brand.name, looks.color, looks.corner, looks.logo, "", looks.website, looks.privacy, looks.postal_address
    )
    return look, language, found.subject


def _gone(request: Form, lang: str) -> Response[str]:
    language = lang if lang in LANGUAGES else language_of("", request.headers.get("accept-language", ""), "en")
    title = say("surveys.page.gone", language)
    return answer(Page(HERE, "gone.html", "surveys", Look(""), language, title, languages=False), 404)


ROUTES: list[Any] = [show_question, give_answer]
