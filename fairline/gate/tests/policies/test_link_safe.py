"""Links must lead where they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.gate import Review
from fairline.gate.policies.link_safe import DECEIVES, judge
from fairline.gate.tests.given import facts, reply

PLAIN = (
    "Nothing to open here, e.g. at 9.30.",
    "See https://shop.example.com/orders/12?x=1#top.",
    "(see https://example.com), or www.example.org…",
    "**https://example.com** and <https://example.com/a>",
    "[your order](https://shop.example.com/orders/12)",
    "[https://example.com](https://example.com)",
    "[www.example.com](https://example.com/welcome)",
    "[example.com](https://shop.example.com)",
    "[README.md](https://example.com/files/README.md)",
    "Write to help@example.com.",
    "münchen.de, straße.de, https://例え.jp, пример.рф and https://пример.com are names like any other",
    "It runs on http://localhost:8080/ here.",
    "left.The parcel",
    "https://www.paypal.com/invoice, https://paypal.me/us and https://status.stripe.com",
    "https://paypal.shop.example.com and https://apple.orchard.example",
    "https://example.com/pasted\u200b from somewhere",
)

CROOKED = {
    "scheme": (
        "[click](javascript:alert)",
        "[click](JaVaScRiPt:alert)",
        "[click](&#106;avascript:alert)",
        "<javascript:alert>",
        "[click][here]\n\n[here]: data:text/html,x",
        "ftp://example.com/file",
        "smb://share/x",
        "[mail](mailto:help@example.com)",
        "[page](/account)",
        "`[code](file:///x)`",
    ),
    "credentials": ("https://example.com@evil.test/", "https://a:b@evil.test", "http://good.com(@evil.test"),
    "address": (
        "http://203.0.113.9/x",
        "http://0xcb007109/",
        "http://3405803785",
        "http://[2001:db8::1]/",
        "![x](http://203.0.113.9/p.png)",
    ),
    "lookalike": (
        "https://аррӏе.com",  # every letter Cyrillic
        "pаypal.com",  # one letter Cyrillic
        "https://xn--80ak6aa92e.com/login",
        "[sign in](https://www.gооgle.com)",
        "https://xn--zzzzzz99.com",
        "https://paypa1.com/verify",
        "https://www.arnazon.com",
        "linkedln.com",
        "https://paypal.com.sign-in.xyz/now",
        "https://raiffeisen.ch.e-banking.top",
    ),
    "malformed": (
        "https://good.com\\@evil.test",
        "https://exa\x7fmple.com",
        "https://example.com/\u202egpj.exe",
        "https://exa\u200bmple.com",
        "https://[",
        "https://a.com,https://b.com",
    ),
    "other_host": (
        "[bank.com](https://evil.test)",
        "[bank.com](https://evil.test/bank.com)",
        "[https://bank.com/login](https://bank.com.evil.io/login)",
        "[a.github.io](https://b.github.io)",
        "[Sign in at **bank.com** now](https://evil.test)",
        "[![bank.com](https://a.com/i.png)](https://a.com)",
        "[support@bank.com](https://evil.test)",
        "[pаypal.com](https://paypal.com)",
    ),
}


def ruled(text):
    return judge(reply(text=text), facts(Review()))


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_link_may_leave(text):
    assert ruled(text).outcome == "permit"


@pytest.mark.parametrize(("reason", "text"), [(reason, text) for reason, texts in CROOKED.items() for text in texts])
def test_a_crooked_link_is_refused_and_the_reason_told(reason, text):
    verdict = ruled(f"Look: {text}" if "\n" not in text else text)
    remedy = "ask_release" if reason in DECEIVES else "edit"
    assert (verdict.outcome, verdict.reason, verdict.remedy) == ("refuse", reason, remedy)


def test_the_link_is_told_back_only_under_seal():
    verdict = ruled("[bank.com](https://evil.test/a)")
    assert verdict.quotes == {"link": "https://evil.test/a", "shown": "bank.com"}
    assert verdict.values == {}


HOSTS = st.from_regex(r"[a-z]{1,8}(-[a-z0-9]{1,5})?\.(com|ch|co\.uk)", fullmatch=True)
WORDS = st.text("abc é.,()!?\n", max_size=30)


@given(WORDS, HOSTS, WORDS)
def test_a_link_to_a_plain_name_is_never_refused_whatever_stands_around(before, host, after):
    assert ruled(f"{before} https://{host}/path {after}").outcome == "permit"


@given(WORDS, HOSTS, HOSTS, WORDS)
def test_a_hidden_target_is_refused_whatever_stands_around(before, shown, host, after):
    verdict = ruled(f"{before} https://{shown}@{host}/ {after}")
    assert verdict.outcome == "refuse"


@given(st.text(max_size=200))
def test_any_text_gets_a_verdict(text):
    assert ruled(text).outcome in ("permit", "refuse")


def test_a_link_that_deceives_may_be_let_pass_by_a_person_and_a_broken_one_may_not():
    deceives = judge(reply(text="https://paypa1.com/login"), facts(Review()))
    assert (deceives.outcome, deceives.suspects, deceives.review) == ("refuse", "phishing", True)
    let_pass = facts(Review(0, frozenset({"link_safe"})))
    assert judge(reply(text="https://paypa1.com/login"), let_pass).outcome == "permit"
    assert judge(reply(text="javascript://alert(1)"), let_pass).outcome == "refuse"
