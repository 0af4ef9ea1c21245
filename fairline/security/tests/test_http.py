"""The door, as a browser and a program meet it: shapes, cookies, statuses and words."""

from datetime import timedelta

import pyotp
import pytest

from fairline.kit.clock import to_millis, to_text
from fairline.security.tests.conftest import EMAIL, PASSWORD

FRESH = "nine green umbrellas sing"
SESSION = {
    "member",
    "account",
    "permissions",
    "csrf",
    "agreement",
    "locked",
    "lock_minutes",
    "second_factor_by",
    "second_factor_owed",
}
MEMBER = {"id", "name", "email", "role", "state", "teams", "skills", "locale", "time_zone", "second_factor"}


@pytest.fixture
async def ada(opened, browser):
    """Ada's browser, signed in."""
    visitor = browser()
    assert (await visitor.sign_in()).status_code == 201
    return visitor


async def test_signing_in_answers_who_one_is_and_sets_a_cookie(opened, browser):
    visitor = browser()
    answer = await visitor.sign_in(" ADA@example.com ")
    told = answer.json()
    assert set(told) == SESSION
    assert set(told["member"]) == MEMBER
    assert set(told["account"]) == {"id", "name", "standing", "locale", "time_zone", "country"}
    asked = {name: [one["document"] for one in told["agreement"][name]] for name in ("asked", "to_read")}
    assert (told["agreement"]["version"], told["agreement"]["accepted"]) == ("2026-11", False)
    assert asked == {"asked": ["terms"], "to_read": ["acceptable-use"]}
    assert told["permissions"] == sorted(told["permissions"])
    cookie = answer.headers["set-cookie"].lower()
    assert cookie.startswith("fairline=fls_acc_test_")
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "path=/" in cookie
    assert "domain" not in cookie
    assert "secure" not in cookie
    again = await visitor.ask("GET", "/v1/session")
    assert again.json() == told


async def test_over_https_the_cookie_is_one_that_nobody_else_can_set(opened, browser):
    visitor = browser("https")
    cookie = (await visitor.sign_in()).headers["set-cookie"]
    assert cookie.startswith("__Host-fairline=")
    assert "secure" in cookie.lower()
    assert (await visitor.ask("GET", "/v1/session")).status_code == 200


async def test_a_wrong_password_is_told_in_the_readers_language(opened, browser):
    answer = await browser().ask(
        "POST", "/v1/session", {"email": EMAIL, "password": "not this one"}, Accept_Language="fr-CH"
    )
    assert (answer.status_code, answer.json()["type"]) == (401, "wrong-credentials")
    assert answer.headers["content-type"] == "application/problem+json"
    assert "mot de passe" in answer.json()["title"]
    assert "set-cookie" not in answer.headers


async def test_too_many_tries_are_told_when_to_come_back(opened, browser, clock):
    visitor = browser()
    for _ in range(5):
        await visitor.sign_in(password="not this one at all")
    answer = await visitor.sign_in()
    assert (answer.status_code, answer.json()["type"]) == (429, "locked-out")
    assert answer.headers["retry-after"] == "900"
    clock.advance(timedelta(minutes=15))
    assert (await visitor.sign_in()).status_code == 201


async def test_a_flood_from_one_address_is_turned_away_before_it_costs_anything(opened, browser):
    visitor = browser()
    answers = [await visitor.sign_in(email=f"m{n}@example.com") for n in range(21)]
    assert (answers[-1].status_code, answers[-1].json()["type"]) == (429, "too-many")
    elsewhere = browser(address="198.51.100.9")
    assert (await elsewhere.sign_in()).status_code == 201


async def test_signing_out_ends_the_session_and_drops_the_cookie(ada):
    secret = ada.client.cookies["fairline"]
    answer = await ada.ask("DELETE", "/v1/session")
    assert answer.status_code == 204
    assert "max-age=0" in answer.headers["set-cookie"].lower()
    ada.client.cookies.set("fairline", secret)
    assert (await ada.ask("GET", "/v1/session")).status_code == 401


async def test_ones_browsers_are_listed_and_one_is_signed_out_from_another(ada, browser):
    other = browser()
    await other.sign_in()
    told = (await ada.ask("GET", "/v1/sessions")).json()
    assert set(told["items"][0]) == {"id", "created", "last_seen", "user_agent", "current"}
    assert sorted(each["current"] for each in told["items"]) == [False, True]
    elsewhere = next(each["id"] for each in told["items"] if not each["current"])
    assert (await ada.ask("DELETE", f"/v1/sessions/{elsewhere}")).status_code == 204
    assert (await other.ask("GET", "/v1/session")).status_code == 401
    assert (await ada.ask("DELETE", f"/v1/sessions/{elsewhere}")).status_code == 404


async def test_a_second_factor_is_set_up_asked_for_and_removed(ada, browser, clock):
    made = (await ada.ask("POST", "/v1/me/second-factor")).json()
    assert set(made) == {"secret", "uri", "qr_svg"}
    app = pyotp.TOTP(made["secret"])
    wrong = await ada.ask("PUT", "/v1/me/second-factor", {"code": "000000"})
    assert (wrong.status_code, wrong.json()["type"]) == (422, "wrong-code")
    assert "code" in wrong.json()["fields"]
    codes = (await ada.ask("PUT", "/v1/me/second-factor", {"code": app.at(clock.now())})).json()
    assert len(codes["recovery_codes"]) == 10
    assert (await ada.ask("GET", "/v1/session")).json()["member"]["second_factor"] is True
    visitor = browser()
    asked = await visitor.sign_in()
    assert (asked.status_code, asked.json()["type"]) == (401, "second-factor-needed")
    clock.advance(timedelta(seconds=30))
    assert (await visitor.sign_in(code=app.at(clock.now()))).status_code == 201
    for _ in range(4):
        assert (await ada.ask("DELETE", "/v1/me/second-factor", {"code": "000000"})).status_code == 422
    clock.advance(timedelta(seconds=30))
    assert (await ada.ask("DELETE", "/v1/me/second-factor", {"code": app.at(clock.now())})).status_code == 204
    assert (await browser().sign_in()).status_code == 201


async def test_codes_cannot_be_guessed_from_inside_either(ada, clock):
    made = (await ada.ask("POST", "/v1/me/second-factor")).json()
    app = pyotp.TOTP(made["secret"])
    await ada.ask("PUT", "/v1/me/second-factor", {"code": app.at(clock.now())})
    clock.advance(timedelta(seconds=30))
    for _ in range(5):
        await ada.ask("DELETE", "/v1/me/second-factor", {"code": "000000"})
    answer = await ada.ask("DELETE", "/v1/me/second-factor", {"code": app.at(clock.now())})
    assert (answer.status_code, answer.json()["type"]) == (429, "locked-out")


async def test_another_password_signs_every_other_browser_out(ada, browser):
    other = browser()
    await other.sign_in()
    wrong = await ada.ask("PUT", "/v1/me/password", {"current": "not this one", "new": FRESH})
    assert (wrong.status_code, wrong.json()["type"]) == (422, "wrong-password")
    weak = await ada.ask("PUT", "/v1/me/password", {"current": PASSWORD, "new": "password1234"})
    assert (weak.status_code, weak.json()["type"]) == (422, "weak-password")
    assert set(weak.json()["fields"]) == {"new"}
    assert (await ada.ask("PUT", "/v1/me/password", {"current": PASSWORD, "new": FRESH})).status_code == 204
    assert (await ada.ask("GET", "/v1/session")).status_code == 200
    assert (await other.ask("GET", "/v1/session")).status_code == 401
    assert (await browser().sign_in()).status_code == 401
    assert (await browser().sign_in(password=FRESH)).status_code == 201


async def test_guessing_the_present_password_from_a_stolen_session_locks(ada):
    for _ in range(5):
        await ada.ask("PUT", "/v1/me/password", {"current": "not this one", "new": FRESH})
    answer = await ada.ask("PUT", "/v1/me/password", {"current": PASSWORD, "new": FRESH})
    assert answer.status_code == 429


async def test_inviting_and_joining(ada, browser):
    made = await ada.ask("POST", "/v1/members", {"email": "ben@example.com", "name": "", "role": "agent", "teams": []})
    assert made.status_code == 201
    told = made.json()
    assert (told["member"]["state"], told["member"]["role"]) == ("invited", "agent")
    assert told["invitation_url"].startswith("http://fairline.test/invitation/fli_")
    code = told["invitation_url"].rpartition("/")[2]
    visitor = browser()
    shown = await visitor.ask("GET", f"/v1/invitations/{code}")
    assert shown.json() == {"account_name": "Rhône Bikes", "email": "ben@example.com", "role": "agent"}
    path = f"/v1/invitations/{code}/acceptance"
    weak = await visitor.ask("POST", path, {"name": "Ben", "password": "ben@example.com"})
    assert (weak.status_code, set(weak.json()["fields"])) == (422, {"password"})
    joined = await visitor.ask("POST", path, {"name": "Ben", "password": FRESH})
    assert (joined.status_code, set(joined.json())) == (201, SESSION)
    assert (await visitor.ask("GET", "/v1/session")).json()["member"]["name"] == "Ben"
    again = await browser().ask("GET", f"/v1/invitations/{code}")
    assert (again.status_code, again.json()["type"]) == (410, "invitation-gone")


async def test_a_repeated_invitation_with_one_key_is_answered_as_the_first(ada):
    body = {"email": "ben@example.com", "role": "agent"}
    answers = [await ada.ask("POST", "/v1/members", body, Idempotency_Key="a-key-of-mine") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].content == answers[1].content


async def test_a_forgotten_password_is_chosen_anew_by_a_link_of_an_admin(ada, browser):
    made = (await ada.ask("POST", "/v1/members", {"email": "ben@example.com", "role": "agent"})).json()
    again = await ada.ask("POST", f"/v1/members/{made['member']['id']}/invitations")
    assert again.status_code == 201
    old, new = (each["invitation_url"].rpartition("/")[2] for each in (made, again.json()))
    assert (await browser().ask("GET", f"/v1/invitations/{old}")).status_code == 410
    assert (await browser().ask("GET", f"/v1/invitations/{new}")).status_code == 200


async def test_members_are_changed_deactivated_and_erased(ada):
    made = (await ada.ask("POST", "/v1/members", {"email": "ben@example.com", "role": "agent"})).json()
    path = f"/v1/members/{made['member']['id']}"
    changed = await ada.ask("PATCH", path, {"role": "supervisor", "name": "Ben"})
    assert (changed.json()["role"], changed.json()["name"]) == ("supervisor", "Ben")
    assert (await ada.ask("PATCH", path, {"state": "deactivated"})).json()["type"] == "not-joined"
    assert (await ada.ask("PATCH", path, {"role": "king"})).status_code == 422
    me = (await ada.ask("GET", "/v1/session")).json()["member"]["id"]
    last = await ada.ask("PATCH", f"/v1/members/{me}", {"role": "agent"})
    assert (last.status_code, last.json()["type"]) == (409, "last-owner")
    assert (await ada.ask("DELETE", f"/v1/members/{me}")).json()["type"] == "member-active"
    assert (await ada.ask("DELETE", path)).status_code == 204
    assert (await ada.ask("GET", path)).status_code == 404
    listed = (await ada.ask("GET", "/v1/members")).json()
    assert [each["id"] for each in listed["items"]] == [me]
    assert listed["next"] is None


async def test_a_change_that_is_half_refused_changes_nothing(ada):
    made = (await ada.ask("POST", "/v1/members", {"email": "ben@example.com", "role": "agent"})).json()
    path = f"/v1/members/{made['member']['id']}"
    assert (await ada.ask("PATCH", path, {"name": "Ben", "state": "deactivated"})).status_code == 409
    assert (await ada.ask("GET", path)).json()["name"] == ""


async def test_one_changes_oneself(ada):
    changed = await ada.ask("PATCH", "/v1/me", {"name": "Ada L.", "locale": "fr", "time_zone": "Europe/Paris"})
    told = changed.json()
    assert (told["name"], told["locale"], told["time_zone"]) == ("Ada L.", "fr", "Europe/Paris")
    wrong = await ada.ask("PATCH", "/v1/me", {"time_zone": "Paris"})
    assert wrong.status_code == 422
    assert "fuseau" in wrong.json()["fields"]["time_zone"]
    assert (await ada.ask("PATCH", "/v1/me", {"role": "owner"})).status_code == 422


async def test_account_and_teams(ada):
    changed = await ada.ask("PATCH", "/v1/account", {"name": "Rhône Bikes SA", "country": "fr"})
    assert (changed.json()["name"], changed.json()["country"]) == ("Rhône Bikes SA", "FR")
    me = (await ada.ask("GET", "/v1/session")).json()["member"]["id"]
    team = await ada.ask("POST", "/v1/teams", {"name": "First line", "members": [me]})
    assert (team.status_code, set(team.json())) == (201, {"id", "name", "members"})
    path = f"/v1/teams/{team.json()['id']}"
    assert (await ada.ask("PATCH", path, {"members": []})).json()["members"] == []
    assert len((await ada.ask("GET", "/v1/teams")).json()["items"]) == 1
    assert (await ada.ask("DELETE", path)).status_code == 204
    assert (await ada.ask("PATCH", path, {"name": "x"})).status_code == 404


async def test_the_agreement_is_read_and_accepted(ada):
    shown = (await ada.ask("GET", "/v1/agreement?language=fr")).json()
    assert {"version", "language", "title", "text", "sha256", "in_force_from", "accepted"} < set(shown)
    assert (shown["document"], shown["language"], shown["accepted"]) == ("terms", "fr", None)
    chosen = {name: shown[name] for name in ("version", "language", "sha256")}
    wrong = await ada.ask("POST", "/v1/agreement/acceptances", chosen | {"sha256": "0" * 64})
    assert (wrong.status_code, wrong.json()["type"]) == (409, "agreement-moved")
    assert (await ada.ask("POST", "/v1/agreement/acceptances", chosen)).status_code == 201
    assert (await ada.ask("GET", "/v1/session")).json()["agreement"]["accepted"] is True
    accepted = (await ada.ask("GET", "/v1/agreement?language=en")).json()["accepted"]
    assert (accepted["by"], accepted["version"]) == ("Ada Lovelace", "2026-11")


async def accepts_terms_for_programs(member):
    shown = (await member.ask("GET", "/v1/agreement?language=en&document=api-terms")).json()
    chosen = {name: shown[name] for name in ("document", "version", "language", "sha256")}
    assert (await member.ask("POST", "/v1/agreements/acceptances", chosen)).status_code == 201


async def test_a_key_is_made_only_by_who_accepted_the_terms_for_programs_and_carries_their_version(ada, house):
    """Clause ZS-API-AGREEMENT."""
    wanted = {"name": "Report", "scopes": ["member.read"]}
    refused = await ada.ask("POST", "/v1/tokens", wanted)
    assert (refused.status_code, refused.json()["type"]) == (409, "terms-not-accepted")
    cited = refused.json()["clauses"][0]
    assert (cited["id"], cited["href"]) == ("ZS-API-AGREEMENT", "/trust/clauses/ZS-API-AGREEMENT")
    assert "Terms for programs" in refused.json()["detail"]
    await accepts_terms_for_programs(ada)
    made = (await ada.ask("POST", "/v1/tokens", wanted)).json()["token"]
    event = house.journal()[-1].event
    assert (event.token, event.terms) == (made["id"], "2026-11")
    assert made["made_by"] == (await ada.ask("GET", "/v1/session")).json()["member"]["id"]


async def test_tokens_are_made_used_and_revoked(ada, browser, clock):
    await accepts_terms_for_programs(ada)
    made = await ada.ask("POST", "/v1/tokens", {"name": "Report", "scopes": ["member.read"]})
    assert made.status_code == 201
    token, secret = made.json()["token"], made.json()["secret"]
    assert set(token) == {"id", "name", "scopes", "created", "last_used", "expires", "made_by", "stopped", "networks"}
    assert token["expires"] == to_text(to_millis(clock.now() + timedelta(days=90)))
    forever = await ada.ask("POST", "/v1/tokens", {"name": "Bridge", "scopes": ["member.read"], "expires": None})
    assert forever.json()["token"]["expires"] is None
    program = browser()
    bearer = {"Authorization": f"Bearer {secret}"}
    assert (await program.ask("GET", "/v1/members", **bearer)).status_code == 200
    assert (await program.ask("GET", "/v1/audit", **bearer)).status_code == 403
    assert (await program.ask("GET", "/v1/sessions", **bearer)).status_code == 403
    until = to_text(to_millis(clock.now() + timedelta(days=7)))
    limited = await ada.ask("POST", "/v1/tokens", {"name": "Report", "scopes": ["member.read"], "expires": until})
    assert limited.json()["token"]["expires"] == until
    past = await ada.ask(
        "POST", "/v1/tokens", {"name": "Report", "scopes": ["member.read"], "expires": "2020-01-01T00:00:00Z"}
    )
    assert past.status_code == 422
    assert len((await ada.ask("GET", "/v1/tokens")).json()["items"]) == 3
    assert (await ada.ask("DELETE", f"/v1/tokens/{token['id']}")).status_code == 204
    assert (await program.ask("GET", "/v1/members", **bearer)).status_code == 401


async def test_a_program_makes_no_programs_and_accepts_nothing(ada, browser):
    await accepts_terms_for_programs(ada)
    scopes = ["token.manage", "agreement.accept", "member.manage"]
    secret = (await ada.ask("POST", "/v1/tokens", {"name": "Robot", "scopes": scopes})).json()["secret"]
    program, bearer = browser(), {"Authorization": f"Bearer {secret}"}
    made = await program.ask("POST", "/v1/tokens", {"name": "More", "scopes": ["token.manage"]}, **bearer)
    assert made.status_code == 403
    body = {"version": "2026-11", "language": "en", "sha256": "0" * 64}
    assert (await program.ask("POST", "/v1/agreement/acceptances", body, **bearer)).status_code == 403
    owner = await program.ask("POST", "/v1/members", {"email": "eve@example.com", "role": "owner"}, **bearer)
    assert (owner.status_code, owner.json()["type"]) == (403, "owners-only")


async def test_where_a_token_is_sent_no_cookie_counts(ada):
    assert (await ada.ask("GET", "/v1/session", Authorization="Bearer somebody-elses")).status_code == 401


async def test_after_a_fresh_login_one_necessary_cookie_stands_with_its_three_flags(opened, browser):
    """TDP18-COOKIE-SESSION: its name is on the page of cookies, by tests/house/test_catalogue.py."""
    answer = await browser("https").sign_in()
    (cookie,) = answer.headers.get_list("set-cookie")
    name, *flags = [part.strip().lower() for part in cookie.split(";")]
    assert name.startswith("__host-fairline=")
    assert {"httponly", "secure", "samesite=lax"} <= set(flags)
    assert not [flag for flag in flags if flag.startswith(("max-age", "expires"))]  # it ends with the browser
