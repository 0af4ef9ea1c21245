"""Runs with a believable company, its history, and a page of theirs that embeds the widget."""

import argparse
import asyncio
import shutil
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from litestar import Response, get

from fairline.app import MODULES, introduce
from fairline.cli.handset import handset_page, open_number, provider_file, with_handset
from fairline.cli.outbox import outbox_page
from fairline.cli.seed import PASSWORD, Company, find_demo, open_company, play_history
from fairline.cli.seed.desk import zone
from fairline.cli.seed.pretence import pretend
from fairline.cli.serve import serve
from fairline.cli.telephone import PORT, how_to_call, open_line, with_port
from fairline.kit.blobs import Folder
from fairline.kit.clock import StoppedClock, SystemClock
from fairline.kit.crypto import open_keyring
from fairline.kit.db import Database, Tools, engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.errors import NotFound
from fairline.kit.ids import Ids
from fairline.kit.lock import AlreadyRunning, FolderLock
from fairline.kit.settings import Settings
from fairline.kit.wire import open_wire
from fairline.web.static import STATIC

PAGE = STATIC / "widget" / "demo.html"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; frame-src 'self';"
    " connect-src 'self'; base-uri 'none'; form-action 'none'"
)
WEEK = timedelta(days=8)


def demo(settings: Settings, said: argparse.Namespace) -> int:
    """Prepare the company where it is not there yet, then serve; or let visitors write to one that runs, or call."""
    if said.visitors:
        from fairline.cli.visitors import let_write

        url: str = said.url or settings.url or f"http://{settings.host}:{settings.port}"
        status: int = asyncio.run(let_write(url, said.visitors, said.seconds))
        return status
    if said.callers:
        from fairline.cli.callers import let_call

        return asyncio.run(let_call(settings.sip_port or PORT, said.callers, said.seconds, settings.data / "voice"))
    if not settings.url and settings.port:  # links in mails lead somewhere
        settings = replace(settings, url=f"http://{settings.host}:{settings.port}")
    settings = with_port(provider_file(settings))
    try:
        company = _prepare(settings, reset=said.reset)
    except AlreadyRunning:
        print(f"Another Fairline uses the folder {settings.data}. Stop it first.", file=sys.stderr)
        return 1
    if said.seed_only:
        print("The demo’s company is there. `make run` serves it.")
        return 0
    if not settings.mail_relay:  # letters of the house are kept like every other mail
        settings = replace(settings, mail_relay="smtp://kept.example?tls=none")
    wire, outbox = pretend(open_wire(settings), company.zone)
    wire, handset = with_handset(wire)
    extra = [_page(company), outbox_page(outbox), *handset_page(handset, settings)]
    return serve(settings, announce=lambda address: _tell(address, settings), extra=extra, wire=wire)


def _prepare(settings: Settings, *, reset: bool) -> Company:
    lock = None if settings.database else FolderLock(settings.data)
    try:
        if reset:
            _forget(settings)
        return _fill(settings)
    finally:
        if lock is not None:
            lock.release()


def _forget(settings: Settings) -> None:
    """Remove the embedded demo; a database server's is the operator's to drop."""
    if settings.database:
        print("The demo on PostgreSQL is reset by dropping and creating its database.", file=sys.stderr)
        return
    for name in ("fairline.db", "fairline.db-wal", "fairline.db-shm"):
        (settings.data / name).unlink(missing_ok=True)
    shutil.rmtree(settings.data / "blobs", ignore_errors=True)


def _fill(settings: Settings) -> Company:
    engine = engine_for(settings.database, settings.data)
    prepare(engine)
    now = SystemClock().now()
    clock = StoppedClock(now - WEEK)
    tools = Tools(clock, Ids(), open_keyring(settings.keys), Folder(settings.data / "blobs"), settings=settings)
    introduce(tools, MODULES)
    database = Database(engine, tools)
    try:
        company = find_demo(database)
        if company is None:
            print("Preparing the demo: a small tea shop and a week of its conversations …", flush=True)
            company = open_company(database)
            clock.jump_to(now)
            play_history(database, clock, company, MODULES)
        database.write_now(open_number, company.account)
        if settings.sip_port:
            database.write_now(open_line, company.account)
        return replace(company, zone=database.read_now(zone, company.account))
    finally:
        database.close()


def _page(company: Company) -> Any:
    @get("/demo", opt={"permission": None}, include_in_schema=False)
    async def shop() -> Response[bytes]:
        """The shop's own page, with the widget in it."""
        if not PAGE.is_file():
            raise NotFound
        page = PAGE.read_text("utf-8").replace('data-key="demo"', f'data-key="{company.key}"')
        page = page.replace("http://localhost:8000/widget/loader.js", "/widget/loader.js")
        headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store"}
        return Response(page.encode(), media_type="text/html", headers=headers)

    return shop


def _tell(address: str, settings: Settings) -> None:
    until = "" if settings.database else ", until `make demo-reset`"
    print(
        f"  workspace   {address}/\n"
        f"  sign in     ada@alpinetea.example (agent), olivia@alpinetea.example (compliance officer)\n"
        f"              or nora@alpinetea.example (owner), password {PASSWORD}\n"
        f"  the shop    {address}/demo   write there as a visitor\n"
        f"  the portal  {address}/help/alpine-tea   forms, and what contacts see of their conversations\n"
        f"  mail        {address}/demo/mail   no mail leaves: what would have been sent is shown there\n"
        f"  texts       {address}/demo/texts   a telephone: no text leaves, and one can text the shop from there\n"
        f"{how_to_call(settings, _command())}"
        f"  visitors    {_command()} demo --visitors 5 --url {address}   lets five write by themselves\n"
        f"  end it      Ctrl-C; what was done stays{until}",
        flush=True,
    )


def _command() -> str:
    """How this program was called, so that what is printed can be typed."""
    return sys.argv[0] if Path(sys.argv[0]).name == "fairline" else "python -m fairline"
