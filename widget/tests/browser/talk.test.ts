import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launch, launcherOf, Stage, until } from "./stage";

let browser: Browser;
let stage: Stage;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => stage.strike());

const answered = async (text: string) => stage.log.getByText(text).waitFor();
const delivery = () => stage.frame.locator(".delivery").last().textContent();

describe("a conversation", () => {
  test("goes out, comes back, and says how far it got", async () => {
    stage = await Stage.set(browser);
    const { house } = stage.fake;
    await stage.open();
    await stage.write("Has my order left?");
    await until(async () => (await delivery()) === "Sent", "it is sent");
    house.receipt("delivered");
    await until(async () => (await delivery()) === "Delivered", "it is delivered");
    house.receipt("read");
    await until(async () => (await delivery()) === "Seen", "it is read");
    house.agentJoins("Ada");
    house.agentSays("It left this morning.");
    await answered("It left this morning.");
    await stage.frame.getByText("Ada is with you").waitFor();
    await until(() => house.visitor.told.read > 0 && house.visitor.told.delivered > 0, "the agent sees that it was read");
    expect(stage.complaints).toEqual([]);
  });

  test("shows typing both ways, and only while it lasts", async () => {
    stage = await Stage.set(browser);
    const { house } = stage.fake;
    await stage.open();
    await stage.write("Hello");
    await until(() => house.visitor.listeners.size > 0, "the line is open");
    await stage.field.pressSequentially("One more thing");
    await until(() => house.visitor.told.typing > 0, "the agent sees typing");
    expect(house.visitor.told.typing).toBeLessThan(3);
    house.agentTypes();
    await stage.frame.getByText("Ada is typing").waitFor();
    house.agentSays("Yes?");
    await answered("Yes?");
    expect(await stage.frame.getByText("Ada is typing").count()).toBe(0);
  });

  test("is kept through a reload and from page to page, open as it was", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("Remember me");
    await until(async () => (await delivery()) === "Sent", "it is sent");
    await stage.page.reload();
    await answered("Remember me");
    await stage.page.getByRole("link", { name: "Brewing" }).click();
    await answered("Remember me");
    expect(stage.fake.house.visitors.length).toBe(1);
    expect(await stage.lines("Remember me")).toBe(1);
  });

  test("keeps what was being written", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.field.fill("half a thou");
    await stage.page.reload();
    await until(async () => (await stage.field.inputValue()) === "half a thou", "the draft is back");
  });

  test("is the same in two tabs, and read in one is read in the other", async () => {
    stage = await Stage.set(browser);
    const { house } = stage.fake;
    await stage.open();
    await stage.write("From the first tab");
    await until(async () => (await delivery()) === "Sent", "it is sent");
    await stage.frame.getByRole("button", { name: "Close the chat" }).click();
    const other = await stage.tab();
    await launcherOf(other).waitFor();
    house.agentSays("To both");
    await until(async () => (await launcherOf(other).getAttribute("aria-label"))?.includes("1 unread") ?? false, "the other tab has a badge");
    await stage.page.bringToFront();
    await stage.open();
    await until(async () => !(await launcherOf(other).getAttribute("aria-label"))?.includes("unread"), "the other tab has none");
    expect(house.visitors.length).toBe(1);
  });

  test("counts what came while the panel was closed", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("Hello");
    await until(async () => (await delivery()) === "Sent", "it is sent");
    await stage.frame.getByRole("button", { name: "Close the chat" }).click();
    stage.fake.house.agentSays("One");
    stage.fake.house.agentSays("Two");
    await until(async () => (await stage.launcher.getAttribute("aria-label")) === "Open the chat with Alpine Tea, 2 unread messages", "the badge says two");
    await stage.page.reload();
    await until(async () => (await stage.launcher.getAttribute("aria-label"))?.includes("2 unread") ?? false, "also after a reload");
    await stage.open();
    await answered("Two");
    await until(() => stage.fake.house.visitor.told.read > 0, "they are read");
  });

  test("never shows markup as markup, and leads out safely", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("Hello");
    await until(async () => (await delivery()) === "Sent", "it is sent");
    stage.fake.house.agentSays("<img src=x onerror=alert(1)> see https://tea.example/a. javascript:alert(1)");
    const link = stage.log.getByRole("link", { name: "https://tea.example/a" });
    await link.waitFor();
    expect(await link.getAttribute("rel")).toContain("noopener");
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await stage.log.getByText("<img src=x onerror=alert(1)>").count()).toBe(1);
    expect(await stage.log.locator(".bubble").getByRole("link").count()).toBe(1);
  });

  test("says that a card number was hidden", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("My card is 4242 4242 4242 4242");
    await stage.frame.getByText("We hid the card number").waitFor();
    await stage.frame.getByText("•••• •••• •••• 4242").waitFor();
  });

  test("says who is an assistant, permanently and before its first word", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("Hello");
    await until(async () => (await delivery()) === "Sent", "it is sent");
    stage.fake.house.assistantSays("I can look that up.");
    await answered("I can look that up.");
    const text = (await stage.log.textContent()) ?? "";
    expect(text.indexOf("You are writing with an AI assistant")).toBeGreaterThan(-1);
    expect(text.indexOf("You are writing with an AI assistant")).toBeLessThan(text.indexOf("I can look that up."));
    await stage.frame.locator(".group.assistant .name").getByText("AI assistant").waitFor();
  });

  test("ends, and can begin again", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("Hello");
    await until(async () => (await delivery()) === "Sent", "it is sent");
    stage.fake.house.ends();
    await stage.log.getByText("The conversation has ended").waitFor();
    expect(await stage.field.count()).toBe(0);
    await stage.frame.getByRole("button", { name: "Write again" }).click();
    await stage.write("One more thing");
    await until(() => stage.fake.house.visitor.conversation === "open", "it is open again");
    expect(await stage.field.count()).toBe(1);
  });

  test("says when nobody is there and when somebody will be, and takes an e-mail", async () => {
    stage = await Stage.set(browser, {}, ({ fake }) => {
      fake.house.hours = { open: false, opens_at: new Date(Date.now() + 26 * 3_600_000).toISOString(), agents_available: false };
    });
    await stage.open();
    await stage.frame.getByText(/^Closed now, back (tomorrow|on \w+) at \d\d:\d\d$/).waitFor();
    await stage.write("Anybody?");
    const email = stage.frame.getByRole("textbox", { name: /Leave your e-mail/ });
    await email.fill("nour@nowhere.example");
    await email.press("Enter");
    await stage.frame.getByText("We cannot write to this address.").waitFor();
    await email.fill("nour@tea.example");
    await stage.frame.getByRole("button", { name: "Leave e-mail" }).click();
    await stage.frame.getByText("Thank you. We will answer at nour@tea.example.").waitFor();
    expect(stage.fake.house.visitor.email).toBe("nour@tea.example");
    stage.fake.house.changeHours({ open: true, agents_available: true });
    await stage.frame.getByText("We are here").waitFor();
  });

  test("stays where it is while the visitor reads above, and says that there is more", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("Hello");
    await until(async () => (await delivery()) === "Sent", "it is sent");
    for (let line = 0; line < 30; line += 1) stage.fake.house.agentSays(`Line ${line}`);
    await answered("Line 29");
    await stage.log.evaluate((log) => log.scrollTo(0, 100));
    await stage.page.waitForTimeout(100);
    stage.fake.house.agentSays("Below");
    await stage.frame.getByRole("button", { name: "New messages" }).waitFor();
    expect(await stage.log.evaluate((log) => log.scrollTop)).toBe(100);
    await stage.frame.getByRole("button", { name: "New messages" }).click();
    await until(async () => stage.log.evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight < 4), "the end is in view");
  });
});
