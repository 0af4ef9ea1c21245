/** Makes client/schema.ts from the platform's OpenAPI page: OPENAPI=path or address of openapi.json. */
import { execFileSync } from "node:child_process";

const page = process.env.OPENAPI ?? "http://127.0.0.1:8000/openapi.json";
// openapi-typescript still needs the older compiler's API, so both come for this one command and stay out of our dependencies.
const tools = ["--yes", "--package=openapi-typescript@7", "--package=typescript@5"];
execFileSync("npm", ["exec", ...tools, "--", "openapi-typescript", page, "--output", "src/client/schema.ts"], { stdio: "inherit" });
