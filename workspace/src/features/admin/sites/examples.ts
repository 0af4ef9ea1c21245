/** How a customer's own server signs who is signed in: HMAC-SHA256 of the user id, keyed with the secret as it is shown. Pure. */

export const LANGUAGES = ["Python", "Node", "PHP"] as const;
export type Language = (typeof LANGUAGES)[number];

export const example = (language: Language, secret: string): string => ({
  Python: `import hashlib
import hmac

SECRET = "${secret}"

def user_hash(user_id: str) -> str:
    return hmac.new(SECRET.encode(), user_id.encode(), hashlib.sha256).hexdigest()`,
  Node: `import { createHmac } from "node:crypto";

const SECRET = "${secret}";

export const userHash = (userId) =>
  createHmac("sha256", SECRET).update(userId).digest("hex");`,
  PHP: `<?php
const SECRET = '${secret}';

function user_hash(string $userId): string {
    return hash_hmac('sha256', $userId, SECRET);
}`,
})[language];

/** The snippet for a page where somebody is signed in. */
export const signedSnippet = (snippet: string): string =>
  snippet.replace(/(data-key="[^"]*")/, '$1\n  data-user-id="{{ user.id }}"\n  data-user-hash="{{ user_hash(user.id) }}"');

/** The platform's own address stands for {origin}, where the platform left it open. */
export const placedSnippet = (snippet: string, origin: string): string => snippet.replaceAll("{origin}", origin);
