import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launch, Stage, until } from "./stage";

let browser: Browser;
let stage: Stage;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => stage.strike());

const PIXEL = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGNkSD/DwMDAxAADCBYAEmYBTwqXnbwAAAAASUVORK5CYII=", "base64");
const png = { name: "leaf.png", mimeType: "image/png", buffer: PIXEL };
const input = () => stage.frame.locator("input[type=file]");
const chosen = () => stage.frame.locator(".chosen li");
const messages = () => stage.fake.house.visitor.feed.flatMap((item) => (item.kind === "message" ? [item] : []));
const uploads = () => stage.fake.asked("POST /widget/v1/attachments");

/** Gives the element files as a paste or a drop would. */
const give = (kind: "paste" | "drop", selector: string) =>
  stage.frame.locator(selector).evaluate((target, [kind, base64]) => {
    const bytes = Uint8Array.from(atob(base64!), (sign) => sign.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], "pasted.png", { type: "image/png" }));
    const event = kind === "paste" ? new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }) : new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
  }, [kind, PIXEL.toString("base64")]);

describe("files", () => {
  test("go with the message, by button, and come back as a picture", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await input().setInputFiles(png);
    await stage.frame.getByText("leaf.png, 0.1 kB, ready to send").waitFor({ state: "attached" });
    await stage.write("Which leaf is this?");
    await until(() => messages().length === 1, "it arrived");
    expect(messages()[0]?.attachments.map(({ name, size }) => [name, size])).toEqual([["leaf.png", PIXEL.length]]);
    await stage.log.getByRole("img", { name: "Picture leaf.png" }).waitFor();
    expect(stage.complaints).toEqual([]);
  });

  test("can be pasted and dropped, and sent without words", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.field.waitFor();
    await give("paste", "textarea");
    await give("drop", "main");
    await until(async () => (await chosen().count()) === 2 && (await stage.frame.locator("progress").count()) === 0, "both are up");
    await stage.frame.getByRole("button", { name: "Send", exact: true }).click();
    await until(() => messages()[0]?.attachments.length === 2, "both arrived");
  });

  test("that may not be sent are refused before anything leaves, with the reason", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await input().setInputFiles([{ name: "film.mov", mimeType: "video/quicktime", buffer: PIXEL }, { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(5_000_001) }]);
    await stage.frame.getByText("film.mov is of a kind that cannot be sent here. These can: PNG, JPEG, PDF.").waitFor();
    await stage.frame.getByText("scan.pdf is 5 MB. Files up to 5 MB can be sent.").waitFor();
    expect(uploads()).toBe(0);
    await stage.frame.getByRole("button", { name: "Dismiss" }).click();
    expect(await stage.frame.getByText("film.mov").count()).toBe(0);
  });

  test("that did not get through are tried again, and hold the message back meanwhile", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    stage.fake.faults.plan("413", "POST /widget/v1/attachments");
    await input().setInputFiles(png);
    await stage.frame.locator(".chosen").getByText("This is too large.", { exact: true }).waitFor();
    await stage.write("with it, please");
    expect(messages()).toEqual([]);
    expect(await stage.field.inputValue()).toBe("with it, please");
    await stage.frame.getByText("The message can be sent once its files are uploaded, or taken out.").waitFor();
    await stage.frame.getByRole("button", { name: "Try again" }).click();
    await until(async () => (await stage.frame.getByText("ready to send").count()) === 1, "it is up");
    await stage.field.press("Enter");
    await until(() => messages().length === 1, "it arrived");
  });

  test("can be taken out again, also while under way", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    stage.fake.faults.plan("slow", "POST /widget/v1/attachments");
    await input().setInputFiles(png);
    await stage.frame.getByRole("button", { name: "Remove leaf.png" }).click();
    await until(async () => (await chosen().count()) === 0, "it is gone");
  });

  test("from an agent are downloaded with the visitor's own token, never opened", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("Send me the form");
    await until(() => messages().length === 1, "it arrived");
    const form = stage.fake.house.keepFile("form.html", "text/html", Buffer.from("<script>alert(1)</script>"));
    stage.fake.house.agentSays("", "Ada", [form]);
    const [download] = await Promise.all([stage.page.waitForEvent("download"), stage.frame.getByRole("button", { name: "Download form.html" }).click()]);
    expect(download.suggestedFilename()).toBe("form.html");
    expect(stage.context.pages().length).toBe(1);
  });

  test("are not offered where the site takes none", async () => {
    stage = await Stage.set(browser, {}, ({ fake }) => void (fake.house.site.attachments = null));
    await stage.open();
    await stage.field.waitFor();
    expect(await stage.frame.getByRole("button", { name: "Attach a file" }).count()).toBe(0);
  });
});
