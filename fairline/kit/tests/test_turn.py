"""Units of a batch run in order, once each, whatever the event loop does meanwhile."""

import asyncio
import threading

import pytest

from fairline.kit.db import turn
from fairline.kit.db.turn import Turn


@pytest.fixture
def loop():
    """An event loop that runs on a thread of its own."""
    running = asyncio.new_event_loop()
    thread = threading.Thread(target=running.run_forever)
    thread.start()
    while not running.is_running():
        pass
    yield running
    running.call_soon_threadsafe(running.stop)
    thread.join()
    running.close()


def test_they_run_on_the_loop_in_their_order(loop):
    seen = []

    def run(item):
        seen.append((item, threading.current_thread()))
        return item * 2

    assert Turn(run, [1, 2, 3]).on(loop) == [2, 4, 6]
    assert [item for item, _ in seen] == [1, 2, 3]
    assert threading.current_thread() not in {thread for _, thread in seen}


def test_a_long_turn_lets_others_have_the_loop(loop, monkeypatch):
    monkeypatch.setattr(turn, "SLICE", -1.0)
    seen = []

    def run(item):
        seen.append(item)
        if item == 1:
            loop.call_soon(seen.append, "somebody else")

    Turn(run, [1, 2, 3]).on(loop)
    assert seen.index("somebody else") < seen.index(3)


def test_what_one_raises_is_raised_and_the_rest_does_not_run(loop):
    seen = []

    def run(item):
        seen.append(item)
        if item == 2:
            raise TimeoutError("of the unit's own")

    with pytest.raises(TimeoutError, match="of the unit's own"):
        Turn(run, [1, 2, 3]).on(loop)
    assert seen == [1, 2]


def test_a_loop_that_stands_still_is_not_waited_for(loop, monkeypatch):
    monkeypatch.setattr(turn, "PATIENCE", 0.01)
    free, seen = threading.Event(), []
    loop.call_soon_threadsafe(free.wait)

    def run(item):
        seen.append(item)
        return item

    assert Turn(run, [1, 2, 3]).on(loop) == [1, 2, 3]
    free.set()
    asyncio.run_coroutine_threadsafe(asyncio.sleep(0), loop).result()
    assert seen == [1, 2, 3]


def test_a_loop_that_has_ended_is_not_asked():
    ended = asyncio.new_event_loop()
    ended.close()
    assert Turn(lambda item: item, [1, 2]).on(ended) == [1, 2]
