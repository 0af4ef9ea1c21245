/** Staff of the operator's hear by a case and two people, and give papers of numbers out: by keyboard, with nobody kept out. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { findings } from "./axe";
import { open, settled, stories, type Stage } from "./story";

stories();

const WORDS = {
  en: { said: "What was said", own: /somebody else of your staff/, approve: "Approve", hear: /^Hear it/, refused: "Nobody let you in for that", papers: "Papers of its numbers", give: "Give papers out", name: "Its name, and who there", basis: "On which ground", field: "Proof of who that is", law: /^The law that forbids/, verb: "Give them out", untold: "Not told: 18 USC 2705(b)" },
  fr: { said: "Ce qui a été dit", own: /une autre personne de votre équipe/, approve: "Approuver", hear: /^Écouter/, refused: "Personne ne vous a autorisé à cela", papers: "Justificatifs de ses numéros", give: "Remettre des justificatifs", name: "Son nom, et qui y est en charge", basis: "Sur quel fondement", field: "Preuve de son identité", law: /^La loi qui interdit/, verb: "Remettre", untold: "Non informé : 18 USC 2705(b)" },
} as const;
const sideways = ({ page }: Stage) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([["light", "en", 1440], ["dark", "fr", 390]] as const)("in %s, %s, %i px", (scheme, locale, width) => {
  const words = WORDS[locale];

  it("who asked to hear cannot approve, a second person can, and a refusal says why", async () => {
    const stage = await open("/compliance/desk?open=cas_1", { desk: true }, { scheme, locale, width, height: 900 });
    const part = stage.page.getByRole("region", { name: words.said });
    await part.getByText(words.own).waitFor();
    expect(await part.getByRole("button", { name: words.approve }).count()).toBe(1);
    await part.getByRole("button", { name: words.approve }).press("Enter");
    await part.getByRole("button", { name: words.hear }).press("Enter");
    await part.getByText(words.refused).waitFor();
    await settled(stage.page);
    expect([await findings(stage.page), await sideways(stage)]).toEqual([[], 0]);
  });

  it("papers are given out by name and ground as a file, and stand in the record with the law that keeps them quiet", async () => {
    const stage = await open("/compliance/accounts?open=acc_1", { desk: true }, { scheme, locale, width, height: 900 });
    const part = stage.page.getByRole("region", { name: words.papers });
    await part.getByRole("button", { name: words.give }).press("Enter");
    expect(await part.getByRole("button", { name: words.verb, exact: true }).isDisabled()).toBe(true);
    await part.getByLabel(words.name).fill("Bureau 7");
    await part.getByLabel(words.basis).fill("Order 7");
    await part.getByLabel(words.field).check();
    await part.getByLabel(words.law).fill("18 USC 2705(b)");
    await settled(stage.page);
    expect([await findings(stage.page), await sideways(stage)]).toEqual([[], 0]);
    const file = stage.page.waitForEvent("download");
    await part.getByRole("button", { name: words.verb, exact: true }).press("Enter");
    expect(JSON.parse(await readFile(await (await file).path(), "utf8"))).toEqual({ identity: "X1234567" });
    await part.getByText(words.untold).waitFor();
  });
});
