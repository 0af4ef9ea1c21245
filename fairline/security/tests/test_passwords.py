"""Which passwords are good enough, and how they are kept."""

import pytest
from argon2 import PasswordHasher

from fairline.security import passwords
from fairline.security.passwords import WeakPassword, fault, hash_password, is_outdated, verify

GOOD = (
    "seven pale lanterns drift",
    "Tr0ub4dor&3-zebra",
    "une fenêtre ouverte sur la mer",
    "日本語のパスワードは長い方が良い",
)


@pytest.mark.parametrize("password", GOOD)
def test_a_long_unusual_password_is_taken_and_proved(password):
    kept = hash_password(password, email="ada@example.com")
    assert kept.startswith("$argon2id$")
    assert verify(kept, password)
    assert not verify(kept, password + "x")


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("", "short"),
        ("elevenchars", "short"),
        ("x" * 257, "long"),
        ("ada.lovelace@example.com", "email"),
        ("Ada.Lovelace@Example.com", "email"),
        ("ada.lovelace1", "email"),
        ("passwordpassword", "common"),
        ("Password1234!", "common"),
        ("P@ssw0rd2026", "common"),
        ("motdepasse123", "common"),
        ("1234567890123", "common"),
        ("qwertyuiopas", "common"),
        ("azertyuiop123", "common"),
        ("lkjhgfdsapoi", "common"),
        ("aaaaaaaaaaaaaaaa", "common"),
        ("abababababab", "common"),
        ("correct horse battery staple", "common"),
        ("iloveyou-2026", "common"),
        ("2026summer2026", "common"),
        ("q1w2e3r4t5y6", "stolen"),
        ("mailcreated5240", "stolen"),
        ("mailcreated5240!", "stolen"),
    ],
)
def test_what_would_be_guessed_is_refused_with_its_reason(password, why):
    assert fault(password, "ada.lovelace@example.com") == why
    with pytest.raises(WeakPassword) as told:
        hash_password(password, email="ada.lovelace@example.com", field="new")
    said = told.value.told("fr")["fields"]
    assert set(said) == {"new"}
    assert "security." not in said["new"]


def test_twelve_characters_are_enough_and_eleven_are_not():
    assert fault("zebra-42-kite", "") is None
    assert fault("zebra-42-kit", "") is None
    assert fault("zebra-42-ki", "") == "short"


def test_the_same_letters_from_another_keyboard_are_the_same_password():
    composed, apart = "une fenêtre sur la mer", "une fene\u0302tre sur la mer"
    assert composed != apart
    assert verify(hash_password(composed), apart)


def test_nobodys_password_is_never_right_and_costs_as_much():
    assert not verify(None, "nobody knows this one")
    assert not verify("not a hash at all", "seven pale lanterns drift")
    parameters = passwords.nobody().split("$")[3]
    assert parameters == hash_password("seven pale lanterns drift").split("$")[3]


def test_a_password_kept_at_another_cost_is_known_to_be():
    old = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1).hash("seven pale lanterns drift")
    assert verify(old, "seven pale lanterns drift")
    assert is_outdated(old)
    assert not is_outdated(hash_password("seven pale lanterns drift"))


def test_every_line_of_the_list_is_refused_however_it_is_dressed_up():
    for word in sorted(passwords.common()):
        assert word == word.strip().lower()
        for dressed in (f"{word}2026!!!!!!!!!!", f"123456{word.title()}123456", word * (12 // len(word) + 1)):
            assert fault(dressed, "") == "common", dressed


def test_the_real_cost_is_above_what_is_asked_for_today(monkeypatch):
    monkeypatch.undo()
    assert passwords.HASHER.memory_cost >= 19 * 1024
    assert passwords.HASHER.time_cost >= 2
