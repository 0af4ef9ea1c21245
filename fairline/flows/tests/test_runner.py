"""The runner is a pure function: whatever happens, it answers, stays bounded, and asks nothing after the end."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from fairline.flows.model import State
from fairline.flows.runner import MOST_STREAK, MOST_VISITS, advance, begin
from fairline.flows.steps import STEPS
from fairline.flows.tests.calling import END, menu, say, words
from fairline.flows.turns import (
    Began,
    Bridged,
    Finish,
    HangUp,
    Heard,
    Inquire,
    Left,
    PlayMusic,
    Sounded,
    Speak,
    Told,
    Wake,
    Woke,
    Wrote,
)
from fairline.flows.writing import read

OFFERS = [{"does": "callback", "digit": "1", "prompt": words("Press 1"), "after_s": 0}]
EVERYTHING = [
    say("hello", "Welcome {name}", "tongue"),
    {
        "kind": "language",
        "id": "tongue",
        "prompt": words("Press 1"),
        "offers": [{"language": "en", "digit": "1", "name": "English"}, {"language": "fr", "digit": "2", "name": "F"}],
        "ways": {"next": "sound"},
    },
    {"kind": "play", "id": "sound", "clip": "clp_1", "ways": {"next": "who"}},
    {"kind": "identify", "id": "who", "ways": {"known": "hours", "unknown": "hours"}},
    {"kind": "hours", "id": "hours", "queue": "que_1", "ways": {"open": "keep", "closed": "message"}},
    {"kind": "set", "id": "keep", "values": {"mood": "{name} fine"}, "ways": {"next": "branch"}},
    {
        "kind": "check",
        "id": "branch",
        "branches": [{"name": "gold", "conditions": {}}],
        "ways": {"gold": "ask", "otherwise": "ask"},
    },
    menu("ask", "Which?", {"1": "number", "2": "look", "3": "may", "4": "again", "failed": "wait"}),
    {
        "kind": "gather",
        "id": "number",
        "prompt": words("Number?"),
        "into": "number",
        "ways": {"next": "look", "failed": "ask"},
    },
    {
        "kind": "lookup",
        "id": "look",
        "url": "https://example.com",
        "take": {"state": "s"},
        "ways": {"found": "tag", "not_found": "ask", "failed": "wait"},
    },
    {"kind": "tag", "id": "tag", "tags": ["seen"], "ways": {"next": "wait"}},
    {"kind": "consent", "id": "may", "purpose": "recording", "prompt": words("May we?"), "ways": {"yes": "rec"}},
    {"kind": "record", "id": "rec", "do": "start", "ways": {"next": "to"}},
    {"kind": "transfer", "id": "to", "to": "number", "target": "+41445550100", "ways": {"failed": "within"}},
    {"kind": "subflow", "id": "within", "flow": "flo_in", "ways": {"next": "wait"}},
    {
        "kind": "enqueue",
        "id": "wait",
        "queue": "que_1",
        "greeting": words("Hold"),
        "place": words("{place}"),
        "comfort": [words("Still here")],
        "offers": OFFERS,
        "most_s": 300,
        "ways": {"callback": "back", "timeout": "message", "closed": "message", "failed": "message"},
    },
    {"kind": "callback", "id": "back", "confirm": words("We call"), "ways": {"next": "end", "failed": "message"}},
    {"kind": "voicemail", "id": "message", "prompt": words("Speak"), "ways": {"next": "end", "empty": "again"}},
    {"kind": "go_to", "id": "again", "most": 2, "ways": {"next": "ask", "over": "end"}},
    END,
]
WHOLE = read({"languages": ["en", "fr"], "start": "hello", "steps": EVERYTHING, "person": "wait"})
INNER = read({"languages": ["en"], "start": "a", "steps": [say("a", "Inside")]})
BOOK = {"flo@1": WHOLE, "flo_in@4": INNER}
PINS = {"flo_in": "flo_in@4"}


def test_the_flow_of_these_tests_has_every_kind_of_step():
    assert {step.kind for step in WHOLE.steps} == {str(step.__struct_config__.tag) for step in STEPS}


def happenings():
    turns = st.integers(0, 60)
    text = st.sampled_from(["", "0", "1", "2", "3", "4", "12#", "4111111111111111", "human", "oui", "no", "\x00", "é"])
    outcomes = st.sampled_from(
        ["open", "closed", "known", "gold", "found", "failed", "queued", "promised", "next", "told", "handed_on", "?"]
    )
    values = st.dictionaries(st.sampled_from(["name", "place", "minutes"]), text, max_size=2)
    return st.one_of(
        st.just(Began()),
        st.builds(Sounded, turn=turns, ms=st.integers(0, 9_000), why=st.sampled_from(["played", "gone", "failed"])),
        st.builds(Heard, turn=turns, digits=text, spoken=text),
        st.builds(Wrote, text=text),
        st.builds(Told, turn=turns, outcome=outcomes, values=values, late=st.booleans()),
        st.builds(Woke, turn=turns),
        st.just(Bridged()),
        st.builds(Left, why=st.sampled_from(["left", "closed"])),
    )


def fitting(state, happening):
    """The same thing, about what the run waits for, so that it goes somewhere."""
    if not hasattr(happening, "turn") or not state.awaits:
        return happening
    wanted = {"Sounded": "sound", "Heard": "answer", "Woke": "wake"}.get(type(happening).__name__)
    turn = state.awaits.get(wanted if wanted else next(iter(state.awaits)))
    return happening if turn is None else msgspec.structs.replace(happening, turn=turn)


@settings(max_examples=300)
@given(
    st.lists(st.tuples(happenings(), st.booleans(), st.integers(0, 400_000)), max_size=60),
    st.sampled_from(["voice", "chat"]),
)
def test_no_order_of_events_breaks_it_or_has_it_ask_anything_after_the_end(story, medium):
    state, at, turns = begin("flo@1", BOOK, medium=medium, language="fr", values={}), 0, set[int]()
    for happening, fits, passes in story:
        at += passes
        went = advance(BOOK, state, fitting(state, happening) if fits else happening, at, PINS)
        if state.over:
            assert went.commands == ()
            assert went.state == state
        assert went.state.turn >= state.turn
        asked = [each.turn for each in went.commands]
        assert turns.isdisjoint(asked), "a turn is asked once"
        turns.update(asked)
        assert went.state.visits <= MOST_VISITS + 1
        assert (
            (went.state.over != "") == any(isinstance(each, Finish) for each in went.commands)
            or state.over
            or (isinstance(happening, Left) and not went.commands)
        )
        assert went.state.over != "broken"
        kept = msgspec.json.decode(msgspec.json.encode(went.state), type=State)
        assert kept == went.state, "where it stands can be written down and read again"
        assert "4111111111111111" not in "".join(went.state.values.values())
        state = went.state


@settings(max_examples=100)
@given(st.lists(st.tuples(happenings(), st.integers(0, 60_000)), max_size=40))
def test_played_again_it_comes_out_the_same(story):
    def played():
        state, at = begin("flo@1", BOOK, medium="voice", language="en", values={}), 0
        all_asked: list[object] = []
        for happening, passes in story:
            at += passes
            went = advance(BOOK, state, fitting(state, happening), at, PINS)
            state, all_asked = went.state, [*all_asked, *went.commands]
        return state, all_asked

    assert played() == played()


def test_steps_that_go_round_without_waiting_are_stopped():
    """Clause TDA-HARMFUL-LOGIC."""
    steps = [
        {"kind": "set", "id": "a", "values": {"x": "1"}, "ways": {"next": "b"}},
        {"kind": "set", "id": "b", "values": {"x": "2"}, "ways": {"next": "a"}},
    ]
    book = {"f@1": read({"languages": ["en"], "start": "a", "steps": steps})}
    went = advance(book, begin("f@1", book, medium="voice", language="en", values={}), Began(), 0)
    assert went.state.over == "loop"
    assert went.state.visits == MOST_STREAK + 1
    assert [type(each) for each in went.commands] == [Finish]


def test_a_run_that_answers_itself_for_ever_comes_to_its_limit():
    book = {"f@1": read({"languages": ["en"], "start": "a", "steps": [say("a", "On", "b"), say("b", "and on", "a")]})}
    state, at = begin("f@1", book, medium="voice", language="en", values={}), 0
    went = advance(book, state, Began(), at)
    for _ in range(MOST_VISITS + 5):
        at += 1_000
        went = advance(book, went.state, Sounded(turn=went.state.turn), at)
        if went.state.over:
            break
    assert went.state.over == "limit"


def test_too_many_steps_in_one_second_are_stopped():
    book = {"f@1": read({"languages": ["en"], "start": "a", "steps": [say("a", "On", "b"), say("b", "and on", "a")]})}
    went = advance(book, begin("f@1", book, medium="voice", language="en", values={}), Began(), 0)
    for _ in range(100):
        went = advance(book, went.state, Sounded(turn=went.state.turn), 500)
    assert went.state.over == "limit"
    assert went.state.visits < 100


def test_flows_within_flows_come_back_and_do_not_lie_too_deep():
    outer = read(
        {
            "languages": ["en"],
            "start": "in",
            "steps": [
                {"kind": "subflow", "id": "in", "flow": "flo_in", "ways": {"next": "after"}},
                say("after", "Back", "end"),
                END,
            ],
        }
    )
    book = {"o@1": outer, "flo_in@4": INNER}
    went = advance(book, begin("o@1", book, medium="chat", language="en", values={}), Began(), 0, PINS)
    assert [each.what[0].text for each in went.commands if isinstance(each, Speak)] == ["Inside", "Back"]
    assert went.path == ("a:next", "in:next", "after:next", "end:hung_up")
    round_and_round = {
        "r@1": read({"languages": ["en"], "start": "in", "steps": [{"kind": "subflow", "id": "in", "flow": "r"}]})
    }
    went = advance(
        round_and_round,
        begin("r@1", round_and_round, medium="chat", language="en", values={}),
        Began(),
        0,
        {"r": "r@1"},
    )
    assert went.state.over == "broken"


def test_a_step_that_is_gone_ends_the_run_and_breaks_nothing():
    went = advance(BOOK, State(flow="flo@1", step="gone"), Sounded(turn=1), 0)
    assert went.state.over == "broken"


def test_the_end_hangs_up_once():
    went = advance(
        BOOK, State(flow="flo@1", step="keep", awaits={}), Told(turn=1, outcome="?"), 0
    )  # a step that waits for nothing hears nothing
    assert went.commands == ()
    book = {"f@1": read({"languages": ["en"], "start": "end", "steps": [END]})}
    went = advance(book, begin("f@1", book, medium="voice", language="en", values={}), Began(), 0)
    assert [type(each) for each in went.commands] == [HangUp, Finish]


def test_in_a_queue_the_music_goes_on_after_what_was_said_and_the_digit_is_listened_for():
    state = State(flow="flo@1", step="wait", awaits={"enqueue": 3}, turn=3)
    went = advance(BOOK, state, Told(turn=3, outcome="queued"), 1_000)
    assert [type(each).__name__ for each in went.commands] == ["Wake", "Speak", "Ask"]
    went = advance(BOOK, went.state, Sounded(turn=went.state.awaits["sound"]), 4_000)
    assert [type(each) for each in went.commands] == [PlayMusic]
    went = advance(BOOK, went.state, Woke(turn=went.state.awaits["wake"]), 46_000)
    assert [type(each) for each in went.commands] == [Inquire]
    went = advance(BOOK, went.state, Told(turn=went.state.turn, outcome="told", values={"place": "2"}), 46_000)
    assert [type(each) for each in went.commands] == [Wake, Speak]
    said = went.commands[1]
    assert isinstance(said, Speak)
    assert [line.text for line in said.what] == ["2", "Still here", "Press 1"]
    went = advance(BOOK, went.state, Heard(turn=went.state.awaits["answer"], digits="1"), 47_000)
    assert went.path == ("wait:callback",)
