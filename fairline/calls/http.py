"""Routes of calls: a screen's phone registers, numbers are dialled, calls are steered."""

from dataclasses import asdict
from typing import Annotated, Literal

import msgspec

from fairline import gate, numbers
from fairline.calls import keeping, listening, recording, service
from fairline.calls.listening import NobodyTalks, OtherTeam
from fairline.calls.model import PAUSE, Keeping, Which
from fairline.calls.recording import RecordingFixed
from fairline.calls.service import NoPhone, NoPhoneForHelp, NotOnCall, NotSeated, To, Wanted
from fairline.calls.views import EVERYBODY, CallView, call_view, view
from fairline.channels import voice
from fairline.gate import RulingView
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.web import Asked, Page, delete, get, post, put

MAKE, TAKE, LISTEN = "call.make", "work.take", "call.listen"
Id = Annotated[str, msgspec.Meta(max_length=100)]
RAISES = (NotOnCall,)


class Ice(msgspec.Struct, frozen=True, kw_only=True):
    """A server that helps a browser's sound through a firewall."""

    urls: list[str]
    username: str = ""
    credential: str = ""


class PhoneLine(msgspec.Struct, frozen=True, kw_only=True):
    """What the phone in a browser registers with; good for one session."""

    uri: str
    user: str
    password: str
    realm: str
    server: str
    ice: list[Ice]
    expires: str | None


class NewLine(msgspec.Struct, frozen=True):
    """A desk phone or softphone of mine."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]


class LineView(msgspec.Struct, frozen=True, kw_only=True):
    """A desk phone of mine; its password is shown once. `registered`: it is connected now, `over` udp, tcp, tls, ws or
    wss; `seen` is when it last told so.
    """

    id: str
    name: str
    user: str = ""
    password: str = ""
    realm: str = voice.REALM
    server: str = ""
    registered: bool = False
    over: str = ""
    seen: str | None = None
    extension: str = ""  # colleagues' desk phones dial it


class NewCall(msgspec.Struct, frozen=True, kw_only=True):
    """A number to call; `from` is the id of the number of ours that is shown."""

    number: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    contact: Id = ""
    conversation: Id = ""
    sender: Annotated[str, msgspec.Meta(max_length=100)] = msgspec.field(default="", name="from")
    opening: Annotated[str, msgspec.Meta(max_length=1000)] = ""
    purpose_class: Literal["service", "transactional", "marketing"] = "service"


class Opening(msgspec.Struct, frozen=True):
    """The sentence a call begins with."""

    text: str
    language: str


class CallMade(msgspec.Struct, frozen=True, kw_only=True):
    """The gate's ruling, the call where it was permitted, and the sentence it is to begin with where it has one."""

    ruling: RulingView
    call: CallView | None
    opening: Opening | None = None


class Whom(msgspec.Struct, frozen=True, kw_only=True):
    """One of them."""

    member: Id = ""
    queue: Id = ""
    number: Annotated[str, msgspec.Meta(max_length=100)] = ""


class Transfer(msgspec.Struct, frozen=True):
    """Whom a call is handed to: at once, or after asking them."""

    to: Whom
    kind: Literal["blind", "consult"] = "blind"


class Muting(msgspec.Struct, frozen=True):
    """Whose voice is not heard."""

    on: bool
    leg: Id = ""


class Digits(msgspec.Struct, frozen=True):
    """What is typed towards the contact."""

    digits: Annotated[str, msgspec.Meta(pattern=r"^[0-9*#A-D]{1,64}$")]


class Recording(msgspec.Struct, frozen=True):
    """What is done with the recording."""

    do: Literal["start", "pause", "resume", "stop"]


class Listening(msgspec.Struct, frozen=True):
    """How a supervisor joins."""

    mode: Literal["listen", "whisper", "barge", "take_over"]


class OurNumber(msgspec.Struct, frozen=True, kw_only=True):
    """A number of ours that may be shown to whom I call; one of them is the usual one."""

    id: str
    number: str
    name: str
    country: str
    usual: bool


class CallSettings(msgspec.Struct, frozen=True):
    """Which calls are recorded; in `queues` otherwise, by their id. `must`: who cannot be recorded is not talked to.
    `by_hand`: agents begin and end it too. A pause lasts `pause_s` seconds.
    """

    record: Which
    queues: Annotated[dict[Id, Which], msgspec.Meta(max_length=500)] = {}
    must: bool = False
    by_hand: bool = True
    pause_s: Annotated[int, msgspec.Meta(ge=5, le=900)] = PAUSE


class CallWould(msgspec.Struct, frozen=True, kw_only=True):
    """What would be ruled: the number as it is called, whether it is an emergency line, as whom we are shown."""

    number: str
    country: str
    emergency: bool
    sender: str = msgspec.field(name="from")
    ruling: RulingView
    opening: Opening | None


class Steered(msgspec.Struct, frozen=True, kw_only=True):
    """The call, and the ruling where somebody new was reached."""

    call: CallView
    ruling: RulingView | None = None


class QualityIn(msgspec.Struct, frozen=True, kw_only=True):
    """How a browser hears it: loss in thousandths, times in ms."""

    loss: Annotated[int, msgspec.Meta(ge=0, le=1000)]
    jitter: Annotated[int, msgspec.Meta(ge=0, le=60_000)]
    delay: Annotated[int, msgspec.Meta(ge=0, le=60_000)] = 0


@post("/v1/phone/line", permission=TAKE)
async def open_line(asked: Asked) -> PhoneLine:
    """A secret with which the phone in this browser registers."""
    place = voice.place_of(asked.database.tools.settings)
    secret = await asked.write(lambda c: voice.screen_secret(c, asked.member))
    relays = [Ice(**each) for each in voice.ice_servers(asked.database.tools.settings, asked.member, asked.at)]
    return PhoneLine(
        uri=f"sip:{secret.user}@{place.domain}",
        user=secret.user,
        password=secret.password,
        realm=voice.REALM,
        server=place.socket,
        ice=relays,
        expires=to_text(secret.expires) if secret.expires else None,
    )


@get("/v1/phone/lines", permission=TAKE)
async def list_lines(asked: Asked) -> Page[LineView]:
    """My desk phones and softphones."""
    place = voice.place_of(asked.database.tools.settings)
    rows = await asked.read(lambda c: voice.lines_of(c, asked.member))
    return Page(
        [
            LineView(
                id=row["id"],
                name=row["name"],
                user=row["user_name"] or "",
                server=place.sip,
                registered=bool(row["node"]),
                over=row["wire"] or "",
                seen=to_text(row["seen"]) if row["seen"] else None,
                extension=row["extension"],
            )
            for row in rows
        ]
    )


@post("/v1/phone/lines", permission=TAKE)
async def add_line(asked: Asked, data: NewLine) -> LineView:
    """Let a desk phone or softphone of mine register. Its password is shown this once."""
    place = voice.place_of(asked.database.tools.settings)

    def unit(c: Unit) -> LineView:
        line, secret = voice.add_line(c, asked.member, data.name, actor_from(asked.by))
        return LineView(
            id=line,
            name=data.name,
            user=secret.user,
            password=secret.password,
            server=place.sip,
            extension=voice.extension_of(c, line),
        )

    return await asked.write(unit)


@delete("/v1/phone/lines/{line:str}", permission=TAKE)
async def remove_line(asked: Asked, line: str) -> None:
    """It may not register or call any more, and rings no longer; a call it is on goes on until somebody hangs up."""
    await asked.write(lambda c: voice.remove_line(c, asked.member, line, actor_from(asked.by)))


@get("/v1/phone/numbers", permission=TAKE)
async def list_our_numbers(asked: Asked) -> Page[OurNumber]:
    """Which numbers of ours I may show; none where the account has no telephone."""

    def unit(c: Unit) -> Page[OurNumber]:
        usable = [each for each in numbers.phones(c) if each.speaks]
        return Page(
            [
                OurNumber(id=each.id, number=each.number, name=each.shown_name, country=each.country, usual=place == 0)
                for place, each in enumerate(usable)
            ]
        )

    return await asked.read(unit)


@get("/v1/calls/settings", permission="conversation.read")
async def read_call_settings(asked: Asked) -> CallSettings:
    """Which calls are recorded."""
    return CallSettings(**asdict(await asked.read(keeping.keeping)))


@put("/v1/calls/settings", permission="limits.manage")
async def set_call_settings(asked: Asked, data: CallSettings) -> CallSettings:
    """Say which calls are recorded; each is announced, or agreed to, as the law where people are asks."""

    def unit(c: Unit) -> CallSettings:
        wanted = Keeping(data.record, data.queues, data.must, data.by_hand, data.pause_s)
        keeping.set_keeping(c, wanted, actor_from(asked.by))
        return data

    return await asked.write(unit)


@post("/v1/calls", permission=MAKE, raises=(NoPhone, NoPhoneForHelp))
async def make_call(asked: Asked, data: NewCall) -> CallMade:
    """Call a number: my own phone rings first. The answer is the gate's ruling, and the call where it is permitted."""

    def unit(c: Unit) -> CallMade:
        dialled = service.dial(c, asked.member, _wanted(data), actor_from(asked.by))
        return CallMade(
            ruling=gate.told(dialled.ruling, asked.language),
            call=view(c, dialled.call) if dialled.call else None,
            opening=_opening(dialled.ruling.act) if dialled.call else None,
        )

    return await asked.write(unit)


@post("/v1/calls/preview", permission=MAKE)
async def preview_call(asked: Asked, data: NewCall) -> CallWould:
    """What the ruling would be; nothing rings, nothing is written."""

    def unit(c: Unit) -> None:
        ruling = service.would_dial(c, asked.member, _wanted(data))
        act = ruling.act
        if not isinstance(act, gate.Call):
            raise LookupError("no call")
        would = CallWould(
            number=act.address,
            country=numbers.country_of(act.address),
            emergency=any(each.policy == "emergency_call" and each.reason == "help" for each in ruling.verdicts),
            sender=act.sender,
            ruling=gate.told(ruling, asked.language),
            opening=_opening(act),
        )
        raise _Undone(would)

    try:
        await asked.write(unit)
    except _Undone as undone:
        return undone.would
    raise LookupError("no call")


def _opening(act: gate.Act) -> Opening | None:
    return Opening(act.opening, act.language) if isinstance(act, gate.Call) and act.opening else None


class _Undone(Exception):
    """Takes back whom a ruling had to write down to be made: whose number it is."""

    def __init__(self, would: CallWould) -> None:
        self.would = would


def _wanted(data: NewCall) -> Wanted:
    return Wanted(data.number, data.sender, data.contact, data.conversation, data.opening, data.purpose_class)


@get("/v1/calls", permission="conversation.read")
async def list_calls(asked: Asked, mine: bool = False, conversation: Id = "") -> Page[CallView]:
    """Calls that go on: mine, all, or those of a conversation, past ones too."""

    def unit(c: Unit) -> Page[CallView]:
        held = voice.calls_of_conversation(c, conversation) if conversation else voice.live_calls(c)
        if mine:
            on = {leg.call for leg in voice.live_legs_of(c, asked.member)}
            held = [each for each in held if each.id in on]
        return Page([call_view(c, each, _eyes(asked)) for each in held])

    return await asked.read(unit)


@get("/v1/calls/{id:str}", permission="conversation.read")
async def get_call(asked: Asked, id: str) -> CallView:
    """One call."""
    return await asked.read(lambda c: view(c, id, _eyes(asked)))


@post("/v1/calls/{id:str}/decline", permission=TAKE, raises=RAISES)
async def decline_call(asked: Asked, id: str) -> Steered:
    """Leave a call that rings to somebody else."""

    def unit(c: Unit) -> Steered:
        service.decline(c, id, asked.member, actor_from(asked.by))
        return Steered(call=view(c, id, asked.member))

    return await asked.write(unit)


@post("/v1/calls/{id:str}/hold", permission=TAKE, raises=RAISES)
async def hold_call(asked: Asked, id: str) -> Steered:
    """The contact waits with music."""
    return await _steer(asked, id, voice.Hold(call=id))


@post("/v1/calls/{id:str}/resume", permission=TAKE, raises=RAISES)
async def resume_call(asked: Asked, id: str) -> Steered:
    """The contact is heard again."""
    return await _steer(asked, id, voice.Hold(call=id, on=False))


@post("/v1/calls/{id:str}/mute", permission=TAKE, raises=RAISES)
async def mute_call(asked: Asked, id: str, data: Muting) -> Steered:
    """Nobody hears me, or they do again."""

    def unit(c: Unit) -> Steered:
        service.mute(c, id, asked.member, data.leg, data.on)
        return Steered(call=view(c, id, asked.member))

    return await asked.write(unit)


@post("/v1/calls/{id:str}/digits", permission=TAKE, raises=RAISES)
async def type_digits(asked: Asked, id: str, data: Digits) -> Steered:
    """Type digits towards the contact's side; they stand in no log and no recording."""

    def unit(c: Unit) -> Steered:
        service.on_call(c, id, asked.member)
        contact = next((leg.id for leg in voice.legs(c, id) if leg.kind == "contact"), "")
        voice.command(c, voice.SendDigits(call=id, leg=contact, digits=data.digits))
        return Steered(call=view(c, id, asked.member))

    return await asked.write(unit)


@post("/v1/calls/{id:str}/hang-up", permission=TAKE, raises=RAISES)
async def hang_up(asked: Asked, id: str) -> Steered:
    """Leave the call: who is still on it goes on; with nobody else of us it ends for the contact too."""

    def unit(c: Unit) -> Steered:
        service.leave(c, id, asked.member)
        return Steered(call=view(c, id, asked.member))

    return await asked.write(unit)


@post("/v1/calls/{id:str}/transfer", permission=TAKE, raises=(*RAISES, NotSeated))
async def transfer_call(asked: Asked, id: str, data: Transfer) -> Steered:
    """Hand the call to a member, a queue or a number, at once or after asking. A number outside passes the gate."""

    def unit(c: Unit) -> Steered:
        to = To(data.to.member, data.to.queue, data.to.number)
        do = service.hand_on if data.kind == "blind" else service.consult
        ruling = do(c, id, asked.member, to, actor_from(asked.by))
        return Steered(call=view(c, id, asked.member), ruling=gate.told(ruling, asked.language) if ruling else None)

    return await asked.write(unit)


@post("/v1/calls/{id:str}/transfer/complete", permission=TAKE, raises=RAISES)
async def complete_transfer(asked: Asked, id: str) -> Steered:
    """Leave the contact with whom I asked."""
    return await _done(asked, id, service.complete)


@post("/v1/calls/{id:str}/transfer/back", permission=TAKE, raises=RAISES)
async def transfer_back(asked: Asked, id: str) -> Steered:
    """Go on with the contact myself."""
    return await _done(asked, id, service.back)


@post("/v1/calls/{id:str}/conference", permission=TAKE, raises=RAISES)
async def bring_together(asked: Asked, id: str) -> Steered:
    """Everybody on this call hears everybody."""
    return await _done(asked, id, service.all_together)


@post("/v1/calls/{id:str}/recording", permission=TAKE, raises=(*RAISES, RecordingFixed))
async def steer_recording(asked: Asked, id: str, data: Recording) -> Steered:
    """Begin, after what the law asks; leave out what is said now (card data), until the pause ends; go on; or stop."""

    def unit(c: Unit) -> Steered:
        recording.by_hand(c, service.on_call(c, id, asked.member), data.do, asked.member)
        return Steered(call=view(c, id))

    return await asked.write(unit)


@post("/v1/calls/{id:str}/listen", permission=LISTEN, raises=(*RAISES, NoPhone, OtherTeam, NobodyTalks))
async def listen_in(asked: Asked, id: str, data: Listening) -> Steered:
    """Hear a call, whisper to its agent, speak to all, or take it over; the gate says whether, and what is told."""

    def unit(c: Unit) -> Steered:
        ruling = listening.listen_in(c, id, asked.member, data.mode, actor_from(asked.by))
        return Steered(call=view(c, id, asked.member), ruling=gate.told(ruling, asked.language))

    return await asked.write(unit)


@post("/v1/calls/{id:str}/quality", permission=TAKE, raises=RAISES)
async def tell_quality(asked: Asked, id: str, data: QualityIn) -> Steered:
    """How the browser hears the call."""

    def unit(c: Unit) -> Steered:
        service.going_on(c, id)
        leg = service.leg_of(c, id, asked.member)
        voice.tell_quality(c, id, leg.id, data.loss / 1000, data.jitter, data.delay)
        return Steered(call=view(c, id, asked.member))

    return await asked.write(unit)


def _eyes(asked: Asked) -> str:
    return EVERYBODY if asked.may(LISTEN) else asked.member


async def _steer(asked: Asked, id: str, *commands: voice.Command) -> Steered:
    def unit(c: Unit) -> Steered:
        service.on_call(c, id, asked.member)
        voice.command(c, *commands)
        return Steered(call=view(c, id, asked.member))

    return await asked.write(unit)


async def _done(asked: Asked, id: str, do: "service.Verb") -> Steered:
    def unit(c: Unit) -> Steered:
        do(c, id, asked.member, actor_from(asked.by))
        return Steered(call=view(c, id, asked.member))

    return await asked.write(unit)


ROUTES = [
    open_line, list_lines, add_line, remove_line, list_our_numbers, read_call_settings, set_call_settings, make_call,
    preview_call, list_calls, get_call, decline_call, hold_call, resume_call,
    mute_call, type_digits, hang_up, transfer_call, complete_transfer, transfer_back, bring_together, steer_recording,
    listen_in, tell_quality,
]  # fmt: skip
