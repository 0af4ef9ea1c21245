"""The pages by which anybody reports misuse, without an account or a name, and sees how their report stands."""

from collections.abc import Sequence
from typing import Any

from litestar import Response
from litestar.datastructures import UploadFile

from fairline import cases
from fairline.accounts import Brand
from fairline.cases import Case, Told
from fairline.channels import FileNotTaken, FileTooLarge
from fairline.helpcentre import spam
from fairline.helpcentre.door import Door, Form, knock, nowhere
from fairline.helpcentre.form_http import keep_files, read_form
from fairline.journal import Actor, new_person
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.words import say
from fairline.web import Asked, get, post
from fairline.web.pages import language_of

CHANNELS = ("voice", "sms", "email", "webchat", "other")
ASKED = ("number", "channel", "when", "words")  # what helps to look into it
# What a notice of something unlawful says (clause ZS-HC-DSA-16); other reports need nothing but their subject.
NOTICE, STATED = "unlawful", ("link", "words", "name", "email", "faith")
LARGEST = 60_000  # bytes of a report
MOST, FILE = 3, 10_000_000  # what is shown with it: files, and bytes of each


@get("/report", permission=None, include_in_schema=False)
async def show_report(asked: Asked, request: Form, link: str = "", subject: str = "") -> Response[str]:
    """The form: what it is about, and whatever else somebody can or wants to say."""
    if await asked.read(cases.desk_of, account=EVERY_ACCOUNT) is None:
        return nowhere(request)
    return await asked.read(lambda c: _form(c, request, {"link": link, "subject": subject}), account=EVERY_ACCOUNT)


@post("/report", permission=None, include_in_schema=False, request_max_body_size=LARGEST + MOST * FILE)
async def take_report(asked: Asked, request: Form) -> Response[str]:
    """Take a report, however little it says; the page shows the reference by which one asks how it stands."""
    desk = await asked.read(cases.desk_of, account=EVERY_ACCOUNT)
    if desk is None:
        return nowhere(request)
    said, shown = await read_form(request)
    held = _door(request)
    if said.get(spam.TRAP):
        return held.page("message.html", "thanks.title", words="thanks.more", back="/report")
    if knock(asked.at, "writes", asked.address):
        return held.page("message.html", "often.title", 429, words="often.more", back="/report")
    took = await asked.read(lambda c: spam.took(c, said.get("began", "")), account=EVERY_ACCOUNT)
    if took is None or not spam.SHORTEST <= took <= spam.LONGEST:
        return await asked.read(lambda c: _form(c, request, said, wrong=True), account=EVERY_ACCOUNT)
    lacking = [name for name in STATED if not said.get(name, "").strip()] if said.get("subject") == NOTICE else []
    if lacking:
        return await asked.read(lambda c: _form(c, request, said, lacking=lacking), account=EVERY_ACCOUNT)
    person = await asked.database.write(new_person, desk) if shown else ""
    try:
        files = await _kept(asked, desk, person, shown)
    except (FileTooLarge, FileNotTaken, BadInput):
        again = {name: value for name, value in said.items() if name != "began"}
        return await asked.read(lambda c: _form(c, request, again, wrong=True, files=True), account=EVERY_ACCOUNT)
    told = _told(said, held.language, person, files)
    reference = await asked.write(lambda c: cases.receive_report(c, told), account=desk)
    shown_as = cases.grouped(reference)
    missing = [name for name in ASKED if not getattr(told, name)]
    return _state(request, "report.thanks", fresh=shown_as, reference=shown_as, missing=missing)


@post("/report/more", permission=None, include_in_schema=False, request_max_body_size=LARGEST)
async def tell_more(asked: Asked, request: Form) -> Response[str]:
    """Take what was left out of a report, once."""
    desk = await asked.read(cases.desk_of, account=EVERY_ACCOUNT)
    if desk is None:
        return nowhere(request)
    said, _ = await read_form(request)
    reference = said.get("reference", "")
    if knock(asked.at, "opens", asked.address):
        return _door(request).page("message.html", "often.title", 429, words="often.more", back="/report/state")
    if await _case(asked, reference) is None:
        return _state(request, "report.state", 404, asked=True, reference=reference)
    told = _told(said, _door(request).language, "", ())
    await asked.write(lambda c: cases.tell_report_more(c, reference, told), account=desk)
    return _state(request, "report.thanks", fresh=reference, reference=reference)


@get("/report/state", permission=None, include_in_schema=False)
async def show_report_state(asked: Asked, request: Form, reference: str = "") -> Response[str]:
    """How a report stands, for whoever holds its reference."""
    if not reference:
        return _state(request, "report.state")
    if knock(asked.at, "opens", asked.address):
        return _door(request).page("message.html", "often.title", 429, words="often.more", back="/report/state")
    found = await _case(asked, reference)
    if found is None:
        return _state(request, "report.state", 404, asked=True, reference=reference)
    house, case = found
    return await asked.read(lambda c: _shown(c, request, case, reference), account=house)


@post("/report/state", permission=None, include_in_schema=False, request_max_body_size=LARGEST)
async def escalate_report(asked: Asked, request: Form) -> Response[str]:
    """Take a complaint about personal data that was not settled to the body outside, free of charge."""
    said, _ = await read_form(request)
    reference = said.get("reference", "")
    found = await _case(asked, reference)
    if found is None or found[1] is None:
        return _state(request, "report.state", 404, asked=True, reference=reference)
    house, case = found[0], found[1]

    def unit(c: Unit) -> Response[str]:
        cases.escalate(c, Actor("contact", "reporter"), case.id)
        return _shown(c, request, cases.find(c, case.id), reference)

    try:
        return await asked.write(unit, account=house)
    except NotFound:
        return nowhere(request)


@get("/report/package", permission=None, include_in_schema=False)
async def take_package(asked: Asked, request: Form, reference: str = "") -> Response[Any]:
    """What a person takes along to the body outside: the story of their complaint."""
    found = None if knock(asked.at, "opens", asked.address) else await _case(asked, reference)
    if found is None or found[1] is None:
        return _state(request, "report.state", 404, asked=True, reference=reference)
    house, case = found[0], found[1]
    body = await asked.read(lambda c: cases.package(c, case), account=house)
    name = {"Content-Disposition": 'attachment; filename="report.json"'}
    return Response(body, media_type="application/json", headers=name)


async def _case(asked: Asked, reference: str) -> tuple[str, Case | None] | None:
    """The account and the case of a report; no case yet where it was received just now, None for no such report."""
    found = await asked.read(lambda c: cases.report_state(c, reference), account=EVERY_ACCOUNT)
    if found is None:
        return None
    desk, report = found
    if not report["case_id"]:
        return desk, None
    case = await asked.read(lambda c: cases.find(c, report["case_id"]), account=report["house"])
    return report["house"], case


def _shown(c: Unit, request: Form, case: Case | None, reference: str) -> Response[str]:
    language = _door(request).language
    state = case.state if case is not None else "open"
    private = case is not None and case.category.startswith("privacy")
    offer = case is not None and private and case.outcome == "unresolved" and state != "recourse"
    told = private and (offer or state == "recourse")
    return _state(
        request,
        "report.state",
        asked=True,
        reference=reference,
        state=say(f"cases.state.{state}", language),
        body=cases.body_for(c, case) if told and case is not None else None,
        offer=offer,
        outcome=cases.told_of_decision(c, case, reference, language) if case is not None else (),
    )


async def _kept(asked: Asked, desk: str, person: str, shown: list[UploadFile]) -> tuple[str, ...]:
    """Screenshots and recordings: looked into, scanned, and sealed for whoever reports, in the desk's account."""
    if len(shown) > MOST:
        raise FileTooLarge(MOST, "report")
    bodies = [(file.filename, await file.read()) for file in shown]
    return await keep_files(asked, desk, lambda c: person, bodies, FILE)


def _told(said: dict[str, str], language: str, person: str, files: tuple[str, ...]) -> Told:
    subject = said.get("subject", "other")
    return Told(
        subject=subject if subject in cases.SUBJECTS else "other",
        words=said.get("words", "")[:10_000],
        number=said.get("number", "")[:200],
        link=said.get("link", "")[:500],
        when=said.get("when", "")[:100],
        channel=said["channel"] if said.get("channel") in CHANNELS else "",
        email=said.get("email", "")[:254],
        name=said.get("name", "")[:200],
        call_back=bool(said.get("email")),
        language=language,
        person=person,
        files=files,
    )


def _form(
    c: Unit,
    request: Form,
    said: dict[str, str],
    *,
    wrong: bool = False,
    files: bool = False,
    lacking: Sequence[str] = (),
) -> Response[str]:
    held = _door(request)
    settings = c.tools.settings
    return held.page(
        "report.html",
        "report.title",
        422 if wrong or lacking else 200,
        said=said,
        wrong=wrong,
        lacking=lacking,
        notice=NOTICE,
        files_wrong=files,
        stamp=spam.stamp(c),
        channels=CHANNELS,
        subjects=[(key, say(f"cases.subject.{key}", held.language)) for key in cases.SUBJECTS],
        address=settings.reports if settings is not None else "",
    )


def _state(request: Form, title: str, status: int = 200, **values: Any) -> Response[str]:
    shown: dict[str, Any] = {
        "fresh": "",
        "state": "",
        "outcome": (),
        "body": None,
        "offer": False,
        "asked": False,
        "reference": "",
    }
    shown |= {"missing": (), "channels": CHANNELS}
    return _door(request).page("report_state.html", title, status, **(shown | values))


def _door(request: Form) -> Door:
    accepted = request.headers.get("accept-language", "")
    language = language_of(request.query_params.get("lang", ""), accepted, "en")
    return Door("", Brand(id="", name="Fairline"), language, "", "")


ROUTES: list[Any] = [show_report, take_report, tell_more, show_report_state, escalate_report, take_package]
