// Drives the API with the public Node client, as anybody would but for the address; prints what it saw as one JSON line.
import zendesk from "node-zendesk";
import { writeFileSync } from "node:fs";

const [url, username, token, folder] = process.argv.slice(2);
const client = zendesk.createClient({ username, token, endpointUri: `${url}/api/v2` });
const seen = {};
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function eventually(look) {
  for (let tried = 0; tried < 100; tried += 1) {
    const found = await look();
    if (found) return found;
    await pause(200);
  }
  throw new Error("it did not come");
}

const finished = (job) =>
  eventually(async () => {
    const { result } = await client.jobstatuses.show(job.job_status.id);
    return result.job_status.status === "completed" && result.job_status;
  });

seen.me = (await client.users.me()).result.email;

const opened = (
  await client.tickets.create({
    ticket: {
      subject: "The teapot",
      comment: { body: "It came broken" },
      requester: { name: "Cleo Cup", email: "cleo@cup.example" },
      priority: "high",
      tags: ["teapot"],
      external_id: "node-1",
    },
  })
).result;
seen.opened = [opened.status, opened.priority, opened.description, opened.tags];

const shown = (await client.tickets.show(opened.id)).result;
seen.shown = shown.id === opened.id && shown.external_id;

const updated = (
  await client.tickets.update(opened.id, {
    ticket: { status: "pending", comment: { body: "We send another", public: true } },
  })
).result;
seen.updated = updated.status;
await client.tickets.update(opened.id, { ticket: { comment: { body: "Second this month", public: false } } });
seen.comments = (await client.tickets.getComments(opened.id)).map((each) => [each.body, each.public]);
seen.tags = (await client.tickets.addTags(opened.id, { tags: ["urgent"] }))[0];

const file = `${folder}/photo.txt`;
writeFileSync(file, "a photo");
const uploaded = await client.attachments.upload(file, { filename: "photo.txt" });
await client.tickets.update(opened.id, {
  ticket: { comment: { body: "Photo", public: false, uploads: [uploaded.upload.token] } },
});
seen.files = (await client.tickets.getComments(opened.id)).at(-1).attachments.map((each) => [each.file_name, each.size]);

const many = Array.from({ length: 105 }, (_, index) => ({ subject: `Node ${index}`, comment: { body: "x" } }));
const jobs = [many.slice(0, 100), many.slice(100)].map((tickets) => client.tickets.createMany({ tickets }));
const results = (await Promise.all(jobs.map(async (job) => (await finished((await job).result)).results))).flat();
seen.made = results.filter((each) => each.success).length;
const ids = results.map((each) => each.id);
await finished((await client.tickets.updateMany(ids.slice(0, 3), { ticket: { status: "solved" } })).result);
seen.solved = (await client.tickets.showMany(ids.slice(0, 3))).result.map((each) => each.status);
seen.pages = (await client.tickets.list()).filter((each) => ids.includes(each.id)).length;
await finished((await client.tickets.deleteMany(ids.slice(0, 2))).result);
seen.gone = await client.tickets.show(ids[0]).catch((error) => error.message);

seen.found = await eventually(async () => {
  const { result } = await client.search.query("teapot type:ticket");
  return result.length > 0 && result.map((each) => each.id === opened.id);
});
seen.filtered = (await client.search.queryAll("type:ticket tags:teapot status:pending")).length;
seen.exported = (await client.search.exportResults("tags:teapot", "ticket")).length;

const firm = (await client.organizations.create({ organization: { name: "Cup & Co" } })).result;
const person = (
  await client.users.create({ user: { name: "Dora Dish", email: "dora@cup.example", organization_id: firm.id } })
).result;
seen.person = [person.role, person.organization_id === firm.id];
seen.same = (await client.users.createOrUpdate({ user: { name: "Dora D.", email: "dora@cup.example" } })).result.name;
seen.belongs = (await client.users.listByOrganization(firm.id)).map((each) => each.name);
seen.sought = (await client.users.search({ query: "dora@cup.example" })).map((each) => each.id === person.id);
seen.groups = (await client.groups.list()).map((each) => each.name);
seen.views = (await client.views.listActive()).length > 3;
seen.incremental = (await client.tickets.incremental(1)).length > 100;
seen.fields = (await client.ticketfields.list()).some((each) => each.type === "subject");

console.log(JSON.stringify(seen));
