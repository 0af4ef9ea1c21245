/** A recording leaves from its player: for somebody named, by keyboard, with what the gate said of it in place. */
import { describe, expect, it } from "vitest";
import { findings } from "./axe";
import { open, settled, stories, type Stage } from "./story";

stories();

const WORDS = {
  en: { more: "More about the recording", export: "Export the recording", whom: "For", verb: "Export", fetch: "Fetch the file", refused: "It does not leave", again: "Change who it is for" },
  fr: { more: "Plus sur l’enregistrement", export: "Exporter l’enregistrement", whom: "Pour", verb: "Exporter", fetch: "Retirer le fichier", refused: "Il ne sort pas", again: "Changer de destinataire" },
} as const;

async function player(look: { locale?: "en" | "fr"; scheme?: "light" | "dark"; width?: number } = {}, may: string[] = ["export.make"]): Promise<Stage> {
  const stage = await open("/inbox/mine/cnv_1", { phone: true }, look);
  const { page, fake } = stage;
  fake.world.may.push(...may);
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
  const call = fake.calls.arrive();
  fake.calls.tell({ ...call, state: "over", since: ago(60), answered: ago(50), ended: ago(30), cause: "hung_up" });
  fake.calls.recordings.push({ id: "rec_1", call: call.id, conversation: "cnv_0", state: "kept", began: ago(50), ms: 20_000, why: "", pauses: [], has_transcript: true, held: false, until: null });
  fake.world.rows.get("cnv_0")!.channel = "voice";
  await page.goto(`${fake.url}/inbox/mine/cnv_0`);
  await page.getByRole("slider").first().waitFor();
  return stage;
}

describe.each([["light", "en", 1440], ["dark", "fr", 390]] as const)("in %s, %s, %i px", (scheme, locale, width) => {
  it("is refused to who may not have it, and made for a member, by keys alone", async () => {
    const said = WORDS[locale];
    const { page, fake } = await player({ scheme, locale, width });
    const more = page.getByRole("button", { name: said.more });
    await more.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: said.export }).press("Enter");
    const dialog = page.getByRole("dialog", { name: said.export });
    const whom = dialog.getByRole("combobox", { name: said.whom, exact: true });
    await whom.and(page.locator(":focus")).waitFor();
    await page.keyboard.type("audit@buyer.example");
    await page.keyboard.press("Enter");
    await dialog.getByText(said.refused).waitFor();
    expect(await dialog.getByRole("link", { name: /DTA-EXPORT-RECIPIENT/ }).getAttribute("href")).toBe("/trust/clauses/DTA-EXPORT-RECIPIENT");
    await settled(page);
    expect(await findings(page)).toEqual([]);
    await dialog.getByRole("button", { name: said.again }).press("Enter");
    await whom.fill(fake.world.me.name);
    await whom.press("Escape");
    await whom.press("Enter");
    await dialog.getByRole("link", { name: said.fetch }).waitFor();
    await settled(page);
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await more.and(page.locator(":focus")).waitFor();
  });
});

it("says beside the field what is wrong with whom it is for", async () => {
  const { page } = await player();
  await page.getByRole("button", { name: WORDS.en.more }).click();
  await page.getByRole("menuitem", { name: WORDS.en.export }).click();
  const dialog = page.getByRole("dialog", { name: WORDS.en.export });
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await dialog.getByText("Please fill this in.").waitFor();
  await dialog.getByRole("combobox", { name: "For", exact: true }).fill("nobody in particular");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await dialog.getByText("A member or an e-mail address.").waitFor();
});

it("is not offered to who may not make exports", async () => {
  const { page } = await player({}, []);
  expect(await page.getByRole("button", { name: WORDS.en.more }).count()).toBe(0);
});
