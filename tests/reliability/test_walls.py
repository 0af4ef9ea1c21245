"""The walls between accounts, tried at every address: what one account has, another's program cannot see or touch."""

import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from threading import Event
from typing import Any

import httpx
import pytest

from tests.support.server import Office, Process, Visitor, running

PASSWORD = "violet-otter-plinth"

# What a body must hold to get as far as looking for the thing the address names.
BODIES: Mapping[str, Any] = {
    "PATCH /v1/companies/{id}": {"name": "Taken over"},
    "PATCH /v1/contacts/{id}": {"name": "Taken over"},
    "PATCH /v1/members/{id}": {"name": "Taken over"},
    "PATCH /v1/queues/{queue}": {"name": "Taken over"},
    "PATCH /v1/saved-replies/{id}": {"title": "Taken over"},
    "PATCH /v1/statuses/{id}": {"name": {"en": "Taken over", "fr": "Prise"}},
    "PATCH /v1/teams/{id}": {"name": "Taken over"},
    "PATCH /v1/webchat/sites/{site}": {"name": "Taken over"},
    "POST /v1/contacts/{id}/addresses": {"channel": "email", "address": "thief@example.org"},
    "POST /v1/contacts/{id}/merges": {"other": "ctc_00000000000000000000000000"},
    "POST /v1/conversations/{id}/notes": {"text": "I was here"},
    "POST /v1/conversations/{id}/reads": {"number": 1},
    "POST /v1/conversations/{id}/replies": {"text": "I was here", "client_id": "stolen-reply-1"},
    "POST /v1/conversations/{id}/replies/preview": {"text": "I was here"},
    "POST /v1/conversations/{id}/transfers": {"note": "mine now"},
    "POST /v1/offers/{offer}/refusal": {},
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

# Nothing of these kinds stands in the first account yet: what makes one takes a mail, a file or many conversations.
NOT_YET = (
    "/v1/bulks/",
    "/v1/export-recipients/",
    "/v1/exports/",
    "/v1/mails/",
    "/v1/messages/",
    "/v1/reports/",
    "/v1/suppressions/",
)

PAUSE = Event()  # never set: a moment for the process to do what it was asked

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
    "/v1/tokens",
    "/v1/webchat/sites",
)


class Person:
    """A member at their screen: a session's cookie and the token that goes with every change."""

    def __init__(self, held: ExitStack, url: str, email: str, account: str) -> None:
        self._client = held.enter_context(httpx.Client(base_url=url, timeout=60))
        said = {"email": email, "password": PASSWORD, "account": account}
        answer = self._client.post("/v1/session", json=said)
        assert answer.status_code == 201, answer.text
        self.session = answer.json()
        self.csrf = {"X-Fairline-CSRF": self.session["csrf"]}

    def ask(self, method: str, path: str, body: Any = None) -> httpx.Response:
        return self._client.request(method, path, json=body, headers=self.csrf)


class Town:
    """Two accounts in one process; the first has one of everything."""

    def __init__(self, process: Process, held: ExitStack) -> None:
        self.process, self.held = process, held
        self.first = Office(process)
        self.second = Office(process, name="Other Tea", email="otto@other.example")
        self.owner = Person(held, process.url, "nora@alpinetea.example", self.first.account)
        self.stranger = Person(held, process.url, "otto@other.example", self.second.account)
        self.page = httpx.get(f"{process.url}/openapi.json", timeout=60).json()
        self.ids = self._fill(self.first)

    def _fill(self, office: Office) -> dict[str, str]:
        made = {
            "queue": office.queue,
            "site": str(office.site["id"]),
            "skill": office.post("/v1/skills", {"name": "oolong"})["id"],
            "team": office.post("/v1/teams", {"name": "Front", "members": []})["id"],
            "reply": office.post("/v1/saved-replies", {"shortcut": "hi", "title": "Hello", "text": "Hello"})["id"],
            "disposition": office.post("/v1/dispositions", {"name": "Solved"})["id"],
            "company": office.post("/v1/companies", {"name": "Mara & Sons", "domain": "mara.example"})["id"],
            "contact": office.post("/v1/contacts", {"name": "Mara", "addresses": []})["id"],
            "field": office.post("/v1/fields", {"on": "contact", "name": "grade", "label": "Grade", "kind": "text"})[
                "id"
            ],
            "member": office.owner,
        }
        invited = self.owner.ask("POST", "/v1/members", {"email": "ray@alpinetea.example", "role": "read_only"}).json()
        made["invited"], self.invitation = invited["member"]["id"], invited["invitation_url"].rsplit("/", 1)[-1]
        wanted = {"name": "reader", "scopes": ["account.read"]}
        made["token"] = self.owner.ask("POST", "/v1/tokens", wanted).json()["token"]["id"]
        made["session"] = self.owner.ask("GET", "/v1/sessions").json()["items"][0]["id"]
        asked = {"contact": made["contact"], "kind": "access"}
        made["request"] = office.post("/v1/data-requests", asked)["id"]
        until(lambda: office.get(f"/v1/data-requests/{made['request']}")["state"] == "done")
        return made | self._desk(office) | self._conversation(office)

    def _desk(self, office: Office) -> dict[str, str]:
        """One of everything an admin sets up for the desk."""
        name = {"en": "With the courier", "fr": "Chez le coursier"}
        tag = [{"do": "add_tags", "tags": ["oolong"]}]
        wanted: dict[str, tuple[str, Any]] = {
            "brand": ("/v1/brands", {"name": "Mara Tea", "slug": "mara-tea"}),
            "domain": ("/v1/domains", {"name": "mara.example"}),
            "mailbox": ("/v1/mailboxes", {"name": "Help", "address": "help@mara.example"}),
            "view": ("/v1/views", {"name": "Oolong", "conditions": {"all": []}, "scope": "everyone"}),
            "status": ("/v1/statuses", {"status": "pending", "name": name}),
            "form": ("/v1/forms", {"name": "Orders", "fields": []}),
            "rule": ("/v1/rules", {"kind": "trigger", "name": "Oolong", "when": ["opened"], "actions": tag}),
            "macro": ("/v1/macros", {"name": "Oolong", "actions": tag}),
            "calendar": ("/v1/calendars", {"name": "Shop", "time_zone": "Europe/Zurich", "week": []}),
            "service_level": ("/v1/service-levels", {"name": "All", "targets": {"first_reply": {"none": 60}}}),
        }
        made = {kind: self.owner.ask("POST", path, body) for kind, (path, body) in wanted.items()}
        assert {kind: each.text for kind, each in made.items() if each.status_code != 201} == {}
        found = {kind: str(each.json()["id"]) for kind, each in made.items()}
        asked = {"brand": found["brand"], "name": "Write to us", "slug": "write", "mailbox": found["mailbox"]}
        found["web_form"] = office.post("/v1/web-forms", asked)["id"]
        return found

    def _conversation(self, office: Office) -> dict[str, str]:
        self.owner.ask("PUT", "/v1/presence", {"status": "available"})
        self.visitor = office.visitor()
        self.visitor.say("walls-message", "Is the oolong back?")
        row = until(lambda: office.get("/v1/conversations?view=all")["items"])[0]
        offers = until(lambda: self.owner.ask("GET", "/v1/offers").json()["items"])
        found = {"conversation": row["id"], "visitor_contact": row["contact"]["id"], "offer": offers[0]["id"]}
        self.owner.ask("POST", f"/v1/conversations/{row['id']}/assignment")
        raw = {"Authorization": f"Bearer {office.secret}", "Content-Type": "text/plain"}
        path = f"{office.url}/v1/attachments?conversation={row['id']}&name=note.txt"
        kept = httpx.post(path, content=b"tea", headers=raw, timeout=60)
        assert kept.status_code == 201, kept.text
        wish = {"text": "Yes, since yesterday.", "client_id": "walls-reply"}
        said = self.owner.ask("POST", f"/v1/conversations/{row['id']}/replies", wish)
        assert said.status_code == 201, said.text
        found |= {"attachment": kept.json()["id"], "act": said.json()["act"]}
        return found

    def routes(self) -> Iterator[tuple[str, str, str]]:
        """Every address that names something: method, template, and the address with the first account's ids."""
        for path, held in self.page["paths"].items():
            if "{" in path and path.startswith("/v1/"):
                for method in held.keys() & {"get", "post", "put", "patch", "delete"}:
                    for url in self.named(path):
                        yield method.upper(), path, url

    def named(self, path: str) -> list[str]:
        kinds = {
            "acts": ["act"],
            "brands": ["brand"],
            "calendars": ["calendar"],
            "domains": ["domain"],
            "forms": ["form"],
            "macros": ["macro"],
            "mailboxes": ["mailbox"],
            "rules": ["rule"],
            "service-levels": ["service_level"],
            "statuses": ["status"],
            "views": ["view"],
            "web-forms": ["web_form"],
            "attachments": ["attachment"],
            "companies": ["company"],
            "contacts": ["contact", "visitor_contact"],
            "conversations": ["conversation"],
            "data-requests": ["request"],
            "dispositions": ["disposition"],
            "fields": ["field"],
            "members": ["member", "invited"],
            "offers": ["offer"],
            "queues": ["queue"],
            "saved-replies": ["reply"],
            "sessions": ["session"],
            "sites": ["site"],
            "skills": ["skill"],
            "teams": ["team"],
            "tokens": ["token"],
        }
        if path in ("/v1/clauses/{id}", "/v1/invitations/{code}", "/v1/invitations/{code}/acceptance"):
            return []  # the law's text is everybody's; a code is a secret of its own
        if path.startswith(NOT_YET):
            return []
        shelf = path[: path.index("{")].strip("/").rsplit("/", 1)[-1]
        found = [re.sub(r"\{\w+\}", self.ids[kind], path, count=1) for kind in kinds[shelf]]
        found = [url.replace("/links/{other}", "/links/1?kind=related").replace("{other}", "1") for url in found]
        return [url.replace("{channel}", "email") for url in found]


def until(look: Any) -> Any:
    """What is looked for, once it is there."""
    for _ in range(600):
        found = look()
        if found:
            return found
        PAUSE.wait(0.05)
    raise AssertionError("it never came")


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """Two accounts behind one address."""
    with running(tmp_path_factory.mktemp("town")) as process, ExitStack() as held:
        yield Town(process, held)


def test_no_address_gives_away_or_touches_what_is_another_accounts(town: Town) -> None:
    before = belongings(town)
    tried, wrong = 0, []
    for method, path, url in town.routes():
        for who in (town.second, town.stranger):
            body: Any = {} if method in ("PATCH", "PUT", "POST") else None
            answer = who.ask(method, url, BODIES.get(f"{method} {path}", body))
            tried += 1
            fits = answer.status_code == 404 or (who is town.second and answer.status_code == 403)
            if not fits or any(each in answer.text for each in town.ids.values()):
                wrong.append(f"{method} {url} -> {answer.status_code} {answer.text[:120]}")
    assert wrong == []
    assert tried > 100
    assert belongings(town) == before, "something of the first account was changed"


def belongings(town: Town) -> list[Any]:
    ids = town.ids
    paths = [
        f"/v1/contacts/{ids['contact']}",
        f"/v1/companies/{ids['company']}",
        f"/v1/queues/{ids['queue']}",
        f"/v1/conversations/{ids['conversation']}/thread",
        f"/v1/members/{ids['invited']}",
        "/v1/teams",
        "/v1/saved-replies",
        "/v1/webchat/sites",
        "/v1/fields?on=contact",
    ]
    return [lasting(town.first.get(path)) for path in paths]


def lasting(told: Any) -> Any:
    """What is told, without what the clock changes by itself."""
    passing = ("open", "opens_at", "waiting", "agents_available", "last_seen", "online")
    return {name: each for name, each in told.items() if name not in passing}


def test_each_of_those_addresses_leads_somewhere_for_their_own_account(town: Town) -> None:
    """Otherwise the walls would hold because nothing is behind them."""
    found = {}
    for method, path, url in town.routes():
        if method == "GET":
            found[path, url] = town.owner.ask("GET", url).status_code
    assert {key: status for key, status in found.items() if status not in (200, 409)} == {}


def test_no_list_shows_anything_of_another_account(town: Town) -> None:
    listed = {path for path in town.page["paths"] if path.startswith("/v1/") and "{" not in path}
    reads = {path for path in listed if "get" in town.page["paths"][path]} - {"/v1/agreement"}
    for path in {*LISTS, *reads}:
        mine = town.owner.ask("GET", path)
        answer = town.stranger.ask("GET", path)
        assert answer.status_code in (200, 422), f"{path}: {answer.text}"
        assert mine.status_code == answer.status_code, path
        told = [name for name, each in {**town.ids, "account": town.first.account}.items() if each in answer.text]
        assert told == [], f"{path} tells of {told}"


def test_nothing_of_another_account_can_be_named_in_a_body(town: Town) -> None:
    ids = town.ids
    own = town.second.post("/v1/contacts", {"name": "Otto's own"})["id"]
    other = town.second.visitor()
    other.say("other-message", "Hello")
    row = until(lambda: town.second.get("/v1/conversations?view=all")["items"])[0]["id"]
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
    own = {"/v1/figures", "/v1/session", "/v1/me", "/v1/me/password", "/v1/me/second-factor", "/v1/sessions/{id}"}
    tried, let = 0, []
    for path, held in town.page["paths"].items():
        if not path.startswith("/v1/") or path.startswith("/v1/invitations") or path in own:
            continue
        for method in held.keys() & {"post", "put", "patch", "delete"}:
            if held[method]["x-permission"] == "conversation.read":
                continue  # how far they have read is their own affair
            for url in town.named(path) if "{" in path else [path]:
                tried += 1
                answer = reader.ask(method.upper(), url, BODIES.get(f"{method.upper()} {path}", {}))
                if answer.status_code != 403:
                    let.append(f"{method} {url} -> {answer.status_code}")
    assert let == []
    assert tried > 40
    assert reader.ask("GET", "/v1/conversations?view=all").status_code == 200
