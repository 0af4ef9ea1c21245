"""A tracker that got into a page is blocked by the browser, which says so: the account learns what, and where."""

import json

TRACKER = "https://tracker.example/pixel.js?visitor=nour"


def reports(pages, document, blocked=TRACKER):
    told = {"csp-report": {"document-uri": document, "blocked-uri": blocked, "violated-directive": "script-src"}}
    body = json.dumps(told).encode()
    return pages.client.post("/csp-reports", content=body, headers={"Content-Type": "application/csp-report"})


def notices(pages, account="acc_test"):
    return [entry.event for entry in pages.house.journal(account) if entry.kind == "MembersNotified"]


def test_the_page_blocks_what_is_foreign_and_the_report_names_the_account_and_the_page(pages):
    """TDP18-THIRDPARTY-TRACKING."""
    page = pages.client.get("/help/tea")
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "report-uri /csp-reports" in policy
    assert reports(pages, "https://help.example/help/tea/conversations/12?lang=fr").status_code == 204
    (told,) = notices(pages)
    assert told.values == {"page": "/help/tea/conversations", "what": "https://tracker.example"}
    assert told.clause == "TDP18-THIRDPARTY-TRACKING"
    assert "nour" not in json.dumps(dict(told.values))


def test_a_page_is_told_once_a_day_and_what_is_no_page_of_anybody_is_told_nobody(pages):
    for _ in range(3):
        reports(pages, "https://help.example/help/tea")
    reports(pages, "https://help.example/help/tea/made-up-by-somebody")
    reports(pages, "https://help.example/help/nobodys")
    reports(pages, "https://elsewhere.example/")
    assert [each.values["page"] for each in notices(pages)] == ["/help/tea"]


def test_nonsense_and_too_many_are_answered_alike(pages):
    assert pages.client.post("/csp-reports", content=b"{").status_code == 204
    assert pages.client.post("/csp-reports", content=b"[" * 20_000).status_code == 204
    assert {reports(pages, "https://help.example/help/tea").status_code for _ in range(40)} == {204}
