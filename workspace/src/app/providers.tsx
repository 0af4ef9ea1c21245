/** What stands around every page: theme, language, requests, notices, actions, the router. */
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { client } from "@/client/http";
import { createQueries } from "@/client/queries";
import { firstLocale, Language, type Locale } from "@/lib/i18n";
import { keep, kept } from "@/lib/keep";
import { Actions } from "@/ui/actions";
import { Announcer } from "@/ui/announce";
import { useTellProblem } from "@/ui/notices";
import { theme, variables } from "@/ui/theme";
import { router } from "./router";

const schemes = localStorageColorSchemeManager({ key: "fairline.scheme" });

export function Providers() {
  const [queries] = useState(createQueries);
  const [locale, setLocale] = useState<Locale>(() => { const first = firstLocale(kept("locale", null), navigator.languages); client.setLocale(first); return first; });
  useEffect(() => { document.documentElement.lang = locale; }, [locale]);
  const choose = useCallback((next: Locale) => {
    if (next === client.locale()) return;
    keep("locale", next);
    client.setLocale(next);
    setLocale(next);
    // Reasons, refusals and lines come in the reader's language, so they are asked again.
    void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "session" });
  }, [queries]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} colorSchemeManager={schemes} defaultColorScheme="auto">
      <Language locale={locale} choose={choose}>
        <QueryClientProvider client={queries}>
          <Notifications position="bottom-left" limit={4} containerWidth={328} zIndex={400} className="notices" />
          <Announcer><Pages /></Announcer>
        </QueryClientProvider>
      </Language>
    </MantineProvider>
  );
}

function Pages() {
  const tell = useTellProblem();
  return <Actions onProblem={tell}><RouterProvider router={router} /></Actions>;
}
