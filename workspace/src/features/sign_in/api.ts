/** The requests of the door. */
import { useMutation, useQuery } from "@tanstack/react-query";
import type { Agreement, Credentials, Named } from "@/client/contract";
import { client } from "@/client/http";
import { SESSION, useBegin } from "@/client/session";
import { useQueryClient } from "@tanstack/react-query";
import type { Locale } from "@/lib/i18n";
import { Problem } from "@/lib/problem";

export function useSignIn() {
  const begin = useBegin();
  return useMutation({ mutationFn: (who: Credentials) => client.post("/v1/session", who), onSuccess: begin });
}

/** The accounts one may choose from, where e-mail and password belong to several; none otherwise. */
export const accountsIn = (error: unknown): Named[] =>
  error instanceof Problem && error.type === "account-needed" ? ((error.told.accounts ?? []) as Named[]) : [];

export const useInvitation = (secret: string) =>
  useQuery({ queryKey: ["invitation", secret], queryFn: () => client.get(`/v1/invitations/${encodeURIComponent(secret)}`), retry: false });

export function useJoin(secret: string) {
  const begin = useBegin();
  return useMutation({ mutationFn: (who: { name: string; password: string }) => client.post(`/v1/invitations/${encodeURIComponent(secret)}/acceptance`, who), onSuccess: begin });
}

export const useAgreement = (language: Locale, document: string) =>
  useQuery({ queryKey: ["agreement", document, language], queryFn: () => client.ask<Agreement & { document: string }>("GET", "/v1/agreement", undefined, { query: { language, document } }) });

export function useAcceptAgreement() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ document, version, language, sha256 }: Agreement & { document: string }) => client.ask<unknown>("POST", "/v1/agreements/acceptances", { document, version, language, sha256 }),
    onSuccess: () => queries.invalidateQueries({ queryKey: SESSION }),
  });
}

export const useLeave = (onLeft: () => void) => useMutation({ mutationFn: () => client.remove("/v1/session"), onSettled: onLeft });
