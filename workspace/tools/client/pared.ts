/** The OpenAPI page without what the workspace does not ask for. */

interface Shape { properties?: Record<string, { default?: unknown; const?: unknown }> }
interface Operation { parameters?: { in: string }[]; requestBody?: unknown; responses?: Record<string, unknown> }
export interface Page { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Shape> } }

/**
 * Left out are other clients' addresses, the headers that http.ts sets by itself, and refusals, which are all a Problem.
 * A default makes a property one that is always answered; in what is only sent, it makes it one that need not be.
 */
export function pared(page: Page): Page {
  page.paths = Object.fromEntries(Object.entries(page.paths).filter(([path]) => path.startsWith("/v1/")));
  const operations = Object.values(page.paths).flatMap((methods) => Object.values(methods));
  for (const operation of operations) {
    operation.parameters &&= operation.parameters.filter((one) => one.in !== "header");
    operation.responses &&= Object.fromEntries(Object.entries(operation.responses).filter(([status]) => status < "300"));
  }
  const { schemas } = page.components;
  const answered = reached(operations.map((one) => one.responses), schemas), sent = reached(operations.map((one) => one.requestBody), schemas);
  for (const name of Object.keys(schemas)) {
    if (!answered.has(name) && !sent.has(name)) delete schemas[name];
    else if (!answered.has(name)) for (const property of Object.values(schemas[name]?.properties ?? {})) delete property.default;
  }
  return page;
}

/** The names of all shapes that something refers to, by way of others too. */
function reached(from: unknown, schemas: Page["components"]["schemas"], found = new Set<string>()): Set<string> {
  for (const [, name = ""] of JSON.stringify(from ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (!found.has(name)) reached(schemas[name], schemas, found.add(name));
  }
  return found;
}
