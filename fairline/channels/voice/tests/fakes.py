"""Telephones and sound that exist in memory only: what is asked of them is written down, tests speak for them."""

from dataclasses import dataclass, field
from itertools import count
from types import SimpleNamespace
from typing import Any


@dataclass(eq=False)
class FakeLeg:
    """A line whose other side the test plays."""

    to: str = ""
    via: object = None
    outgoing: bool = True
    sdp: str = "theirs"
    caller: object = None
    state: str = "new"
    flow: object = None
    headers: dict[str, str] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    on_event: Any = None

    def ring(self, headers=None):
        self.told.append("ring")

    def answer(self, sdp):
        self.state = "up"
        self.told.append("answer")

    def accept(self, sdp):
        self.told.append("accept")

    def refuse(self, status, reason="", headers=None):
        self.state = "over"
        self.told.append(f"refuse {status}")

    def hang_up(self, reason=""):
        if self.state != "over":
            self.state = "over"
            self.told.append("hang_up")

    def transfer_progress(self, status):
        self.progress = status

    def says(self, event, **fields):
        """The other side does something."""
        self.on_event(self, type(event, (), {})() if not fields else _event(event, fields))

    def picks_up(self):
        self.state = "up"
        self.says("Answered", sdp="theirs")

    def refuses(self, status):
        self.state = "over"
        self.says("Refused", status=status, reason="", headers={})

    def falls(self):
        """The connection is gone, without a word."""
        self.state = "over"
        self.says("Lost", why="transport")

    def goes(self):
        self.state = "over"
        self.says("HungUp", reason="", status=200)


def _event(name, fields):
    made = type(name, (), {})()
    for key, value in fields.items():
        setattr(made, key, value)
    return made


class FakeEnd:
    """One end of sound: it remembers who it hears and what it plays."""

    def __init__(self, id, kind):
        self.id, self.kind, self.sdp, self.held = id, kind, "ours", False
        self.wired = self.room = self.plays = None
        self.asked, self.done, self.is_closed = None, [], False

    async def remote(self, sdp): ...

    async def reoffer(self, sdp):
        self.held = "sendonly" in sdp
        return "ours"

    async def wire(self, other):
        self.wired, other.wired = other, self

    async def unwire(self):
        if self.wired is not None:
            self.wired.wired = None
        self.wired = None

    async def join(self, room):
        self.wired, self.room = None, room

    async def leave(self):
        self.room = None

    async def play(self, clips, command, *, loop, offset_ms, interrupt):
        self.plays = (clips, command, loop)

    async def stop_sound(self):
        self.plays = None

    async def stop_gathering(self):
        self.asked = None

    async def gather(self, command, most, least, terminator, first_ms, between_ms, *, masked):
        self.asked = command

    async def send_digits(self, text):
        self.done.append(f"digits {text}")

    async def mute(self, on):
        self.done.append(f"mute {on}")

    async def record(self, path, other):
        self.done.append("record")

    async def silence(self, after_ms):
        self.done.append(f"silence {after_ms}")

    async def pause(self):
        self.done.append("pause")

    async def resume(self):
        self.done.append("resume")

    async def stop_recording(self):
        self.done.append("stop_recording")

    async def close(self):
        self.is_closed = True


class FakeMedia:
    """Sound that nobody hears."""

    def __init__(self):
        self.ends, self.gains, self._ids = [], {}, count(1)
        self.on_event: Any = None

    async def open(self, kind, offer, near=None, inband=False):
        end = FakeEnd(f"end-{next(self._ids)}", kind)
        self.ends.append(end)
        return end

    async def gain(self, room, listener, speaker, gain):
        self.gains[listener.id, speaker.id] = gain

    def tells(self, kind, end, **fields):
        """Something is heard of an end."""
        self.on_event(_event(kind, {"end": end, **fields}))


class FakePhones:
    """A user agent without a network."""

    def __init__(self):
        self.held, self.dialled, self.down = {}, [], set()

    def register(self, user, protocol="wss"):
        """A phone of this user is there from now on."""
        flow = SimpleNamespace(protocol=protocol)
        browser = protocol in ("ws", "wss")
        binding = SimpleNamespace(uri=f"sip:{user}@phone", flow=flow, is_browser=browser, node="")
        self.held.setdefault(user, []).append(binding)
        return binding

    def bindings(self, user):
        return list(self.held.get(user, ()))

    def incoming(self, leg):
        return leg.caller

    def is_up(self, trunk):
        return trunk not in self.down

    def dial(self, to, *, via, from_, sdp, headers, **more):
        leg = FakeLeg(to=to, via=via, headers=headers, flow=getattr(via, "flow", None))
        self.dialled.append(leg)
        return leg
