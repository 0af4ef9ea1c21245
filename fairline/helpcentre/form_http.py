"""The pages one writes by: where help begins, a form, and the confirmation where no script ran."""

from functools import partial
from typing import Any

from litestar import Response
from litestar.datastructures import UploadFile

from fairline.accounts import removed
from fairline.channels import FileNotTaken, FileTooLarge, Owner, take_in
from fairline.helpcentre import forms, secrets, spam, store, writing
from fairline.helpcentre.checks import email_of, misfits, told_in, values_in, wrong_in
from fairline.helpcentre.door import Door, Form, at_door, base, knock, whose
from fairline.helpcentre.jobs import tidy_tomorrow
from fairline.helpcentre.model import WebForm, Written
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.web import Asked, get, post

MOST_FILES = 5
LARGEST = 128 * 1024 * 1024  # bytes of one form, whatever the settings allow and whether or not it says its length
Said = dict[str, str]


@get("/help/{slug:str}", permission=None, include_in_schema=False)
async def home(asked: Asked, request: Form, slug: str) -> Response[str]:
    """Where help begins: the brand's forms, and the way in."""

    async def then(held: Door) -> Response[str]:
        return await asked.read(partial(_home, held=held), account=held.account)

    return await at_door(asked, request, slug, then)


@get("/help/{slug:str}/write/{form:str}", permission=None, include_in_schema=False)
async def show_form(asked: Asked, request: Form, slug: str, form: str) -> Response[str]:
    """A form to write by."""

    async def then(held: Door) -> Response[str]:
        return await asked.read(lambda c: _show(c, held, _form(c, held, form), {}, {}), account=held.account)

    return await at_door(asked, request, slug, then)


@post("/help/{slug:str}/write/{form:str}", permission=None, include_in_schema=False, request_max_body_size=LARGEST)
async def write(asked: Asked, request: Form, slug: str, form: str) -> Response[str]:
    """Take what was written: at once where the riddle was solved, else once it is confirmed by mail."""
    return await at_door(asked, request, slug, partial(_write, asked, request, slug, form))


async def _write(asked: Asked, request: Form, slug: str, form: str, held: Door) -> Response[str]:
    limit = request.app.state.settings.max_file
    if int(request.headers.get("content-length") or 0) > MOST_FILES * limit + 100_000:
        return held.page("message.html", "large.title", 413, words="large.more", back="")
    said, files = await read_form(request)
    found = await asked.read(lambda c: _form(c, held, form), account=held.account)
    if said.get(spam.TRAP):
        return held.page("message.html", "thanks.title", words="thanks.more", back="")
    wrong = wrong_in(found, said)
    wrong |= await asked.read(lambda c: _haste(c, said) | misfits(c, found, said), account=held.account)
    if wrong:
        return await asked.read(lambda c: _show(c, held, found, said, wrong, 422), account=held.account)
    email = email_of(said["email"])
    if knock(asked.at, "writes", asked.address) or knock(asked.at, "writes-to", f"{held.account}:{email}"):
        return held.page("message.html", "often.title", 429, words="often.more", back="")
    try:
        kept = await _keep(asked, held, email, files if found.config.files else [], limit)
    except (FileTooLarge, FileNotTaken, BadInput):
        return await asked.read(lambda c: _show(c, held, found, said, {"files": "files"}, 422), account=held.account)
    written = _written(found, said, email, kept, held.language)
    return await asked.write(
        partial(_take, held=held, form=found, written=written, said=said, link=_link(request, slug)),
        account=held.account,
    )


@get("/help/{slug:str}/confirm/{secret:str}", permission=None, include_in_schema=False)
async def show_confirmation(asked: Asked, request: Form, slug: str, secret: str) -> Response[str]:
    """What waits to be confirmed. Looking at it confirms nothing: programs that scan mail look too."""

    async def then(held: Door) -> Response[str]:
        return await asked.read(partial(_waiting, held=held, secret=secret), account=held.account)

    return await at_door(asked, request, slug, then)


@post("/help/{slug:str}/confirm/{secret:str}", permission=None, include_in_schema=False)
async def confirm(asked: Asked, request: Form, slug: str, secret: str) -> Response[str]:
    """Take in what waited."""

    async def then(held: Door) -> Response[str]:
        return await asked.write(partial(_confirm, held=held, secret=secret), account=held.account)

    return await at_door(asked, request, slug, then)


def _home(c: Unit, *, held: Door) -> Response[str]:
    who, token = whose(c, held)
    return held.page("home.html", "home.title", forms=forms.of_brand(c, held.brand), who=who, token=token)


def _waiting(c: Unit, *, held: Door, secret: str) -> Response[str]:
    written = writing.waiting(c, secrets.lookup(c, secret))
    if written is None:
        return held.page("message.html", "link-gone.title", 404, words="confirm.gone", back=held.path)
    return held.page("confirm.html", "confirm.title", written=written)


def _confirm(c: Unit, *, held: Door, secret: str) -> Response[str]:
    if not writing.confirm(c, secrets.lookup(c, secret)):
        return held.page("message.html", "link-gone.title", 404, words="confirm.gone", back=held.path)
    return held.page("message.html", "thanks.title", words="thanks.more", back=held.path)


def _take(c: Unit, *, held: Door, form: WebForm, written: Written, said: Said, link: str) -> Response[str]:
    if spam.solved(c, said.get("riddle", "")):
        writing.take(c, form, written)
        tidy_tomorrow(c)
        return held.page("message.html", "thanks.title", words="thanks.more", back=held.path)
    waits = writing.hold(c, form, written, held.brand.name, link, secrets.fresh(c))
    tidy_tomorrow(c)
    words = "wait" if waits else "thanks"
    return held.page("message.html", f"{words}.title", words=f"{words}.more", back="")


def _show(c: Unit, held: Door, form: WebForm, said: Said, wrong: dict[str, str], status: int = 200) -> Response[str]:
    who, token = whose(c, held)
    return held.page(
        "write.html",
        "write.title",
        status,
        script=spam.SCRIPT,
        form=form,
        said=said,
        wrong=wrong,
        stamp=spam.stamp(c),
        riddle=spam.riddle(c),
        who=who,
        token=token,
    )


def _haste(c: Unit, said: Said) -> dict[str, str]:
    took = spam.took(c, said.get("began", ""))
    return {} if took is not None and spam.SHORTEST <= took <= spam.LONGEST else {"again": "again"}


async def read_form(request: Form) -> tuple[Said, list[UploadFile]]:
    form = await request.form()
    said: Said = {}
    files: list[UploadFile] = []
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            if value.filename and name == "files":
                files.append(value)
        elif isinstance(value, str) and name not in said:
            said[name] = value.replace("\x00", "")
    return said, files


async def _keep(asked: Asked, held: Door, email: str, files: list[UploadFile], limit: int) -> tuple[str, ...]:
    if len(files) > MOST_FILES:
        raise FileTooLarge(MOST_FILES, "form")
    bodies = [(file.filename, await file.read()) for file in files]
    if any(len(body) > limit for _, body in bodies):
        raise FileTooLarge(limit, "form")
    return await keep_files(asked, held.account, lambda c: writing.person_at(c, email), bodies, limit)


async def keep_files(
    asked: Asked, account: str, whose: Any, bodies: list[tuple[str, bytes]], limit: int
) -> tuple[str, ...]:
    """Files, looked into and sealed for a person; their ids. Raises FileTooLarge, FileNotTaken, BadInput."""
    if not bodies:
        return ()
    person: str = await asked.database.write(whose, account)
    kept = []
    for name, body in bodies:
        file = await take_in(
            asked.database.tools.blobs,
            lambda unit: asked.database.read(unit, account),
            lambda unit: asked.database.write(unit, account),
            owner=lambda c: Owner(person=person),
            body=body,
            name=name,
            limit=limit,
            by=Actor("contact", person),
        )
        kept.append(file.id)
    return tuple(kept)


def _written(form: WebForm, said: Said, email: str, files: tuple[str, ...], language: str) -> Written:
    name = " ".join(said.get("name", "").split())
    subject = " ".join(said["subject"].split())
    text = told_in(form, said)
    return Written(
        form=form.id,
        email=email,
        name=name,
        subject=subject,
        text=text,
        files=files,
        locale=language,
        values=values_in(form, said),
    )


def _form(c: Unit, held: Door, slug: str) -> WebForm:
    found = store.form_at(c, held.brand.id, slug)
    if found is None or found.id in removed(c, "form"):
        raise NotFound
    return found


def _link(request: Form, slug: str) -> str:
    return f"{base(request)}/help/{slug}/confirm/"


ROUTES: list[Any] = [home, show_form, write, show_confirmation, confirm]
