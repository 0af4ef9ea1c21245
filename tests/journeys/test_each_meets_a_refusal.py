"""An agent, an admin, an officer, an outsider and a suspended account are refused something, and know what to do."""

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest
from playwright.async_api import Browser, Locator, Page, expect

from fairline.kit.clock import SystemClock
from tests.support import names, postgres
from tests.support.browser import chromium, complaints, page_of
from tests.support.jumping import Jumping
from tests.support.patience import eventually
from tests.support.refused import SLOWLY, asks, opens_the_clause, opens_the_clause_beside, signed_in

LURE = "Please send me your card number and the CVV, then it is done today."
SALE = "Big sale this weekend: 30 % off all teas. Buy now at https://alpinetea.example"
THEIRS = "+41795550142"
WITHDRAWN = "the contact consented once and has withdrawn it"
LETTERS = "tea-letters.test"


class AtNight(Jumping):
    """The demo, on an evening at half past eleven where its company is."""

    def __init__(self, folder: Path, database: str, zones: names.Names) -> None:
        super().__init__(folder, database)
        self.verb, self.zones = ("demo",), zones
        now = SystemClock().now().astimezone(ZoneInfo("Europe/Zurich"))
        late = now.replace(hour=23, minute=30)
        self.jump(int(((late if late > now else late + timedelta(days=1)) - now).total_seconds()))


@pytest.fixture(params=["sqlite", "postgres"])
def house(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AtNight]:
    """A running demo at night, and a name server it asks."""
    address = ""
    if request.param == "postgres":
        server: postgres.Server = request.getfixturevalue("postgres_server")
        address = server.create("journey_refused")
    with names.serving() as zones:
        monkeypatch.setenv("FAIRLINE_MAIL_DNS", zones.where)
        process = AtNight(tmp_path / "data", address, zones)
        try:
            yield process.start()
        finally:
            process.stop()


async def test_each_is_told_why_and_what_to_do_and_it_works(house: AtNight) -> None:
    async with chromium() as browser:
        asks(house.url, "nora", "PATCH", "/v1/desk-settings", {"undo_seconds": 0})
        async with sitting(browser, house, "ada") as ada:
            await an_agent_asks_for_a_card(ada, house.url)
            await an_agent_writes_a_card_number(ada)
            await an_agent_advertises_at_night(ada, house)
        async with sitting(browser, house, "nora") as nora:
            await an_admin_writes_from_where_nothing_is_proven(nora, house)
        async with sitting(browser, house, "olivia") as olivia:
            await an_officer_asks_what_if(olivia, house)
            await an_officer_lets_something_pass(olivia, house.url)
        await an_outsider_leaves_something_out(browser, house.url)
        async with sitting(browser, house, "nora") as nora:
            await an_account_is_suspended(nora, house)


@asynccontextmanager
async def sitting(browser: Browser, house: AtNight, who: str) -> AsyncIterator[Page]:
    """Somebody at their desk; nothing broke while they sat there."""
    page = await signed_in(browser, house.url, who)
    yield page
    assert complaints(page) == []
    await page.context.close()


async def an_agent_asks_for_a_card(page: Page, url: str) -> None:
    rows = asks(url, "ada", "GET", "/v1/conversations?view=all&limit=100")["items"]
    talk = next(row for row in rows if row["channel"] == "email" and (row["agent"] or {}).get("name") == "Ada Brunner")
    await page.goto(f"{url}/inbox/all/{talk['id']}")
    await writes(page, LURE)
    await expect(page.get_by_text("Cannot be sent")).to_be_visible(timeout=SLOWLY)
    await page.keyboard.press("Control+Enter")
    card = refusal(page)
    await expect(card.get_by_text("nobody is asked for a password, a PIN or a code here")).to_be_visible(timeout=SLOWLY)
    await expect(card.get_by_text("Send them to your sign-in or reset page instead")).to_be_visible()
    await opens_the_clause_beside(page, card)
    await card.get_by_role("button", name="Edit the reply").click()
    field = page.get_by_role("textbox", name=re.compile("Write to"))
    await expect(field).to_have_value(LURE)
    await field.fill("It is refunded already, you need do nothing.")
    await expect(page.get_by_text("Will be sent")).to_be_visible(timeout=SLOWLY)
    await page.keyboard.press("Control+Enter")
    await expect(page.get_by_role("log").get_by_text("It is refunded already")).to_be_visible(timeout=SLOWLY)


async def an_agent_writes_a_card_number(page: Page) -> None:
    await writes(page, "Your card 4111 1111 1111 1111 was charged.")
    await expect(page.get_by_text("Will be sent with a change")).to_be_visible(timeout=SLOWLY)
    await page.keyboard.press("Control+Enter")
    log = page.get_by_role("log")
    await expect(log.get_by_text("Your card •••• •••• •••• 1111 was charged.")).to_be_visible(timeout=SLOWLY)
    await expect(log.get_by_text("What looks like a payment card number was hidden")).to_be_visible()


async def an_agent_advertises_at_night(page: Page, house: AtNight) -> None:
    texts(house, "Hello, do you deliver to Bern?")
    contact = await eventually(lambda: contact_of(house.url))
    await begins_a_text(page, house.url, contact)
    card = refusal(page)
    await expect(card.get_by_text("there is no record that the contact gave it")).to_be_visible(timeout=SLOWLY)
    await expect(card.get_by_text("If they did agree, record it on their page")).to_be_visible()
    await opens_the_clause_beside(page, card)
    await card.get_by_role("button", name="Open the contact").click()
    await page.get_by_role("region", name="Advertising").get_by_role("button", name="Record a consent").click()
    asked = page.get_by_role("dialog", name="Record a consent")
    await asked.get_by_label("The words they agreed to").fill("Yes, tell me about offers of Alpine Tea by text.")
    await asked.get_by_label("Where this is known from").fill("Form on the website, number 812")
    await asked.get_by_role("button", name="Record a consent").click()
    await expect(page.get_by_text("Agreed, by text")).to_be_visible(timeout=SLOWLY)
    await begins_a_text(page, house.url, contact)
    waits = page.get_by_role("article").filter(has_text="Withdraw").last
    await expect(waits.get_by_text(re.compile(r"night|morning", re.IGNORECASE)).first).to_be_visible(timeout=SLOWLY)
    await waits.get_by_role("button", name="Withdraw").click()
    await expect(page.get_by_text("Withdrawn before it was sent")).to_be_visible(timeout=SLOWLY)


async def begins_a_text(page: Page, url: str, contact: str) -> None:
    """A new conversation by text, with an advertisement for its first words."""
    said = {"contact": contact, "channel": "sms", "mailbox": sender(url), "subject": "", "text": SALE, "cc": []}
    begun = asks(url, "ada", "POST", "/v1/conversations", said | {"tags": []})
    await page.goto(f"{url}/inbox/all/{begun['conversation']['id']}")


def sender(url: str) -> str:
    """The demo's number for texts."""
    held = asks(url, "nora", "GET", "/v1/text-senders")["items"]
    return str(next(one["id"] for one in held if one["state"] == "registered"))


def contact_of(url: str) -> str:
    """Who texted, once their text is a conversation."""
    rows = asks(url, "ada", "GET", "/v1/conversations?view=all&limit=100")["items"]
    return next((row["contact"]["id"] for row in rows if row["channel"] == "sms"), "")


def refusal(page: Page) -> Locator:
    """The newest refusal in the conversation."""
    return page.get_by_role("article").filter(has_text="Your reply was not sent").last


async def writes(page: Page, text: str) -> None:
    """Type a reply."""
    field = page.get_by_role("textbox", name=re.compile("Write to"))
    await expect(field).to_be_visible(timeout=SLOWLY)
    await field.fill(text)


def texts(house: AtNight, text: str) -> None:
    """Somebody texts the shop, from the demo's telephone."""
    answer = httpx.post(f"{house.url}/demo/texts", data={"from": THEIRS, "text": text})
    assert answer.status_code < 400, answer.text


async def an_admin_writes_from_where_nothing_is_proven(page: Page, house: AtNight) -> None:
    domain = asks(house.url, "nora", "POST", "/v1/domains", {"name": LETTERS})
    queue = asks(house.url, "nora", "GET", "/v1/queues")["items"][0]["id"]
    box = {"name": "Letters", "address": f"hello@{LETTERS}", "queue": queue}
    box = asks(house.url, "nora", "POST", "/v1/mailboxes", box)
    await begins_a_mail(page, house.url, box["id"])
    card = refusal(page)
    await expect(card.get_by_text(f"it is not proven that {LETTERS} is yours")).to_be_visible()
    await expect(card.get_by_text("An admin finds the lines that are missing in DNS")).to_be_visible()
    await opens_the_clause_beside(page, card)
    await card.get_by_role("link", name="Open the sending domains").click()
    for record in domain["records"]:
        house.zones.put(record["name"], record["type"], record["value"])
    await page.get_by_role("button", name=LETTERS).click()
    await page.get_by_role("button", name="Look now").click()
    await expect(page.get_by_role("dialog").get_by_text(re.compile("^Found")).first).to_be_visible()
    await page.keyboard.press("Escape")
    row = page.get_by_role("row").filter(has_text=LETTERS)
    await expect(row.get_by_text(re.compile("^Proven: mail"))).to_be_visible()
    await begins_a_mail(page, house.url, box["id"])
    await expect(page.get_by_role("log").get_by_text("Your order has arrived")).to_be_visible()
    await expect(refusal(page)).to_be_hidden()


async def begins_a_mail(page: Page, url: str, mailbox: str) -> None:
    """A new conversation by mail."""
    said = {"email": "benoit.rochat@poste.example", "name": "Benoît Rochat", "mailbox": mailbox}
    said |= {"subject": "Your order", "text": "Your order has arrived in our shop."}
    begun = asks(url, "nora", "POST", "/v1/conversations", said | {"cc": [], "tags": []})
    await page.goto(f"{url}/inbox/all/{begun['conversation']['id']}")


async def an_officer_asks_what_if(page: Page, house: AtNight) -> None:
    texts(house, "STOP")
    await eventually(lambda: has_withdrawn(house.url))
    await page.goto(f"{house.url}/compliance/what-if")
    await page.get_by_text("A list of addresses").click()
    await page.get_by_role("textbox", name="Addresses").fill(THEIRS)
    await page.get_by_role("combobox", name="From").click()
    await page.get_by_role("option").first.click()
    await page.get_by_role("textbox", name="Text", exact=True).fill(SALE)
    await page.get_by_role("button", name="Ask", exact=True).click()
    answer = page.get_by_role("listitem").filter(has_text=WITHDRAWN)
    await expect(answer).to_be_visible()
    await expect(answer.get_by_text("Only they can give it again.")).to_be_visible()
    await opens_the_clause(page, answer.get_by_role("link").first)
    texts(house, "START")
    await eventually(lambda: not has_withdrawn(house.url))
    await page.get_by_role("button", name="Ask", exact=True).click()
    await expect(answer).to_be_hidden()


def has_withdrawn(url: str) -> bool:
    """Whether the owner of that telephone is known to want no advertising any more."""
    said = {"channel": "sms", "sender": sender(url), "text": SALE, "purpose_class": "marketing", "addresses": [THEIRS]}
    answer = asks(url, "olivia", "POST", "/v1/what-ifs", said | {"subject": "", "at": None})
    return WITHDRAWN in str(answer["reasons"])


async def an_officer_lets_something_pass(page: Page, url: str) -> None:
    await page.goto(f"{url}/compliance/held")
    card = page.get_by_role("article").filter(has_text="our IBAN has changed")
    await expect(card.get_by_text("Reads as a fraud")).to_be_visible()
    await opens_the_clause(page, card.get_by_role("link").first)
    await expect(card.get_by_role("button", name="Let it pass")).to_be_disabled()
    await card.get_by_label("Your reason").fill("The bookkeeper showed me the letter of the bank.")
    await card.get_by_role("button", name="Let it pass").click()
    await expect(page.get_by_text("It was let pass and has left.")).to_be_visible()
    await expect(card).to_be_hidden()


async def an_outsider_leaves_something_out(browser: Browser, url: str) -> None:
    page = await page_of(browser, width=390, height=844)
    await page.goto(f"{url}/privacy")
    await page.get_by_role("button", name="Send the request").click()
    wrong = page.get_by_role("alert")
    await expect(wrong.get_by_text("choose what you want")).to_be_visible()
    await opens_the_clause(page, wrong.get_by_role("link", name="Requests about data have an address"))
    await wrong.get_by_role("link", name="Your e-mail").click()
    await expect(page.get_by_role("textbox", name="Your e-mail")).to_be_focused()
    await page.keyboard.type("oliver.hartmann@mailbox.example")
    await page.get_by_label("What do you want?").select_option("access")
    await page.get_by_role("button", name="Send the request").click()
    await expect(page.get_by_text("Say who called you or wrote to you: the request goes to them.")).to_be_visible()
    await page.get_by_role("main").get_by_role("link").click()
    await page.get_by_label("Who called you or wrote to you?").fill("Alpine Tea")
    await page.get_by_role("button", name="Find").click()
    await page.get_by_label("What do you want?").select_option("access")
    await page.get_by_role("textbox", name="Your e-mail").fill("oliver.hartmann@mailbox.example")
    await page.get_by_role("button", name="Send the request").click()
    await expect(page.get_by_role("heading", level=1, name="We have your request")).to_be_visible()
    assert complaints(page) == []
    await page.context.close()


async def an_account_is_suspended(page: Page, house: AtNight) -> None:
    account = asks(house.url, "nora", "GET", "/v1/session")["account"]["id"]
    stands(house, account, "suspended")
    rows = asks(house.url, "nora", "GET", "/v1/conversations?view=all&limit=100")["items"]
    talk = next(row for row in rows if row["channel"] == "email" and row["agent"])
    await page.goto(f"{house.url}/inbox/all/{talk['id']}")
    await expect(page.get_by_text("This account is suspended.")).to_be_visible()
    await writes(page, "It left this morning.")
    await page.keyboard.press("Control+Enter")
    card = refusal(page)
    await expect(card.get_by_text("This was not sent: the account is suspended.")).to_be_visible()
    await expect(card.get_by_text("Reading and exporting still work.")).to_be_visible()
    await opens_the_clause_beside(page, card)
    await page.goto(f"{house.url}/admin/moving-out")
    await page.get_by_role("button", name="Make a copy").first.click()
    await page.locator("form").get_by_role("button", name="Make a copy").click()
    async with page.expect_download() as taken:
        await (
            page.get_by_role("link", name="Fetch")
            .or_(page.get_by_role("button", name="Fetch"))
            .first.click(timeout=60_000)
        )
    assert (await (await taken.value).path()).stat().st_size > 10_000
    stands(house, account, "active")
    await page.goto(f"{house.url}/inbox/all/{talk['id']}")
    await card.get_by_role("button", name="Edit the reply").click()
    await expect(page.get_by_text("Will be sent")).to_be_visible()
    await page.keyboard.press("Control+Enter")
    await expect(page.get_by_role("log").get_by_text("It left this morning.").last).to_be_visible()


def stands(house: AtNight, account: str, state: str) -> None:
    """The operator says how an account stands."""
    house.run("account", "standing", "--account", account, "--state", state, "--reason", "A journey")
