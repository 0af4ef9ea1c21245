/** Stories of the door. */
import { describe, expect, it } from "vitest";
import { open, stories } from "./story";

stories();

describe("signing in", () => {
  it("lets the right person in and keeps the address they asked for", async () => {
    const { page } = await open("/inbox/team", { signedIn: false });
    await page.getByLabel("E-mail").fill("ada@aurora.example");
    await page.getByLabel("Password", { exact: true }).fill("wrong");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("do not belong together").waitFor();
    await page.getByLabel("Password", { exact: true }).fill("correct horse battery");
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: "Views" }).waitFor();
    expect(page.url()).toContain("/inbox/team");
  });

  it("asks for the second step, says kindly that a code does not fit, and takes the right one", async () => {
    const { page } = await open("/", { signedIn: false });
    await page.getByLabel("E-mail").fill("two@aurora.example");
    await page.getByLabel("Password", { exact: true }).fill("correct horse battery");
    await page.keyboard.press("Enter");
    await page.getByLabel("Code").fill("000000");
    await page.keyboard.press("Enter");
    await page.getByText("This code does not fit").waitFor();
    await page.getByLabel("Code").fill("123 456");
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: "Views" }).waitFor();
  });

  it("asks which account where there are several, by key alone, and goes on to the chosen one's second step", async () => {
    const { page } = await open("/inbox/team", { signedIn: false });
    const sent: unknown[] = [];
    page.on("request", (request) => { if (request.method() === "POST") sent.push(request.postDataJSON()); });
    await page.getByLabel("E-mail").fill("several@aurora.example");
    await page.getByLabel("Password", { exact: true }).fill("correct horse battery");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Which account?" }).waitFor();
    expect(await page.getByRole("list", { name: "Accounts" }).getByRole("button").allInnerTexts()).toEqual([/Aurora Travel/, /Hôtel du Lac/, /Nordlicht GmbH/].map((name) => expect.stringMatching(name)));
    await page.getByRole("button", { name: /Aurora Travel/ }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByLabel("Code").fill("123456");
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: "Views" }).waitFor();
    const who = { email: "several@aurora.example", password: "correct horse battery", remember: false };
    expect(sent.slice(0, 3)).toEqual([who, { ...who, account: "acc_lac" }, { ...who, account: "acc_lac", code: "123456" }]);
    expect(page.url()).toContain("/inbox/team");
  });

  it("goes back from the second step to the accounts, and names them in French", async () => {
    const { page } = await open("/", { signedIn: false }, { locale: "fr" });
    await page.getByLabel("E-mail").fill("several@aurora.example");
    await page.getByLabel("Mot de passe", { exact: true }).fill("correct horse battery");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /Hôtel du Lac/ }).click();
    await page.getByLabel("Code").waitFor();
    await page.getByRole("button", { name: "Retour" }).click();
    await page.getByRole("heading", { name: "Quel compte" }).waitFor();
    await page.getByRole("button", { name: /Nordlicht/ }).click();
    await page.getByRole("navigation", { name: "Vues" }).waitFor();
  });

  it("rests after too many tries and says for how long", async () => {
    const { page } = await open("/", { signedIn: false });
    for (let n = 0; n < 4; n += 1) {
      await page.getByLabel("E-mail").fill("ada@aurora.example");
      await page.getByLabel("Password", { exact: true }).fill(`wrong${n}`);
      const answered = page.waitForResponse("**/v1/session");
      await page.getByRole("button", { name: "Sign in" }).click();
      await answered;
    }
    await page.getByText(/You can try again in 1:3\d/).waitFor();
  });

  it("takes an invitation with a name and a good password", async () => {
    const { page } = await open("/invitation/good", { signedIn: false });
    await page.getByRole("heading", { name: "Join Aurora Travel" }).waitFor();
    await page.getByLabel(/Your name/).fill("Nadia Blum");
    await page.getByLabel(/Password \(12/).fill("short");
    await page.getByRole("button", { name: "Join" }).click();
    await page.getByText("Twelve characters or more").waitFor();
    await page.getByLabel(/Password \(12/).fill("four quiet words here");
    await page.getByRole("button", { name: "Join" }).click();
    await page.getByRole("navigation", { name: "Views" }).waitFor();
  });

  it("explains an invitation that cannot be used", async () => {
    const { page } = await open("/invitation/old", { signedIn: false });
    await page.getByRole("heading", { name: "This invitation cannot be used" }).waitFor();
  });

  it("shows an owner the agreement first, and lets them in once it is accepted", async () => {
    const { page } = await open("/", { member: "mem_olive", agreement: false });
    await page.getByRole("heading", { name: "Terms of use" }).waitFor();
    const accept = page.getByRole("button", { name: "Accept the agreement" });
    expect(await accept.isDisabled()).toBe(true);
    await page.getByRole("checkbox").check();
    await accept.click();
    await page.getByRole("navigation", { name: "Views" }).waitFor();
  });

  it("shows the sign-in page when the session is over", async () => {
    const { page, fake } = await open("/inbox/mine");
    await page.getByRole("navigation", { name: "Views" }).waitFor();
    fake.world.signedIn = false;
    fake.live.cut(false);
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
  });
});
