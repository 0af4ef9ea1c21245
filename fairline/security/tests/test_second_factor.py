"""A code from the telephone, each once; recovery codes, each once; secrets sealed."""

from datetime import timedelta

import pyotp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.kit.crypto import CannotOpen, Keyring
from fairline.security import second_factor
from fairline.security.second_factor import STEP, SecondFactorOff, SecondFactorOn, step_of
from fairline.security.tests.conftest import telephone

# RFC 6238, appendix B, SHA-1, its last six digits: (seconds, code).
VECTORS = (
    (59, "287082"),
    (1_111_111_109, "081804"),
    (1_111_111_111, "050471"),
    (1_234_567_890, "005924"),
    (2_000_000_000, "279037"),
)
RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"


@pytest.mark.parametrize(("seconds", "code"), VECTORS)
def test_codes_are_those_of_the_standard(seconds, code):
    assert step_of(RFC_SECRET, code, seconds * 1000, 0) == seconds // 30


@given(st.integers(10 * STEP, 10**12), st.integers(-3, 3))
def test_a_telephone_may_be_one_step_off_and_no_more(at, off):
    step = at // STEP + off
    found = step_of(RFC_SECRET, pyotp.TOTP(RFC_SECRET).generate_otp(step), at, 0)
    assert (found == step) if abs(off) <= 1 else (found != step)


@pytest.mark.parametrize("code", ["", "12345", "1234567", "abcdef", "１２３４５６", "000000 or 1=1"])
def test_what_is_no_code_is_wrong(code):
    assert step_of(RFC_SECRET, code, 59_000, 0) is None


def test_setting_up_shows_a_secret_a_link_and_a_picture_and_asks_nothing_yet(house, opened):
    made = house.write(lambda c: second_factor.set_up(c, opened.owner))
    assert made.uri.startswith("otpauth://totp/Fairline")
    assert f"secret={made.secret}" in made.uri
    assert made.qr_svg.startswith("<svg")
    assert not house.read(lambda c: second_factor.is_on(c, opened.owner))


def test_a_first_code_turns_it_on_and_a_wrong_one_does_not(house, opened, clock):
    made = house.write(lambda c: second_factor.set_up(c, opened.owner))
    assert house.write(lambda c: second_factor.enable(c, opened.owner, "000000")) is None
    assert not house.read(lambda c: second_factor.is_on(c, opened.owner))
    codes = house.write(lambda c: second_factor.enable(c, opened.owner, pyotp.TOTP(made.secret).at(clock.now())))
    assert len(set(codes)) == 10
    assert house.read(lambda c: second_factor.is_on(c, opened.owner))
    for refused in (second_factor.set_up, lambda c, member: second_factor.enable(c, member, "000000")):
        with pytest.raises(SecondFactorOn):
            house.write(lambda c, refused=refused: refused(c, opened.owner))


def test_one_code_serves_once(house, opened, clock):
    app, _ = telephone(house, opened.owner, clock)
    clock.advance(timedelta(seconds=30))
    code = app.at(clock.now())
    check = lambda c: second_factor.check(c, opened.owner, code)  # noqa: E731
    assert house.write(check).right
    assert not house.write(check).right
    clock.advance(timedelta(seconds=29))
    assert not house.write(check).right


def test_the_code_that_turned_it_on_does_not_serve_again(house, opened, clock):
    app, _ = telephone(house, opened.owner, clock)
    assert not house.write(lambda c: second_factor.check(c, opened.owner, app.at(clock.now()))).right


def test_an_older_code_does_not_serve_after_a_newer_one(house, opened, clock):
    app, _ = telephone(house, opened.owner, clock)
    clock.advance(timedelta(seconds=60))
    older = app.at(clock.now() - timedelta(seconds=30))
    assert house.write(lambda c: second_factor.check(c, opened.owner, app.at(clock.now()))).right
    assert not house.write(lambda c: second_factor.check(c, opened.owner, older)).right


def test_a_recovery_code_serves_once_however_it_is_typed(house, opened, clock):
    _, codes = telephone(house, opened.owner, clock)
    typed = f"  {codes[3].upper().replace('-', ' ')} "
    found = house.write(lambda c: second_factor.check(c, opened.owner, typed))
    assert (found.right, found.used) == (True, "recovery_code")
    assert house.journal()[-1].event.left == 9
    assert not house.write(lambda c: second_factor.check(c, opened.owner, codes[3])).right


def test_it_is_turned_off_with_a_code_only(house, opened, clock):
    with pytest.raises(SecondFactorOff):
        house.write(lambda c: second_factor.disable(c, opened.owner, "000000"))
    _, codes = telephone(house, opened.owner, clock)
    assert not house.write(lambda c: second_factor.disable(c, opened.owner, "000000"))
    assert house.write(lambda c: second_factor.disable(c, opened.owner, codes[0]))
    assert not house.read(lambda c: second_factor.is_on(c, opened.owner))
    assert house.read(lambda c: c.all("SELECT * FROM security_recovery_codes WHERE account = :a", a=c.account)) == []


def test_secrets_and_codes_are_not_kept_in_the_clear_nor_written_in_the_journal(house, opened, clock):
    app, codes = telephone(house, opened.owner, clock)
    kept = house.read(
        lambda c: [
            {name: bytes(value) if isinstance(value, memoryview) else value for name, value in dict(row).items()}
            for table in ("security_second_factors", "security_recovery_codes")
            for row in c.all(f"SELECT * FROM {table} WHERE account = :a", a=c.account)
        ]
    )
    assert len(kept) == 11
    for secret in (app.secret, *codes):
        assert secret not in repr(kept)
        assert secret not in repr(house.journal())


def test_a_rotated_key_seals_the_secrets_anew(house, opened, clock, keyring, monkeypatch):
    telephone(house, opened.owner, clock)
    both = Keyring({"k1": bytes(range(32)), "k2": bytes(range(1, 33))}, "k2")
    monkeypatch.setattr(keyring, "_keys", both._keys)
    monkeypatch.setattr(keyring, "current", "k2")
    assert house.write(second_factor.rewrap, "*") == 1
    assert house.write(second_factor.rewrap, "*") == 0
    monkeypatch.setattr(keyring, "_keys", {"k2": bytes(range(1, 33))})
    assert not house.write(lambda c: second_factor.check(c, opened.owner, "000000")).right
    monkeypatch.setattr(keyring, "_keys", {"k1": bytes(range(32))})
    with pytest.raises(CannotOpen):
        house.write(lambda c: second_factor.check(c, opened.owner, "000000"))
