"""Whatever is cut off, wherever: what a flow does happens once, and it ends as it would have."""

from dataclasses import replace

import pytest

from fairline.channels import voice
from fairline.flows.follow import FOLLOW
from fairline.flows.jobs import wake
from fairline.flows.tests.calling import END, menu, say, words
from fairline.kit.work import plainly

CUTS = 10


class Cut(Exception):
    """The process died here."""


class Cutting:
    """Follows, and dies once, in the middle of the unit: what it did is not kept."""

    def __init__(self):
        self.left = 0

    def follow(self, c, entries):
        FOLLOW.follow(c, entries)
        self.die()

    def wake(self, c, payload):
        wake(c, payload)
        self.die()

    def die(self):
        self.left -= 1
        if self.left == 0:
            raise Cut


@pytest.fixture
def cutting():
    return Cutting()


@pytest.fixture
def plugins(plugins, cutting):
    *below, flows = plugins
    jobs = {**flows.jobs, "flows.wake": plainly(cutting.wake)}
    return (*below, replace(flows, followers=[replace(FOLLOW, follow=cutting.follow)], jobs=jobs))


def story(calling):
    """A caller chooses, types a number, has it tagged, waits, wants a callback, and hangs up."""
    calling.flow(
        say("hello", "Welcome", "ask"),
        menu("ask", "Orders: 1", {"1": "number", "failed": "end"}),
        {
            "kind": "gather",
            "id": "number",
            "prompt": words("Which order?"),
            "into": "order",
            "ways": {"next": "tag", "failed": "end"},
        },
        {"kind": "tag", "id": "tag", "tags": ["order"], "ways": {"next": "wait"}},
        {
            "kind": "enqueue",
            "id": "wait",
            "queue": calling.queue,
            "greeting": words("Hold"),
            "offers": [{"does": "callback", "digit": "1", "prompt": words("Press 1"), "after_s": 0}],
            "ways": {"callback": "back", "timeout": "end"},
        },
        {"kind": "callback", "id": "back", "confirm": words("We call you"), "ways": {"next": "end"}},
        END,
    )
    for act in (
        calling.rings,
        lambda: calling.presses("1"),
        lambda: calling.presses("4711#"),
        lambda: calling.presses("1"),
        calling.hangs_up,
    ):
        act()
    told = [(type(each).__name__, each.id.partition(".")[2]) for each in calling.commands()]
    kinds = [entry.kind for entry in calling.entries("Tagged", "CallbackPromised", "ConversationQueued", "FlowEnded")]
    return told, kinds, calling.way(), calling.run().why


def test_cut_at_every_step_the_outcome_is_the_same_and_nothing_is_done_twice(calling, cutting, house, monkeypatch):
    patient(monkeypatch, house)
    whole = story(calling)
    assert whole[1].count("CallbackPromised") == whole[1].count("Tagged") == 1
    assert whole[3] == "hung_up"
    for cut in range(1, CUTS):
        seen = len(calling.entries("Tagged", "CallbackPromised", "ConversationQueued", "FlowEnded"))
        steps = len(calling.way())
        calling.told = []
        cutting.left = cut
        told, kinds, way, why = story(calling)
        assert cutting.left <= 0, "the cut took place"
        assert (told, kinds[seen:], way[steps:], why) == whole, f"cut at {cut}"
    assert house.replays_the_same()


def test_a_choice_is_asked_once_though_the_entry_is_read_twice(calling, cutting, house, monkeypatch):
    patient(monkeypatch, house)
    cutting.left = 3
    story(calling)
    asked = [each.id for each in calling.commands() if isinstance(each, voice.Gather)]
    assert len(asked) == len(set(asked))


def patient(monkeypatch, house):
    """Begin again after a process died, as a supervisor of processes does."""
    settle = type(house).settle

    async def again(self):
        for _ in range(3):
            try:
                return await settle(self)
            except AssertionError as error:
                if "Cut" not in str(error):
                    raise
        return await settle(self)

    monkeypatch.setattr(type(house), "settle", again)
