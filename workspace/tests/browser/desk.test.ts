/** Stories of an agent's day: offers, replies, rulings, notes, wrap-up, a lost line. */
import { describe, expect, it } from "vitest";
import { composer, open, stories } from "./story";

stories();

describe("an agent's desk", () => {
  it("takes an offer by key, even while writing, and opens the conversation", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await composer(page).fill("I am just wri");
    fake.deeds.offer("cnv_3");
    await page.getByRole("region", { name: "Offers" }).waitFor();
    await page.keyboard.press("Alt+y");
    await page.waitForURL("**/inbox/mine/cnv_3");
    await page.getByRole("region", { name: /Conversation with Priya Raman/ }).waitFor();
    expect(fake.world.rows.get("cnv_3")?.agent?.id).toBe("mem_ada");
    await page.goBack();
    await expect.poll(() => composer(page).inputValue()).toBe("I am just wri");
  });

  it("lets an offer go by key, and takes the card away when its time is over", async () => {
    const { page, fake } = await open("/inbox/mine");
    fake.deeds.offer("cnv_3");
    await page.getByRole("region", { name: "Offers" }).waitFor();
    await page.keyboard.press("Alt+n");
    await expect.poll(() => fake.world.offers.size).toBe(0);
    await page.clock.install();
    fake.deeds.offer("cnv_8", 40);
    await page.getByRole("region", { name: "Offers" }).waitFor();
    await page.clock.fastForward("00:45");
    await page.getByRole("region", { name: "Offers" }).waitFor({ state: "detached" });
  });

  it("shows a reply at once and then how far it came, once only", async () => {
    const { page } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    await page.keyboard.press("r");
    await page.keyboard.type("It is **done**, Nour.");
    await page.getByText("Will be sent").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("log").getByText("done", { exact: true }).waitFor();
    await page.getByLabel(/Delivered: Received by the visitor/).waitFor();
    expect(await page.getByRole("log").getByText("done", { exact: true }).count()).toBe(1);
    expect(await composer(page).inputValue()).toBe("");
  });

  it("says who is writing, the contact and a colleague, until their words are there", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    fake.deeds.typing("cnv_0");
    await page.getByText("Nour Haddad is writing").waitFor();
    fake.deeds.typing("cnv_0", { id: "mem_tom", name: "Tom Okafor" });
    await page.getByText("Nour Haddad and Tom Okafor are writing").waitFor();
    fake.deeds.says("cnv_0", "One more thing");
    await page.getByText("Tom Okafor is writing").waitFor();
  });

  it("explains a refusal in the thread, opens the clause beside, and gives the text back", async () => {
    const { page } = await open("/inbox/mine/cnv_0");
    await composer(page).fill("Your card 4111 1111 1111 1111 was charged");
    await page.getByText("Cannot be sent").waitFor();
    await composer(page).press("Enter");
    await page.getByText("Your reply was not sent").waitFor();
    await page.getByRole("button", { name: "No card data in messages" }).click();
    await page.getByRole("dialog", { name: "Clause" }).getByText("full payment card numbers").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Edit the reply" }).click();
    expect(await composer(page).inputValue()).toContain("4111");
    expect(await page.getByText("Your reply was not sent").count()).toBe(1);
  });

  it("shows a reply that waits as a ghost, and withdraws it", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await composer(page).fill("More tonight");
    await page.getByText(/Will wait until/).waitFor();
    await composer(page).press("Enter");
    await page.getByText(/Will be sent .*\d\d:00/).waitFor();
    await page.getByRole("log").getByRole("button", { name: "Withdraw" }).click();
    await page.getByText("Withdrawn before it was sent").waitFor();
    expect(fake.world.threads.get("cnv_0")?.some((item) => item.kind === "ruling" && item.outcome === "cancelled")).toBe(true);
  });

  it("keeps what is written while the line is lost, says so, and sends it once when it is back", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    fake.away(true);
    await page.getByText("Connection lost").waitFor();
    await composer(page).fill("I asked the hotel again.");
    await composer(page).press("Enter");
    await page.getByText("Not sent yet").waitFor();
    fake.away(false);
    await page.getByText("Connection lost").waitFor({ state: "detached" });
    await page.getByText("Not sent yet").waitFor({ state: "detached" });
    const arrived = () => fake.world.threads.get("cnv_0")?.filter((item) => item.kind === "message" && item.text.includes("hotel again")).length;
    await expect.poll(arrived).toBe(1);
    await page.getByLabel(/Delivered: Received/).waitFor();
    expect(arrived()).toBe(1);
    expect(await page.getByText("I asked the hotel again.").count()).toBeLessThanOrEqual(2); // the thread, and the row in the list
  });

  it("hears what was said while the line was lost", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    fake.live.cut(true);
    fake.deeds.says("cnv_0", "Are you still there?");
    fake.live.cut(false);
    await page.getByRole("log").getByText("Are you still there?").waitFor();
  });

  it("moves in the list with j and k and opens with Enter", async () => {
    const { page } = await open("/inbox/mine");
    await page.getByRole("link", { name: /Nour Haddad/ }).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/inbox/mine/cnv_1");
    await expect.poll(() => page.getByText(/2 unread/).count()).toBe(0);
  });

  it("brings a new message to the top of the list, with its count", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    fake.deeds.says("cnv_6", "Are the fjords open in May as well?");
    const first = page.getByRole("list", { name: "Conversations" }).getByRole("link").first();
    await expect.poll(() => first.textContent()).toContain("Are the fjords open");
    await expect.poll(() => first.textContent()).toContain("1 unread");
  });

  it("puts a saved reply in, and a note with a colleague's name", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("ref");
    await page.getByRole("option", { name: /Refund/ }).waitFor();
    await page.keyboard.press("Enter");
    expect(await composer(page).inputValue()).toContain("five to seven working days");
    await page.getByRole("button", { name: "Note", exact: true }).click();
    await page.keyboard.type("Please look, @in");
    await page.getByRole("option", { name: /Inès/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByRole("log").getByText("Please look, @Inès da Silva").waitFor();
    await expect.poll(() => fake.world.threads.get("cnv_0")?.some((item) => item.kind === "note" && item.mentions.includes("mem_ines"))).toBe(true);
    await page.getByRole("button", { name: "Reply", exact: true }).click();
    expect(await composer(page).inputValue()).toContain("five to seven");
  });

  it("takes files, shows progress and refusals, and sends what was taken", async () => {
    const { page } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    await page.locator('input[type="file"]').setInputFiles([{ name: "plan.txt", mimeType: "text/plain", buffer: Buffer.from("ground floor") }, { name: "setup.exe", mimeType: "application/octet-stream", buffer: Buffer.from("x") }]);
    await page.getByText("Programs cannot be attached").waitFor();
    await page.getByRole("button", { name: "Remove setup.exe" }).click();
    await composer(page).press("Enter");
    await page.getByRole("link", { name: "Download plan.txt" }).waitFor();
  });

  it("ends with a wrap-up, leaves the list, and can be reopened", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    await page.keyboard.press("e");
    const form = page.getByRole("form", { name: "Wrap-up" });
    await form.getByText("Question answered").click();
    await form.getByRole("button", { name: "Finish" }).click();
    await page.getByText("This conversation is closed").waitFor();
    await expect.poll(() => page.getByRole("list", { name: "Conversations" }).getByText("Nour Haddad").count()).toBe(0);
    await page.keyboard.press("Shift+E");
    await composer(page).waitFor();
    expect(fake.world.rows.get("cnv_0")?.state).toBe("open");
  });

  it("transfers to a colleague with a note", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    await page.keyboard.press("t");
    await page.getByRole("combobox", { name: "Colleague" }).fill("Léna");
    await page.getByRole("option", { name: /Léna Moreau/ }).click();
    await page.getByLabel(/Note for whoever/).fill("Confirmed with the hotel.");
    await page.getByRole("button", { name: "Transfer" }).last().click();
    await page.getByText("Transferred to Léna Moreau").first().waitFor();
    expect(fake.world.rows.get("cnv_0")?.agent?.id).toBe("mem_lena");
  });

  it("keeps the reader's place when older messages are loaded", async () => {
    const { page } = await open("/inbox/mine/cnv_2");
    const log = page.getByRole("log");
    await log.getByText("Perfect, thank you.").waitFor();
    // The end is painted first; what stands above comes a breath later.
    await page.getByRole("button", { name: "Load older" }).waitFor();
    await log.evaluate((element) => { element.scrollTop = 0; });
    const mark = log.getByText(/^Earlier message 8\d\./).first();
    const words = await mark.textContent();
    const before = (await mark.boundingBox())?.y ?? 0;
    await page.getByRole("button", { name: "Load older" }).click();
    await log.getByText(/^Earlier message 3\d\./).first().waitFor({ state: "attached" });
    const after = (await log.getByText(words ?? "", { exact: true }).boundingBox())?.y ?? 9999;
    expect(Math.abs(after - before)).toBeLessThan(40);
    await page.getByRole("button", { name: "Jump to newest" }).click();
    await expect.poll(() => log.evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight)).toBeLessThan(4);
  });
});

describe("the frame around it", () => {
  it("finds anything with Ctrl K: actions, and contacts by name", async () => {
    const { page } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("textbox", { name: "Find or do anything" }).fill("profile");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/profile");
    await page.keyboard.press("Control+k");
    await page.getByRole("textbox", { name: "Find or do anything" }).fill("priya");
    await page.getByText("priya@mail.example").click();
    await page.waitForURL("**/inbox/all/cnv_*");
  });

  it("speaks French at once when asked, on the gate's words too", async () => {
    const { page } = await open("/inbox/mine/cnv_0");
    await composer(page).fill("La carte 4111 1111 1111 1111");
    await page.getByText("Cannot be sent").waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("textbox", { name: "Find or do anything" }).fill("français");
    await page.keyboard.press("Enter");
    await page.getByText("Ne peut pas être envoyé").waitFor();
    await page.getByText("La réponse contient ce qui ressemble").waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
  });

  it("shows one pane at a time on a telephone, and goes back", async () => {
    const { page } = await open("/inbox/mine", {}, { width: 390, height: 844 });
    await page.getByRole("link", { name: /Nour Haddad/ }).tap();
    await composer(page).waitFor();
    expect(await page.getByRole("navigation", { name: "Views" }).count()).toBe(0);
    await page.getByRole("button", { name: /Nour Haddad/ }).tap();
    await page.getByRole("complementary", { name: "Contact" }).waitFor();
    await page.getByRole("button", { name: "Close" }).tap();
    await page.getByRole("button", { name: "Back to the list" }).tap();
    await page.getByRole("navigation", { name: "Views" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it("edits a detail of the contact where it stands", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await page.getByRole("button", { name: /Edit Booking reference/ }).click();
    await page.getByRole("textbox", { name: "Booking reference" }).fill("AT-9999");
    await page.keyboard.press("Enter");
    await expect.poll(() => fake.world.known[0]?.fields.booking).toBe("AT-9999");
    await page.getByRole("button", { name: "Edit Booking reference: AT-9999" }).waitFor();
  });
});
