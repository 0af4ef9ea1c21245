import { createHmac } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { SECRET } from "../fake/house";
import { launch, Stage, until } from "./stage";

let browser: Browser;
let stage: Stage;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => stage.strike());

const signed = (user: string) => ({ "data-user-id": user, "data-user-hash": createHmac("sha256", SECRET).update(user).digest("hex") });
const say = (...call: unknown[]) => stage.page.evaluate((words) => (window as unknown as { Fairline(...words: unknown[]): void }).Fairline(...words), call);
const taken = () => stage.fake.house.visitors.flatMap(({ feed }) => feed).filter((item) => item.kind === "message").length;

describe("who the visitor is", () => {
  test("is passed on with its proof", async () => {
    stage = await Stage.set(browser, {}, ({ shop }) => void (shop.attributes = { ...signed("nour-7"), "data-name": "Nour", "data-email": "nour@tea.example" }));
    await stage.open();
    await stage.write("It is me");
    await until(() => taken() === 1, "it arrived");
    const { user, name, email } = stage.fake.house.visitor;
    expect([user, name, email]).toEqual(["nour-7", "Nour", "nour@tea.example"]);
  });

  test("without a true proof takes nothing over, and the visitor goes on unknown", async () => {
    stage = await Stage.set(browser, {}, ({ shop }) => void (shop.attributes = { "data-user-id": "nour-7", "data-user-hash": "0".repeat(64) }));
    await stage.open();
    await stage.write("Nobody knows me");
    await until(() => taken() === 1, "it arrived");
    expect(stage.fake.house.visitor.user).toBeNull();
  });

  test("proven later keeps the conversation", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("Before signing in");
    await until(() => taken() === 1, "it arrived");
    const proof = signed("nour-7");
    await say("identify", { user_id: proof["data-user-id"], hash: proof["data-user-hash"], name: "Nour" });
    await until(() => stage.fake.house.visitor.user === "nour-7", "it is known");
    expect(await stage.lines("Before signing in")).toBe(1);
  });

  test("somebody else on the same browser sees nothing of the one before", async () => {
    stage = await Stage.set(browser, {}, ({ shop }) => void (shop.attributes = signed("nour-7")));
    await stage.open();
    await stage.write("Private");
    await until(() => taken() === 1, "it arrived");
    await stage.field.fill("half a draft");
    stage.shop.attributes = signed("ben-8");
    await stage.page.reload();
    await stage.field.waitFor();
    await until(() => stage.fake.house.visitors.length === 2, "the other is somebody else");
    await stage.page.waitForTimeout(300);
    expect([await stage.lines("Private"), await stage.field.inputValue()]).toEqual([0, ""]);
  });

  test("signed off, nothing stays", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("Private");
    await until(() => taken() === 1, "it arrived");
    await say("identify", null);
    await stage.frame.getByRole("main").waitFor({ state: "hidden" });
    await stage.open();
    await stage.field.waitFor();
    await until(() => stage.fake.house.visitors.length === 2, "it is a new visitor");
    expect(await stage.lines("Private")).toBe(0);
  });

  test("signed off while a message is under way, it reaches us and nobody sees it here", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    stage.fake.faults.plan("slow", "POST /widget/v1/messages");
    await stage.write("Private");
    await until(() => stage.fake.asked("POST /widget/v1/messages") === 1, "it left");
    await say("identify", null);
    await stage.frame.getByRole("main").waitFor({ state: "hidden" });
    await stage.open();
    await stage.field.waitFor();
    await until(() => taken() === 1 && stage.fake.house.visitors.length === 2, "it arrived, and a new visitor looks");
    await stage.page.waitForTimeout(300);
    expect(await stage.lines("Private")).toBe(0);
  });

  test("signed off while the page still introduces its visitor, nobody is remembered", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("Private");
    await until(() => taken() === 1, "it arrived");
    stage.fake.faults.plan("slow", "POST /widget/v1/visits");
    await stage.page.reload();
    await until(() => stage.fake.asked("POST /widget/v1/visits") === 2, "it introduces them");
    await say("identify", null);
    await stage.frame.getByRole("main").waitFor({ state: "hidden" });
    await stage.open();
    await stage.field.waitFor();
    await until(() => stage.fake.house.visitors.length === 2, "it is a new visitor");
    expect(await stage.lines("Private")).toBe(0);
  });

  test("said without proof only introduces, with the first message", async () => {
    stage = await Stage.set(browser, {}, ({ shop }) => void (shop.attributes = { "data-name": "Nour" }));
    await stage.open();
    await stage.field.waitFor();
    expect(stage.fake.house.visitor.name).toBeNull();
    await stage.write("Hello");
    await until(() => stage.fake.house.visitor.name === "Nour", "it is known");
  });
});
