/** Who stands behind the account, whom it serves, and with whom its limits are counted. */
import { useQuery } from "@tanstack/react-query";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { Note } from "@/ui/note";
import { Page, Section } from "@/ui/page";
import { readIdentity, readTogether, type Together } from "./api";
import { Clients } from "./clients";
import { IdentityForm } from "./identity";
import { strings } from "./strings";

export default function TogetherPage() {
  const say = useWords(strings);
  const identity = useQuery({ queryKey: ["identity"], queryFn: readIdentity });
  const together = useQuery({ queryKey: ["together"], queryFn: readTogether });
  const error = identity.error ?? together.error;
  return (
    <Page title={say.page()} about={say.about()}>
      {error && <Trouble error={error} onAgain={() => void Promise.all([identity.refetch(), together.refetch()])} />}
      {(identity.isPending || together.isPending) && <Late lines={8} />}
      {together.data && <Shared told={together.data} />}
      {identity.data && <IdentityForm identity={identity.data} />}
      {together.data && <Clients asked={together} clients={together.data.clients} />}
    </Page>
  );
}

function Shared({ told }: { told: Together }) {
  const say = useWords(strings);
  const locale = useLocale();
  const marks: Record<string, string> = { domain: say.domain(), payer: say.mark_payer(), telephone: say.mark_telephone(), signer: say.mark_signer(), register: say.mark_register() };
  const day = told.served_until ? shortDate(told.served_until, locale) : "";
  const name = told.served_for;
  return (
    <>
      {name && (
        <Section title={say.served({ name })}>
          <Note tone={told.served_state === "consented" ? "green" : "amber"}>
            {told.served_state === "leaving" ? say.served_leaving({ day }) : told.served_state === "pending" ? say.served_pending() : say.served_consented({ name })}
          </Note>
        </Section>
      )}
      {told.others > 0 && (
        <Section title={say.group()}><Note tone="amber">{say.group_words({ others: told.others, by: told.by.map((one) => marks[one] ?? one).join(", ") })}</Note></Section>
      )}
    </>
  );
}
