/** Web chat sites: the list, and one site opened. */
import { Button } from "@mantine/core";
import { IconWorldWww } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { Site } from "@/client/contract";
import { all, useQueues } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Late } from "@/ui/look/late";
import { Listing, Trouble, type Shown } from "@/ui/look/listing";
import { few, Two } from "@/ui/look/pieces";
import { SiteEditor } from "./editor";
import classes from "./sites.module.css";
import { strings } from "./strings";

const actions = adding("sites.add", strings.add, strings.sites);
const useSites = () => useQuery({ queryKey: ["sites"], queryFn: () => all("/v1/webchat/sites") });

export default function SitesPage() {
  const words = useWords(shared);
  const asked = useSites();
  const queues = useQueues();
  const [open, setOpen] = useOpen();
  const site = asked.data?.find((one) => one.id === open) ?? null;
  if (!open) return <SiteList onOpen={setOpen} />;
  if (asked.isPending || queues.isPending) return <Page wide title=""><Late lines={10} /></Page>;
  if (asked.error && !asked.data) return <Page wide title=""><Trouble error={asked.error} onAgain={() => void asked.refetch()} /></Page>;
  if (!site && open !== "new") return <Empty title={words.gone()} action={<Button variant="default" onClick={() => setOpen(null)}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>;
  return <SiteEditor key={open} site={site} onClose={() => setOpen(null)} onMade={setOpen} />;
}

function SiteList({ onOpen }: { onOpen: (id: string) => void }) {
  const say = useWords(strings);
  const asked = useSites();
  const { add } = useActions(actions, { add: () => onOpen("new") });
  return (
    <Page wide title={say.sites()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.sites()} asked={asked} rows={asked.data?.toSorted((a, b) => a.name.localeCompare(b.name))} rowKey={(one) => one.id} columns={useColumns()} onOpen={(one) => onOpen(one.id)}
        empty={<Empty icon={IconWorldWww} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
    </Page>
  );
}

function useColumns(): Shown<Site>[] {
  const say = useWords(strings);
  const queues = useQueues().data ?? [];
  return [
    { name: "name", label: say.name(), cell: (site) => <Two><span className={classes.swatch} style={{ background: site.color }} aria-hidden />{site.name}</Two> },
    { name: "domains", label: say.domains(), cell: (site) => <Two>{few(site.domains, 2) || say.domains_any()}</Two> },
    { name: "queue", label: say.queue(), wide: true, cell: (site) => queues.find((queue) => queue.id === site.queue)?.name ?? say.queue_first() },
  ];
}
