"""Clock, ids, words, keys, files, settings."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.kit.blobs import Folder
from fairline.kit.clock import SystemClock, from_millis, to_millis, to_text
from fairline.kit.crypto import CannotOpen, Keyring, open_keyring, open_seal, rotate
from fairline.kit.errors import BadInput, NotFound, TooMany
from fairline.kit.ids import Ids
from fairline.kit.settings import WrongSetting, read_settings
from fairline.kit.sizes import sized
from fairline.kit.words import catalogue, choose, listed, say

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_clock_set_back_does_not_take_us_back() -> None:
    times = [to_millis(NOON + timedelta(seconds=each)) * 1_000_000 for each in (0, 5, -3600, 6)]
    clock = SystemClock(lambda: times.pop(0) if len(times) > 1 else times[0])
    seen = [clock.now() for _ in range(2)] + [from_millis(clock.millis()) for _ in range(2)]
    assert seen == sorted(seen)


@given(st.integers(0, 4_102_444_800_000))
def test_instants_survive_the_way_there_and_back(at: int) -> None:
    assert to_millis(from_millis(at)) == at
    assert datetime.fromisoformat(str(to_text(at))) == from_millis(at)


@given(st.lists(st.integers(0, 2**44), min_size=2, max_size=50).map(sorted))
def test_ids_sort_as_they_were_made(times: list[int]) -> None:
    ids = Ids(lambda n: bytes([255]) * n)
    made = [ids.new("x", at) for at in times]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_a_problem_speaks_the_readers_language_and_names_the_field() -> None:
    told = BadInput(what="name", fields={"name": "kit.field.required"}).told("fr")
    assert told["fields"] == {"name": "Ce champ est nécessaire."}
    assert told["remedy"].startswith("Corrigez")
    assert TooMany(retry_after=7).headers == {"Retry-After": "7"}


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [("fr-CH, en;q=0.5", "fr"), ("en;q=0.4, fr;q=0.9", "fr"), ("de, it", "en"), ("", "en"), ("fr;q=x", "en")],
)
def test_the_language_is_the_first_we_speak(asked: str, spoken: str) -> None:
    assert choose(asked) == spoken


@pytest.mark.parametrize(
    ("language", "values", "told"),
    [
        ("en", ["a", "b", "c"], "a, b and c"),
        ("fr", ("a", "b", "c"), "a, b et c"),
        ("en", ["a", "b"], "a and b"),
        ("fr", ["a"], "a"),
        ("en", [], ""),
    ],
)
def test_a_list_is_told_as_the_reader_tells_it(language: str, values: list[str], told: str) -> None:
    assert say("kit.field.too-long", language, limit=values) == say("kit.field.too-long", language, limit=told)
    assert listed(values, language) == told


def test_a_missing_value_does_not_hide_the_words() -> None:
    assert say("kit.field.too-long", "en") == "At most … characters."
    assert say("no.such.key", "en") == "no.such.key"
    assert catalogue()


def test_what_is_sealed_opens_only_with_its_key_and_its_place(keyring: Keyring) -> None:
    key = keyring.new_key()
    sealed = keyring.seal(key, b"words", b"acc:1")
    assert open_seal(key, sealed, b"acc:1") == b"words"
    changed = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for wrong in ((keyring.new_key(), sealed, b"acc:1"), (key, sealed, b"acc:2"), (key, changed, b"acc:1")):
        with pytest.raises(CannotOpen):
            open_seal(*wrong)


def test_a_process_that_runs_finds_the_key_another_one_made(tmp_path: Path) -> None:
    path = tmp_path / "keys.toml"
    running, key = open_keyring(path), b"k" * 32
    wrapped = rotate(path).wrap(key, "person")
    assert running.unwrap(wrapped, "person") == key
    assert running.current == "k2"


def test_a_process_that_runs_does_not_change_to_a_file_without_its_keys(tmp_path: Path) -> None:
    path, other = tmp_path / "keys.toml", tmp_path / "other.toml"
    running, key = open_keyring(path), b"k" * 32
    held, strange = running.wrap(key, "person"), rotate(other).wrap(key, "person")
    path.write_bytes(other.read_bytes())
    with pytest.raises(CannotOpen):
        running.unwrap(strange, "person")
    path.unlink()
    with pytest.raises(CannotOpen):
        running.unwrap(strange, "person")
    assert not path.exists()
    assert (running.unwrap(held, "person"), running.current) == (key, "k1")


def test_processes_that_start_at_once_have_the_same_key(tmp_path: Path) -> None:
    path, key = tmp_path / "keys.toml", b"k" * 32
    with ThreadPoolExecutor(8) as together:
        rings = list(together.map(lambda _: open_keyring(path), range(8)))
    wrapped = rings[0].wrap(key, "person")
    assert [ring.unwrap(wrapped, "person") for ring in rings] == [key] * 8
    assert [left.name for left in tmp_path.iterdir()] == ["keys.toml"]


def test_a_rotated_ring_still_opens_what_the_old_key_wrapped(tmp_path: Path) -> None:
    path = tmp_path / "keys.toml"
    old = open_keyring(path)
    key, derived = old.new_key(), old.derive("journal")
    wrapped = old.wrap(key, "psn_1")
    new = rotate(path)
    assert (new.unwrap(wrapped, "psn_1"), new.is_current(wrapped), new.derive("journal")) == (key, False, derived)
    assert path.stat().st_mode & 0o077 == 0


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.put("att_1ab", b"content")
    assert (folder.get("att_1ab"), list(folder.names())) == (b"content", ["att_1ab"])
    folder.delete("att_1ab")
    folder.delete("att_1ab")
    with pytest.raises(NotFound):
        folder.get("att_1ab")


def test_settings_come_from_the_environment_then_the_file_then_the_default(tmp_path: Path) -> None:
    file = tmp_path / "fairline.toml"
    file.write_text('port = 9000\nhost = "0.0.0.0"\n')
    settings = read_settings({"PORT": "7000", "FAIRLINE_DATA": str(tmp_path)}, file)
    assert (settings.port, settings.host, settings.keys) == (7000, "0.0.0.0", tmp_path / "keys.toml")


@pytest.mark.parametrize(
    ("environment", "text", "says"),
    [
        ({"PORT": "eighty"}, "", "PORT must be a whole number"),
        ({}, "prot = 1", "unknown settings: prot"),
        ({}, "=", "cannot be read"),
    ],
)
def test_a_wrong_setting_says_which_and_what_to_do(
    tmp_path: Path, environment: dict[str, str], text: str, says: str
) -> None:
    file = tmp_path / "fairline.toml"
    file.write_text(text)
    with pytest.raises(WrongSetting, match=says):
        read_settings(environment, file)


@pytest.mark.parametrize(
    ("many", "language", "told"),
    [
        (20_971_520, "en", "20 MB"),
        (20_971_520, "fr", "20 Mo"),
        (1_572_864, "fr", "1,5 Mo"),
        (20_971_519, "en", "19.9 MB"),
        (512, "fr", "512 octets"),
    ],
)
def test_a_size_is_told_as_people_say_it_and_never_larger_than_it_is(many: int, language: str, told: str) -> None:
    assert sized(many, language).replace("\u00a0", " ") == told
