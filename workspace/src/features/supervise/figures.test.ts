/** The floor shows what fits the filters, and its sums are those of what it shows. */
import { expect, test } from "vitest";
import type { Floor, FloorAgent, FloorQueue, PresenceStatus } from "@/client/contract";
import { channelsInUse, fittingAgents, fittingQueues, levelOfAll, loads, newest, NO_FILTER, sums, waitingSince } from "./figures";

const AT = Date.parse("2026-11-22T10:00:00Z");
const queue = (id: string, waiting: number, longest: number, share: number | null, count: number): FloorQueue => ({
  id, name: id, open: true, waiting, longest_wait_seconds: longest, waiting_since: null, offered: 1, active: 2, agents: { available: 1, busy: 0, away: 0 }, service_level: { share, count, seconds: 60 }, sparkline: [],
});
const agent = (id: string, name: string, status: PresenceStatus): FloorAgent => ({ member: { id, name }, status, since: "2026-11-22T09:00:00Z", load: { webchat: 1 }, capacity: { webchat: 3 }, conversations: [] });
const floor: Floor = { at: "2026-11-22T10:00:00.000Z", queues: [queue("que_a", 3, 90, 0.9, 10), queue("que_b", 0, 0, 0.5, 30), queue("que_c", 1, 200, null, 0)], agents: [agent("mem_1", "Zoë", "away"), agent("mem_2", "Ada", "available"), agent("mem_3", "Tom", "available")] };
const known = { queues: [{ id: "que_a", teams: ["tem_1"] }, { id: "que_b", teams: ["tem_2"] }, { id: "que_c", teams: [] }], members: [{ id: "mem_1", teams: ["tem_1"] }, { id: "mem_2", teams: ["tem_1"] }, { id: "mem_3", teams: ["tem_2"] }] };
const holds = (text: string, asked: string) => text.toLowerCase().includes(asked);

test("a team shows its queues, those open to everybody, and its agents", () => {
  const filter = { ...NO_FILTER, team: "tem_1" };
  expect(fittingQueues(floor, filter, known).map((one) => one.id)).toEqual(["que_a", "que_c"]);
  expect(fittingAgents(floor, filter, known, holds).map((one) => one.member.name)).toEqual(["Ada", "Zoë"]);
});

test("a queue shows those who serve it; without teams everybody does", () => {
  expect(fittingAgents(floor, { ...NO_FILTER, queue: "que_b" }, known, holds).map((one) => one.member.name)).toEqual(["Tom"]);
  expect(fittingAgents(floor, { ...NO_FILTER, queue: "que_c" }, known, holds)).toHaveLength(3);
});

test("the available stand first, then by name", () => {
  expect(fittingAgents(floor, NO_FILTER, known, holds).map((one) => one.member.name)).toEqual(["Ada", "Tom", "Zoë"]);
  expect(fittingAgents(floor, { ...NO_FILTER, presence: "away", find: "zo" }, known, holds).map((one) => one.member.name)).toEqual(["Zoë"]);
});

test("service levels are weighed by their counts, not averaged", () => {
  expect(levelOfAll(floor.queues)).toEqual({ share: 24 / 40, within: 24, count: 40, seconds: 60 });
  expect(levelOfAll([queue("x", 0, 0, null, 0)]).share).toBeNull();
});

test("the longest wait of all is that of the earliest", () => {
  const all = sums(floor.queues, floor.agents, AT);
  expect(all).toMatchObject({ waiting: 4, offered: 3, active: 6, since: AT - 200_000, present: { available: 2, busy: 0, away: 1 } });
  expect(sums([], [], AT).since).toBeNull();
});

test("the platform's own moment is taken where it is told", () => {
  expect(waitingSince({ ...queue("x", 1, 30, null, 0), waiting_since: "2026-11-22T09:58:00Z" }, AT)).toBe(AT - 120_000);
  expect(waitingSince(queue("x", 0, 0, null, 0), AT)).toBeNull();
});

test("only channels somebody carries work of are shown, and a load beyond a capacity taken away still is", () => {
  const busy = { load: { webchat: 2, email: 1 }, capacity: { webchat: 3, voice: 1 } };
  expect(channelsInUse([busy, { load: { webchat: 0 } }])).toEqual(["email", "webchat"]);
  expect(channelsInUse([{ load: {} }])).toEqual(["webchat"]);
  expect(loads(busy, ["email", "webchat", "voice"])).toEqual([{ channel: "email", load: 1, capacity: 0 }, { channel: "webchat", load: 2, capacity: 3 }, { channel: "voice", load: 0, capacity: 1 }]);
});

test("the newer of asked and told is shown", () => {
  const later = { ...floor, at: "2026-11-22T10:00:01.000Z" };
  expect(newest(floor, later)).toBe(later);
  expect(newest(later, floor)).toBe(later);
  expect(newest(undefined, null)).toBeNull();
});
