/** No key of the desk hides another: no letter is both an action of its own and the first of two. */
import { expect, test } from "vitest";
import { shellActions } from "@/app/actions";
import { deskActions } from "@/app/desk_actions";
import { conversationActions } from "@/features/conversation/actions";
import { matterActions } from "@/features/conversation/matter/actions";
import { listActions } from "@/features/inbox/actions";
import { callActions, phoneActions, ringActions } from "@/features/phone/actions";
import { presenceActions } from "@/features/presence/actions";

const lists = [shellActions, deskActions, conversationActions, matterActions, listActions, presenceActions, phoneActions, ringActions, callActions] as unknown as Record<string, { name: string; keys?: string }>[];
const bound = lists.flatMap((list) => Object.values(list)).flatMap(({ name, keys }) => (keys ? [{ name, keys }] : []));

test("a letter that begins two is not one by itself", () => {
  const firsts = new Set(bound.filter(({ keys }) => keys.includes(" ")).map(({ keys }) => keys.split(" ")[0]));
  expect(bound.filter(({ keys }) => firsts.has(keys)).map(({ name }) => name)).toEqual([]);
});

test("two share a key only where one of them stands at a time: a chat or a mail, awake or asleep", () => {
  const shared = bound.filter(({ keys }, place) => bound.some((other, where) => where !== place && other.keys === keys));
  expect(shared.map(({ name }) => name).toSorted()).toEqual(["conversation.wrap_up", "matter.snooze", "matter.solve", "matter.wake"]);
});
