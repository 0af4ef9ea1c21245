"""Asks something within a dialog, answering a challenge where the other side wants a password first."""

from __future__ import annotations

from collections.abc import Callable

from fairline.channels.voice.sip.dialogs import Dialog
from fairline.channels.voice.sip.message import Request, Response
from fairline.channels.voice.sip.switch import Switch

Done = Callable[[Response | None, Request], None]  # the final answer, or None, and the request it is to
TRIES = 3


def ask(switch: Switch, dialog: Dialog, request: Request, done: Done, tries: int = TRIES) -> None:
    """Send; `done` hears the final answer once, None where none came."""
    over = False
    if dialog.proofs:
        dialog.proofs.put(request)

    def heard(response: Response) -> None:
        nonlocal over
        if over or response.status < 200:
            return
        over = True
        if response.status in (401, 407) and tries > 1 and dialog.proofs and dialog.proofs.heard(response, request):
            ask(switch, dialog, again(dialog, request), done, tries - 1)
        else:
            done(response, request)

    def silent() -> None:
        nonlocal over
        if not over:
            over = True
            done(None, request)

    switch.send(dialog, request, heard, silent)


def again(dialog: Dialog, request: Request) -> Request:
    """The same request under the next number."""
    dialog.cseq += 1
    headers = request.headers.copy()
    headers.set("CSeq", f"{dialog.cseq} {request.method}")
    headers.remove("Via")
    return Request(request.method, request.uri, headers, request.body)


def forget(_response: Response | None, _request: Request) -> None:
    """For whom the answer does not matter."""
