"""A member wants rows to leave: what they ask is checked, written down, and made by a job."""

import asyncio
import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Annotated, Any, Literal

import msgspec

from fairline.accounts import notify, require_scanning
from fairline.analytics import events, figures, kept, kept_series
from fairline.analytics.exports import recordings, report
from fairline.analytics.exports.part import Part
from fairline.analytics.exports.places import OUTSIDE, recipients
from fairline.analytics.exports.purposes import NO_DECISIONS, check_purpose
from fairline.analytics.exports.sources import SOURCES, Source, Spec
from fairline.analytics.exports.written import PICTURE, Format, written
from fairline.analytics.forms import Instant, QuestionForm
from fairline.analytics.limits import MOST_ROWS, within
from fairline.analytics.metrics import METRICS
from fairline.gate import Export, submit, withheld
from fairline.journal import HOUSE, Actor, actor_from, append, new_person, seal_for
from fairline.kit.clock import to_millis
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput
from fairline.kit.job import Job
from fairline.kit.work import enqueue

JOB = "analytics.export"
DAY = 86_400_000
WHAT = "rows"  # as the act calls it


class ExportForm(msgspec.Struct, frozen=True, kw_only=True):
    """Rows to leave: conversations that began within a time, what was written in them, contacts that became known
    within it, the figures of a question (`svg` makes a picture of them), or one recording with what was said in it
    (`zip`); for whom, what for, and how long. `filter` and `columns` are those of what leaves; whoever did not give
    their data for the purpose is left out.
    """

    purpose: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
    what: Literal["conversations", "messages", "contacts", "figures", "recording"]
    from_: Instant | None = msgspec.field(default=None, name="from")
    until: Instant | None = None
    filter: dict[str, Any] = {}
    question: QuestionForm | None = None
    recording: Annotated[str, msgspec.Meta(max_length=100)] = ""
    columns: Annotated[list[str], msgspec.Meta(max_length=40)] = []
    format: Format = "csv"
    recipients: Annotated[list[str], msgspec.Meta(min_length=1, max_length=50)]
    days: Annotated[int, msgspec.Meta(ge=1, le=30)] = 7


def want(c: Unit, by: Actor, form: ExportForm, series: str = "") -> str:
    """Write down what is wanted, and have it made. Raises BadInput, LimitReached, PurposeNeverServed,
    ScanningNotPromised.
    """
    require_scanning(c)
    within("exports", len(kept.live_exports(c)) + 1)
    spec = spec_of(c, form)
    named, addresses = recipients(c, form.recipients)
    wanted = events.ExportWanted(
        export=c.new_id("exp"),
        act=c.new_id("act"),
        what=form.what,
        spec=spec,
        format=form.format,
        days=form.days,
        recipients=named,
        person=new_person(c),
        purpose=form.purpose,
        series=series,
        addresses=addresses,
    )
    append(c, by, wanted)
    enqueue(c, JOB, {"export": wanted.export}, key=f"{JOB}:{wanted.export}")
    return wanted.export


def spec_of(c: Unit, form: ExportForm) -> dict[str, Any]:
    """What is asked for, checked. Raises as `want` does."""
    check_purpose(form.purpose)
    if form.what == recordings.WHAT or form.format == recordings.FORMAT:
        return recordings.spec_of(c, form.recording if form.what == recordings.WHAT else "", form.format)
    if (form.format == PICTURE) > (form.what == "figures"):
        raise BadInput(what="format", fields={"format": "analytics.field.format"})
    if form.what == "figures":
        metric = METRICS.get(form.question.metric) if form.question else None
        if form.question is None or metric is None:
            raise BadInput(what="question", fields={"question.metric": "analytics.field.metric"})
        figures.question(c, metric, form.question)
        return {"question": msgspec.to_builtins(form.question)}
    source = SOURCES[form.what]
    unknown = [name for name in form.columns if name not in source.columns]
    if unknown:
        raise BadInput(what=", ".join(unknown), fields={"columns": "analytics.field.columns"})
    source.read(form.filter)
    until = c.at if form.until is None else to_millis(form.until)
    begin = until - 30 * DAY if form.from_ is None else to_millis(form.from_)
    columns = list(form.columns or source.columns)
    asked = {"begin": begin, "until": until, "filter": form.filter, "columns": columns}
    spec = asked | {"purpose": form.purpose}
    within("export_rows", source.many(c, spec))
    return spec


def shared(c: Unit, row: Row) -> dict[str, Any]:
    """What is asked for, without contacts who want nothing handed on, where it goes to anybody outside."""
    spec: dict[str, Any] = {"purpose": row["purpose"], **json.loads(row["spec"])}
    goes_out = any(each.startswith(OUTSIDE) for each in json.loads(row["recipients"]))
    return spec | {"without": sorted(withheld(c).unshared), "outside": True} if goes_out else spec


async def make(job: Job) -> Callable[[Unit], Any] | None:
    """Read the rows, write the file, and hand it to the gate, or first to who looks at it."""
    export = job.payload["export"]
    row = await job.database.read(lambda c: kept.export(c, export), job.account)
    if row is None or row["state"] != "running":
        return None
    spec = await job.database.read(lambda c: shared(c, row), job.account)
    if row["format"] == PICTURE:
        form = msgspec.convert(spec["question"], QuestionForm)
        drawn = await job.database.read(lambda c: report.picture_of(c, form), job.account, long=True)
        return lambda c: _made(c, export, drawn.content, drawn.rows)
    if "recording" in spec:
        return await _recording(job, spec)
    columns, found, left = await _gather(job, row["what"], spec)
    if len(found) > MOST_ROWS:
        return lambda c: _fail(c, export, "too_many")
    content = await asyncio.to_thread(written, row["format"], columns, found)
    return lambda c: _made(c, export, content, len(found), left)


async def _recording(job: Job, spec: Mapping[str, Any]) -> Callable[[Unit], Any]:
    export = job.payload["export"]
    if await job.database.read(lambda c: recordings.is_withheld(c, spec), job.account):
        return lambda c: _fail(c, export, "withheld")
    content = await job.database.read(lambda c: recordings.packed(c, spec), job.account, long=True)
    return lambda c: _fail(c, export, "nothing") if content is None else _made(c, export, content, 1)


async def _gather(job: Job, what: str, spec: Mapping[str, Any]) -> tuple[list[str], list[tuple[Any, ...]], int]:
    if "question" in spec:
        form = msgspec.convert(spec["question"], QuestionForm)
        columns, lines = await job.database.read(lambda c: report.rows_of(c, form), job.account, long=True)
        return columns, lines, 0
    source, found, after, left = SOURCES[what], list[tuple[Any, ...]](), None, set[str]()
    while len(found) <= MOST_ROWS:
        part = await job.database.read(partial(_page, source, spec, after), job.account, long=True)
        found += part.rows
        left |= part.left_out
        after = part.after
        if after is None:
            break
    return list(spec["columns"]), found, len(left)


def _page(source: Source, spec: Spec, after: Any, c: Unit) -> Part:
    return source.page(c, spec, after)


def _made(c: Unit, id: str, content: bytes, many: int, left: int = 0) -> None:
    row = kept.export(c, id)
    if row is None or row["state"] != "running":
        return  # it was taken back, or somebody in it was forgotten meanwhile
    blob = f"export_{id}"
    # A file put by a unit that fails after it is sealed with a key nobody has, and is written over by the next try.
    c.tools.blobs.put(blob, seal_for(c, row["person"], content, blob))
    held = kept_series.one(c, row["series"]) if row["series"] else None
    reviewer = held["reviewer"] if held else ""
    append(c, HOUSE, events.ExportMade(export=id, rows=many, blob=blob, left_out=left, reviewer=reviewer))
    if reviewer:
        tell_reviewer(c, reviewer, held["name"] if held else "")
    else:
        leave(c, id)


def leave(c: Unit, id: str) -> None:
    """Ask the gate to let a file out that lies ready."""
    row = kept.export(c, id)
    if row is not None and row["state"] == "waiting":
        submit(c, act_of(row, row["blob"], row["rows"]), actor_from(row["asked_by"]))


def tell_reviewer(c: Unit, reviewer: str, name: str) -> None:
    """Let a member know that something waits for them to look at it."""
    key = "analytics.notice.review"
    notify(
        c, HOUSE, key, (), members=(reviewer,), values={"name": name}, clause=NO_DECISIONS, href="/supervise/exports"
    )


def act_of(row: Row, blob: str, many: int) -> Export:
    """The act by which an export leaves."""
    by = actor_from(row["asked_by"])
    return Export(
        id=row["act"],
        member=by.id if by.kind == "member" else None,
        app=by.id if by.kind == "app" else None,
        what=recordings.WHAT if row["what"] == recordings.WHAT else WHAT,
        blob=blob,
        name=file_name(row),
        rows=many,
        recipients=tuple(json.loads(row["recipients"])),
        purpose=row["purpose"],
        whose="" if row["what"] == "figures" else "contacts",
    )


def file_name(row: Row) -> str:
    """What the file is called."""
    return f"{row['what']}-{row['id']}.{row['format']}"


def _fail(c: Unit, id: str, why: str) -> None:
    append(c, HOUSE, events.ExportFailed(export=id, why=why))
