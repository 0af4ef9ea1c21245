/** What a page has open and how it is filtered, kept in the address: it can be shared, and Back undoes it. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";

type Search = Record<string, string | undefined>;

/** The page's own part of the address, and a way to change some of it; an empty value leaves the address. */
export function useAddress(): [Search, (change: Search, replace?: boolean) => void] {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const set = useCallback((change: Search, replace = false) => {
    const next = (before: Search) => Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value));
    void navigate({ to: ".", search: next as never, replace });
  }, [navigate]);
  return [search, set];
}

/** The thing open on a page by its id, "new" for one being made, null for none. */
export function useOpen(): [string | null, (id: string | null) => void] {
  const [search, set] = useAddress();
  const open = useCallback((id: string | null) => set({ open: id ?? undefined }), [set]);
  return [search.open ?? null, open];
}
