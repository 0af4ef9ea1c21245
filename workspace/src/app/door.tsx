/** Lets the signed-in through, shows the sign-in page to others, and the agreement to an owner who has not accepted it. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { client } from "@/client/http";
import { SESSION, SignedIn, useAskSession } from "@/client/session";
import { Lock } from "@/features/lock/lock";
import { SignInPage } from "@/features/sign_in/sign_in";
import { AgreementPage } from "@/features/sign_in/agreement";
import { forget } from "@/lib/keep";
import { useChooseLocale } from "@/lib/i18n";
import { Live } from "@/live/live";
import { Owed } from "./owed";
import { Shell } from "./shell";
import { Splash } from "./splash";

export function Door() {
  const queries = useQueryClient();
  const { data: session, error, isPending, refetch } = useAskSession();
  const choose = useChooseLocale();
  const leave = useCallback(() => {
    forget("draft.");
    queries.setQueryData(SESSION, null);
    // What this member could see goes with them; the answer that nobody is signed in stays.
    queries.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION[0] });
  }, [queries]);
  useEffect(() => client.onSignedOut(leave), [leave]);
  const signOut = useCallback(() => { void client.remove("/v1/session").finally(leave); }, [leave]);
  const again = useCallback(() => void refetch(), [refetch]);
  const locale = session?.member.locale;
  // The platform words everything in the member's own language, so the workspace speaks it too.
  useEffect(() => { if (locale) choose(locale); }, [locale, choose]);
  if (isPending || error) return <Splash error={error} onRetry={again} />;
  if (!session) return <SignInPage />;
  if (session.second_factor_owed) {
    return <SignedIn session={session}><Owed onDone={again} onLeave={signOut} /></SignedIn>;
  }
  return (
    <SignedIn session={session}>
      {session.agreement.accepted || session.member.role !== "owner"
        ? <Lock onLeave={signOut}><Live me={session.member.id} language={session.member.locale} onSignedOut={leave}><Shell onLeft={leave} /></Live></Lock>
        : <AgreementPage onLeft={leave} />}
    </SignedIn>
  );
}
