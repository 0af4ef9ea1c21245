"""What contacts see, in a real browser and through real mail servers: web form, portal, question about satisfaction."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.async_api import Browser, Page, expect

from tests.support import mail as servers
from tests.support import names
from tests.support.browser import chromium
from tests.support.desk import Desk, told
from tests.support.mail import Mail
from tests.support.patience import eventually
from tests.support.server import Process
from tools.tree import ROOT

AXE = ROOT / "workspace" / "node_modules" / "axe-core" / "axe.min.js"
GRAVE = (
    "axe.run({resultTypes: ['violations']}).then(r => r.violations.map(v => `${v.impact} ${v.id} ${v.nodes[0].html}`))"
)
NOUR, LEA, SAM = "nour@buyer.example", "lea@buyer.example", "sam@buyer.example"
FIELDS = [
    {"label": "Order number", "needed": True, "why": "We find your order by it."},
    {"label": "How urgent?", "kind": "choice", "choices": ["Not", "Very"]},
]


class Shop:
    """A desk with a brand, whose pages are open, a form, and questions about satisfaction asked at once."""

    def __init__(self, desk: Desk, mail: Mail) -> None:
        self.desk, self.mail, self.url = desk, mail, desk.url
        looks = {"color": "#166534", "privacy": "privacy@acme.example", "postal_address": "Dorfstrasse 12, Wengen"}
        brand = desk.post("/v1/brands", {"name": "Alpine Tea", "slug": "alpine-tea", **looks})
        desk.ask("PATCH", f"/v1/mailboxes/{desk.box['id']}", {"brand": brand["id"]})
        form = {"brand": brand["id"], "name": "An order", "slug": "order", "mailbox": desk.box["id"], "fields": FIELDS}
        desk.post("/v1/web-forms", form | {"consent": "I agree that you keep this to answer it."})
        self.signed_in("PATCH", "/v1/satisfaction-settings", {"active": True, "delay_minutes": 0})
        self.brand = brand["id"]

    def signed_in(self, method: str, path: str, body: Any) -> None:
        """The owner does something that no program may."""
        with httpx.Client(base_url=self.url) as web:
            said = {"email": "nora@alpinetea.example", "password": "violet-otter-plinth"}
            csrf = web.post("/v1/session", json=said).json()["csrf"]
            answer = web.request(method, path, json=body, headers={"X-Fairline-CSRF": csrf})
            assert answer.status_code < 300, answer.text

    def matter(self, subject: str) -> Any:
        """The conversation about something."""
        return next((row for row in self.desk.conversations() if row["subject"] == subject), None)

    async def link(self, email: str, path: str, count: int = 1) -> str:
        """The newest link of a kind in somebody's mailbox, once so many mails came."""
        held = await eventually(lambda: found if len(found := self._links(email, path)) >= count else [])
        return held[-1]

    def _links(self, email: str, path: str) -> list[str]:
        bodies = [message_from_bytes(raw, policy=default).get_body(("plain",)) for raw in self.mail.maildir(email)]
        return [
            found[0]
            for body in bodies
            if body and (found := re.findall(rf"{self.url}{path}[^\s)>]+", body.get_content()))
        ]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """The shop, its servers of mail and of names."""
    with (
        pytest.MonkeyPatch.context() as patch,
        servers.running() as mail,
        names.serving() as zones,
        told(patch, mail, zones),
    ):
        process = Process(tmp_path_factory.mktemp("shop"))
        patch.setenv("FAIRLINE_URL", process.url)
        process.start()
        try:
            yield Shop(Desk(process, zones), mail)
        finally:
            process.stop()


@asynccontextmanager
async def person(browser: Browser, *, script: bool = True, **look: Any) -> AsyncIterator[Page]:
    """Somebody at a screen, as they like it; nothing of the page may go wrong, be hard to use, or call out."""
    wide: dict[str, Any] = {
        "viewport": {"width": 1024, "height": 800},
        "locale": "en-GB",
        "java_script_enabled": script,
    }
    context = await browser.new_context(**(wide | look))
    page = await context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("response", lambda answer: wrong.append(f"{answer.status} {answer.url}") if answer.status >= 500 else None)
    page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
    yield page
    await context.close()
    assert wrong == []


async def is_good(page: Page, name: str, folder: Path) -> None:
    """The page is easy to use for everybody, and does not scroll sideways."""
    await page.evaluate(AXE.read_text("utf-8"))
    assert await page.evaluate(GRAVE) == [], name
    assert not await page.evaluate("document.documentElement.scrollWidth > innerWidth"), f"{name} scrolls sideways"
    await page.screenshot(path=folder / f"{name}.png", full_page=True)


async def fill(page: Page, shop: Shop, email: str, subject: str, *, files: list[Any] | None = None) -> None:
    await page.goto(f"{shop.url}/help/alpine-tea")
    await page.get_by_role("link", name="An order").click()
    await page.wait_for_timeout(3_200)  # who fills a form in faster is taken for a program
    await page.locator("#email").fill(email)
    await page.locator("#name").fill("Nour Haddad")
    await page.locator("#subject").fill(subject)
    await page.locator("#field0").fill("AT-20455")
    await page.locator("#text").fill("The tin came open.")
    await page.locator("#consent").check()
    if files:
        await page.locator("#files").set_input_files(files)


async def test_a_form_brings_words_and_files_to_the_desk_under_its_brand(shop: Shop, tmp_path: Path) -> None:
    photo = {"name": "tin.png", "mimeType": "image/png", "buffer": _dot()}
    async with chromium() as browser:
        async with person(browser) as page:
            await fill(page, shop, NOUR, "Open tin", files=[photo])
            await is_good(page, "form", tmp_path)
            await page.get_by_role("button", name="Send").click()
            await expect(page.get_by_role("heading", level=1)).to_contain_text("Thank you")
            await is_good(page, "thanks", tmp_path)
        async with person(browser, script=False) as page:
            await fill(page, shop, LEA, "Without scripts")
            await page.get_by_role("button", name="Send").click()
            await expect(page.get_by_role("heading", level=1)).not_to_contain_text("Thank you")
            assert "Without scripts" not in str(shop.desk.conversations())
            link = await shop.link(LEA, "/help/alpine-tea/confirm/")
            await page.goto(link)
            await page.get_by_role("button").last.click()
            await expect(page.get_by_role("heading", level=1)).to_contain_text("Thank you")
        async with person(browser, color_scheme="dark", locale="fr-FR", viewport={"width": 390, "height": 800}) as page:
            await page.goto(f"{shop.url}/help/alpine-tea/write/order")
            await page.get_by_role("button", name="Envoyer").click()
            await expect(page.get_by_role("alert")).to_be_visible()
            await is_good(page, "form_wrong_fr_dark_phone", tmp_path)
            await page.goto(f"{shop.url}/help/alpine-tea")
            await is_good(page, "home_fr_dark_phone", tmp_path)
    assert await eventually(lambda: shop.matter("Without scripts"))
    matter = await eventually(lambda: shop.matter("Open tin"))
    assert "tin.png" in str(shop.desk.thread(matter["id"]))
    assert "AT-20455" in str(shop.desk.thread(matter["id"]))


async def test_programs_that_write_are_held_and_nobody_sees_what_they_wrote(shop: Shop) -> None:
    address = f"{shop.url}/help/alpine-tea/write/order"
    async with httpx.AsyncClient() as web:
        shown = (await web.get(address)).text
        began = re.search(r'name="began" value="([^"]+)"', shown)
        assert began
        said = {
            "email": SAM,
            "subject": "Cheap pills",
            "text": "Buy",
            "field0": "1",
            "consent": "on",
            "began": began[1],
        }
        trapped = await web.post(address, data=said | {"website": "https://pills.example"})
        hasty = await web.post(address, data=said)
    assert trapped.status_code == 200
    assert hasty.status_code == 422
    await asyncio.sleep(1)
    assert "Cheap pills" not in str(shop.desk.conversations())
    assert shop.mail.maildir(SAM) == []


async def test_a_contact_comes_in_by_a_mailed_link_goes_on_and_corrects_what_we_know(
    shop: Shop, tmp_path: Path
) -> None:
    shop.mail.swaks(
        "--to", "help@acme.example", "--from", LEA, "--header", "Subject: Late tea", "--body", "Where is it?"
    )
    row = await eventually(lambda: shop.matter("Late tea"))
    shop.desk.post(f"/v1/conversations/{row['id']}/replies", {"text": "It comes today.", "client_id": "portal-1"})
    shop.signed_in("POST", f"/v1/conversations/{row['id']}/notes", {"text": "Secret: they are impatient."})
    look: Any = {"color_scheme": "dark", "locale": "fr-FR", "viewport": {"width": 390, "height": 800}}
    async with chromium() as browser, person(browser, **look) as page:
        await page.goto(f"{shop.url}/help/alpine-tea/sign-in")
        await is_good(page, "sign_in_fr_dark_phone", tmp_path)
        await page.get_by_role("textbox").fill(LEA)
        await page.get_by_role("button").last.click()
        await is_good(page, "sent_fr_dark_phone", tmp_path)
        link = await shop.link(LEA, "/help/alpine-tea/in/")
        for _ in range(2):  # whoever looks through mail opens links: that uses nothing up
            assert (await _look(link)) == 200
        await page.goto(link)
        await is_good(page, "come_in_fr_dark_phone", tmp_path)
        await page.get_by_role("button").last.click()
        await expect(page).to_have_url(re.compile("/conversations"))
        await is_good(page, "list_fr_dark_phone", tmp_path)
        await page.get_by_role("link", name="Late tea").click()
        await eventually_shown(page, "It comes today.")
        await expect(page.get_by_text("Secret")).to_have_count(0)
        await is_good(page, "thread_fr_dark_phone", tmp_path)
        await page.locator("#text").fill("It came, merci.")
        await page.get_by_role("button", name="Envoyer").click()
        await eventually_shown(page, "It came, merci.")
        await page.get_by_role("link", name="Mes coordonnées").click()
        await page.locator("#name").fill("Léa Fontaine")
        await page.get_by_role("button").last.click()
        await is_good(page, "profile_fr_dark_phone", tmp_path)
        assert await page.locator("#name").input_value() == "Léa Fontaine"
        await page.goto(link)
        await expect(page.get_by_role("button", name=re.compile("Entrer|Ouvrir"))).to_have_count(0)
    await eventually(lambda: "It came, merci." in str(shop.desk.thread(row["id"])))
    assert "Léa Fontaine" in str(shop.desk.get(f"/v1/contacts/{row['contact']['id']}"))


async def _look(link: str) -> int:
    """What a program that looks through mail sees."""
    async with httpx.AsyncClient() as web:
        return (await web.get(link)).status_code


async def eventually_shown(page: Page, text: str) -> None:
    """The page shows it, after being loaded again if need be: there is no script in it."""
    for _ in range(40):
        if await page.get_by_text(text).count():
            return
        await page.wait_for_timeout(500)
        await page.reload()
    raise AssertionError(f"{text!r} was never shown")


async def test_a_solved_matter_is_asked_about_by_mail_and_one_click_answers(shop: Shop, tmp_path: Path) -> None:
    shop.mail.swaks(
        "--to", "help@acme.example", "--from", SAM, "--header", "Subject: A spoon", "--body", "Have you one?"
    )
    row = await eventually(lambda: shop.matter("A spoon"))
    said = {"text": "We have, it is on its way.", "client_id": "spoon-1", "then": {"status": "solved"}}
    shop.desk.post(f"/v1/conversations/{row['id']}/replies", said)
    link = await shop.link(SAM, "/s/")
    assert (await _look(link)) == 200
    answers = f"/v1/conversations/{row['id']}/satisfaction"
    assert shop.desk.get(answers)["items"][0]["score"] is None  # opening a link answers nothing
    async with chromium() as browser, person(browser, viewport={"width": 390, "height": 800}) as page:
        await page.goto(re.sub(r"score=\w+", "score=good", link))
        await is_good(page, "survey_phone", tmp_path)
        await page.mouse.move(40, 40)
        await page.mouse.move(60, 60)
        await expect(page.get_by_role("status")).to_be_visible()
        await page.get_by_label("A few words").fill("So quick")
        await page.get_by_role("button").last.click()
        await expect(page.get_by_role("heading", level=1)).to_contain_text("Thank you")
        await is_good(page, "survey_thanks_phone", tmp_path)
    (item,) = shop.desk.get(answers)["items"]
    assert (item["score"], item["comment"], item["state"]) == ("good", "So quick", "answered")
    assert shop.desk.get(f"/v1/conversations/{row['id']}")["satisfaction"] == "good"


def _dot() -> bytes:
    """A picture of one point."""
    return bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcff9fa11e000782027f"
        "3dc8480000000049454e44ae426082"
    )
