"""Two accounts behind one address, the first with one of everything: what the walls between accounts are tried on."""

import itertools
import smtplib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from tests.support.patience import at_last
from tests.support.rung import SOUND, rung
from tests.support.server import Mailed, Office

PASSWORD = "violet-otter-plinth"

# What stands behind each shelf of the wire: the things of the first account that an address may name there.
BEHIND: Mapping[str, tuple[str, ...]] = {
    "account-exports": ("account_export",),
    "acts": ("act",),
    "alert-raisings": ("raising",),
    "alerts": ("alert",),
    "apps": ("app",),
    "attachments": ("attachment",),
    "brands": ("brand",),
    "bulks": ("bulk",),
    "calendars": ("calendar",),
    "callbacks": ("callback",),
    "calls": ("call",),
    "cases": ("case",),
    "companies": ("company",),
    "contact-imports": ("contact_import",),
    "consents": ("consent",),
    "contacts": ("contact", "visitor_contact"),
    "conversations": ("conversation", "mailed", "called"),
    "data-requests": ("request",),
    "disclosures": ("disclosure",),
    "dispositions": ("disposition",),
    "domains": ("domain",),
    "emergency/sites": ("emergency_site",),
    "export-marks": ("export_mark",),
    "export-recipients": ("recipient",),
    "export-series": ("series",),
    "exports": ("export",),
    "fields": ("field",),
    "flow-clips": ("clip",),
    "flows": ("flow",),
    "forms": ("form",),
    "held": ("act",),
    "kept": ("kept",),
    "legal-holds": ("legal_hold",),
    "lines": ("line",),
    "links": ("link",),
    "macros": ("macro",),
    "mailboxes": ("mailbox",),
    "mails": ("mail",),
    "marks": ("mark",),
    "members": ("member", "invited"),
    "merges": ("reference",),
    "messages": ("message",),
    "numbers": ("number",),
    "offers": ("offer",),
    "operator-accesses": ("operator_access",),
    "moves": ("move",),
    "opt-outs": ("channel",),
    "own-words": ("own_word",),
    "participants": ("contact",),
    "parts": ("part",),
    "queues": ("queue",),
    "recordings": ("recording",),
    "registry-copies": ("registry_copy",),
    "reports": ("report",),
    "rights-requests": ("rights_request",),
    "role-reviews": ("member",),
    "rules": ("rule",),
    "saved-replies": ("reply",),
    "seats": ("seat",),
    "service-levels": ("service_level",),
    "sessions": ("session",),
    "sites": ("site",),
    "skills": ("skill",),
    "splits": ("reference",),
    "statuses": ("status",),
    "suppressions": ("suppression",),
    "teams": ("team",),
    "text-senders": ("text_sender",),
    "tokens": ("token",),
    "trunks": ("trunk",),
    "unclear-refusals": ("refusal",),
    "versions": ("version",),
    "views": ("view",),
    "watchers": ("member",),
    "web-forms": ("web_form",),
    "{seat}": ("member", "invited"),
}
API = "/api/v2/"
# The same where programs written for Zendesk come in: whole numbers, and what stands for them.
BEHIND_API: Mapping[str, tuple[str, ...]] = {
    "attachments": ("api:attachment",),
    "automations": ("api:automations",),
    "brands": ("api:brands",),
    "clients": ("api:client",),
    "content": ("file_name",),
    "custom_statuses": ("api:custom_statuses",),
    "deleted_tickets": ("api:deleted_tickets",),
    "group_memberships": ("api:group_memberships",),
    "groups": ("api:groups",),
    "job_statuses": ("api:job",),
    "macros": ("api:macros",),
    "organization_memberships": ("api:organization_memberships",),
    "organizations": ("api:organizations",),
    "policies": ("api:slas/policies",),
    "requests": ("api:tickets",),
    "suspended_tickets": ("api:suspended_tickets",),
    "ticket_fields": ("api:ticket_fields",),
    "ticket_forms": ("api:ticket_forms",),
    "ticket_metrics": ("api:tickets",),
    "tickets": ("api:tickets",),
    "triggers": ("api:triggers",),
    "uploads": ("api:upload",),
    "users": ("api:users",),
    "views": ("api:views",),
}
# The same words in every account.
NO_SECRETS = {
    "channel": "email",
    "file_name": "note.txt",
    "link": "1?kind=related",
    "mark": "minor",
    "part": "1",
    "reference": "1",
    "requested": "requested",
    "seat": "agent",
    "version": "1",
}
# What has to be said with an address that names such a thing, before it is looked for.
SAID_WITH = {"kept": "?why=A+claim"}

TOLD = {"kind": "text", "category": "personal"}
TEXTED = {"name": "Shop", "kind": "long_code", "number": "+41445550177", "country": "CH", "provider": "upstream"}

# The lists of that API, and the word under which each holds its things.
LISTED: Mapping[str, str] = {
    **{shelf: shelf for shelf in ("automations", "brands", "custom_statuses", "deleted_tickets", "group_memberships")},
    **{shelf: shelf for shelf in ("groups", "macros", "organization_memberships", "organizations", "ticket_fields")},
    **{shelf: shelf for shelf in ("suspended_tickets", "ticket_forms", "tickets", "triggers", "users", "views")},
    "slas/policies": "sla_policies",
}


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
        """Send a request as they would."""
        return self._client.request(method, path, json=body, headers=self.csrf)

    def makes(self, path: str, body: Any) -> dict[str, Any]:
        """Make something; it must go well."""
        answer = self.ask("POST", path, body)
        assert answer.status_code < 300, f"{path}: {answer.text}"
        made: dict[str, Any] = answer.json()
        return made

    def brings(self, path: str, body: bytes) -> dict[str, Any]:
        """Bring a file; it must go well."""
        raw = self.csrf | {"Content-Type": "application/octet-stream"}
        answer = self._client.put(path, content=body, headers=raw)
        assert answer.status_code < 300, f"{path}: {answer.text}"
        made: dict[str, Any] = answer.json()
        return made


class Town:
    """Two accounts in one process; the first has one of everything, and is the operator's."""

    def __init__(self, process: Mailed, held: ExitStack) -> None:
        self.process, self.held = process, held
        self.first = Office(process)
        process.run("account", "operator", self.first.account)
        self.second = Office(process, name="Other Tea", email="otto@other.example")
        self.owner = Person(held, process.url, "nora@alpinetea.example", self.first.account)
        self.stranger = Person(held, process.url, "otto@other.example", self.second.account)
        self.page = httpx.get(f"{process.url}/openapi.json", timeout=60).json()
        self.ids = {"queue": self.first.queue, "site": str(self.first.site["id"]), "member": self.first.owner}
        for fill in (
            self._records,
            self._desk,
            self._telephone,
            self._conversation,
            self._mail,
            self._held,
            self._leaving,
            self._programs,
        ):
            self.ids |= fill()

    @property
    def secrets(self) -> dict[str, str]:
        """What nobody of another account may learn; a short number says nothing."""
        return {**{kind: each for kind, each in self.ids.items() if len(each) > 8}, "account": self.first.account}

    def _records(self) -> dict[str, str]:
        wanted: dict[str, tuple[str, Any]] = {
            "skill": ("/v1/skills", {"name": "oolong"}),
            "team": ("/v1/teams", {"name": "Front", "members": []}),
            "reply": ("/v1/saved-replies", {"shortcut": "hi", "title": "Hello", "text": "Hello"}),
            "disposition": ("/v1/dispositions", {"name": "Solved"}),
            "company": ("/v1/companies", {"name": "Mara & Sons", "domain": "mara.example"}),
            "contact": ("/v1/contacts", {"name": "Mara", "addresses": []}),
            "field": ("/v1/fields", {"on": "contact", "name": "grade", "label": "Grade"} | TOLD),
        }
        made = {kind: str(self.owner.makes(path, body)["id"]) for kind, (path, body) in wanted.items()}
        invited = self.owner.makes("/v1/members", {"email": "ray@alpinetea.example", "role": "read_only"})
        made["invited"], self.invitation = invited["member"]["id"], invited["invitation_url"].rsplit("/", 1)[-1]
        terms = self.owner.ask("GET", "/v1/agreement?language=en&document=api-terms").json()
        shown = {name: terms[name] for name in ("document", "version", "language", "sha256")}
        self.owner.makes("/v1/agreements/acceptances", shown)
        token = {"name": "reader", "scopes": ["account.read"]}
        made["token"] = self.owner.makes("/v1/tokens", token)["token"]["id"]
        made["session"] = self.owner.ask("GET", "/v1/sessions").json()["items"][0]["id"]
        request = self.owner.makes("/v1/data-requests", {"contact": made["contact"], "kind": "access"})["id"]
        at_last(lambda: self.first.get(f"/v1/data-requests/{request}")["state"] == "done")
        asked = {"right": "access", "source": "phone", "contact": made["contact"]}
        made["rights_request"] = self.owner.makes("/v1/rights-requests", asked)["id"]
        handed = {"recipient": "Parcels SA", "categories": ["address"]}
        told = self.owner.ask("POST", f"/v1/contacts/{made['contact']}/disclosures", handed).json()
        made["disclosure"] = told[0]["id"]
        given = {"channel": "sms", "purpose_class": "marketing", "kind": "express", "method": "paper"}
        given |= {"at": "2026-01-02T03:04:05Z", "source": "at the till", "text": "Yes, text me."}
        consent = self.owner.makes(f"/v1/contacts/{made['contact']}/consents", given)["id"]
        return made | {"request": request, "consent": consent} | self._lists()

    def _lists(self) -> dict[str, str]:
        """A list of contacts and a registry that were brought, and a word that stays inside."""
        brought = self.owner.makes("/v1/contact-imports", {"csv": "name,email\nLi,li@tea.example\n"})
        loaded = self.owner.brings("/v1/registries/US/copy?as_of=2020-01-01", b"2125550123")
        barred = self.owner.makes("/v1/own-words", {"kind": "word", "text": "Project Heron"})
        return {
            "contact_import": str(brought["taken"]["id"]),
            "registry_copy": str(loaded["id"]),
            "own_word": str(barred["items"][0]["id"]),
        }

    def _desk(self) -> dict[str, str]:
        """One of everything an admin sets up for the desk."""
        name = {"en": "With the courier", "fr": "Chez le coursier"}
        tag = [{"do": "add_tags", "tags": ["oolong"]}]
        wanted: dict[str, tuple[str, Any]] = {
            "brand": ("/v1/brands", {"name": "Mara Tea", "slug": "mara-tea"}),
            "mailbox": ("/v1/mailboxes", {"name": "Help", "address": "help@mara.example", "queue": self.ids["queue"]}),
            "view": ("/v1/views", {"name": "Oolong", "conditions": {"all": []}, "scope": "everyone"}),
            "status": ("/v1/statuses", {"status": "pending", "name": name}),
            "form": ("/v1/forms", {"name": "Orders", "fields": []}),
            "rule": ("/v1/rules", {"kind": "trigger", "name": "Oolong", "when": ["opened"], "actions": tag}),
            "macro": ("/v1/macros", {"name": "Oolong", "actions": tag}),
            "operator_access": ("/v1/operator-accesses", {"purpose": "support", "hours": 1}),
            "case": ("/v1/cases", {"subject": "security", "words": "Somebody rang"}),
            "calendar": ("/v1/calendars", {"name": "Shop", "time_zone": "Europe/Zurich", "week": []}),
            "service_level": ("/v1/service-levels", {"name": "All", "targets": {"first_reply": {"none": 60}}}),
            "text_sender": ("/v1/text-senders", TEXTED),
            "report": ("/v1/reports", {"name": "Conversations", "question": {"metric": "volume", "days": 7}}),
        }
        found = {"domain": self.first.proves(self.process.zones, "mara.example")}
        found |= {kind: str(self.owner.makes(path, body)["id"]) for kind, (path, body) in wanted.items()}
        asked = {"brand": found["brand"], "name": "Write to us", "slug": "write", "mailbox": found["mailbox"]}
        asked["purpose"] = "customer_relations"  # the first account is the operator's
        found["web_form"] = self.owner.makes("/v1/web-forms", asked)["id"]
        return found

    def _telephone(self) -> dict[str, str]:
        """A trunk, a number, a flow, a site, and what came of a call."""
        setup = {"name": "Line", "hosts": [{"name": "127.0.0.1", "port": 5999}], "sources": ["127.0.0.1/32"]}
        trunk = self.owner.makes("/v1/trunks", {"kind": "sip", "setup": setup | {"country": "CH"}})["id"]
        wanted = {"number": "+41445550100", "kind": "geographic", "name": "Shop", "trunk": trunk}
        number = self.owner.makes("/v1/numbers", wanted)["id"]
        flow = self.owner.makes("/v1/flows", {"name": "Welcome"})["id"]
        self.owner.makes(f"/v1/flows/{flow}/publication", {"note": "First"})
        place = {"street": "Bahnhofstrasse", "house": "1", "postcode": "8001", "city": "Zürich", "country": "CH"}
        rights = "name=Bell&owner=Alpine+Tea&basis=own&owned=true&lawful=true"
        return {
            "trunk": trunk,
            "number": number,
            "flow": flow,
            "clip": self.owner.brings(f"/v1/flow-clips?{rights}", SOUND)["id"],
            "line": self.owner.makes("/v1/phone/lines", {"name": "Desk"})["id"],
            "emergency_site": self.owner.makes("/v1/emergency/sites", {"name": "Shop", "place": place})["id"],
            **rung(self.process.folder, self.first.account, number, trunk, self.ids["queue"]),
        }

    def _conversation(self) -> dict[str, str]:
        office = self.first
        self.owner.ask("PUT", "/v1/presence", {"status": "available"})
        self.visitor = office.visitor()
        self.visitor.say("walls-message", "Is the oolong back?")
        row = at_last(lambda: office.get("/v1/conversations?view=all")["items"])[0]
        offers = at_last(lambda: self.owner.ask("GET", "/v1/offers").json()["items"])
        found = {"conversation": row["id"], "visitor_contact": row["contact"]["id"], "offer": offers[0]["id"]}
        self.owner.ask("POST", f"/v1/conversations/{row['id']}/assignment")
        raw = {"Authorization": f"Bearer {office.secret}", "Content-Type": "text/plain"}
        path = f"{office.url}/v1/attachments?conversation={row['id']}&name=note.txt"
        kept = httpx.post(path, content=b"tea", headers=raw, timeout=60)
        assert kept.status_code == 201, kept.text
        wish = {"text": "Yes, since yesterday.", "client_id": "walls-reply"}
        said = self.owner.makes(f"/v1/conversations/{row['id']}/replies", wish)
        return found | {"attachment": kept.json()["id"], "act": said["act"]}

    def _mail(self) -> dict[str, str]:
        """Somebody writes a mail; it becomes a conversation."""
        with smtplib.LMTP("127.0.0.1", self.process.lmtp, timeout=20) as door:
            said = {"Held": "", "Away": "Auto-Submitted: auto-replied\r\n", "By mail": "", "Gone": "", "Lists": ""}
            for subject, more in said.items():
                asks = "How do I unsubscribe?" if subject == "Lists" else "Is it back?"
                writer = "lou@buyer.example" if subject == "Held" else "nour@buyer.example"
                heads = f"From: {writer}\r\nTo: help@mara.example\r\nSubject: {subject}\r\n{more}"
                heads += f"Message-ID: <{subject[0]}@buyer.example>\r\nDate: Mon, 16 Nov 2026 09:00:00 +0000\r\n"
                door.sendmail(writer, ["help@mara.example"], f"{heads}\r\n{asks}\r\n".encode())
        row, gone = self._about("By mail"), self._about("Gone")
        answer = self.owner.ask("PUT", f"/v1/conversations/{gone['id']}/aside", {"where": "trash"})
        assert answer.status_code < 300, answer.text
        thread = self.first.get(f"/v1/conversations/{row['id']}/thread")["items"]
        message = next(item["id"] for item in thread if item["kind"] == "message")
        refusal = at_last(lambda: self.first.get("/v1/unclear-refusals")["items"])[0]["number"]
        return {
            "refusal": str(refusal),
            "mailed": row["id"],
            "message": message,
            "mail": self.first.get("/v1/mails")["items"][0]["id"],
        }

    def _held(self) -> dict[str, str]:
        """What a legal hold keeps of somebody who was forgotten."""
        row = self._about("Held")
        now = parsedate_to_datetime(self.owner.ask("GET", "/v1/me").headers["date"])
        hold = {"what": "conversation", "about": row["id"], "why": "A claim"}
        hold["review"] = (now + timedelta(days=90)).isoformat()
        made = self.owner.makes("/v1/legal-holds", hold)["id"]
        self.owner.makes("/v1/data-requests", {"contact": row["contact"]["id"], "kind": "erasure"})
        at_last(lambda: self.first.get("/v1/legal-holds")["items"][0]["kept"])
        return {"legal_hold": made, "kept": row["id"]}

    def _about(self, subject: str) -> dict[str, Any]:
        def look() -> list[dict[str, Any]]:
            found = self.first.get("/v1/conversations?view=all")["items"]
            return [row for row in found if row["subject"] == subject]

        return at_last(look)[0]

    def _leaving(self) -> dict[str, str]:
        """What is done to many, and what leaves."""
        actions = [{"do": "add_tags", "tags": ["walls"]}]
        bulk = {"actions": actions, "conversations": [self.ids["conversation"]], "expected": 1}
        export = {"what": "conversations", "purpose": "service", "recipients": [self.ids["member"]]}
        return {
            "bulk": self.owner.makes("/v1/bulks", bulk)["id"],
            **self._exported(export),
            "recipient": self.owner.makes("/v1/export-recipients", {"place": "auditor@firm.example"})["value"],
            "suppression": self.owner.makes("/v1/suppressions", {"address": "gone@buyer.example"})["lookup"],
            "account_export": self.owner.makes("/v1/account-exports", {"recipients": [self.ids["member"]]})["id"],
            "move": self.owner.makes("/v1/moves", {"kind": "zendesk"})["id"],
        }

    def _exported(self, export: dict[str, Any]) -> dict[str, str]:
        """A file and its mark, an export that repeats, an alert and what it raised."""
        made = self.owner.makes("/v1/exports", export)["id"]
        files = [f"/v1/exports/{made}/file"]
        file = at_last(lambda: [each for each in (self.owner.ask("GET", path) for path in files) if each.is_success])
        series = {"name": "Weekly", "every": "week", "export": export | {"columns": ["channel"]}}
        watched = {"name": "Quiet", "question": {"metric": "volume", "days": 30}, "when": "below", "limit": 1_000}
        alert = self.owner.makes("/v1/alerts", watched | {"purpose": "service", "members": [self.ids["member"]]})["id"]
        raised = at_last(lambda: self.owner.ask("GET", "/v1/alert-raisings").json()["items"])
        return {
            "export": made,
            "export_mark": file[0].text.rstrip().rpartition(",")[2],
            "series": self.owner.makes("/v1/export-series", series)["id"],
            "alert": alert,
            "raising": raised[0]["id"],
        }

    def _programs(self) -> dict[str, str]:
        """The numbers by which programs know them; of each kind the newest, which no young account has given yet."""
        old = {"field": "status_since", "op": "older_than", "value": {"hours": 24}}
        tag = [{"do": "add_tags", "tags": ["oolong"]}]
        rule = {"kind": "automation", "name": "Old", "conditions": {"all": [old]}, "actions": tag}
        wanted: tuple[tuple[str, Any], ...] = (
            ("/v1/rules", rule),
            ("/v1/fields", {"on": "conversation", "name": "leaf", "label": "Leaf"} | TOLD),
            ("/v1/queues", {"name": "Back", "week": []}),
        )
        for path, body in wanted:
            self.owner.makes(path, body)
        answer = self.owner.ask("PATCH", f"/v1/contacts/{self.ids['contact']}", {"company": self.ids["company"]})
        assert answer.status_code == 200, answer.text
        api = self.first
        client = {"name": "Till", "identifier": "till", "redirect_uri": ["https://till.example/back"]}
        kept = httpx.post(
            f"{api.url}{API}uploads?filename=note.txt",
            content=b"tea",
            headers={"Authorization": f"Bearer {api.secret}", "Content-Type": "text/plain"},
            timeout=60,
        )
        assert kept.status_code == 201, kept.text
        upload = kept.json()["upload"]
        many = api.ask("PUT", f"{API}tickets/update_many?ids=1", {"ticket": {"additional_tags": ["walls"]}}).json()
        found = {f"api:{shelf}": newest for shelf in LISTED if (newest := self._newest(shelf))}
        made = str(api.post(f"{API}oauth/clients", {"client": client})["client"]["id"])
        return found | {
            "api:client": made,
            "app": str(api.get("/v1/apps")["items"][0]["id"]),
            "api:upload": upload["token"],
            "api:attachment": str(upload["attachment"]["id"]),
            "api:job": many["job_status"]["id"],
        }

    def _newest(self, shelf: str) -> str:
        listed = self.first.get(f"{API}{shelf}")[LISTED[shelf]]
        return str(max((int(each["id"]) for each in listed), default=""))

    def routes(self) -> Iterator[tuple[str, str, str]]:
        """Every address that names something: method, template, and the address with the first account's ids."""
        for path, held in self.page["paths"].items():
            if "{" in path:
                for method in held.keys() & {"get", "post", "put", "patch", "delete"}:
                    for url in self.named(path):
                        yield method.upper(), path, url

    def named(self, path: str) -> list[str]:
        """The addresses of a template, with every combination of the first account's things; none where one lacks."""
        parts = path.split("/")
        behind = BEHIND_API if path.startswith(API) else BEHIND
        choices = [
            self._things(behind, house, shelf, part) if "{" in part else (part,)
            for house, shelf, part in zip(["", "", *parts], ["", *parts], parts, strict=False)
        ]
        return ["/".join(chosen) for chosen in itertools.product(*choices)]

    def _things(self, behind: Mapping[str, tuple[str, ...]], house: str, shelf: str, part: str) -> tuple[str, ...]:
        held = {**NO_SECRETS, **self.ids}
        found = behind.get(f"{house}/{shelf}") or behind.get(shelf, ())
        kinds = ("requested",) if part == "{which}" else found
        return tuple(held[kind] + SAID_WITH.get(kind, "") for kind in kinds if kind in held)
