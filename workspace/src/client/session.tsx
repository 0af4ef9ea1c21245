/** Who is signed in, and what they may do. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, useContext, type ReactNode } from "react";
import type { Session } from "./contract";
import { client } from "./http";
import { Problem } from "@/lib/problem";

export const SESSION = ["session"] as const;
const Signed = createContext<Session | null>(null);

export const SignedIn = ({ session, children }: { session: Session; children: ReactNode }) => <Signed value={session}>{children}</Signed>;

/** The session inside the signed-in part of the workspace. */
export function useSession(): Session {
  const session = useContext(Signed);
  if (!session) throw new Error("useSession stands outside SignedIn");
  return session;
}

/** Asks who is signed in: null when nobody is. */
export const useAskSession = () => useQuery({ queryKey: SESSION, queryFn: askSession, staleTime: Infinity, retry: 1 });

async function askSession(): Promise<Session | null> {
  try {
    return begin(await client.get("/v1/session"));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

/** From here on every request carries this session's CSRF token. */
export function begin(session: Session): Session {
  client.setCsrf(session.csrf);
  return session;
}

/** Puts a new session in place, after signing in or accepting an invitation. */
export function useBegin() {
  const queries = useQueryClient();
  return (session: Session) => queries.setQueryData(SESSION, begin(session));
}

/** True for any of the permissions; a trailing star stands for a whole module: `may("queue.*")`. */
/** Whether one takes work at all: an officer or a light member has no presence and gets no offers. */
export const takesWork = (session: Session): boolean => may(session, "work.take");

export function may(session: Session, ...permissions: string[]): boolean {
  return permissions.some((asked) => session.permissions.some((held) => held === asked || (asked.endsWith(".*") && held.startsWith(asked.slice(0, -1)))));
}

