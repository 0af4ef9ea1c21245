/** Serves the demo shop with a small Fairline in memory, and an agent who answers, until it is interrupted. */
import { fileURLToPath } from "node:url";
import { Fake } from "../tests/fake/server";
import { Shop } from "../tests/fake/pages";

const fake = await new Fake(fileURLToPath(new URL("../dist", import.meta.url))).start();
const shop = await new Shop(() => fake.origin).start();
process.stdout.write(`The shop: ${shop.origin}\nStop it with Ctrl+C.\n`);

const { house } = fake;
const answered = new Set<string>();
setInterval(() => {
  for (const visitor of house.visitors) {
    const last = visitor.feed.findLast((item) => item.kind === "message");
    if (!last || last.kind !== "message" || last.from.kind !== "contact" || answered.has(last.id)) continue;
    answered.add(last.id);
    if (!visitor.feed.some((item) => item.kind === "state")) house.agentJoins("Ada", visitor);
    house.receipt("read", visitor);
    house.agentTypes("Ada", visitor);
    setTimeout(() => house.agentSays(`You wrote: ${last.text}`, "Ada", [], visitor), 1_800);
  }
}, 500);
