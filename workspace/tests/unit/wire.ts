/** What the compiler must refuse: asking what the OpenAPI page does not have. Never run; `npm run check` reads it. */
import { client } from "@/client/http";
import { all } from "@/client/queries";

export async function refused(id: string, maybe: string | null): Promise<unknown> {
  // @ts-expect-error there is no such address
  await client.get(`/v1/customers/${id}`);
  // @ts-expect-error there is one, and it cannot be asked with this method
  await client.post(`/v1/contacts/${id}`, {});
  // @ts-expect-error contacts are searched with q
  await client.get("/v1/contacts", { query: { search: "nour" } });
  // @ts-expect-error a merge names the other contact
  await client.post(`/v1/contacts/${id}/merges`);
  // @ts-expect-error a contact's name is text
  await client.patch(`/v1/contacts/${id}`, { name: 7 });
  // @ts-expect-error a contact has no surname
  void (await client.get(`/v1/contacts/${id}`)).surname;
  // @ts-expect-error the floor is no list
  await all("/v1/floor");
  const clause: { title: string } = await client.get(`/v1/clauses/${maybe}`);
  return clause;
}
