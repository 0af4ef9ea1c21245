"""Nodes believe one another by what they say of a phone and its sound, and nobody else's word, nor an old one."""

from types import SimpleNamespace

from fairline.channels.voice.engine import between
from fairline.kit.crypto import Keyring


def node(now=1_000_000, key=7):
    keyring = Keyring({"k1": bytes([key] * 32)}, "k1")
    return SimpleNamespace(
        name="node-1", database=SimpleNamespace(tools=SimpleNamespace(now=lambda: now, keyring=keyring))
    )


def test_a_node_of_the_house_is_believed():
    assert between.is_proven(node(), between.prove(node(), "phn_1", "sound"), "phn_1", "sound")


def test_another_phone_or_another_sound_is_not():
    said = between.prove(node(), "phn_1", "sound")
    assert not between.is_proven(node(), said, "phn_2", "sound")
    assert not between.is_proven(node(), said, "phn_1", "other sound")


def test_a_word_is_believed_for_a_minute():
    said = between.prove(node(), "phn_1", "sound")
    assert between.is_proven(node(now=1_000_000 + between.FRESH), said, "phn_1", "sound")
    assert not between.is_proven(node(now=1_000_001 + between.FRESH), said, "phn_1", "sound")


def test_strangers_are_not_believed():
    assert not between.is_proven(node(), between.prove(node(key=8), "phn_1", "sound"), "phn_1", "sound")
    for said in ("", ";;", "node-1;soon;00", "node-1;1000000;", "node-1;²;00"):
        assert not between.is_proven(node(), said, "phn_1", "sound")
