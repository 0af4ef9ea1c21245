"""The walls between accounts, tried at every address: what one account has, another's program cannot see or touch."""

import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from fairline.app import build, web_app
from fairline.kit.settings import read_settings
from tests.support import names
from tests.support.patience import at_last
from tests.support.server import Mailed, Visitor
from tests.support.town import PASSWORD, Person, Town

# What a body must hold to get as far as looking for the thing the address names.
BODIES: Mapping[str, Any] = {
    "DELETE /api/v2/tickets/{id}/tags": {"tags": ["stolen"]},
    "POST /api/v2/tickets/{id}/merge": {"ids": [1]},
    "POST /api/v2/users/{id}/identities": {"identity": {"type": "email", "value": "thief@example.org"}},
    "PUT /api/v2/automations/{id}": {"automation": {"title": "Taken over"}},
    "PUT /api/v2/groups/{id}": {"group": {"name": "Taken over"}},
    "PUT /api/v2/macros/{id}": {"macro": {"title": "Taken over"}},
    "PUT /api/v2/organizations/{id}": {"organization": {"name": "Taken over"}},
    "PUT /api/v2/requests/{id}": {"request": {"comment": {"body": "I was here"}}},
    "PUT /api/v2/tickets/{id}": {"ticket": {"priority": "high"}},
    "PUT /api/v2/triggers/{id}": {"trigger": {"title": "Taken over"}},
    "PUT /api/v2/users/{id}": {"user": {"name": "Taken over"}},
    "PUT /api/v2/users/{id}/merge": {"user": {"id": 1}},
    "PUT /api/v2/views/{id}": {"view": {"title": "Taken over"}},
    "PATCH /v1/companies/{id}": {"name": "Taken over"},
    "PATCH /v1/contacts/{id}": {"name": "Taken over"},
    "PATCH /v1/members/{id}": {"name": "Taken over"},
    "PATCH /v1/queues/{queue}": {"name": "Taken over"},
    "PATCH /v1/reports/{report}": {"name": "Taken over", "question": {"metric": "volume", "days": 7}},
    "PATCH /v1/saved-replies/{id}": {"title": "Taken over"},
    "PATCH /v1/statuses/{id}": {"name": {"en": "Taken over", "fr": "Prise"}},
    "PATCH /v1/teams/{id}": {"name": "Taken over"},
    "PATCH /v1/webchat/sites/{site}": {"name": "Taken over"},
    "PATCH /v1/cases/{case}/points": {"ref": "form:wfm_1"},
    "POST /v1/apps/{app}/reach-wishes": {"why": "I was here"},
    "PATCH /v1/flows/{id}": {"name": "Taken over"},
    "PATCH /v1/numbers/{number}": {"name": "Taken over"},
    "POST /v1/calls/{id}/digits": {"digits": "1"},
    "POST /v1/calls/{id}/listen": {"mode": "listen"},
    "POST /v1/calls/{id}/mute": {"on": True},
    "POST /v1/calls/{id}/quality": {"loss": 0, "jitter": 0},
    "POST /v1/calls/{id}/recording": {"do": "stop"},
    "POST /v1/calls/{id}/transfer": {"kind": "blind", "to": {"number": "+41790009988"}},
    "POST /v1/numbers/{number}/codes": {"way": "call"},
    "POST /v1/numbers/{number}/fallback/drills": {"after": 1},
    "POST /v1/numbers/{number}/porting": {"provider": "Thief"},
    "POST /v1/numbers/{number}/porting/steps": {"step": "done"},
    "POST /v1/numbers/{number}/proofs": {"how": "code", "code": "123456"},
    "POST /v1/numbers/{number}/shown-name/answers": {"taken": True},
    "POST /v1/numbers/{number}/suspension": {"why": "taken over"},
    "POST /v1/trunks/{trunk}/pause": {"why": "taken over"},
    "PUT /v1/emergency/sites/{id}": {"name": "Taken over", "place": {"street": "X", "city": "Y", "country": "CH"}},
    "PUT /v1/numbers/{number}/emergency-address": {
        "name": "Thief",
        "street": "X",
        "house": "1",
        "city": "Y",
        "postcode": "8001",
        "country": "CH",
    },
    "PUT /v1/numbers/{number}/shown-name": {"name": "Thief"},
    "PUT /v1/phone/lines/{line}/extension": {"extension": "6666"},
    "PUT /v1/trunks/{trunk}": {"setup": {"name": "Taken over", "hosts": [{"name": "thief.example"}]}},
    "POST /v1/cases/{case}/answers": {"words": "I was here"},
    "POST /v1/cases/{case}/appeals": {"words": "I was here"},
    "POST /v1/alert-raisings/{id}/reviews": {"passes": True},
    "POST /v1/exports/{id}/reviews": {"passes": True},
    "POST /v1/upload-locks/releases": {"bringer": "member:mem_nobody", "why": "I was here, and it is fine"},
    "POST /v1/own-words": {"kind": "word", "text": "I was here"},
    "POST /v1/templates/declarations": {"ref": "reply:rpl_nobody", "declared": "service"},
    "POST /v1/templates/decisions": {"ref": "reply:rpl_nobody", "is_approved": True},
    "POST /v1/held/{act}/appeal": {"why": "I was here, and it is fine"},
    "POST /v1/held/{act}/refusal": {"why": "I was here, and it is not fine"},
    "POST /v1/held/{act}/release": {"why": "I was here, and it is fine"},
    "POST /v1/messages/{message}/reports": {"kind": "threat"},
    "POST /v1/cases/{case}/coachings": {"member": "mem_1", "words": "I was here"},
    "POST /v1/cases/{case}/proofs": {"contact": "ctc_1", "words": "I was here"},
    "POST /v1/cases/{case}/counter-notices": {"words": "I was here", "stated": []},
    "POST /v1/cases/{case}/decisions": {"outcome": "unfounded", "reason": "I was here"},
    "POST /v1/contacts/{id}/addresses": {"channel": "email", "address": "thief@example.org"},
    "POST /v1/contacts/{id}/consents": {
        "channel": "sms",
        "purpose_class": "marketing",
        "kind": "express",
        "method": "paper",
        "at": "2026-01-02T03:04:05Z",
        "source": "stolen",
        "text": "Yes",
    },
    "POST /v1/contacts/{id}/disclosures": {"recipient": "Thief", "categories": ["address"]},
    "POST /v1/contacts/{id}/notices": {"version": "v1"},
    "POST /v1/disclosures/{id}/receipt": {"said": "I was here"},
    "POST /v1/rights-requests/{id}/acceptance": {"right": "erasure"},
    "POST /v1/rights-requests/{id}/contact": {"contact": ""},
    "POST /v1/rights-requests/{id}/decision": {"outcome": "refused", "ground": "not_found"},
    "POST /v1/rights-requests/{id}/extension": {"why": "I was here"},
    "POST /v1/rights-requests/{id}/forwarding": {"known_by": "I was here"},
    "POST /v1/rights-requests/{id}/proof": {"how": "I was here"},
    "POST /v1/unclear-refusals/{number}/judgement": {"was_meant": True},
    "POST /v1/contacts/{id}/merges": {"other": "ctc_00000000000000000000000000"},
    "POST /v1/conversations/{id}/notes": {"text": "I was here"},
    "POST /v1/conversations/{id}/reads": {"number": 1},
    "POST /v1/conversations/{id}/replies": {"text": "I was here", "client_id": "stolen-reply-1"},
    "POST /v1/conversations/{id}/replies/preview": {"text": "I was here"},
    "POST /v1/conversations/{id}/transfers": {"note": "mine now"},
    "POST /v1/mailboxes/{mailbox}/grants": {"provider": "google"},
    "POST /v1/mailboxes/{mailbox}/proofs": {"code": "12345678"},
    "POST /v1/text-senders/{sender}/registration": {"taken": True},
    "POST /v1/text-senders/{sender}/submissions": {"documents": {}},
    "POST /v1/text-senders/{sender}/suspension": {"rule": "spam", "why": "taken over"},
    "POST /v1/offers/{offer}/refusal": {},
    "PUT /v1/brands/{id}/owner": {"owner": "Thief"},
    "PUT /v1/contacts/{id}/opt-outs/{channel}": {"why": "asked"},
    "POST /v1/conversations/{id}/links": {"other": "1", "kind": "related"},
    "POST /v1/conversations/{id}/merges": {"other": "1"},
    "POST /v1/conversations/{id}/participants": {"email": "thief@example.org"},
    "POST /v1/conversations/{id}/splits": {"numbers": [1]},
    "POST /v1/conversations/{id}/watchers": {},
    "PUT /v1/conversations/{id}/aside": {"where": "trash"},
    "PUT /v1/conversations/{id}/draft": {"kind": "reply", "text": "mine"},
    "PUT /v1/conversations/{id}/snooze": {"until": "2030-01-01T00:00:00Z"},
    "PUT /v1/conversations/{id}/wrap-up": {},
    "PUT /v1/members/{member}/capacity": {"webchat": 1},
    "PUT /v1/members/{member}/skills": {"skills": []},
}

# Doors of contacts, which have keys of their own, and what is everybody's: where those walls are tried.
ELSEWHERE: Mapping[str, str] = {
    "/api/v2/locales/": "fairline/platform/zendesk/tests",
    "/api/v2/satisfaction_ratings/": "fairline/platform/zendesk/tests",
    "/api/v2/suspended_tickets/": "fairline/platform/zendesk/tests",
    "/assets/": "tests/reliability/test_hostile.py",
    "/help/": "fairline/helpcentre/tests",
    "/mail/pictures/": "fairline/channels/email/tests",
    "/mail/u/": "fairline/channels/email/tests",
    "/preferences/": "fairline/helpcentre/tests",
    "/openapi/": "fairline/web/tests",
    "/s/": "fairline/surveys/tests",
    "/texts/": "fairline/channels/sms/tests",
    "/age/": "fairline/accounts/tests",  # takes a year in, tells nothing
    "/privacy/": "fairline/helpcentre/tests",
    "/trust/": "fairline/agreements/tests",
    "/calls/hosted/": "fairline/channels/voice/providers/tests",
    "/v1/trunks/{trunk}/adoptions": "fairline/channels/voice/providers/tests",
    "/v1/trunks/{trunk}/offers": "fairline/channels/voice/providers/tests",  # a plain line sells no numbers
    "/v1/trunks/{trunk}/purchases": "fairline/channels/voice/providers/tests",
    "/v1/number-papers/": "fairline/numbers/tests",  # what a country asks is everybody's; what was shown, their own
    "/v1/clauses/": "fairline/agreements/tests",
    "/v1/law-packs/": "fairline/gate/tests",
    "/v1/operator/accounts/": "fairline/privacy/tests",
    "/v1/operator/apps/": "fairline/platform/oauth/tests",
    "/v1/operator/cases/": "fairline/cases/tests",
    "/v1/operator/certificates/": "fairline/privacy/tests",
    "/v1/operator/hash-lists/": "fairline/cases/tests",
    "/v1/operator/marks/": "fairline/cases/tests",
    "/v1/operator/pooling-interests/": "fairline/analytics/tests",
    "/v1/operator/suppliers/": "fairline/privacy/tests",
    "/v1/operator/exercises/": "fairline/accounts/tests",
    "/v1/operator/failures/": "fairline/accounts/tests",
    "/v1/partner-shares/": "fairline/privacy/tests",
    "/v1/partners/": "fairline/accounts/tests",  # what is named is everybody's; whose key it is, is asked of its own
    "/v1/registries/": "fairline/privacy/tests",
    "/v1/suppliers/": "fairline/privacy/tests",
    "/v1/invitations/": "fairline/accounts/tests",
    "/widget/": "fairline/channels/webchat/tests",
    "/x/": "fairline/analytics/tests",
    "/{name}": "tests/reliability/test_hostile.py",
}

# What whoever is signed in may do for themselves, whatever their role: it changes nothing of anybody else's.
OWN = {
    "/v1/account-notices/reads",
    "/v1/agreements/acceptances",
    "/v1/agreements/acknowledgements",
    "/v1/cases",  # whoever works here may report something; what becomes of it, officers alone see
    "/v1/call-complaints",  # whoever works here may report one, as a case
    "/v1/emergency/limits",  # that they read them
    "/v1/emergency/card",  # that they saw it
    "/v1/figures",
    "/v1/alert-raisings/{id}/reviews",  # whom the raising names reviews it, whatever their role
    "/v1/exports/{id}/reviews",  # whom the export names reviews it, whatever their role
    "/v1/me",
    "/v1/me/not-me",
    "/v1/me/password",
    "/v1/me/second-factor",
    "/v1/notices/reads",
    "/v1/phone/location",  # where they are
    "/v1/pooling/objection",
    "/v1/push-places",
    "/v1/session",
    "/v1/session/lock",
    "/v1/session/proofs",
    "/v1/token-reports",  # whoever found a key may say so
    "/v1/sessions/{id}",
}

LISTS = (
    "/v1/audit?limit=200",
    "/v1/companies",
    "/v1/contacts",
    "/v1/contacts?q=Mara",
    "/v1/conversations?view=all",
    "/v1/conversations?view=all&state=closed",
    "/v1/data-requests",
    "/v1/dispositions",
    "/v1/fields?on=contact",
    "/v1/floor",
    "/v1/members",
    "/v1/presences",
    "/v1/queues",
    "/v1/saved-replies",
    "/v1/skills",
    "/v1/teams",
    "/v1/text-senders",
    "/v1/tokens",
    "/v1/webchat/sites",
)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """Two accounts behind one address."""
    with ExitStack() as held:
        process = Mailed(tmp_path_factory.mktemp("town"), held.enter_context(names.serving()))
        held.callback(process.start().stop)
        yield Town(process, held)


def test_every_address_that_names_something_is_tried(town: Town, tmp_path: Path) -> None:
    """Whoever adds a route adds, in tests/support/town.py, something of the first account that it could give away."""
    house = build(read_settings({"FAIRLINE_DATA": str(tmp_path)}))
    served = {str(route.path_format) for route in web_app(house)._app.routes}  # type: ignore[attr-defined]  # the layer around it has no routes
    house.database.close()
    walls = {path for path in served if "{" in path and not path.startswith(tuple(ELSEWHERE))}
    untried = sorted(walls - {path for _, path, _ in walled(town)})
    assert untried == [], " ".join(untried)
    assert [where for where in ELSEWHERE.values() if not Path(where).exists()] == []
    assert len(walls) > 60


def walled(town: Town) -> Iterator[tuple[str, str, str]]:
    """Method, template and address of everything that is behind the walls between accounts."""
    yield from (each for each in town.routes() if not each[1].startswith(tuple(ELSEWHERE)))


def is_operators(town: Town, method: str, path: str) -> bool:
    """Whether a route is for members of the operator's account, which the first is and the second is not."""
    needed = town.page["paths"][path.partition("?")[0]][method.lower()].get("x-permission")
    return str(needed).startswith("operator.")


def test_no_address_gives_away_or_touches_what_is_another_accounts(town: Town) -> None:
    before = belongings(town)
    tried, wrong = 0, []
    for method, path, url in walled(town):
        for who in (town.second, town.stranger):
            body: Any = {} if method in ("PATCH", "PUT", "POST") else None
            answer = who.ask(method, url, BODIES.get(f"{method} {path}", body))
            tried += 1
            fits = answer.status_code == 404 or (who is town.second and answer.status_code == 403)
            if is_operators(town, method, path):
                fits = answer.status_code == 403
            if not fits or any(each in answer.text for each in town.secrets.values()):
                wrong.append(f"{method} {url} -> {answer.status_code} {answer.text[:120]}")
    assert wrong == [], "\n".join(wrong)
    assert tried > 100
    assert belongings(town) == before, "something of the first account was changed"


def test_nothing_of_another_account_hangs_on_what_is_ones_own(town: Town) -> None:
    """The first thing an address names is their own, the second is the other account's."""
    town.second.visitor().say("their-own-message", "Hello")
    row = at_last(lambda: town.second.get("/v1/conversations?view=all")["items"])[0]
    own = {"conversations": row["id"], "contacts": row["contact"]["id"], "tickets": "1"}
    tried, wrong = 0, []
    for method, path, url in walled(town):
        parts = url.split("/")
        first = path.split("/").index(next(part for part in path.split("/") if "{" in part))
        same = any(word in url for word in ("/opt-outs/", "/links/", "/marks/", "/merges/", "/splits/"))
        if path.count("{") < 2 or same or parts[first - 1] not in own:
            continue
        parts[first] = own[parts[first - 1]]
        answer = town.stranger.ask(method, "/".join(parts), BODIES.get(f"{method} {path}", {}))
        tried += 1
        gone = method == "DELETE" and answer.status_code == 204  # what was never there is not there
        if not (gone or answer.status_code == 404) or any(each in answer.text for each in town.secrets.values()):
            wrong.append(f"{method} {'/'.join(parts)} -> {answer.status_code} {answer.text[:160]}")
    assert wrong == []
    assert tried > 5


def belongings(town: Town) -> list[Any]:
    ids = town.ids
    paths = [
        f"/v1/contacts/{ids['contact']}",
        f"/v1/companies/{ids['company']}",
        f"/v1/queues/{ids['queue']}",
        f"/v1/conversations/{ids['conversation']}/thread",
        f"/v1/members/{ids['invited']}",
        f"/v1/calls/{ids['call']}",
        f"/v1/flows/{ids['flow']}",
        f"/v1/numbers/{ids['number']}",
        f"/v1/recordings/{ids['recording']}",
        f"/v1/trunks/{ids['trunk']}",
        "/v1/callbacks",
        "/v1/emergency/sites",
        "/v1/flow-clips",
        "/v1/teams",
        "/v1/saved-replies",
        "/v1/webchat/sites",
        "/v1/fields?on=contact",
        "/v1/legal-holds",
        "/v1/plan",
    ]
    return [lasting(town.first.get(path)) for path in paths]


def lasting(told: Any) -> Any:
    """What is told, without what the clock changes by itself."""
    passing = ("open", "opens_at", "waiting", "agents_available", "last_seen", "online")
    return {name: each for name, each in told.items() if name not in passing}


def test_each_of_those_addresses_leads_somewhere_for_their_own_account(town: Town) -> None:
    """Otherwise the walls would hold because nothing is behind them."""
    found = {}
    for method, path, url in walled(town):
        if method == "GET" and not path.startswith("/api/v2/attachments/"):  # before it is sent, its token fetches it
            found[path, url] = town.owner.ask("GET", url).status_code
    assert {key: status for key, status in found.items() if status not in (200, 409)} == {}


def test_no_list_shows_anything_of_another_account(town: Town) -> None:
    listed = {path for path in town.page["paths"] if path.startswith("/v1/") and "{" not in path}
    reads = {path for path in listed if "get" in town.page["paths"][path]} - {"/v1/agreement"}
    for path in {*LISTS, *reads}:
        mine = town.owner.ask("GET", path)
        answer = town.stranger.ask("GET", path)
        assert mine.status_code in (200, 422), f"{path}: {mine.text}"
        theirs = 403 if is_operators(town, "GET", path) else mine.status_code
        assert answer.status_code == theirs, f"{path}: {answer.text}"
        told = [name for name, each in town.secrets.items() if each in answer.text]
        assert told == [], f"{path} tells of {told}"


def test_what_is_the_operators_refuses_everybody_outside_their_account(town: Town) -> None:
    """Before a body is judged or anything is looked for; whichever things of whichever account are named."""
    before = belongings(town)
    tried, let = 0, []
    for path, held in town.page["paths"].items():
        for method in held.keys() & {"get", "post", "put", "patch", "delete"}:
            if not is_operators(town, method, path):
                continue
            for url in town.named(path) or [re.sub(r"{\w+}", town.first.account, path)]:
                for who in (town.second, town.stranger):
                    tried += 1
                    answer = who.ask(method.upper(), url, None if method in ("get", "delete") else {})
                    if (answer.status_code, answer.json()["type"]) != (403, "forbidden"):
                        let.append(f"{method} {url} -> {answer.status_code} {answer.text[:160]}")
    assert let == []
    assert tried > 60
    assert belongings(town) == before, "something of the first account was changed"


def test_nothing_of_another_account_can_be_named_in_a_body(town: Town) -> None:
    ids = town.ids
    own = town.second.post("/v1/contacts", {"name": "Otto's own"})["id"]
    other = town.second.visitor()
    other.say("other-message", "Hello")
    row = at_last(lambda: town.second.get("/v1/conversations?view=all")["items"])[0]["id"]
    attempts = (
        ("POST", "/v1/contacts", {"name": "X", "company": ids["company"]}),
        ("PATCH", f"/v1/contacts/{own}", {"company": ids["company"]}),
        ("POST", f"/v1/contacts/{own}/merges", {"other": ids["contact"]}),
        ("POST", "/v1/data-requests", {"contact": ids["contact"], "kind": "erasure"}),
        ("POST", "/v1/dispositions", {"name": "X", "queue": ids["queue"]}),
        ("POST", "/v1/saved-replies", {"shortcut": "x", "title": "X", "text": "X", "team": ids["team"]}),
        ("POST", "/v1/teams", {"name": "X", "members": [ids["member"]]}),
        ("POST", "/v1/webchat/sites", {"name": "X", "queue": ids["queue"]}),
        ("POST", "/v1/queues", {"name": "X", "week": [], "teams": [ids["team"]]}),
        ("POST", "/v1/queues", {"name": "X", "week": [], "skills": [{"skill": ids["skill"], "level": 1}]}),
        ("PUT", f"/v1/members/{town.second.owner}/skills", {"skills": [{"skill": ids["skill"], "level": 1}]}),
        ("POST", f"/v1/conversations/{row}/transfers", {"agent": ids["member"]}),
        ("POST", f"/v1/conversations/{row}/transfers", {"queue": ids["queue"]}),
        ("POST", f"/v1/conversations/{row}/notes", {"text": "X", "mentions": [ids["member"]]}),
        (
            "POST",
            f"/v1/conversations/{row}/replies",
            {"text": "X", "client_id": "x", "attachments": [ids["attachment"]]},
        ),
        ("PUT", f"/v1/conversations/{row}/wrap-up", {"disposition": ids["disposition"]}),
    )
    answers = {(m, p.split("/")[2], str(body)): town.stranger.ask(m, p, body) for m, p, body in attempts}
    # A reply may be answered with the gate's refusal: then it was judged, and not sent.
    taken = [
        f"{key} -> {answer.text[:160]}"
        for key, answer in answers.items()
        if answer.status_code < 400 and answer.json().get("outcome") != "refused"
    ]
    assert taken == []
    assert {answer.status_code for answer in answers.values()} <= {201, 404, 409, 422}


def test_a_visitor_of_one_account_cannot_fetch_or_send_the_others_files(town: Town) -> None:
    visitor: Visitor = town.second.visitor()
    path = f"{visitor.url}/widget/v1/attachments/{town.ids['attachment']}"
    assert httpx.get(path, headers=visitor.headers, timeout=60).status_code == 404
    body = {"client_id": "with-a-stolen-file", "text": "x", "attachments": [town.ids["attachment"]]}
    said = httpx.post(f"{visitor.url}/widget/v1/messages", json=body, headers=visitor.headers, timeout=60)
    assert said.status_code in (404, 409, 422), said.text


def test_a_member_who_only_reads_can_change_nothing(town: Town) -> None:
    joined = town.process.url + f"/v1/invitations/{town.invitation}/acceptance"
    answer = httpx.post(joined, json={"name": "Ray", "password": PASSWORD}, timeout=60)
    assert answer.status_code == 201, answer.text
    reader = Person(town.held, town.process.url, "ray@alpinetea.example", town.first.account)
    tried, let = 0, []
    for path, held in town.page["paths"].items():
        if not path.startswith("/v1/") or path.startswith("/v1/invitations") or path in OWN:
            continue
        for method in held.keys() & {"post", "put", "patch", "delete"}:
            if held[method]["x-permission"] in ("conversation.read", "flow.read"):
                continue  # how far they have read is their own affair; trying a flow writes nothing
            for url in town.named(path) if "{" in path else [path]:
                tried += 1
                answer = reader.ask(method.upper(), url, BODIES.get(f"{method.upper()} {path}", {}))
                if answer.status_code != 403:
                    let.append(f"{method} {url} -> {answer.status_code}")
    assert let == []
    assert tried > 40
    assert reader.ask("GET", "/v1/conversations?view=all").status_code == 200
    reported = reader.ask("POST", "/v1/cases", {"subject": "other", "words": "I saw it"})
    assert reported.status_code == 201, reported.text
    for path in ("/v1/cases", f"/v1/cases/{reported.json()['id']}"):
        assert reader.ask("GET", path).status_code == 403
