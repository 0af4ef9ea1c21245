"""Makes a leg of an INVITE that came."""

from __future__ import annotations

from dataclasses import replace

from fairline.channels.voice.sip.addresses import Uri, parse_address, parse_uri
from fairline.channels.voice.sip.descriptions import sdp_of
from fairline.channels.voice.sip.dialogs import of_request
from fairline.channels.voice.sip.from_whom import of_invite
from fairline.channels.voice.sip.identity import strip
from fairline.channels.voice.sip.invite_in import InviteIn
from fairline.channels.voice.sip.leg import Leg
from fairline.channels.voice.sip.message import Request
from fairline.channels.voice.sip.server_transaction import ServerTransaction
from fairline.channels.voice.sip.sources import FromPhone, FromTrunk
from fairline.channels.voice.sip.switch import Switch
from fairline.channels.voice.sip.trunk import Trunk
from fairline.channels.voice.sip.trunk_numbers import understood


def opened(switch: Switch, tx: ServerTransaction, trunk: Trunk | None, username: str, interval: int) -> Leg:
    """The leg, not yet known to anybody. Raises Malformed."""
    request, flow, tag = tx.request, tx.flow, switch.tag()
    plan = trunk.plan if trunk else None
    name = plan.register.username if plan and plan.register else "fairline"
    dialog = of_request(request, flow, tag, switch.contact(flow, name))
    dialog.follows = trunk is not None and flow.seen is None  # a proxy of ours is asked where it asked us
    dialog.proofs = trunk.proofs if trunk else None
    headers = request.headers.copy()
    if not (plan and plan.manners.believes):
        strip(headers)
    if plan is None:
        headers.remove("Identity")
    source = FromTrunk(plan.id) if plan else FromPhone(username)
    leg = Leg(switch, headers, dialog.remote, _asked(request, trunk), flow, source)
    leg.from_whom = of_invite(headers, plan)
    leg.dialog, leg.sdp = dialog, sdp_of(request)
    leg.dialogs[dialog.remote.tag] = dialog
    leg.invite = InviteIn(leg, dialog, tx, interval)
    return leg


def _asked(request: Request, trunk: Trunk | None) -> Uri:
    """Who is called; a number from a trunk in E.164.

    A provider we registered with calls the name we registered under, and says beside it which number was dialled
    (RFC 7315 s4.2, or in To).
    """
    uri = parse_uri(request.uri)
    if trunk is None:
        return uri
    if trunk.named(uri.user):
        dialled = parse_address(request.headers.get("P-Called-Party-ID") or request.headers.get("To") or "").uri
        uri = dialled if dialled.user else uri
    return replace(uri, user=understood(uri.user, trunk.plan))
