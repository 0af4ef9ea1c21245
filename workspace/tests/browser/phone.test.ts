/** Stories of the phone: it registers, rings, talks by real sound, hands on, survives a reload. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findings } from "./axe";
import { open, settled, stories, type Stage } from "./story";

stories();

/** The other end of the line: a second telephone in the page, with a tone for a voice. */
export const offerOf = (page: Page) => page.evaluate(async () => {
  const peer = new RTCPeerConnection(), audio = new AudioContext(), voice = audio.createOscillator(), out = audio.createMediaStreamDestination();
  voice.connect(out);
  voice.start();
  out.stream.getTracks().forEach((track) => peer.addTrack(track, out.stream));
  const whole = new Promise<void>((done) => { peer.addEventListener("icegatheringstatechange", () => { if (peer.iceGatheringState === "complete") done(); }); });
  await peer.setLocalDescription(await peer.createOffer());
  await whole;
  (globalThis as unknown as { caller: RTCPeerConnection }).caller = peer;
  return peer.localDescription!.sdp;
});
export const takes = (page: Page, sdp: string) => page.evaluate((answer) => (globalThis as unknown as { caller: RTCPeerConnection }).caller.setRemoteDescription({ type: "answer", sdp: answer }), sdp);

export async function ready(options: Parameters<typeof open>[1] = {}, look: Parameters<typeof open>[2] = {}, at = "/inbox/mine/cnv_1"): Promise<Stage> {
  const stage = await open(at, { phone: true, ...options }, look);
  await stage.page.getByRole("button", { name: /^(Phone: off|Téléphone : éteint)/ }).click();
  await stage.page.getByRole("dialog").getByRole("button", { name: /Turn the phone on|Allumer le téléphone/ }).click();
  await stage.page.getByRole("dialog").getByText(/^(Calls ring here|Les appels sonnent ici)/).waitFor();
  await stage.page.keyboard.press("Escape");
  await stage.page.getByRole("dialog").waitFor({ state: "detached" });
  return stage;
}

export async function talking(stage: Stage): Promise<string> {
  const { page, fake } = stage;
  const call = fake.calls.arrive();
  const answered = fake.exchange.ring(call.id, await offerOf(page));
  await page.getByRole("article", { name: /Nour Haddad/ }).waitFor();
  await page.keyboard.press("Alt+y");
  const answer = await answered;
  if (!("sdp" in answer)) throw new Error(`not answered: ${answer.declined}`);
  await takes(page, answer.sdp);
  fake.calls.up(call.id);
  await page.getByRole("region", { name: /^(Call with|Appel avec)/ }).getByText(/talking|en conversation/).waitFor();
  return call.id;
}

describe("the phone", () => {
  it("rings, is answered by key, carries sound both ways and tells how it sounds", async () => {
    const stage = await ready();
    const { page, fake } = stage;
    const id = await talking(stage);
    await page.waitForURL("**/inbox/mine/cnv_0");
    await page.getByText(/Sound: (good|fair)/).waitFor();
    const heard = await page.evaluate(async () => [...(await (globalThis as unknown as { caller: RTCPeerConnection }).caller.getStats()).values()].find((one) => one.type === "inbound-rtp")?.packetsReceived ?? 0);
    expect(heard).toBeGreaterThan(20);
    await expect.poll(() => fake.calls.done.find((one) => one.deed === "quality")?.body).toMatchObject({ loss: expect.any(Number) });
    await page.keyboard.press("Alt+x");
    await expect.poll(() => fake.exchange.stands(id)).toBe(false);
    fake.calls.over(id);
    await page.getByRole("region", { name: /Call with/ }).waitFor({ state: "detached" });
  });

  it("is declined by key, and the exchange hears it", async () => {
    const { page, fake } = await ready();
    const call = fake.calls.arrive();
    const answered = fake.exchange.ring(call.id, await offerOf(page));
    await page.getByRole("article", { name: "Nour Haddad is calling" }).waitFor();
    await page.getByRole("img", { name: "Number verified by the network" }).first().waitFor();
    await page.keyboard.press("Alt+n");
    expect(await answered).toEqual({ declined: "603" });
    await page.getByRole("article", { name: "Nour Haddad is calling" }).waitFor({ state: "detached" });
    await expect.poll(() => fake.calls.done.map((one) => one.deed)).toContain("decline");
  });

  it("holds, mutes, types digits, pauses the recording and keeps a note, all by keys", async () => {
    const stage = await ready();
    const { page, fake } = stage;
    await talking(stage);
    const bar = page.getByRole("region", { name: /Call with/ });
    await page.keyboard.press("Alt+h");
    await bar.getByText("on hold").waitFor();
    await page.keyboard.press("Alt+h");
    await bar.getByText("talking").waitFor();
    await page.keyboard.press("Alt+m");
    await bar.getByText("muted", { exact: true }).waitFor();
    await page.keyboard.press("Alt+m");
    await page.keyboard.press("Alt+k");
    await page.getByRole("textbox", { name: "Digits sent" }).waitFor();
    await page.keyboard.type("15#");
    await expect.poll(() => fake.calls.done.filter((one) => one.deed === "digits").map((one) => (one.body as { digits: string }).digits).join("")).toBe("15#");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Alt+r");
    await bar.getByText("Recording paused").waitFor();
    await page.keyboard.press("Alt+r");
    await page.keyboard.press("Alt+o");
    await page.getByRole("textbox", { name: "Note", exact: true }).fill("Wants a quiet room.");
    await page.getByRole("button", { name: "Keep the note" }).click();
    await expect.poll(() => JSON.stringify(fake.world.threads.get("cnv_0"))).toContain("Wants a quiet room.");
    expect(fake.calls.done.filter((one) => one.deed !== "digits" && one.deed !== "quality").map((one) => one.deed)).toEqual(["hold", "resume", "mute", "mute", "recording", "recording"]);
  });

  it("asks a colleague first, brings all together, and shows everybody with their state", async () => {
    const stage = await ready();
    const { page, fake } = stage;
    await talking(stage);
    await page.keyboard.press("Alt+t");
    await page.getByRole("combobox", { name: /A colleague, a queue/ }).fill("tom");
    await page.getByRole("option", { name: /Tom Okafor/ }).waitFor();
    await page.keyboard.press("Shift+Enter");
    const parties = page.getByRole("list", { name: "In this call" });
    await parties.getByText("Tom Okafor").waitFor();
    await parties.getByText("contact · on hold").waitFor();
    await page.keyboard.press("Alt+g");
    await parties.getByText("contact · talking").waitFor();
    expect(fake.calls.done.at(-1)).toMatchObject({ deed: "conference" });
  });

  it("hands on to a queue at once", async () => {
    const stage = await ready();
    const { page, fake } = stage;
    await talking(stage);
    await page.keyboard.press("Alt+t");
    await page.getByRole("combobox", { name: /A colleague, a queue/ }).fill("groups");
    await page.getByRole("option", { name: /Groups/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Handed on to Groups").waitFor();
    expect(fake.calls.done.findLast((one) => one.deed === "transfer")?.body).toEqual({ to: { queue: "que_groups" }, kind: "blind" });
  });

  it("is on again after a reload, and takes the call back without a hand", async () => {
    const stage = await ready();
    const { page, fake } = stage;
    const id = await talking(stage);
    const before = fake.exchange.state.registered;
    await page.reload();
    await expect.poll(() => fake.exchange.state.registered).toBeGreaterThan(before);
    const answer = await fake.exchange.ring(id, await offerOf(page), { "X-Fairline-Resume": id });
    expect(answer).toHaveProperty("sdp");
    await page.getByRole("region", { name: /Call with Nour Haddad/ }).getByText("talking").waitFor();
  });

  it("shows what the gate would say before anything rings, with its clause and what to do", async () => {
    const { page, fake } = await ready();
    await page.keyboard.press("d");
    await page.getByRole("textbox", { name: "Number" }).fill("+41 44 555 99 00");
    await page.getByText("This call would not be made").waitFor();
    await page.getByText("Write instead, or ask for a fresh consent.").waitFor();
    expect(await page.getByRole("button", { name: "Call", exact: true }).isDisabled()).toBe(true);
    await page.getByRole("textbox", { name: "Number" }).fill("+33 1 42 00 00 00");
    await page.getByText("ici Aurora Voyages").waitFor();
    await page.getByText("· France").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => [...fake.calls.calls.values()].map((one) => one.theirs)).toContain("+33 1 42 00 00 00");
  });

  it("dials a number where it stands with the contact", async () => {
    const { page } = await ready({}, {}, "/inbox/mine/cnv_0");
    await page.getByRole("button", { name: "Call +41 79 555 01 10" }).click();
    await expect.poll(() => page.getByRole("dialog").getByRole("textbox", { name: "To Nour Haddad" }).inputValue()).toBe("+41 79 555 01 10");
  });

  it("says when the exchange is gone and comes back by itself", async () => {
    const { page, fake } = await ready();
    fake.exchange.state.refused = true;
    fake.exchange.cut();
    await page.getByRole("button", { name: "Phone: no connection" }).waitFor();
    fake.exchange.state.refused = false;
    await page.getByRole("button", { name: "Phone: ready" }).waitFor();
  });

  it("asks where one works when the phone is turned on, once", async () => {
    const stage = await open("/inbox/mine/cnv_1", { phone: true });
    const { page, fake } = stage;
    fake.calls.state.located = false;
    fake.calls.state.read = false;
    await page.getByRole("button", { name: /^Phone: off/ }).click();
    await page.getByRole("button", { name: "Turn the phone on" }).click();
    await page.getByRole("dialog", { name: "Where do you work today?" }).getByRole("button", { name: "I work here" }).click();
    await expect.poll(() => fake.calls.state.located).toBe(true);
    await page.getByText("Calls to 112 leave from here with this address.").waitFor();
    await page.getByRole("dialog", { name: "Calling for help from here" }).getByRole("button", { name: "I have read this" }).click();
    await expect.poll(() => fake.calls.state.read).toBe(true);
  });

  it("checks microphone, exchange, way and sound", async () => {
    const { page } = await ready({}, {}, "/phone");
    await page.getByRole("button", { name: "Check the line" }).click();
    await expect.poll(() => page.getByRole("listitem").filter({ hasText: "works" }).count()).toBe(4);
  });

  it("is not there where the account has no telephone", async () => {
    const { page } = await open("/inbox/mine/cnv_0");
    await page.getByRole("log").waitFor();
    expect(await page.getByRole("button", { name: /^Phone/ }).count()).toBe(0);
  });
});

describe.each([["light", "en", 1280], ["dark", "fr", 390]] as const)("in %s, %s, %i wide", (scheme, locale, width) => {
  it("nobody is kept out of a call, the ring, the pad, the page", async () => {
    const stage = await ready({}, { scheme, locale, width, height: 844 }, "/inbox/mine");
    const { page, fake } = stage;
    await page.keyboard.press("d");
    await page.locator('input[type="tel"]').fill("+41 44 555 99 00");
    await page.getByRole("alert").waitFor();
    await settled(page);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    const call = fake.calls.arrive();
    void fake.exchange.ring(call.id, await offerOf(page));
    await page.getByRole("article", { name: /Nour Haddad/ }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Alt+y");
    fake.calls.up(call.id);
    await page.getByRole("region", { name: /^(Call with|Appel avec)/ }).getByText(/talking|en conversation/).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Alt+t");
    await page.getByRole("option").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.goto(`${fake.url}/phone`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await findings(page)).toEqual([]);
  });
});

describe("a supervisor", () => {
  it("sees who is on the telephone, and joins by listening", async () => {
    const { page, fake } = await open("/supervise/floor", { phone: true, admin: true, member: "mem_olive" });
    const call = fake.calls.arrive({ agent: "mem_tom", legs: [fake.calls.leg("contact", "Nour Haddad", null), fake.calls.leg("agent", "Tom Okafor", "mem_tom")] });
    fake.calls.change(call.id, () => ({ state: "up", recording: { state: "on", why: "Quality" } }));
    const row = page.getByRole("group", { name: "Calls" }).getByRole("row", { name: /Nour Haddad/ });
    await row.getByText("Tom Okafor").waitFor();
    await row.getByRole("button", { name: /Join/ }).click();
    await page.getByRole("menuitem", { name: /Whisper/ }).click();
    await expect.poll(() => fake.calls.done.at(-1)).toEqual({ deed: "listen", body: { mode: "whisper" } });
    await page.keyboard.press("Escape");
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("w");
    await page.getByRole("dialog", { name: "Wallboard" }).getByRole("list", { name: "Calls" }).getByText("Tom Okafor").waitFor();
  });
});

describe("a call that is over", () => {
  it("stands in the conversation with its recording, played and read by keyboard", async () => {
    const stage = await open("/inbox/mine/cnv_1", { phone: true });
    const { page, fake } = stage;
    const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
    const call = fake.calls.arrive();
    fake.calls.tell({ ...call, state: "over", since: ago(60), answered: ago(50), ended: ago(30), cause: "hung_up" });
    fake.calls.recordings.push({ id: "rec_1", call: call.id, conversation: "cnv_0", state: "kept", began: ago(50), ms: 20_000, why: "", pauses: [], has_transcript: true, held: false, until: null });
    fake.world.rows.get("cnv_0")!.channel = "voice";
    await page.goto(`${fake.url}/inbox/mine/cnv_0`);
    const row = page.getByRole("article").filter({ hasText: "Call from Nour Haddad" });
    await row.getByText("0:20 long").waitFor();
    const slider = row.getByRole("slider", { name: "Position in the recording" });
    await slider.focus();
    await page.keyboard.press("+");
    await row.getByRole("button", { name: /1.25/ }).waitFor();
    await row.getByRole("button", { name: "Words" }).click();
    await row.getByText("Good morning, this is Nour Haddad.").waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
