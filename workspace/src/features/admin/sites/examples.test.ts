/** The examples sign as the platform checks: they are run here, not only read. */
import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { example, placedSnippet, signedSnippet } from "./examples";

const secret = "0a".repeat(32);
const right = createHmac("sha256", Buffer.from(secret, "utf8")).update("user-42").digest("hex");

test("the Python example signs rightly", () => {
  expect(execFileSync("python3", ["-c", `${example("Python", secret)}\nprint(user_hash("user-42"))`], { encoding: "utf8" }).trim()).toBe(right);
});

test("the Node example signs rightly", () => {
  const script = `${example("Node", secret)}\nconsole.log(userHash("user-42"));`;
  expect(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).trim()).toBe(right);
});

test("the PHP example uses the same function of the same parts", () => {
  expect(example("PHP", secret)).toContain(`const SECRET = '${secret}';`);
  expect(example("PHP", secret)).toContain("hash_hmac('sha256', $userId, SECRET)");
});

test("the snippet is placed at our address and can carry who is signed in", () => {
  const snippet = placedSnippet('<script async src="{origin}/widget/loader.js" data-key="k1"></script>', "https://chat.example");
  expect(snippet).toContain('src="https://chat.example/widget/loader.js"');
  expect(signedSnippet(snippet)).toContain('data-key="k1"\n  data-user-id=');
});
