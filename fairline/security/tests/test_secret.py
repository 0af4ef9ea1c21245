"""Secrets say whose they are, are all different, and nonsense is told from them without a look into the database."""

import re

from hypothesis import given
from hypothesis import strategies as st

from fairline.security import secret


def test_a_secret_says_what_it_is_for_and_whose(house):
    made = house.write(lambda c: secret.make(c, secret.TOKEN))
    assert re.fullmatch(r"fl_acc_test_[0-9a-z]{33}", made)
    assert secret.account_of(made, secret.TOKEN) == "acc_test"
    assert secret.account_of(made, secret.SESSION) is None
    assert secret.account_of(made, secret.INVITATION) is None


def test_a_session_is_no_token(house):
    made = house.write(lambda c: secret.make(c, secret.SESSION))
    assert secret.account_of(made, secret.TOKEN) is None


def test_no_two_secrets_are_alike(house):
    made = house.write(lambda c: {secret.make(c, secret.SESSION) for _ in range(200)})
    assert len(made) == 200
    assert len({secret.hashed(one) for one in made}) == 200


def test_a_secret_with_one_letter_changed_is_none(house):
    made = house.write(lambda c: secret.make(c, secret.TOKEN))
    for place in range(len(made)):
        changed = made[:place] + ("0" if made[place] != "0" else "1") + made[place + 1 :]
        assert secret.account_of(changed, secret.TOKEN) is None


@given(st.text(max_size=300))
def test_nonsense_is_nobodys(text):
    for prefix in (secret.TOKEN, secret.SESSION, secret.INVITATION):
        assert secret.account_of(text, prefix) is None
        assert secret.account_of(prefix + text, prefix) is None
