/** Stories of continuity: an account's admin reads what is red; the operator says what fails, and measures an exercise by keyboard. */
import { describe, expect, it } from "vitest";
import { findings } from "./axe";
import { open, settled, stories, type Stage } from "./story";

stories();

const AT = "/admin/continuity";
const admin = { member: "mem_olive", admin: true }, operator = { ...admin, desk: true };
const sideways = ({ page }: Stage) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
/** What stands beyond the right edge, where nobody can press it. */
const outside = ({ page }: Stage) => page.locator("#main :is(button, a)").evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.textContent));
const part = ({ page }: Stage, name: string) => page.getByRole("region", { name, exact: true });
const drawer = ({ page }: Stage) => page.getByRole("dialog").last();

async function nobodyKeptOut(stage: Stage): Promise<void> {
  await settled(stage.page);
  expect([await findings(stage.page), await sideways(stage), await outside(stage)]).toEqual([[], 0, []]);
}

describe("an account's admin", () => {
  it("reads what is red, finds no button, and comes to the numbers that want something where they may", async () => {
    const stage = await open(AT, admin);
    const { page, fake } = stage;
    await page.getByText("Open fallbacks: 1 number.").waitFor();
    await part(stage, "What is planned").getByText("within 60 minutes").first().waitFor();
    const numbers = part(stage, "Numbers to see to");
    expect(await numbers.getByRole("row").count()).toBe(3);
    expect(await numbers.getByRole("link").count()).toBe(0);
    expect(await part(stage, "Exercises").count()).toBe(0);
    expect(await page.locator("#main").getByRole("button").count()).toBe(0);
    fake.world.may.push("number.manage");
    await page.reload();
    expect(await numbers.getByRole("link", { name: "+33 4 55 50 30 00" }).getAttribute("href")).toBe("/admin/numbers?open=num_3");
  });

  it("finds no form behind its address", async () => {
    const stage = await open(`${AT}?open=failure`, admin);
    await drawer(stage).getByText("This does not exist any more").first().waitFor();
    expect(await drawer(stage).getByRole("textbox").count()).toBe(0);
  });

  it("is led there by the command bar", async () => {
    const { page } = await open("/inbox/mine", admin);
    await page.getByRole("link", { name: /Inbox/ }).first().waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("continuity");
    await page.getByRole("option", { name: "Continuity" }).or(page.getByRole("button", { name: "Continuity" })).first().click();
    await page.getByRole("heading", { name: "Continuity", level: 1 }).waitFor();
  });
});

describe("the operator", () => {
  it("says in two languages what fails, and that it works again", async () => {
    const stage = await open(AT, operator);
    const { page } = stage;
    await page.getByRole("button", { name: "Say what fails" }).press("Enter");
    await drawer(stage).getByRole("button", { name: "Tell every account" }).press("Enter");
    await drawer(stage).getByText("Tick at least one.").waitFor();
    await drawer(stage).getByLabel("Outgoing mail").check();
    await drawer(stage).getByLabel("What to do meanwhile, in English").fill("Write tomorrow.");
    await drawer(stage).getByLabel("What to do meanwhile, in French").fill("Écrivez demain.");
    await nobodyKeptOut(stage);
    await drawer(stage).getByRole("button", { name: "Tell every account" }).press("Enter");
    const failing = part(stage, "What fails now");
    await failing.getByText("Write tomorrow.").waitFor();
    await failing.getByRole("button", { name: "It works again: Outgoing mail" }).press("Enter");
    await drawer(stage).getByText("Every account is told that what failed is back: Outgoing mail.").waitFor();
    await drawer(stage).getByRole("button", { name: "Tell every account" }).press("Enter");
    await failing.getByText("Everything works").waitFor();
  });

  it("begins an exercise by key, marks its moments while the house is away, and writes it down with what was measured", async () => {
    const stage = await open(AT, operator);
    const { page, fake } = stage;
    await part(stage, "Exercises").waitFor();
    await page.keyboard.press("c");
    await drawer(stage).getByRole("button", { name: "Begin", exact: true }).press("Enter");
    const way = part(stage, "An exercise is under way");
    await way.waitFor();
    expect(await page.getByRole("button", { name: "Begin an exercise" }).count()).toBe(0);
    fake.away(true);
    await way.getByRole("button", { name: "A call came to its fallback" }).press("Enter");
    await way.getByRole("button", { name: "Everything works again" }).press("Enter");
    await expect.poll(() => way.getByRole("button").count()).toBe(2);
    fake.away(false);
    await page.reload();
    await way.getByRole("button", { name: "Write down" }).press("Enter");
    const calls = drawer(stage).getByLabel("Until a call came to its fallback");
    expect(await calls.inputValue()).toMatch(/^0:\d\d$/);
    await calls.fill("1:00:01");
    await drawer(stage).getByLabel("Of what was written, lost").fill("0");
    await drawer(stage).getByLabel("What was found").fill("The first node was stopped.");
    await drawer(stage).getByRole("button", { name: "Write down" }).press("Enter");
    await drawer(stage).getByText("An aim was missed: write down at least one lesson.").waitFor();
    await nobodyKeptOut(stage);
    await drawer(stage).getByLabel("Lessons").fill("Tell the provider beforehand");
    await drawer(stage).getByRole("button", { name: "Write down" }).press("Enter");
    await way.waitFor({ state: "detached" });
    await page.getByRole("row", { name: /A process stopped.*Missed.*1:00:01/ }).first().waitFor();
  });

  it("sees to a lesson in an exercise, which tells what was measured", async () => {
    const stage = await open(`${AT}?open=exe_1`, operator);
    await drawer(stage).getByText("1:08:45").waitFor();
    await drawer(stage).getByText("11, of all accounts").waitFor();
    await drawer(stage).getByLabel("How it was seen to").fill("It stands in the safe");
    await stage.page.keyboard.press("Enter");
    await drawer(stage).getByText("It stands in the safe").waitFor();
    expect(await drawer(stage).getByText("Done", { exact: true }).count()).toBe(2);
  });
});

describe.each([["light", "en", 1440], ["dark", "fr", 390]] as const)("in %s, %s, %i px", (scheme, locale, width) => {
  it.each([["full", false, ""], ["empty", true, ""], ["with an exercise", false, "?open=exe_1"], ["with one being written", false, "?open=write"], ["with one beginning", false, "?open=begin"]] as const)("nobody is kept out of the operator's page %s", async (_name, empty, more) => {
    const stage = await open(AT + more, { ...operator, empty, locale }, { scheme, locale, width, height: 900 });
    await stage.page.locator("#main h2").first().waitFor({ state: "attached" });
    if (more) await drawer(stage).waitFor();
    await nobodyKeptOut(stage);
  });
});
