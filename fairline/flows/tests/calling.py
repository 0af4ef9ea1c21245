"""Contacts who call, on a telephone in memory: it does what it is told, and says in the journal what came of it."""

import importlib

from fairline.channels import voice
from fairline.channels.voice import service as voice_service
from fairline.channels.voice import store as voice_store
from fairline.channels.voice.entrance import take
from fairline.channels.voice.events import (
    CallAnswered,
    CallBridged,
    DigitsGathered,
    LegAnswered,
    LegEnded,
    SoundEnded,
)
from fairline.channels.voice.receive import Arrival, ended
from fairline.flows import service
from fairline.flows.store import callbacks, runs
from fairline.journal import HOUSE, Actor, after, append
from fairline.journal.event import KINDS
from fairline.routing.tests.shop import Shop

THEIRS = "+41790001122"
NUMBER = "num_1"
NODE = "node"


class Calling:
    """What a test of flows says and looks at."""

    def __init__(self, house, **queue):
        self.house = house
        self.shop = Shop(house, **queue)
        self.queue = self.shop.first
        self.by = Actor("member", self.shop.owner)
        self.told = []  # every command of every call, in order
        self.call = self.conversation = ""

    def flow(self, *steps, place=True, name="Main", start="", **more):
        """A flow that is published and placed at the number; its id."""
        body = {"languages": ["en", "fr"], "start": start or steps[0]["id"], "steps": list(steps), "brand": ""} | more

        def unit(c):
            made = service.make(c, self.by, name, body)
            service.publish(c, self.by, made, "")
            return made

        made = self.house.write(unit)
        if place:
            self.place(made)
        return made

    def place(self, flow, kind="sender", of=NUMBER):
        """What comes in there goes through a flow."""
        from fairline.flows.events import FlowPlaced

        self.house.write(lambda c: append(c, self.by, FlowPlaced(kind=kind, of=of, flow=flow)))

    def rings(self, number=THEIRS, *, picks_up=True):
        """A contact calls; the house picks up."""

        def unit(c):
            started = take(c, Arrival(c.new_id("cal"), NUMBER, "trk_1", NODE, number), c.new_id("leg"))
            return started.call, started.conversation

        self.call, self.conversation = self.house.write(unit)
        self.house.follow()
        if picks_up:
            self.happens(CallAnswered(call=self.call, conversation=self.conversation))
            self.listens()
        return self.call

    def rings_where_callbacks_are_offered(self):
        """A contact calls, waits, and may press 1 to be called back."""
        self.flow(
            {
                "kind": "enqueue",
                "id": "wait",
                "queue": self.queue,
                "offers": [{"does": "callback", "digit": "1", "prompt": words("Press 1 to be called"), "after_s": 0}],
                "ways": {"callback": "back", "timeout": "end"},
            },
            {"kind": "callback", "id": "back", "confirm": words("We will call you"), "ways": {"next": "end"}},
            END,
        )
        self.rings()

    def happens(self, *events, actor=HOUSE):
        """This stands in the journal, and everybody has read it."""
        self.house.write(lambda c: append(c, actor, *events))
        self.house.follow()

    def commands(self):
        """Every command until now, of all calls."""
        for node in (NODE, ""):  # a call of ours is on no node as long as nobody's telephone is on one
            self.told += self.house.write(lambda c, node=node: _taken(c, node))
        return self.told

    def listens(self):
        """Whatever is said is heard to its end, until something else is waited for."""
        heard = {entry.event.command for entry in self.entries("SoundEnded")}
        for _ in range(60):
            mine = [each for each in self.commands() if each.call == self.call]
            last = next((each for each in reversed(mine) if isinstance(each, voice.Say)), None)
            if last is None or last.id in heard or self.is_over():
                return
            heard.add(last.id)
            self.happens(SoundEnded(call=self.call, command=last.id, why="played", ms=1_500))

    def presses(self, digits="", spoken="", *, listens=True):
        """The contact answers what was asked last."""
        asked = next(each for each in reversed(self.commands()) if isinstance(each, voice.Gather))
        person = self.run().person
        told = {"digits": digits, "spoken": spoken, "why": "complete" if digits or spoken else "timeout"}
        self.happens(DigitsGathered(call=self.call, person=person, command=asked.id, **told))
        if listens:
            self.listens()

    def leaves_message(self, ms=9_000):
        """The contact says something after the tone."""
        kept = next(each for each in reversed(self.commands()) if isinstance(each, voice.Voicemail))
        person = self.run().person
        self.happens(DigitsGathered(call=self.call, person=person, command=kept.id, why="terminator", digits=""))
        self.listens()
        self.sound_kept(ms)

    def sound_kept(self, ms):
        """The sound of the message is kept, as the module of recordings says, which flows know by its entry alone."""
        importlib.import_module("fairline.recording.events")
        kept = next(each for each in reversed(self.commands()) if isinstance(each, voice.Voicemail))
        told = {"recording": "rec_1", "began": 0, "ms": ms, "size": 1, "pieces": 1, "sha256": "", "why": "voicemail"}
        about = {"call": self.call, "conversation": self.conversation, "person": self.run().person}
        self.happens(KINDS["RecordingKept"](**told, **about, command=kept.id))

    def bridged(self, member="", call="", conversation=""):
        """An agent has the contact."""
        event = CallBridged(
            call=call or self.call, conversation=conversation or self.conversation, leg="leg_1", member=member
        )
        self.happens(event)

    def leg(self, id, cause="", *, kind="agent"):
        """A leg is answered, or ends for a cause."""
        self.happens(LegEnded(call=self.call, leg=id, cause=cause) if cause else LegAnswered(call=self.call, leg=id))

    def hangs_up(self, call="", cause="hung_up", by="contact"):
        """The call is over."""
        self.house.write(lambda c: ended(c, call or self.call, cause, by))
        self.house.follow()

    def run(self, conversation=""):
        """The run of the call, over or not."""
        held = self.entries("FlowStarted")
        mine = [entry.event for entry in held if entry.event.conversation == (conversation or self.conversation)]
        return self.house.read(lambda c: runs.one(c, mine[-1].run))

    def is_over(self):
        return not self.entries("FlowStarted") or self.run().ended is not None

    def said(self):
        """Every text that was said or asked in this call, in order."""
        lines = [
            line
            for each in self.commands()
            if each.call == self.call
            for line in (each.what if isinstance(each, voice.Say) else getattr(each, "prompts", ()))
        ]
        return [line.text for line in lines]

    def kinds(self):
        """What the telephone was told to do."""
        return [type(each).__name__ for each in self.commands()]

    def way(self):
        """The way a run took."""
        return [each for entry in self.entries("FlowStepped") for each in entry.event.path]

    def entries(self, *kinds):
        return [entry for entry in self.house.read(lambda c: after(c, 0, 100_000)) if entry.kind in kinds]

    def callback(self):
        """The call that was promised."""
        return self.house.read(lambda c: callbacks.open_of(c, self.conversation))


def say(id, text, to="", **more):
    """A step that says something, the same in both languages."""
    ways = {"ways": {"next": to}} if to else {}
    return {"kind": "say", "id": id, "prompt": words(text), **ways, **more}


def words(text, fr=""):
    return {"text": {"en": text, "fr": fr or text}}


def menu(id, text, then, **more):
    """A menu whose answers are the digits of `then`; `failed` is one of its ways."""
    choices = [
        {"name": f"d{digit}", "digit": digit, "label": words(f"Choice {digit}")["text"]}
        for digit in then
        if digit != "failed"
    ]
    ways = {(f"d{digit}" if digit != "failed" else digit): to for digit, to in then.items()}
    return {"kind": "menu", "id": id, "prompt": words(text), "choices": choices, "ways": ways, **more}


END = {"kind": "hang_up", "id": "end"}


def _taken(c, node):
    found = voice_service.told(c, node)
    voice_store.forget_commands(c, list(found))
    return list(found.values())
