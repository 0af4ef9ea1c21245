"""A case's evidence is handed to the police or an authority as a signed pack, and all about that is written down."""

import json

import pytest

from fairline import accounts, cases
from fairline.cases import evidence, ladder
from fairline.cases.plugin import PLUGIN as CASES
from fairline.compliance.evidence.check import check
from fairline.compliance.plugin import PLUGIN as COMPLIANCE
from fairline.journal import HOUSE, Actor
from fairline.security.tests.conftest import account_of, application, browser, joined, quick
from tests.support.house import ACCOUNT, OTHER

__all__ = ["application", "browser", "quick"]
DESK = OTHER
FIRST, SECOND = Actor("operator", "mem_one"), Actor("operator", "mem_two")


@pytest.fixture
def plugins(plugins):
    return (*(one for one in plugins if one is not COMPLIANCE), CASES, COMPLIANCE)


@pytest.fixture
def fraud(house):
    """A case of fraud with words of the account in it, in an account of its own; two people at the desk."""
    house.write(lambda c: account_of(c))
    house.write(lambda c: account_of(c, "opal@operator.example"), DESK)
    house.write(lambda c: joined(c, "otis@operator.example", "Otis Grey", "compliance_officer"), DESK)
    house.write(accounts.appoint_operator, DESK)

    def unit(c):
        case = cases.open_case(
            c, HOUSE, kind="violation", side="operator", title="Fraud", about=("sender:snd_1",), category="fraud"
        )
        evidence.add(c, FIRST, case, "operator", "Forty people wrote to us")
        return case

    return house.write(unit)


def agrees(house, case):
    proposal = house.write(lambda c: ladder.propose(c, FIRST, case, "hand_over", "forty people lost money"))
    house.write(lambda c: ladder.answer_proposal(c, SECOND, case, proposal, approved=True))


async def test_a_referral_verifies_and_every_later_look_is_in_the_list_of_custody(house, fraud, browser):
    """Clause DTA-V-LAW-ENF: its check."""
    agrees(house, fraud)
    opal, ada = browser(), browser()
    await opal.sign_in("opal@operator.example")
    await ada.sign_in("ada@example.com")
    at = f"/v1/operator/cases/{fraud}"
    told = {"authority": "Kantonspolizei", "basis": "own referral", "own_initiative": True}
    handed = await opal.ask("POST", f"{at}/packages", told)
    assert handed.status_code == 201
    pack = json.loads(handed.content)
    assert check(pack)[0] == []
    assert pack["scope"] == {"case": fraud}
    assert "Forty people wrote to us" in json.dumps([one["opened"] for one in pack["entries"]])
    (line,) = [one.event for one in house.journal() if one.kind == "CaseHandedOver"]
    assert (line.authority, line.own_initiative, len(line.sha256)) == ("Kantonspolizei", True, 64)
    before = len(house.journal())
    assert (await opal.ask("GET", at)).status_code == 200
    assert [one.kind for one in house.journal()[before:]] == ["CaseLookedAt"]
    story = (await ada.ask("GET", f"/v1/cases/{fraud}")).json()["story"]
    assert not {"CaseHandedOver", "CaseLookedAt"} & {one["kind"] for one in story}
    counted = (await opal.ask("GET", "/v1/operator/transparency")).json()
    assert [(one["asked"], one["own"]) for one in counted] == [(0, 1)]
    assert house.replays_the_same()


async def test_nothing_is_handed_over_by_one_alone(house, fraud, browser):
    opal, ada = browser(), browser()
    await opal.sign_in("opal@operator.example")
    await ada.sign_in("ada@example.com")
    told = {"authority": "Kantonspolizei", "basis": "own referral"}
    refused = await opal.ask("POST", f"/v1/operator/cases/{fraud}/packages", told)
    assert (refused.status_code, refused.json()["type"]) == (409, "same-eyes")
    assert (await ada.ask("POST", f"/v1/operator/cases/{fraud}/packages", told)).status_code == 403


async def test_an_account_takes_its_own_case_of_threats_to_the_police(house, fraud, browser):
    """Clause DTA-THREATS: the package."""
    threat = house.write(
        lambda c: cases.open_case(
            c,
            HOUSE,
            kind="illegal_content",
            side="account",
            title="",
            words="I will come and find you",
            category="threat",
        )
    )
    ada = browser()
    await ada.sign_in("ada@example.com")
    told = {"case": threat, "authority": "Police cantonale", "basis": "criminal complaint"}
    made = await ada.ask("POST", "/v1/evidence-packs", told)
    assert made.status_code == 201
    pack = json.loads(made.content)
    assert check(pack)[0] == []
    assert "I will come and find you" in json.dumps([one["opened"] for one in pack["entries"]], ensure_ascii=False)
    assert [one.event.case for one in house.journal() if one.kind == "CaseHandedOver"] == [threat]
    other = house.write(lambda c: cases.open_case(c, HOUSE, kind="violation", side="account", title="Theirs"), DESK)
    assert (await ada.ask("POST", "/v1/evidence-packs", {"case": other})).status_code == 404
    sealed = house.write(
        lambda c: cases.open_case(
            c, HOUSE, kind="legal_process", side="operator", title="Order", concerns=ACCOUNT, sealed=True
        ),
        DESK,
    )
    assert (await ada.ask("POST", "/v1/evidence-packs", {"case": sealed})).status_code == 404
    opal = browser()
    await opal.sign_in("opal@operator.example")
    assert (await opal.ask("POST", "/v1/evidence-packs", {"case": sealed})).status_code == 404


async def test_what_a_reporter_wrote_is_in_no_pack_of_the_account(house, fraud, browser):
    """Clause TDA-REPORT: who reported stays with the desk."""
    assert (
        house.write(
            lambda c: cases.open_case(
                c,
                HOUSE,
                kind="violation",
                side="operator",
                title="",
                about=("sender:snd_1",),
                category="fraud",
                words="I am Rosa",
            )
        )
        == fraud
    )
    ada = browser()
    await ada.sign_in("ada@example.com")
    own = await ada.ask("POST", "/v1/evidence-packs", {"case": fraud})
    assert own.status_code == 201
    assert "I am Rosa" not in own.text
