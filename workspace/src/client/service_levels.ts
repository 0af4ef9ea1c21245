/** What calendars, service levels and their clocks look like on the wire. */
import type { Tree } from "@/ui/conditions";
import { useQuery } from "@tanstack/react-query";
import { useLocale } from "@/lib/i18n";
import { client } from "./http";
import type { OneOf } from "./wire";

export interface OpenDay { day: number; from: string; until: string }
export interface Holidays { country: string | null; subdivision: string | null; extra: string[]; working: string[] }
export interface Calendar { id: string; name: string; time_zone: string; week: OpenDay[]; holidays: Holidays; open_now: boolean; opens_at: string | null }
export type CalendarBody = Pick<Calendar, "name" | "time_zone" | "week" | "holidays">;

export const BANDS = ["none", "low", "normal", "high", "urgent"] as const;
export type Band = (typeof BANDS)[number];
export type Targets = Partial<Record<string, Partial<Record<Band, number>>>>;
export interface ServiceLevel { id: string; name: string; position: number; conditions: Tree; calendar: string; targets: Targets; warn_before: number; pause_on: string[] }
export type ServiceLevelBody = Omit<ServiceLevel, "id" | "position">;

const items = <T>(path: string) => client.ask<{ items: T[] }>("GET", path).then((answer) => answer.items);
const at = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;
const save = <T, B>(path: string) => (id: string | null, body: B) => (id ? client.ask<T>("PATCH", at(path, id), body) : client.ask<T>("POST", path, body));

export type Clock = OneOf<"/v1/clocks">;
/** The clocks there are, in the order they are shown. */
export function useClocks(): Clock[] {
  const locale = useLocale();
  return useQuery({ queryKey: ["clocks", locale], queryFn: () => items<Clock>("/v1/clocks"), staleTime: Infinity }).data ?? [];
}

export const readCalendars = () => items<Calendar>("/v1/calendars");
export const saveCalendar = save<Calendar, CalendarBody>("/v1/calendars");
export const removeCalendar = (id: string) => client.ask<void>("DELETE", at("/v1/calendars", id));
export const readServiceLevels = () => items<ServiceLevel>("/v1/service-levels");
export const saveServiceLevel = save<ServiceLevel, ServiceLevelBody>("/v1/service-levels");
export const removeServiceLevel = (id: string) => client.ask<void>("DELETE", at("/v1/service-levels", id));
export const orderServiceLevels = (order: string[]) => client.ask<{ items: ServiceLevel[] }>("PUT", "/v1/service-levels/order", { order });
