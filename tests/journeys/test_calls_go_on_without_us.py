"""The only process is killed: the provider puts callers through to the number's fallback, and the report tells of it.

Clause TDP19-BCMS. The provider is met at its own name, over TLS, by a proxy of the operator's.
"""

import math
import time
from urllib.parse import urlsplit

import httpx
import pytest

from fairline.accounts.continuity.service import BACK_WITHIN
from fairline.channels.voice.providers.tests.hosted import SID, TOKEN, running
from fairline.channels.voice.providers.twilio import HOUSE
from fairline.kit.clock import SystemClock
from tests.support.far import proxied
from tests.support.phoned import OURS, Phoned
from tests.support.server import PATIENCE, PLAIN, Office
from tests.support.talking import PASSWORD, soon

ELSEWHERE, PREMIUM = "+12025550184", "+19005550123"
CLOCK = SystemClock()


class Abroad(Phoned):
    """A process that reaches the provider, and is reached by it."""

    def __init__(self, folder, way):
        super().__init__(folder)
        self.way = way

    @property
    def environment(self):
        return {**super().environment, **self.way, "FAIRLINE_URL": self.url}


class Shop(Office):
    """An account that runs the installation itself, with a number at a hosted provider."""

    def __init__(self, process):
        super().__init__(process)
        self.accepts()
        process.run("account", "operator", self.account)
        self.signed_in("PUT", "/v1/call-limits", {"countries": ["US"], "opened": []})
        setup = {"name": "Hosted", "reference": SID, "domain": "acme.sip.provider.example"}
        self.trunk = self.post("/v1/trunks", {"kind": "twilio", "setup": setup, "token": TOKEN})
        taken = {"number": OURS, "kind": "geographic", "name": "Shop"}
        self.number = self.post(f"/v1/trunks/{self.trunk['id']}/adoptions", taken)["id"]

    def signed_in(self, method, path, body):
        """Nora does it herself, in the workspace."""
        with httpx.Client(base_url=self.url, timeout=PATIENCE, verify=PLAIN) as client:
            said = {"email": "nora@alpinetea.example", "password": PASSWORD}
            client.headers["X-Fairline-CSRF"] = client.post("/v1/session", json=said).json()["csrf"]
            answer = client.request(method, path, json=body)
            assert answer.status_code < 300, answer.text
            return answer.json()

    def goes(self, to):
        """Where its calls go in an emergency."""
        answer = self.ask("PATCH", f"/v1/numbers/{self.number}", {"forward_to": to})
        assert answer.status_code == 200, answer.text

    async def stands(self, state, to):
        """Wait until its page says so."""
        return await soon(lambda: (held := self.fallback())["state"] == state and held["to"] == to and held)

    def fallback(self):
        return self.get(f"/v1/numbers/{self.number}")["fallback"]


@pytest.fixture
def provider():
    with running() as made:
        made.gives_out(OURS)
        yield made


@pytest.fixture
def shop(tmp_path, provider):
    with proxied(str(urlsplit(HOUSE).hostname), provider.address, tmp_path / "far") as way:
        process = Abroad(tmp_path / "alone", way).start()
        yield Shop(process)
        process.stop()


async def test_with_nothing_running_callers_reach_the_fallback_and_the_report_shows_how_long_it_took(shop, provider):
    shop.goes(PREMIUM)
    told = await shop.stands("refused", "")
    assert (bool(told["remedy"]), shop.get("/v1/continuity")["red"]) == (True, True)
    shop.goes(ELSEWHERE)
    await shop.stands("told", ELSEWHERE)
    before = provider.rings(OURS)
    assert before.at.startswith(f"sip:{OURS}@"), "while we run, calls come to us"
    began, killed = CLOCK.now(), time.monotonic()
    shop.process.kill()
    rang = provider.rings(OURS)
    calls_after = math.ceil(time.monotonic() - killed)
    assert (rang.at, rang.is_kept) == (ELSEWHERE, False)
    assert rang.error.startswith(shop.url), "we were asked first"
    shop.process.start()
    assert provider.rings(OURS).at == before.at
    measured = {"back_after": math.ceil(time.monotonic() - killed), "lost": 0, "calls_after": calls_after}
    exercise = {
        "kind": "process_killed",
        "began": began.isoformat(),
        "ended": CLOCK.now().isoformat(),
        "words": "Killed.",
    }
    drilled = {"drilled": began.isoformat(), "after": calls_after}
    shop.signed_in("POST", f"/v1/numbers/{shop.number}/fallback/drills", drilled)
    report = shop.signed_in("POST", "/v1/operator/exercises", exercise | measured)
    (held,) = report["exercises"]
    assert {name: held[name] for name in measured} == measured
    assert (held["met"], held["fallbacks_kept"], held["fallbacks_open"]) == (True, 1, 0)
    assert calls_after <= BACK_WITHIN == report["back_within"]
    assert (report["red"], report["overdue"]) == (False, False)
    (line,) = shop.get("/v1/continuity")["fallbacks"]
    assert (line["number"], line["state"], bool(line["seen"])) == (OURS, "told", True)
