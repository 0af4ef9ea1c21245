/** What every part of the view may need: the messenger, its state, its words. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Messenger } from "../messenger";
import type { State } from "../state";
import type { Say } from "../strings";

export interface Here {
  messenger: Messenger;
  state: State;
  say: Say;
}

export const HereContext = createContext<Here>(null as unknown as Here);

export function useHere(): Here & { locale: "en" | "fr" } {
  const here = useContext(HereContext);
  return { ...here, locale: here.messenger.greeting.locale };
}
