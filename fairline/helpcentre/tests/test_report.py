"""Anybody reports misuse by a page, sees how it stands, and takes a complaint outside; what was removed is gone."""

from datetime import timedelta

import pytest

from fairline import accounts, cases
from fairline.cases import deciding, store
from fairline.cases.plugin import PLUGIN as CASES
from fairline.cases.views import reported
from fairline.channels import hand_out
from fairline.helpcentre.tests.conftest import found, value
from fairline.journal import HOUSE, Actor
from fairline.numbers.plugin import PLUGIN as NUMBERS
from tests.support.house import ACCOUNT

OFFICER = Actor("operator", "mem_one")


@pytest.fixture
def plugins(plugins):
    return (*plugins, NUMBERS, CASES)


def reports(pages, **said):
    """Fill in the page and send it; the reference it shows."""
    page = pages.get("/report").text
    pages.house.clock.advance(timedelta(seconds=30))
    answer = pages.client.post("/report", data={"subject": "unwanted", "began": value(page, "began")} | said)
    pages.house.due()
    assert answer.status_code == 200
    return found(r"<strong>([0-9A-Z-]{19})</strong>", answer.text)


def live(pages):
    return pages.house.read(lambda c: store.cases.listed(c, "~", 10, live=True))


@pytest.mark.parametrize(("language", "words"), [("en", "We have it"), ("fr", "Nous l’avons reçu")])
def test_anybody_reports_without_a_name_and_sees_how_it_stands(pages, language, words):
    """Clauses TDA-REPORT, DTA-COMPLAINT-DETAIL and TDP18-COMPLAINT."""
    reference = reports(pages, number="+41445550177", when="yesterday")
    (case,) = live(pages)
    assert (case.kind, case.category, case.words) == ("complaint", "unwanted", "")
    seen = pages.get(f"/report/state?reference={reference}&lang={language}")
    assert words in seen.text
    assert case.id not in seen.text
    assert pages.get("/report/state?reference=AAAA-BBBB-CCCC-DDDD").status_code == 404


def test_what_was_left_out_is_asked_for_once(pages):
    """Clause DTA-COMPLAINT-DETAIL."""
    page = pages.get("/report").text
    pages.house.clock.advance(timedelta(seconds=30))
    said = {"subject": "unwanted", "number": "+41445550177", "began": value(page, "began")}
    thanks = pages.client.post("/report", data=said).text
    reference = found(r"<strong>([0-9A-Z-]{19})</strong>", thanks)
    assert [f'name="{name}"' in thanks for name in ("when", "words", "channel", "number")] == [True, True, True, False]
    pages.house.due()
    more = {"reference": reference, "when": "2026-11-05", "words": "At night.", "channel": "voice"}
    after = pages.client.post("/report/more", data=more)
    assert (after.status_code, 'name="words"' in after.text) == (200, False)
    pages.client.post("/report/more", data=more | {"words": "No, at noon."})
    pages.house.due()
    (case,) = live(pages)
    held = pages.house.read(lambda c: store.reports.of_case(c, ACCOUNT, case.id))
    assert held is not None
    assert (held["said_when"], held["words"], held["channel"]) == ("2026-11-05", "At night.", "voice")
    assert 'name="words"' not in pages.get(f"/report/state?reference={reference}").text
    unknown = pages.client.post("/report/more", data=more | {"reference": "AAAA-BBBB-CCCC-DDDD"})
    assert unknown.status_code == 404


PICTURE = b"\x89PNG\r\n\x1a\n" + b"\x00" * 40


def shows(pages, files):
    """Fill in the page, with something to show."""
    page = pages.get("/report").text
    pages.house.clock.advance(timedelta(seconds=30))
    said = {"subject": "unwanted", "number": "+41445550177", "when": "yesterday", "began": value(page, "began")}
    return pages.client.post("/report", data=said, files=[("files", each) for each in files])


def test_a_screenshot_with_a_report_is_sealed_for_the_desk_alone(pages):
    """Clause DTA-COMPLAINT-DETAIL."""
    assert shows(pages, [("screen.png", PICTURE, "image/png")]).status_code == 200
    pages.house.due()
    (case,) = live(pages)
    held = pages.house.read(lambda c: store.reports.of_case(c, ACCOUNT, case.id))
    assert held is not None
    report = pages.house.read(lambda c: reported(c, held))
    (file,) = report.files
    assert (file.name, file.size, file.held) == ("screen.png", len(PICTURE), False)
    assert pages.house.read(lambda c: hand_out(c, file.id))[1] == PICTURE
    assert PICTURE not in pages.house.database.tools.blobs.get(file.id)
    assert [one for one in pages.house.journal() if one.kind.startswith("Case") and file.id in str(one.event)] == []


@pytest.mark.parametrize(
    "files", [[("a.png", b"", "image/png")], [(f"{n}.txt", b"words", "text/plain") for n in "1234"]]
)
def test_what_cannot_be_taken_is_said_and_nothing_is_lost(pages, files):
    answer = shows(pages, files)
    assert answer.status_code == 422
    assert "files-error" in answer.text
    assert "+41445550177" in answer.text
    pages.house.due()
    assert live(pages) == []


def test_a_program_that_fills_in_what_nobody_sees_is_thanked_and_forgotten(pages):
    page = pages.get("/report").text
    said = {"subject": "fraud", "website": "https://spam.example", "began": value(page, "began")}
    assert pages.client.post("/report", data=said).status_code == 200
    in_haste = pages.client.post("/report", data={"subject": "fraud", "began": value(page, "began")})
    assert in_haste.status_code == 422
    pages.house.due()
    assert live(pages) == []


def test_an_unresolved_privacy_complaint_is_taken_outside_with_its_story(pages):
    """Clause TDP18-ADR."""
    reference = reports(pages, subject="privacy")
    (case,) = live(pages)
    before = pages.get(f"/report/state?reference={reference}").text
    assert "https://" not in before
    reason = "We hold nothing of this person."
    pages.house.write(lambda c: deciding.decide(c, OFFICER, case.id, "unresolved", reason, told_route=True))
    body = pages.house.read(lambda c: cases.body_for(c, cases.find(c, case.id)))
    assert body.url in pages.get(f"/report/state?reference={reference}").text
    package = pages.get(f"/report/package?reference={reference}")
    assert reason in [line["words"] for line in package.json()["happened"]]
    after = pages.client.post("/report/state", data={"reference": reference}).text
    assert "body outside" in after
    assert pages.house.read(lambda c: cases.find(c, case.id)).state == "recourse"


def test_a_removed_form_is_gone_and_comes_back_as_it_was(pages):
    """Clause DTA-V-REMOVE-MATERIAL."""
    scope = f"form:{pages.form.id}"
    assert pages.get("/help/tea/write/question").status_code == 200
    held = pages.house.write(
        lambda c: accounts.take_measure(
            c, HOUSE, scope=scope, kind="removed", case="cas_1", clauses=(), why="stolen", condition="a licence"
        )
    )
    assert pages.get("/help/tea/write/question").status_code == 404
    assert "A question" not in pages.get("/help/tea").text
    pages.house.write(lambda c: accounts.lift_measure(c, HOUSE, held, "met"))
    assert pages.get("/help/tea/write/question").status_code == 200
    assert "A question" in pages.get("/help/tea").text


NOTICE = {
    "subject": "unlawful",
    "link": "http://help.example/help/tea/write/question",
    "words": "It sells a medicine that is forbidden here.",
    "name": "Nour Haddad",
    "email": "nour@buyer.example",
    "faith": "yes",
}


def letters(pages):
    return [
        entry.event.private["text"] for entry in pages.house.journal() if entry.kind == "ActPermitted"
        and entry.event.kind == "Mail"
    ]  # fmt: skip


def test_a_notice_of_something_unlawful_is_received_decided_in_time_and_answered_with_reasons(pages):
    """Clause ZS-HC-DSA-16: its check, and the way there from the page it is about."""
    began = pages.house.clock.now()
    path = found(r'href="(/report[^"]+subject=unlawful[^"]+)"', pages.get("/help/tea/write/question").text)
    page = pages.get(path.replace("&amp;", "&")).text
    assert '<option value="unlawful" selected>' in page
    assert 'value="/help/tea/write/question"' in page
    reference = reports(pages, **NOTICE)
    (receipt,) = letters(pages)
    assert reference in receipt
    assert pages.house.clock.now() - began < timedelta(minutes=1)
    (case,) = live(pages)
    assert (case.kind, case.category) == ("illegal_content", "unlawful")
    assert "A person decided" not in pages.get(f"/report/state?reference={reference}").text
    clock = pages.house.read(lambda c: store.parts.clock(c, case.id, "decide_notice"))
    assert clock is not None
    assert clock.due - case.aware == 7 * 24 * 3_600_000
    why = "The medicine is forbidden in Switzerland since 2024."
    pages.house.write(lambda c: deciding.decide(c, OFFICER, case.id, "confirmed", why))
    pages.house.due()
    (_, decision) = letters(pages)
    shown = pages.get(f"/report/state?reference={reference}").text
    assert why in shown
    assert "A person decided this" in shown
    assert all(each in decision for each in (reference, why, "A person decided this", "contest", "court"))
    clock = pages.house.read(lambda c: store.parts.clock(c, case.id, "decide_notice"))
    assert clock is not None
    assert clock.met is not None
    pages.house.due()
    assert len(letters(pages)) == 2


@pytest.mark.parametrize(("language", "hint"), [("en", "Please fill this in"), ("fr", "Merci de remplir")])
@pytest.mark.parametrize("left_out", ["link", "words", "name", "email", "faith"])
def test_a_notice_without_a_reason_or_whose_it_is_is_refused_with_a_hint(pages, left_out, language, hint):
    """Clause ZS-HC-DSA-16: nothing that was written is lost."""
    page = pages.get("/report").text
    pages.house.clock.advance(timedelta(seconds=30))
    said = NOTICE | {left_out: " ", "began": value(page, "began")}
    answer = pages.client.post(f"/report?lang={language}", data=said)
    assert answer.status_code == 422
    assert f'id="{left_out}-error"' in answer.text
    assert hint in answer.text
    assert all(said[name] in answer.text for name in ("link", "words", "name", "email") if name != left_out)
    pages.house.due()
    assert live(pages) == []
    again = pages.client.post("/report", data=NOTICE | {"began": value(answer.text, "began")})
    assert again.status_code == 200, "whoever fills it in at once is not told to wait"


def test_who_reports_harm_to_a_child_or_something_unwanted_need_not_say_who_they_are(pages):
    """Clauses ZS-HC-DSA-16 and TDA-REPORT."""
    reports(pages, subject="child", link=NOTICE["link"])
    reports(pages, subject="unwanted")
    assert {case.kind for case in live(pages)} == {"child", "complaint"}
    assert letters(pages) == []


def test_a_threat_is_decided_within_a_day_and_what_is_told_to_us_otherwise_has_no_answer_with_reasons(pages):
    reports(pages, subject="threat", email="nour@buyer.example")
    (case,) = live(pages)
    clock = pages.house.read(lambda c: store.parts.clock(c, case.id, "decide_danger"))
    assert clock is not None
    assert clock.due - case.aware == 24 * 3_600_000
    pages.house.write(lambda c: deciding.decide(c, OFFICER, case.id, "unfounded", "It was a line of a song."))
    pages.house.due()
    assert "a line of a song" in letters(pages)[-1]
    assert "was not found to be so" in letters(pages)[-1]
    reports(pages, subject="unwanted", email="nour@buyer.example")
    (other,) = live(pages)
    pages.house.write(lambda c: deciding.decide(c, OFFICER, other.id, "unfounded", "A secret of theirs."))
    pages.house.due()
    assert not any("A secret" in letter for letter in letters(pages))


def test_on_appeal_who_reported_it_hears_of_the_new_decision(pages):
    """Clause ZS-HC-DSA-16."""
    reports(pages, **NOTICE)
    (case,) = live(pages)
    pages.house.write(lambda c: deciding.decide(c, OFFICER, case.id, "confirmed", "Forbidden."))
    pages.house.due()
    pages.house.write(lambda c: deciding.appeal(c, Actor("member", "mem_ada"), case.id, "It is allowed again."))
    second = Actor("operator", "mem_two")
    pages.house.write(lambda c: deciding.decide_appeal(c, second, case.id, upheld=False, reason="Allowed since May."))
    pages.house.due()
    assert "Allowed since May." in letters(pages)[-1]
    assert len(letters(pages)) == 3
