import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launch, Stage, until } from "./stage";

let browser: Browser;
let stage: Stage;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => stage.strike());

const taken = () => stage.fake.house.visitor.feed.flatMap((item) => (item.kind === "message" && item.from.kind === "contact" ? [item.text] : []));
const shown = () => stage.frame.locator(".own .bubble").evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ""));
const calm = () => until(async () => (await stage.frame.locator(".delivery").last().textContent()) === "Sent", "all is sent");

describe("when the way fails", () => {
  test("offline, what is written waits; online again it leaves once, in order", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("one");
    await calm();
    await stage.network(false);
    await stage.write("two");
    await stage.write("three");
    await stage.frame.getByText("No connection.").waitFor();
    expect(taken()).toEqual(["one"]);
    await stage.network(true);
    await calm();
    await stage.frame.getByText("No connection.").waitFor({ state: "detached" });
    expect(taken()).toEqual(["one", "two", "three"]);
    expect(await shown()).toEqual(["one", "two", "three"]);
  });

  test("what came meanwhile is there afterwards, once", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("one");
    await calm();
    await stage.network(false);
    stage.fake.house.agentSays("while you were away");
    await stage.page.waitForTimeout(300);
    await stage.network(true);
    stage.fake.house.agentSays("and after");
    await stage.log.getByText("and after").waitFor();
    expect([await stage.lines("while you were away"), await stage.lines("and after")]).toEqual([1, 1]);
  });

  test("a message whose receipt was lost is neither lost nor doubled", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    stage.fake.faults.plan("cut-after", "POST /widget/v1/messages", 2);
    stage.fake.faults.plan("500", "POST /widget/v1/messages");
    await stage.write("once");
    await stage.write("then this");
    await calm();
    expect(taken()).toEqual(["once", "then this"]);
    expect(await shown()).toEqual(["once", "then this"]);
  });

  test("what waits survives a reload and leaves afterwards, once", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("first");
    await calm();
    stage.fake.faults.plan("500", "POST /widget/v1/messages", 100);
    await stage.write("patient");
    await until(async () => (await stage.lines("patient")) === 1, "it is shown");
    await stage.page.reload();
    await until(async () => (await stage.lines("patient")) === 1, "it is shown again");
    expect(taken()).toEqual(["first"]);
    stage.fake.faults.heal();
    await calm();
    expect(taken()).toEqual(["first", "patient"]);
    expect(await shown()).toEqual(["first", "patient"]);
  });

  test("items delivered twice are shown once", async () => {
    stage = await Stage.set(browser);
    stage.fake.house.twice = true;
    await stage.open();
    await stage.write("hello");
    await calm();
    stage.fake.house.agentSays("hello yourself");
    await stage.log.getByText("hello yourself").waitFor();
    expect([await stage.lines("hello yourself"), (await shown()).length]).toEqual([1, 1]);
  });

  test("a socket cut ten times loses nothing", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("count with me");
    await calm();
    for (let number = 0; number < 10; number += 1) {
      stage.fake.house.agentSays(`number ${number}.`);
      stage.fake.house.cutSockets();
      await stage.page.waitForTimeout(150);
    }
    await stage.log.getByText("number 9.").waitFor();
    for (let number = 0; number < 10; number += 1) expect(await stage.lines(`number ${number}.`)).toBe(1);
  });

  test("without sockets it asks now and then, and nobody is told of a fault", async () => {
    stage = await Stage.set(browser, {}, ({ fake }) => void (fake.faults.noSockets = true));
    await stage.open();
    await stage.write("hello");
    await calm();
    stage.fake.house.agentSays("by asking");
    await stage.log.getByText("by asking").waitFor();
    expect(await stage.frame.getByText("No connection.").count()).toBe(0);
  });

  test("many at once wait as the platform asks, and say so", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    stage.fake.faults.plan("429", "POST /widget/v1/messages");
    await stage.write("fast");
    await stage.frame.getByText("Many messages at once").waitFor();
    await calm();
    expect(taken()).toEqual(["fast"]);
  });

  test("a refusal is shown kindly with its remedy, and can be sent again or taken back", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    stage.fake.faults.plan("413", "POST /widget/v1/messages", 2);
    await stage.write("too much");
    await stage.write("far too much");
    await stage.frame.getByText("This is too large. Send a smaller one.").nth(1).waitFor();
    await stage.frame.getByRole("button", { name: "Send again" }).first().click();
    await until(() => taken().includes("too much"), "it left");
    await stage.frame.getByRole("button", { name: "Take back" }).click();
    await until(async () => (await stage.field.inputValue()) === "far too much", "it can be changed");
    expect(await stage.lines("far too much")).toBe(0);
    expect(taken()).toEqual(["too much"]);
  });

  test("a token that is not known any more is renewed, and the message still leaves", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("before");
    await calm();
    stage.fake.house.visitors.length = 0;
    await stage.write("after");
    await until(() => stage.fake.house.visitors.length === 1 && taken().includes("after"), "the new visitor has it");
    expect(taken()).toEqual(["after"]);
  });

  test("a platform out of reach at the first opening is said, and reached as soon as it is back", async () => {
    stage = await Stage.set(browser);
    await stage.launcher.waitFor();
    stage.fake.faults.dark = true;
    await stage.open();
    await stage.frame.getByText("The chat cannot be reached just now.").waitFor();
    stage.fake.faults.dark = false;
    await stage.frame.getByRole("button", { name: "Try again" }).click();
    await stage.field.waitFor();
  });

  test("where storage is forbidden it works for as long as the page lives", async () => {
    stage = await Stage.set(browser, {}, ({ context }) =>
      context.addInitScript(() => {
        for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: () => { throw new DOMException("no", "SecurityError"); } });
      }));
    await stage.open();
    await stage.write("in memory");
    await calm();
    stage.fake.house.agentSays("still here");
    await stage.log.getByText("still here").waitFor();
    expect(stage.complaints).toEqual([]);
  });
});
