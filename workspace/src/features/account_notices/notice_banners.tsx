/** Quiet lines above the page: what the house tells one, each with where it leads, until it is put away or its days are over. */
import { Button } from "@mantine/core";
import { IconSpeakerphone } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { kept, useLocale, useWords } from "@/lib/i18n";
import { useAccountNotices, useSeen, type AccountNotice } from "@/client/agreements";
import classes from "./notices.module.css";
import { strings } from "./strings";

export function NoticeBanners() {
  const asked = useAccountNotices();
  return <>{asked.data?.banners.map((notice) => <Banner key={notice.id} notice={notice} />)}</>;
}

function Banner({ notice }: { notice: AccountNotice }) {
  const say = useWords(strings);
  const locale = useLocale();
  const seen = useSeen();
  const [open, setOpen] = useState(false);
  const [to, query = ""] = notice.href.split("?");
  return (
    <div className={classes.banner} role="status">
      <IconSpeakerphone size={17} stroke={1.75} aria-hidden />
      <p>
        <strong>{kept(notice.title, locale)}</strong>{" "}
        <span className={classes.rest} data-open={open || undefined}>
          {kept(notice.text, locale)}{" "}
          {notice.clause && <a href={notice.clause.href} target="_blank" rel="noreferrer">{say.clause({ id: notice.clause.id })}</a>}
        </span>
      </p>
      <Button className={classes.more} size="compact-xs" variant="subtle" color="gray" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? say.less() : say.more()}</Button>
      {to && <Button component={Link} size="compact-xs" variant="default" {...({ to, search: Object.fromEntries(new URLSearchParams(query)) } as object)}>{say.see()}</Button>}
      {!notice.lasting && <Button size="compact-xs" variant="subtle" color="gray" loading={seen.isPending} onClick={() => seen.mutate(notice.id)}>{say.put_away()}</Button>}
    </div>
  );
}
