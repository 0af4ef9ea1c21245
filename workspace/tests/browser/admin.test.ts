/** Stories of administration: inviting, hours by keyboard, a site, a token, the audit, an erasure; and who sees what. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { open, stories } from "./story";

stories();
const olive = { member: "mem_olive", admin: true };
const dialog = (page: Page) => page.getByRole("dialog").last();

describe("members", () => {
  it("are invited with a link to copy, and a taken address is told beside the input", async () => {
    const { page, fake } = await open("/admin/members", olive);
    await page.getByRole("heading", { name: "Members" }).waitFor();
    await page.keyboard.press("c");
    await dialog(page).getByLabel("E-mail").fill("ada@aurora.example");
    await page.keyboard.press("Enter");
    await dialog(page).getByText("Somebody in this account has this e-mail already.").waitFor();
    await dialog(page).getByLabel("E-mail").fill("sam@aurora.example");
    await page.keyboard.press("Enter");
    await dialog(page).getByText("/invitation/").waitFor();
    expect(fake.world.people.find((one) => one.email === "sam@aurora.example")).toMatchObject({ state: "invited", role: "agent" });
    await page.keyboard.press("Escape");
    await page.getByText("Invited (2)").waitFor();
  });

  it("get skills, and only what changed is sent", async () => {
    const { page } = await open("/admin/members?open=mem_ada", olive);
    const sent: string[] = [];
    page.on("request", (request) => { if (["PATCH", "PUT"].includes(request.method())) sent.push(`${request.method()} ${new URL(request.url()).pathname}`); });
    await dialog(page).getByPlaceholder("Add a skill").click();
    await page.getByRole("option", { name: "German" }).click();
    await page.getByRole("radiogroup", { name: "Level of German" }).getByText("5", { exact: true }).click();
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await page.getByRole("cell", { name: "French, German" }).waitFor();
    expect(sent).toEqual(["PUT /v1/members/mem_ada/skills"]);
  });

  it("are deactivated only after a question", async () => {
    const { page, fake } = await open("/admin/members?open=mem_tom", olive);
    await dialog(page).getByRole("button", { name: "Deactivate" }).click();
    await dialog(page).getByText("cannot sign in again until you reactivate them").waitFor();
    expect(fake.world.people.find((one) => one.id === "mem_tom")?.state).toBe("active");
    await dialog(page).getByRole("button", { name: "Deactivate" }).click();
    await expect.poll(() => fake.world.people.find((one) => one.id === "mem_tom")?.state).toBe("deactivated");
  });
});

describe("a queue", () => {
  it("has its hours set without a mouse: typed, split, copied to the week", async () => {
    const { page, fake } = await open("/admin/queues?open=que_changes", olive);
    const from = page.getByRole("textbox", { name: "monday, shift 1: from" }).or(page.getByRole("textbox", { name: "Monday, shift 1: from" }));
    await from.focus();
    await page.keyboard.type("7h15");
    await page.keyboard.press("Tab");
    await page.keyboard.type("12");
    await page.keyboard.press("ArrowUp");
    await page.getByRole("button", { name: /Add a shift on Monday/i }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /Copy Monday to other days/i }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Monday to Friday" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Save", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("The queue is saved").waitFor();
    const week = fake.world.lines.find((one) => one.id === "que_changes")?.week ?? [];
    expect(week).toHaveLength(10);
    expect(week.filter((one) => one.day === 4)).toEqual([{ day: 4, from: "07:15", until: "12:15" }, { day: 4, from: "13:15", until: "17:15" }]);
  });

  it("is not saved while its shifts run into each other, and is not lost by leaving", async () => {
    const { page } = await open("/admin/queues?open=que_bookings", olive);
    await page.getByRole("textbox", { name: /Monday, shift 2: from/i }).fill("11");
    await page.keyboard.press("Tab");
    await page.getByText("These shifts run into each other.").first().waitFor();
    await page.getByRole("button", { name: "All queues" }).click();
    await dialog(page).getByText("Leave without saving?").waitFor();
    await dialog(page).getByRole("button", { name: "Cancel" }).click();
    expect(page.url()).toContain("open=que_bookings");
    await page.getByRole("button", { name: "Discard" }).click();
    await page.getByRole("button", { name: "All queues" }).click();
    await page.getByRole("heading", { name: "Queues" }).waitFor();
  });

  it("in use is not removed, and the reason stands in the question", async () => {
    const { page } = await open("/admin/queues?open=que_bookings", olive);
    await page.getByRole("button", { name: "Remove this queue" }).click();
    await dialog(page).getByRole("button", { name: "Remove this queue" }).click();
    await dialog(page).getByText("Work waits in this queue").waitFor();
    await dialog(page).getByText("send its work on to another queue").waitFor();
  });
});

describe("a site", () => {
  it("is made, shows its snippet and hides its secret until asked", async () => {
    const { page, fake } = await open("/admin/sites?open=new", olive);
    await page.getByRole("button", { name: "Make the site" }).click();
    await page.getByText("Please fill this in.").waitFor();
    await page.getByRole("textbox", { name: "Name" }).fill("Shop");
    await page.getByRole("textbox", { name: "Colour" }).fill("#ffd400");
    await page.getByText(/contrast of 13/).waitFor();
    await page.getByRole("button", { name: "Add a question" }).click();
    await page.keyboard.type("Order number");
    await page.getByRole("button", { name: "Make the site" }).click();
    await page.getByText("/widget/loader.js").first().waitFor();
    expect(fake.admin?.held.sites.at(-1)).toMatchObject({ name: "Shop", color: "#ffd400", prechat: { fields: [{ name: "order_number" }] } });
    expect(await page.getByText("9f9f9f").count()).toBe(0);
    await page.getByRole("button", { name: "Show the secret" }).click();
    await page.getByText("9f9f9f").first().waitFor();
  });
});

describe("a token", () => {
  it("shows its secret once", async () => {
    const { page } = await open("/admin/tokens", olive);
    await page.getByRole("button", { name: "New token" }).first().click();
    await dialog(page).getByRole("button", { name: "Make the token" }).click();
    await dialog(page).getByText("Tick at least one.").waitFor();
    await dialog(page).getByLabel("Name").fill("Warehouse");
    await dialog(page).getByRole("button", { name: "Only reading" }).click();
    await dialog(page).getByRole("button", { name: "Make the token" }).click();
    await dialog(page).getByText(/fl_k7Qm2x/).first().waitFor();
    await dialog(page).getByRole("button", { name: "Done" }).click();
    await page.getByRole("row", { name: /Warehouse/ }).waitFor();
    expect(await page.getByText(/fl_k7Qm2x/).count()).toBe(0);
  });
});

describe("the audit", () => {
  it("is read by kind, opened as JSON, and a broken journal is said plainly", async () => {
    const { page, fake } = await open("/admin/audit", olive);
    fake.admin!.held.holds = false;
    await page.getByRole("button", { name: /ActRefused/ }).first().click();
    await page.getByText('"policy": "card_numbers"').first().waitFor();
    await page.getByRole("button", { name: "Only this kind" }).click();
    await expect.poll(() => page.getByRole("button", { name: /PresenceChanged/ }).count()).toBe(0);
    expect(page.url()).toContain("kind=ActRefused");
    await page.getByRole("button", { name: "Verify the journal" }).click();
    await page.getByText("The journal does not hold").waitFor();
    await page.getByText("Entry 311 does not fit").waitFor();
  });
});

describe("a data request", () => {
  it("forgets nobody before it was said what goes, and reports what was done", async () => {
    const { page, fake } = await open("/admin/data-requests?open=new", olive);
    await dialog(page).getByLabel("Contact").fill("nour");
    await page.getByRole("option", { name: /Nour Haddad/ }).click();
    await dialog(page).getByRole("radio", { name: "Erasure" }).check();
    await dialog(page).getByText("What will be forgotten").waitFor();
    await dialog(page).getByText(/2 addresses: nour@mail.example/).waitFor();
    await dialog(page).getByRole("button", { name: "Forget Nour Haddad" }).click();
    await dialog(page).getByText("Confirm that you made sure.").waitFor();
    expect(fake.admin?.held.requests).toHaveLength(3);
    await dialog(page).getByRole("checkbox").check();
    await dialog(page).getByRole("button", { name: "Forget Nour Haddad" }).click();
    await dialog(page).getByText("31 places were searched for this person: nothing was found.").waitFor();
  });
});

describe("permissions", () => {
  it("hide administration from an agent", async () => {
    const { page } = await open("/inbox/mine", { member: "mem_ada", admin: true });
    await page.getByRole("link", { name: /Inbox/ }).first().waitFor();
    expect(await page.getByRole("link", { name: "Administration" }).count()).toBe(0);
  });

  it("open the pages one may see from the command bar, and no others", async () => {
    const { page } = await open("/inbox/mine", { member: "mem_ines", admin: true });
    await page.getByRole("link", { name: /Inbox/ }).first().waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("dispo");
    await page.getByRole("option", { name: "Dispositions" }).or(page.getByRole("button", { name: "Dispositions" })).first().click();
    await page.waitForURL("**/admin/dispositions");
    await page.getByRole("heading", { name: "Dispositions" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("audit");
    await expect.poll(() => page.locator("input:focus").inputValue()).toBe("audit");
    await page.getByText("Nothing fits.").waitFor();
  });

  it("show a supervisor skills but neither roles nor the audit", async () => {
    const { page } = await open("/admin/members?open=mem_ada", { member: "mem_ines", admin: true });
    await dialog(page).getByText("Administrators change name, role and teams.").waitFor();
    expect(await dialog(page).getByLabel("Role").isDisabled()).toBe(true);
    expect(await dialog(page).getByRole("button", { name: "Deactivate" }).count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("link", { name: "Audit" }).count()).toBe(0);
    await page.getByRole("link", { name: "Skills" }).waitFor();
  });
});
