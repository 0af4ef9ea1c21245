"""Somebody without an account asks on a public page, in French, proves who they are by mail, and fetches their data."""

import io
import json
import re
from datetime import timedelta
from zipfile import ZipFile

import jsonschema_rs
import pytest

from fairline import accounts, channels, crm, journal, privacy
from fairline.accounts import operators
from fairline.helpcentre.tests.conftest import found
from fairline.journal import Actor
from fairline.kit.plugin import HeldFile, Holding
from fairline.numbers.text_model import TextSender
from fairline.numbers.text_store import put as put_text_sender
from fairline.privacy.rights import deciding, recipients, setting, store
from fairline.security import open_account
from fairline.security.passwords import PasswordHash

MAIL = "nour@buyer.example"


@pytest.fixture
def desk(pages):
    """The pages, an account behind them, and somebody known by mail."""

    def unit(c):
        owner = accounts.every_member(c, "", 1)[0].id
        person = journal.person_of(c, "email", MAIL)
        return owner, crm.find_or_create(c, "email", MAIL, person=person).id

    pages.owner, pages.nour = pages.house.write(unit)
    return pages


def asks(desk, path="/help/tea/privacy", **said):
    usual = {"right": "access", "email": MAIL, "place": "FR"}
    return desk.client.post(f"{path}?lang=fr", data=usual | said)


def requests(desk, account="acc_test"):
    return desk.house.read(
        lambda c: store.listed(c, ["found", "open", "doing", "held", "done", "refused"], "", 50), account
    )


def mails(desk, account="acc_test"):
    permits = [entry.event for entry in desk.house.journal(account) if entry.kind == "ActPermitted"]
    return [event.private["text"] for event in permits if event.kind == "Mail"]


def link(text):
    return found(r"\((?:http://[^/)]+)?(/privacy/requests/[^)]+)\)", text)


def code(text):
    return found(r"\*\*(\d{6})\*\*", text)


def test_from_the_french_form_to_the_package(desk):
    page = desk.client.get("/help/tea/privacy?lang=fr")
    assert "Vos données et vos droits" in page.text
    assert "set-cookie" not in page.headers
    told = asks(desk)
    assert "Un code est en route" in told.text
    letter = mails(desk)[-1]
    status = desk.client.get(link(letter))
    assert "Nous attendons le code" in status.text
    assert "CNIL" in status.text
    assert "Ce n’est pas le code" in desk.client.post(link(letter), data={"code": "000000", "wish": "prove"}).text
    assert "Nous savons maintenant" in desk.client.post(link(letter), data={"code": code(letter), "wish": "prove"}).text
    by = Actor("member", desk.owner)
    (made,) = requests(desk)
    desk.house.write(lambda c: deciding.decide(c, by, made.id, "granted"))
    desk.house.due()
    page = desk.client.get(link(letter))
    assert "Vos données sont prêtes" in page.text
    assert "code" in desk.client.post(link(letter), data={"wish": "code"}).text
    body = desk.client.post(link(letter), data={"code": code(mails(desk)[-1]), "wish": "json"})
    held = json.loads(body.content)
    assert held["format"] == privacy.PACKAGE_SCHEMA["properties"]["format"]["const"]
    assert any(row["place"].startswith("crm.") and "De vous" in row["source"] for row in held["purposes"])
    assert held["authorities"][0]["name"].startswith("Commission nationale")
    assert body.headers["cache-control"] == "no-store"
    fetched = [entry for entry in desk.house.journal() if entry.kind == "AccessPackageFetched"]
    assert [entry.actor.kind for entry in fetched] == ["contact"]


def granted_to_nour(desk, right="access"):
    """Nour asked, proved who they are, and was granted it; the letter with the link."""
    asks(desk, right=right)
    letter = mails(desk)[-1]
    desk.client.post(link(letter), data={"code": code(letter), "wish": "prove"})
    (made,) = requests(desk)
    desk.house.write(lambda c: deciding.decide(c, Actor("member", desk.owner), made.id, "granted"))
    desk.house.due()
    return letter


def wishes(desk, letter, wish):
    """What comes of a wish, with a fresh code."""
    desk.client.post(link(letter), data={"wish": "code"})
    return desk.client.post(link(letter), data={"code": code(mails(desk)[-1]), "wish": wish})


def test_the_files_that_go_with_it_come_in_one_archive_and_without_any_there_is_no_such_button(desk):
    assert 'value="files"' not in desk.client.get(link(granted_to_nour(desk))).text
    sound = HeldFile("call.wav", "audio/wav", lambda c: b"RIFF the sound")
    files = Holding("sound", "calls", lambda c, who: [], lambda c, who: 0, lambda c, who: [sound])
    desk.house.database.tools.holdings.append(files)
    letter = next(text for text in mails(desk) if "/privacy/requests/" in text)
    assert 'value="files"' in desk.client.get(link(letter)).text
    wrong = desk.client.post(link(letter), data={"code": "000000", "wish": "files"})
    assert b"RIFF" not in wrong.content
    got = wishes(desk, letter, "files")
    assert (got.headers["content-type"], got.headers["cache-control"]) == ("application/zip", "no-store")
    with ZipFile(io.BytesIO(got.content)) as packed:
        assert packed.read("call.wav") == b"RIFF the sound"
        assert json.loads(packed.read("package.json"))["contact"] == desk.nour


def test_the_package_is_of_the_published_form_and_what_they_gave_us_leaves_out_the_rest(desk):
    asks(desk, right="portability")
    letter = mails(desk)[-1]
    desk.client.post(link(letter), data={"code": code(letter), "wish": "prove"})
    by = Actor("member", desk.owner)
    (made,) = requests(desk)
    desk.house.write(lambda c: crm.change_contact(c, desk.nour, crm.Change(name="Nour", note="difficult")))
    desk.house.write(lambda c: deciding.decide(c, by, made.id, "granted"))
    desk.house.due()
    desk.client.post(link(letter), data={"wish": "code"})
    given = desk.client.post(link(letter), data={"code": code(mails(desk)[-1]), "wish": "portable"}).json()
    schema = desk.client.get("/privacy/package.schema.json").json()
    jsonschema_rs.validator_for(schema).validate(given)
    assert MAIL in json.dumps(given)
    assert "difficult" not in json.dumps(given)
    desk.client.post(link(letter), data={"wish": "code"})
    rows = desk.client.post(link(letter), data={"code": code(mails(desk)[-1]), "wish": "csv"})
    assert rows.text.lstrip("\ufeff").startswith("module,place,row,field,value")


def test_what_is_amiss_is_said_and_nothing_typed_is_lost(desk):
    page = asks(desk, right="question", email="nowhere", words="")
    assert page.status_code == 422
    assert "une adresse à laquelle vous écrire" in page.text
    assert 'value="nowhere"' in page.text
    assert requests(desk) == []


def test_a_browser_that_asks_not_to_be_sold_is_offered_just_that(desk):
    page = desk.client.get("/help/tea/privacy", headers={"Sec-GPC": "1"})
    assert "Global Privacy Control" in page.text
    assert '<option value="no_sale" selected>' in page.text
    assert desk.client.get("/.well-known/gpc.json").json()["gpc"] is True


def test_a_forged_link_leads_nowhere(desk):
    asks(desk)
    path = link(mails(desk)[-1])
    for wrong in (path[:-1] + ("A" if path[-1] != "A" else "B"), "/privacy/requests/x", "/privacy/requests/a.b.c"):
        assert desk.client.get(wrong).status_code == 404
        assert desk.client.post(wrong, data={"code": "123456"}).status_code == 404


def test_somebody_unknown_reads_the_same_page_as_somebody_known(desk):
    known, unknown = asks(desk).text, asks(desk, email="nobody@else.example").text
    cut = re.compile(r"rgt_\w+")
    assert cut.sub("", known) == cut.sub("", unknown)


def test_the_operators_page_leads_to_the_account_without_telling_whom_it_knows(desk):
    for about in ("Alpine Tea", "tea", "https://help.example/help/tea"):
        page = desk.client.get("/privacy", params={"about": about})
        assert "Alpine Tea" in page.text
        assert "privacy@tea.example" in page.text
    assert "Nobody here uses this" in desk.client.get("/privacy", params={"about": "Nobody & Sons"}).text
    assert desk.house.read(lambda c: store.listed(c, ["open"], "", 5)) == []


def test_a_request_to_the_operator_reaches_the_account_with_its_time_and_a_clock(desk):
    at = desk.house.read(lambda c: c.at)
    page = asks(desk, "/privacy", about="Alpine Tea")
    assert "Alpine Tea" in page.text
    (made,) = requests(desk)
    assert (made.role, made.source, made.received, made.contact) == ("forwarded", "operator", at, desk.nour)


def test_what_the_operator_itself_keeps_is_asked_of_the_operators_account_alone(desk):
    def operator(c):
        open_account(
            c, name="Operator", country="CH", locale="en", time_zone="Europe/Zurich", email="otto@operator.example",
            owner="Otto", password=PasswordHash("-"),
        )  # fmt: skip
        operators.appoint_operator(c)
        setting.set_desk(c, Actor("member", "mem_x"), mail="privacy@operator.example")

    desk.house.write(operator, "acc_other")
    desk.house.follow()
    page = asks(desk, "/privacy")
    assert page.status_code == 200
    assert requests(desk) == []
    (own,) = requests(desk, "acc_other")
    assert (own.role, own.contact) == ("own", "")
    assert "privacy@operator.example" in desk.client.get("/privacy").text


def test_pages_are_reached_too_often_by_nobody(desk):
    for _ in range(20):
        page = asks(desk)
    assert page.status_code == 429
    desk.house.clock.advance(timedelta(hours=2))
    assert asks(desk).status_code == 200


MARKS = "SELECT mark FROM privacy_marks WHERE account = :account AND contact = :x"


def marks(desk):
    return desk.house.read(lambda c: {row["mark"] for row in c.all(MARKS, account=c.account, x=desk.nour)})


def test_a_known_persons_browser_is_heard_on_the_preference_page_and_in_the_portal(desk):
    def token(c):
        return channels.preference_token(c, journal.person_of(c, "email", MAIL))

    path = f"/preferences/{desk.house.read(token)}"
    desk.client.get(path)
    desk.house.follow()
    assert marks(desk) == set()
    for _ in range(2):
        desk.client.get(path, headers={"Sec-GPC": "1"})
        desk.house.follow()
    assert marks(desk) == {"do_not_sell"}
    assert len([entry for entry in desk.house.journal() if entry.kind == "PrivacySignalled"]) == 1


def test_earlier_recipients_are_told_to_stop_and_their_answer_is_kept(desk):
    by = Actor("member", desk.owner)
    note = recipients.note

    def unit(c):
        note(c, by, desk.nour, "Ads Ltd", reach="stop@ads.example", categories=["address"], shared=True)
        note(c, by, desk.nour, "Parcels SA", reach="help@parcels.example", categories=["address"])

    desk.house.write(unit)
    asks(desk, right="no_sale", place="US-CA")
    told = desk.house.read(lambda c: recipients.of_contact(c, desk.nour))
    assert [(each.recipient, each.told) for each in told] == [("Ads Ltd", "stop"), ("Parcels SA", "")]
    assert any("neither sold nor shared" in text for text in mails(desk))
    at = desk.house.read(lambda c: c.at)
    assert at + 15 * 86_400_000 < told[0].tell_by <= at + 23 * 86_400_000, "fifteen business days"
    kept = desk.house.write(lambda c: recipients.receipt(c, by, told[0].id, "stopped on 24 November"))
    assert kept.receipt == "stopped on 24 November"


def test_who_was_told_of_them_in_the_last_year_is_answered_with_names_and_kinds(desk):
    by = Actor("member", desk.owner)

    def unit(c):
        for name, days in (("Ads Ltd", 30), ("Parcels SA", 200), ("Long Ago AG", 500)):
            recipients.note(c, by, desk.nour, name, reach=f"{name[:3].lower()}@x.example", categories=["address"],
                            disclosed=c.at - days * 86_400_000)  # fmt: skip

    desk.house.write(unit)
    asks(desk, right="recipients", place="US-CA")
    desk.client.post(link(mails(desk)[-1]), data={"code": code(mails(desk)[-1]), "wish": "prove"})
    (made,) = requests(desk)
    desk.house.write(lambda c: deciding.decide(c, by, made.id, "granted"))
    assert "Ads Ltd, ads@x.example: address" in mails(desk)[-1]
    assert "Parcels SA" in mails(desk)[-1]
    assert "Long Ago AG" not in mails(desk)[-1]
    assert requests(desk)[0].state == "done"


def test_whoever_had_the_old_name_is_told_the_new_one(desk):
    by = Actor("member", desk.owner)
    desk.house.write(lambda c: recipients.note(c, by, desk.nour, "Parcels SA", reach="a@parcels.example",
                                               categories=["name"]))  # fmt: skip
    person = desk.house.read(lambda c: crm.contact(c, desk.nour).person)
    desk.house.write(
        lambda c: crm.change_contact(c, desk.nour, crm.Change(name="Nour H."), by=Actor("contact", person))
    )
    desk.house.follow()
    assert desk.house.read(lambda c: recipients.of_contact(c, desk.nour))[0].told == "correction"
    assert any("Nour H." in text for text in mails(desk))


def test_a_number_leads_to_the_account_that_texts_leave_by(desk):
    """TDP19-REFER-CUSTOMER: the name and the contact are shown, not whether the caller is in the data."""
    number = TextSender("snd_1", "Tea", "long_code", "+41791234567", "CH", "", "simulator")
    desk.house.write(lambda c: put_text_sender(c, number))
    page = desk.client.get("/privacy", params={"about": "+41 79 123 45 67"})
    assert "Alpine Tea" in page.text
    assert "privacy@tea.example" in page.text
    assert MAIL not in page.text
    assert "Nobody here uses this" not in page.text
    assert "Nobody here uses this" in desk.client.get("/privacy", params={"about": "+41 79 000 00 00"}).text


def test_whoever_was_handed_something_confirms_by_the_link_and_looking_confirms_nothing(desk):
    """Clause DTA-CANSPAM-OPTOUT."""
    by = Actor("member", desk.owner)
    desk.house.write(lambda c: recipients.note(c, by, desk.nour, "Parcels SA", reach="a@parcels.example"))
    desk.house.write(lambda c: privacy.withdraw_consent(c, by, desk.nour, words="Stop"))
    desk.house.follow()
    path = found(r"(/privacy/recipients/[^ )]+)", mails(desk)[-1])

    def receipt():
        return desk.house.read(lambda c: recipients.of_contact(c, desk.nour))[0].receipt

    name = desk.house.read(lambda c: accounts.account(c).name)
    assert name in desk.get(f"{path}?lang=fr").text
    assert receipt() == ""
    assert "au dossier" in desk.client.post(f"{path}?lang=fr").text
    assert receipt()
    assert desk.get(path[:-4] + "0000").status_code == 404


OTTO = "otto@operator.example"
SHOPS = ("acc_other", "acc_shop", "acc_lake")  # the operator's own account first


@pytest.fixture
def member_of_three(desk):
    """Somebody is a member of the operator's account and of two others, and a contact of a fourth."""

    def opens(c):
        open_account(
            c, name=f"House {c.account[4:]}", country="CH", locale="en", time_zone="Europe/Zurich", email=OTTO,
            owner="Otto", password=PasswordHash("-"),
        )  # fmt: skip
        if c.account == SHOPS[0]:
            operators.appoint_operator(c)
            setting.set_desk(c, Actor("member", "mem_x"), mail="privacy@operator.example")

    def known(c):
        person = journal.person_of(c, "email", OTTO)
        contact = crm.find_or_create(c, "email", OTTO, person=person).id
        crm.change_contact(c, contact, crm.Change(name="A caller of the tea house"))

    for account in SHOPS:
        desk.house.write(opens, account)
    desk.house.write(known)
    desk.house.follow()
    return desk


def fetched(desk, request, wish="json"):
    """The package of a request in the operator's account, after its code."""
    letter = next(text for text in reversed(mails(desk, SHOPS[0])) if "/privacy/requests/" in text)
    desk.client.post(link(letter), data={"wish": "code"})
    given = code(mails(desk, SHOPS[0])[-1])
    return desk.client.post(link(letter), data={"code": given, "wish": wish})


def granted(desk, right="access"):
    """They ask the operator at /privacy, prove who they are, and an officer of the operator's grants it."""
    desk.client.post("/privacy?lang=en", data={"right": right, "email": OTTO, "place": "CH"})
    letter = mails(desk, SHOPS[0])[-1]
    desk.client.post(link(letter), data={"code": code(letter), "wish": "prove"})
    (made,) = [each for each in requests(desk, SHOPS[0]) if each.right == right]
    owner = desk.house.read(lambda c: accounts.every_member(c, "", 1)[0].id, SHOPS[0])
    desk.house.write(lambda c: deciding.decide(c, Actor("member", owner), made.id, "granted"), SHOPS[0])
    desk.house.due()
    return made


def test_a_member_of_several_accounts_asks_the_operator_once_and_gets_one_answer(member_of_three):
    """TDP19-ROLES: what the operator keeps itself, over every account; nothing of what a tenant knows of its caller."""
    made = granted(member_of_three)
    told = fetched(member_of_three, made).json()
    jsonschema_rs.validator_for(member_of_three.client.get("/privacy/package.schema.json").json()).validate(told)
    members = [each for each in told["held"] if each["place"] == "members"]
    assert [each["account"] for each in members] == ["House other", "House shop", "House lake"]
    assert all(each["rows"][0]["email"] == OTTO for each in members)
    assert {"accounts"} <= {each["module"] for each in told["held"]} <= {"accounts", "security"}
    assert "caller of the tea house" not in json.dumps(told)
    assert "/privacy" in told["elsewhere"]


def test_what_an_account_knows_of_them_is_passed_on_to_that_account(member_of_three):
    desk = member_of_three
    desk.client.post("/privacy?lang=en", data={"right": "access", "email": OTTO, "place": "CH", "about": "Alpine Tea"})
    (there,) = requests(desk)
    assert (there.role, there.source) == ("forwarded", "operator")
    assert requests(desk, SHOPS[0]) == []


def test_a_contact_of_the_operators_own_account_gets_both_in_one_package(member_of_three):
    desk = member_of_three

    def known(c):
        contact = crm.find_or_create(c, "email", OTTO, person=journal.person_of(c, "email", OTTO)).id
        crm.change_contact(c, contact, crm.Change(name="Otto who wrote to us"))

    desk.house.write(known, SHOPS[0])
    told = fetched(desk, granted(desk)).json()
    assert {"accounts", "crm"} <= {each["module"] for each in told["held"]}
    assert "Otto who wrote to us" in json.dumps(told)
    assert len([each for each in told["held"] if each["place"] == "members"]) == 3


def test_what_was_gathered_is_gone_after_a_week(member_of_three):
    desk = member_of_three
    made = granted(desk, "portability")
    assert b"House lake" in fetched(desk, made, "portable").content
    desk.house.clock.advance(timedelta(days=8))
    desk.house.due()
    row = desk.house.read(lambda c: store.own(c, made.id), SHOPS[0])
    assert (row["blob"], row["many"]) == ("", 3)
    assert desk.house.replays_the_same(SHOPS[0])


def test_a_member_of_nothing_is_told_so(member_of_three):
    desk = member_of_three
    desk.client.post("/privacy?lang=en", data={"right": "access", "email": "nobody@else.example", "place": "CH"})
    letter = mails(desk, SHOPS[0])[-1]
    desk.client.post(link(letter), data={"code": code(letter), "wish": "prove"})
    (other,) = [each for each in requests(desk, SHOPS[0]) if each.right == "access"]
    desk.house.write(lambda c: deciding.decide(c, Actor("member", "mem_x"), other.id, "granted"), SHOPS[0])
    desk.house.due()
    assert "keep nothing under the addresses" in mails(desk, SHOPS[0])[-1]
