"""Requests within a dialog: which part of the leg answers them, and what is answered to the rest."""

from __future__ import annotations

from fairline.channels.voice.sip import digits
from fairline.channels.voice.sip.dialogs import ALLOW, SUPPORTED, Dialog, options, tag_of
from fairline.channels.voice.sip.leg_events import HungUp
from fairline.channels.voice.sip.line import Line
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.reasons import REASONS
from fairline.channels.voice.sip.server_transaction import ServerTransaction
from fairline.channels.voice.sip.splitting import parse_params

KNOWN = frozenset(SUPPORTED.split(", "))


def receive(leg: Line, tx: ServerTransaction) -> None:
    """Answer one request, or hand it to the part that will."""
    request = tx.request
    dialog = leg.dialogs.get(tag_of(request.headers.get("From")))
    if dialog is None or leg.state == "over":
        tx.respond(reply_to(request, 481))
    elif not dialog.takes(request):
        tx.respond(reply_to(request, 500, "Out of Order"))
    elif unknown := options(request, "Require") - KNOWN:
        tx.respond(bad_extension(request, unknown))
    else:
        # A telephone behind a changing network is answered and asked where it was heard last.
        if not dialog.follows:
            dialog.flow = tx.flow
        _carry_out(leg, dialog, tx)


def _carry_out(leg: Line, dialog: Dialog, tx: ServerTransaction) -> None:
    match tx.request.method:
        case "BYE":
            _bye(leg, dialog, tx)
        case "INVITE" | "UPDATE":
            leg.reoffers.asked(dialog, tx)
        case "PRACK":
            leg.invite.prack(tx)
        case "INFO":
            digits.receive(leg, tx)
        case "REFER":
            leg.transfers.asked(tx)
        case "OPTIONS":
            tx.respond(capable(tx.request))
        case "NOTIFY":
            leg.transfers.told(tx)
        case method:
            tx.respond(not_allowed(tx.request, known=method in ("SUBSCRIBE", "MESSAGE", "PUBLISH", "REGISTER")))


def _bye(leg: Line, dialog: Dialog, tx: ServerTransaction) -> None:
    tx.respond(reply_to(tx.request, 200))
    if leg.state == "up" and dialog is not leg.dialog:
        return  # a branch that lost
    status, text = reason_of(tx.request.headers.get("Reason"))
    leg.invite.stop("")
    leg.end(HungUp(text or "bye", status))


def capable(request: Request) -> Response:
    """200 with what we can do."""
    answer = reply_to(request, 200)
    answer.headers.add("Allow", ALLOW)
    answer.headers.add("Accept", "application/sdp, application/dtmf-relay, application/dtmf")
    answer.headers.add("Supported", SUPPORTED)
    return answer


def not_allowed(request: Request, *, known: bool) -> Response:
    """405 for a method there is, 501 for one there is not."""
    answer = reply_to(request, 405 if known else 501)
    answer.headers.add("Allow", ALLOW)
    return answer


def bad_extension(request: Request, unknown: frozenset[str]) -> Response:
    """420: something is required of us that we do not know."""
    answer = reply_to(request, 420)
    answer.headers.add("Unsupported", ", ".join(sorted(unknown)))
    return answer


def reason_of(text: str | None) -> tuple[int, str]:
    """Number and words of a Reason header (RFC 3326); 0 and empty where there are none."""
    params = parse_params((text or "").partition(";")[1] + (text or "").partition(";")[2])
    cause = params.get("cause", "")
    number = int(cause) if cause.isascii() and cause.isdigit() and len(cause) < 4 else 0
    return number, params.get("text", "") or REASONS.get(number, "")
