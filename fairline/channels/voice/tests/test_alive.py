"""Who is believed dead: a node that says the same for too long, and nobody else."""

from fairline.channels.voice.engine.alive import BEAT, DEAD, Watch


def watched(watch, signs, seconds, start=0.0):
    """Look at the same signs of life for so long, as often as a node looks; who was silent at the end."""
    found, now = [], start
    while now <= start + seconds:
        found = watch.silent(dict(signs), now)
        now += BEAT
    return found


def test_a_node_that_says_nothing_new_is_dead_after_a_while():
    watch = Watch()
    assert watched(watch, {"a": 5}, DEAD - BEAT) == []
    assert watched(watch, {"a": 5}, 2 * BEAT, DEAD) == ["a"]


def test_a_clock_that_goes_wrong_kills_nobody():
    watch, now = Watch(), 0.0
    for sign in range(1_000_000, 0, -10_000):  # its clock runs backwards
        assert watch.silent({"a": sign}, now) == []
        now += BEAT


def test_whoever_never_looked_saw_nobody_die():
    watch = Watch()
    watched(watch, {"a": 5}, DEAD - BEAT)
    assert watch.silent({"a": 5}, DEAD * 10) == []  # the database was away from both of us
    assert watched(watch, {"a": 5}, DEAD + 2 * BEAT, DEAD * 10 + BEAT) == ["a"]


def test_a_node_that_comes_back_is_alive():
    watch = Watch()
    watched(watch, {"a": 5}, DEAD - BEAT)
    assert watch.silent({"a": 6}, DEAD) == []
    assert watched(watch, {"a": 6}, DEAD - BEAT, DEAD + BEAT) == []
