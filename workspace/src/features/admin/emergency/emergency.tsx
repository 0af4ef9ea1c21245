/** Emergency calls: the account's sites, who is told when somebody calls for help, drills, and the countries' numbers. */
import { Button } from "@mantine/core";
import { IconUrgent } from "@tabler/icons-react";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page, Section } from "@/ui/page";
import { SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Listing } from "@/ui/look/listing";
import { adding } from "../actions";
import { useRefresh, useSites } from "./api";
import { Countries } from "./countries";
import { Held, useDrilling } from "./drilling";
import { Drills } from "./drills";
import { SiteForm } from "./site_form";
import { useSiteColumns } from "./site_columns";
import { strings } from "./strings";
import { Told } from "./told";

const actions = adding("emergency.add", strings.add, strings.emergency);

export default function EmergencyPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const session = useSession();
  const keeps = may(session, "emergency.manage");
  const asked = useSites();
  const refresh = useRefresh();
  const drilling = useDrilling();
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new"), may: keeps });
  const site = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  return (
    <Page title={say.emergency()} about={say.about()} wide actions={<ActionButton action={add} />}>
      <Section title={say.sites()} about={say.sites_about()}>
        <Listing label={say.sites()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useSiteColumns(drilling)} onOpen={keeps ? (one) => setOpen(one.id) : undefined}
          empty={<Empty icon={IconUrgent} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}{!keeps && ` ${say.empty_reads()}`}</Empty>} />
      </Section>
      <Told />
      <Drills sites={asked.data} />
      <Countries />
      <Held drilling={drilling} sites={asked.data} />
      {keeps && (
        <SideDrawer opened={Boolean(open && asked.data)} title={open === "new" ? say.add() : (site?.name ?? words.gone())} onClose={close} size={560}>
          {open === "new" && <SiteForm site={null} onDone={async () => { await refresh(); close(); }} onClose={close} />}
          {site && <SiteForm key={site.id} site={site} onDone={async () => { await refresh(); close(); }} onClose={close} />}
          {open !== "new" && !site && <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
        </SideDrawer>
      )}
    </Page>
  );
}
