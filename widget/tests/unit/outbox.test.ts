import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Outbox, type Outgoing } from "../../src/keep/outbox";
import { Sender } from "../../src/keep/sender";
import { keepIn } from "../../src/keep/storage";
import type { Answer } from "../../src/wire/client";
import type { Accepted } from "../../src/wire/types";
import { Clock } from "./clock";
import { Kept } from "./kept";

const PAGE = { url: "", title: "", referrer: "" };
const PROBLEM = { type: "unknown", title: "" };
type Turn = "taken" | "lost on the way" | "answer lost" | "500" | "429" | "401" | "refused";

/** The platform: takes a message once, however often it comes, and answers as the plan says. */
class Platform {
  taken: string[] = [];
  tries = 0;
  constructor(private plan: Turn[]) {}

  send = async (out: Outgoing): Promise<Answer<Accepted>> => {
    const turn = this.plan.shift() ?? "taken";
    this.tries += 1;
    const seq = this.taken.indexOf(out.client_id) + 1 || ((turn === "taken" || turn === "answer lost") && this.taken.push(out.client_id));
    if (turn === "taken") return { ok: true, value: { seq: Number(seq), id: `msg_${seq}`, at: "", masked: false } };
    const status = { "lost on the way": 0, "answer lost": 0, 500: 500, 429: 429, 401: 401, refused: 422 }[turn];
    return { ok: false, status, problem: PROBLEM, after: turn === "429" ? 7_000 : null };
  };
}

function tab(kept: Kept, clock: Clock, platform: Platform, name = "one") {
  const box = new Outbox(keepIn(kept, "f:"), name);
  const arrived: string[] = [];
  let number = 0;
  const sender = new Sender(box, {
    user: () => null, now: clock.now, random: () => 0.5, later: clock.later, send: platform.send, sending: () => undefined,
    arrived: ({ client_id }) => arrived.push(client_id), refused: () => undefined, waits: () => undefined, renew: async () => true,
  });
  const write = () => box.add({ client_id: `${name}-${number++}`, text: "hello", attachments: [], page: PAGE, at: clock.now(), user: null }).client_id;
  return { box, sender, arrived, write };
}

const turns = fc.array(fc.constantFrom<Turn>("taken", "lost on the way", "answer lost", "500", "429", "401"), { maxLength: 12 });

describe("the outbox", () => {
  test("loses nothing and doubles nothing, whatever the way does, also through a reload in the middle", async () => {
    await fc.assert(
      fc.asyncProperty(turns, fc.integer({ min: 1, max: 6 }), fc.nat(20_000), async (plan, count, reloadAfter) => {
        const [kept, clock, platform] = [new Kept(), new Clock(), new Platform([...plan])];
        const first = tab(kept, clock, platform);
        const written = Array.from({ length: count }, () => first.write());
        void first.sender.flush();
        await clock.jump(reloadAfter);
        const reloaded = tab(kept, clock, platform);
        void reloaded.sender.flush();
        await clock.jump(600_000);
        expect(platform.taken).toEqual(written);
        expect(reloaded.box.all(null)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("keeps the order of writing while one of them has to wait", async () => {
    const [clock, platform] = [new Clock(), new Platform(["500", "429"])];
    const { write, sender, arrived } = tab(new Kept(), clock, platform);
    const written = [write(), write(), write()];
    void sender.flush();
    await clock.jump(60_000);
    expect(arrived).toEqual(written);
  });

  test("waits as long as it was asked to", async () => {
    const [clock, platform] = [new Clock(), new Platform(["429"])];
    const { write, sender } = tab(new Kept(), clock, platform);
    write();
    void sender.flush();
    await clock.jump(6_900);
    expect(platform.tries).toBe(1);
    await clock.jump(200);
    expect(platform.tries).toBe(2);
  });

  test("shows nothing of what arrives after its writer was signed off", async () => {
    const [clock, platform] = [new Clock(), new Platform([])];
    const { write, sender, arrived, box } = tab(new Kept(), clock, platform);
    const written = write();
    const under_way = sender.flush();
    box.clear();
    await under_way;
    expect([platform.taken, arrived, box.all(null)]).toEqual([[written], [], []]);
  });

  test("sets aside what was refused for good, goes on with the next, and sends it again when asked", async () => {
    const [clock, platform] = [new Clock(), new Platform(["refused"])];
    const { write, sender, box } = tab(new Kept(), clock, platform);
    const [refused, next] = [write(), write()];
    await sender.flush();
    expect(platform.taken).toEqual([next]);
    expect(box.all(null).map(({ client_id, problem }) => [client_id, problem])).toEqual([[refused, PROBLEM]]);
    box.again(refused);
    await sender.flush();
    expect(platform.taken).toEqual([next, refused]);
  });

  test("adopts what a closed tab left behind, but only after a while", async () => {
    const [kept, clock, platform] = [new Kept(), new Clock(), new Platform([])];
    const gone = tab(kept, clock, platform, "gone");
    const left = gone.write();
    const here = tab(kept, clock, platform, "here");
    await here.sender.flush();
    expect(platform.taken).toEqual([]);
    await clock.jump(31_000);
    await here.sender.flush();
    expect(platform.taken).toEqual([left]);
  });

  test("does not send by itself what was written the day before", async () => {
    const [kept, clock, platform] = [new Kept(), new Clock(), new Platform([])];
    const { write, box, sender } = tab(kept, clock, platform);
    write();
    await clock.jump(25 * 3_600_000);
    box.setAsideStale(null, clock.now());
    await sender.flush();
    expect(platform.taken).toEqual([]);
    expect(box.all(null)[0]?.problem?.type).toBe("stale");
  });

  test("does not show one person what another wrote on the same browser", () => {
    const box = new Outbox(keepIn(new Kept(), "f:"), "one");
    box.add({ client_id: "a", text: "mine", attachments: [], page: PAGE, at: 1, user: "nour" });
    box.add({ client_id: "b", text: "before signing in", attachments: [], page: PAGE, at: 2, user: null });
    expect(box.all("nour").map(({ client_id }) => client_id)).toEqual(["a", "b"]);
    expect(box.all("ben").map(({ client_id }) => client_id)).toEqual(["b"]);
  });

  test("keeps in memory what the browser has no room for", () => {
    const kept = new Kept();
    const keep = keepIn(kept, "f:");
    kept.full = true;
    keep.set("out:a", "text");
    expect([keep.get("out:a"), keep.names("out:")]).toEqual(["text", ["a"]]);
    keep.remove("out:a");
    expect(keep.names("out:")).toEqual([]);
  });

  test("works where storage is forbidden", () => {
    const keep = keepIn(null, "f:");
    keep.set("visitor", "known");
    expect(keep.get("visitor")).toBe("known");
  });
});
