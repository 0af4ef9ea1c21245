import { createHash } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Prechat } from "../../src/wire/types";
import { PRECHAT, TEXT } from "./prechat";
import { launch, Stage, until } from "./stage";

let browser: Browser;
let stage: Stage;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => stage.strike());

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const set = (prechat: Prechat | null, language = "en") =>
  Stage.set(browser, { locale: language === "fr" ? "fr-FR" : "en-GB" }, ({ fake, shop }) => {
    shop.language = language;
    fake.house.site.prechat = prechat;
  });

describe("before the conversation", () => {
  test("the form asks, explains what is missing, and tells the platform what was agreed to, word for word", async () => {
    stage = await set(PRECHAT);
    await stage.open();
    await stage.frame.getByRole("button", { name: "Start the chat" }).click();
    const name = stage.frame.getByRole("textbox", { name: "Your name" });
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await name.getAttribute("aria-describedby")).toBe("field-name-wrong");
    await stage.frame.getByText("We can only start with your agreement.").waitFor();
    await name.fill("Nour");
    await stage.frame.getByRole("textbox", { name: "Your e-mail" }).fill("nour@tea.example");
    await stage.frame.getByRole("combobox", { name: /What is it about/ }).selectOption("Brewing");
    await stage.frame.getByRole("checkbox").check();
    expect(await stage.field.count()).toBe(0);
    await stage.frame.getByRole("button", { name: "Start the chat" }).click();
    await stage.field.waitFor();
    expect(stage.fake.house.visitor.told.details).toEqual([
      { name: "Nour", email: "nour@tea.example", answers: { topic: "Brewing" }, consent: { given: true, text_sha256: sha256(TEXT.en) } },
    ]);
    expect(await stage.field.evaluate((field) => field === document.activeElement)).toBe(true);
    await stage.page.reload();
    await stage.field.waitFor();
    expect(stage.complaints).toEqual([]);
  });

  test("sent again because the answer was lost, it is told once", async () => {
    stage = await set({ fields: [], consent: PRECHAT.consent });
    stage.fake.faults.plan("cut-after", "POST /widget/v1/details", 99);
    await stage.open();
    await stage.frame.getByRole("checkbox").check();
    await stage.frame.getByRole("button", { name: "Start the chat" }).click();
    await stage.frame.getByText("That did not work.").waitFor();
    stage.fake.faults.heal();
    await stage.frame.getByRole("button", { name: "Start the chat" }).click();
    await stage.field.waitFor();
    expect(stage.fake.asked("POST /widget/v1/details")).toBeGreaterThan(1);
    expect(stage.fake.house.visitor.told.details.length).toBe(1);
  });

  test("in French everything is French, and the French words are what was agreed to", async () => {
    stage = await set({ fields: [], consent: PRECHAT.consent }, "fr");
    await stage.open();
    await stage.frame.getByRole("checkbox", { name: TEXT.fr }).check();
    await stage.frame.getByRole("button", { name: "Commencer la discussion" }).click();
    await stage.field.waitFor();
    expect(stage.fake.house.visitor.told.details[0]?.consent).toEqual({ given: true, text_sha256: sha256(TEXT.fr) });
  });

  test("a consent that is not needed may be withheld, and that is told too", async () => {
    stage = await set({ fields: [], consent: { text: TEXT, required: false } });
    await stage.open();
    await stage.frame.getByRole("button", { name: "Start the chat" }).click();
    await stage.field.waitFor();
    expect(stage.fake.house.visitor.told.details[0]?.consent?.given).toBe(false);
  });

  test("is asked again when the words of the consent have changed", async () => {
    stage = await set({ fields: [], consent: { text: TEXT, required: false } });
    await stage.open();
    await stage.frame.getByRole("button", { name: "Start the chat" }).click();
    await stage.field.waitFor();
    stage.fake.house.site.prechat = { fields: [], consent: { text: { en: "Other words." }, required: false } };
    await stage.page.reload();
    await stage.frame.getByText("Other words.").waitFor();
  });

  test("when the platform wants it in the middle, the message waits for it and then leaves", async () => {
    stage = await set(null);
    await stage.open();
    await stage.field.waitFor();
    stage.fake.house.site.prechat = { fields: [], consent: PRECHAT.consent };
    await stage.write("too early");
    await stage.frame.getByRole("checkbox").check();
    await stage.frame.getByRole("button", { name: "Start the chat" }).click();
    await until(() => stage.fake.house.visitor.feed.length === 1, "it arrived");
    expect(await stage.lines("too early")).toBe(1);
  });

  test("what the platform objects to stands at the field it is about", async () => {
    stage = await set({ fields: [PRECHAT.fields[1]!], consent: null });
    await stage.open();
    const email = stage.frame.getByRole("textbox", { name: "Your e-mail" });
    await email.fill("nour@nowhere.example");
    await email.press("Enter");
    await stage.frame.getByText("We cannot write to this address.").waitFor();
    expect(await email.getAttribute("aria-invalid")).toBe("true");
    await stage.frame.getByText("Something is not right yet. Correct it and send again.").waitFor();
  });

  test("what the page knows is filled in already", async () => {
    stage = await Stage.set(browser, {}, ({ fake, shop }) => {
      fake.house.site.prechat = PRECHAT;
      shop.attributes = { "data-name": "Nour" };
    });
    await stage.open();
    await until(async () => (await stage.frame.getByRole("textbox", { name: "Your name" }).inputValue()) === "Nour", "the name is there");
  });
});
