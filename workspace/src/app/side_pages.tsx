/** Pages with a menu beside them: administration, compliance and supervision. The pages themselves come from the features' lists. */
import { IconChevronLeft } from "@tabler/icons-react";
import { Link, Navigate, useParams } from "@tanstack/react-router";
import { createElement, lazy, Suspense, useEffect, useMemo, useRef, type ReactNode } from "react";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import type { PageEntry } from "@/ui/pages";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { useWide } from "@/ui/use_wide";
import { NotFound } from "./not_found";
import { adminPlace, compliancePlace, openPages, PLACES, supervisePlace, type PlaceEntry } from "./places";
import classes from "./shell.module.css";
import { strings } from "./strings";

/** Each page is loaded when it is first opened, and only once. */
const SHOWN = new Map<PageEntry, ReactNode>(PLACES.flatMap((place) => place.pages.map((entry) => [entry, createElement(lazy(entry.load), { key: entry.path })] as const)));

export const AdminPages = () => <SidePages place={adminPlace} />;
export const CompliancePages = () => <SidePages place={compliancePlace} />;
export const SupervisePages = () => <SidePages place={supervisePlace} />;

function SidePages({ place }: { place: PlaceEntry }) {
  const say = useWords(strings);
  const session = useSession();
  const wide = useWide(720);
  const { page } = useParams({ strict: false });
  const pages = useMemo(() => openPages(place, session), [place, session]);
  const entry = pages.find((one) => one.path === page);
  if (!pages.length) return <NotFound />;
  if (!page && wide) return <Navigate to={`${place.at}/${pages[0]?.path}` as string} replace />;
  if (page && !entry) return <NotFound />;
  return (
    <div className={classes.side} data-open={page ? true : undefined} data-alone={pages.length === 1 || undefined}>
      <SideMenu place={place} pages={pages} page={page} />
      <div className={classes.pageScroll}>
        <Link to={place.at as string} className={classes.menuBack}><IconChevronLeft size={18} aria-hidden />{say[place.name]()}</Link>
        {entry && <Suspense key={page} fallback={<div style={{ padding: 32 }}><LinesSkeleton /></div>}>{SHOWN.get(entry)}</Suspense>}
      </div>
    </div>
  );
}

function SideMenu({ place, pages, page }: { place: PlaceEntry; pages: PageEntry[]; page: string | undefined }) {
  const say = useWords(strings);
  const menu = useRef<HTMLElement>(null);
  // A long menu shows where one is, also after an address was opened.
  useEffect(() => { menu.current?.querySelector(`a[href$="/${page}"]`)?.scrollIntoView({ block: "nearest" }); }, [page]);
  const locale = useLocale();
  const groups = Map.groupBy(pages, (entry) => entry.group?.[locale] ?? "");
  return (
    <nav ref={menu} className={classes.menu} aria-label={say[place.name]()}>
      <h2>{say[place.name]()}</h2>
      {[...groups].map(([group, entries]) => (
        <div key={group}>
          {group && <h3>{group}</h3>}
          {entries.map(({ path, label, icon: Icon }) => (
            <Link key={path} to={`${place.at}/${path}` as string} activeProps={{ "data-here": true } as object}><Icon size={17} stroke={1.6} />{label[locale]}</Link>
          ))}
        </div>
      ))}
    </nav>
  );
}
