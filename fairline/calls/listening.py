"""A supervisor joins a call of another: to listen, whisper to the agent, be heard by all, or have it."""

from typing import Literal

import msgspec

from fairline import accounts, crm, gate
from fairline.calls.service import NoPhone, going_on
from fairline.channels import voice
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import Problem

Mode = Literal["listen", "whisper", "barge", "take_over"]
EVERYWHERE = frozenset({"owner", "admin"})  # they oversee every team
OPEN = ("ringing", "up")


class OtherTeam(Problem):
    """The agent works in other teams than the supervisor."""

    status = 403
    type = "other-team"


class NobodyTalks(Problem):
    """Nobody of us is on the call: there is nothing to hear, but it can be taken."""

    status = 409
    type = "nobody-talks"


def listen_in(c: Unit, id: str, member: str, mode: Mode, actor: Actor) -> gate.Ruling:
    """Have a supervisor hear a call, whisper to its agent, speak to all, or take it over, as the gate allows.

    Raises NotFound, NotOnCall, OtherTeam, NobodyTalks, NoPhone.
    """
    held = going_on(c, id)
    legs = [leg for leg in voice.legs(c, id) if leg.state in OPEN]
    agent = next((leg.member for leg in legs if leg.kind == "agent" and leg.state == "up"), "")
    if not agent and mode != "take_over":
        raise NobodyTalks
    if agent and not oversees(c, member, agent):
        raise OtherTeam
    if not voice.users_of(c, member):
        raise NoPhone
    ruling = gate.submit(c, _act(c, held, member, mode, agent), actor)
    if ruling.outcome == "permitted":
        mine = next((leg.id for leg in legs if leg.member == member and leg.kind == "supervisor"), "")
        leg = mine or c.new_id("leg")
        if not mine:
            voice.command(c, voice.Ring(call=id, leg=leg, member=member, kind="supervisor", at_once=True))
        voice.command(c, voice.Listen(call=id, leg=leg, mode=mode, act=ruling.act.id, tell_agent=tells_agent(ruling)))
    return ruling


def oversees(c: Unit, member: str, agent: str) -> bool:
    """Whether a supervisor may join this agent's calls: one without a team oversees all, as an admin does; who has
    teams oversees those, and agents who are in none.
    """
    if accounts.member(c, member).role in EVERYWHERE:
        return True
    teams = accounts.teams_of(c, [member, agent])
    mine, theirs = set(teams.get(member, ())), set(teams.get(agent, ()))
    return not mine or not theirs or bool(mine & theirs)


def tells_agent(ruling: gate.Ruling) -> bool:
    """Whether the agent is to know, as the verdict says."""
    return any(verdict.values.get("tell_agent", False) for verdict in ruling.verdicts if verdict.values)


def joined(c: Unit, leg: voice.Leg) -> tuple[str, bool]:
    """How a supervisor is on a call, and whether the agent is to know."""
    if not leg.act:
        return "listen", False
    ruling = gate.ruling_on(c, leg.act)
    act = ruling.act
    return (act.mode if isinstance(act, gate.Listen) else "listen"), tells_agent(ruling)


def _act(c: Unit, held: voice.Call, member: str, mode: Mode, agent: str) -> gate.Listen:
    who = crm.holders(c, [held.person])
    act = gate.Listen(
        id=c.new_id("act"),
        call=held.id,
        mode=mode,
        agent=agent,
        address=who[0].address if who else "",
        contact=who[0].contact if who else None,
        person=held.person,
        conversation=held.conversation,
        member=member,
        told="",
    )
    # What is recorded was announced or agreed to, as the law of everybody on the call asks: they know others hear it.
    told = gate.recording_terms(c, act).announce if held.recording in ("on", "paused") else ""
    return msgspec.structs.replace(act, told=told)
