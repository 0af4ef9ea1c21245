/** An address on one line, and the form a site's setup has. Pure. */
import type { NewSite, Site } from "./api";

export type Place = Required<NewSite["place"]>;
export interface Values extends Place { name: string; mode: "off" | "direct" | "trunk"; route: string; outside: string[]; homes: boolean; licence: string; industry: NonNullable<NewSite["industry"]> }

export const PLACE = ["street", "house", "detail", "postcode", "city", "region", "country"] as const;
const joined = (parts: string[], by: string) => parts.filter(Boolean).join(by);

/** The address as one reads it, its country in words. */
export const lineOf = (place: Place, country: (code: string) => string): string =>
  joined([joined([place.street, place.house], " "), place.detail, joined([place.postcode, place.city], " "), place.region, country(place.country)], ", ");

export function shown(site: Site | null, country: string): Values {
  if (!site) return { label: "", street: "", house: "", detail: "", postcode: "", city: "", region: "", country, name: "", mode: "off", route: "", outside: [], homes: false, licence: "", industry: "" };
  const { name, mode, route, outside = [], homes, licence, industry, place } = site;
  return { ...place, name, mode, route, outside, homes, licence, industry };
}

/** A way by no trunk names none. */
export function sent({ name, mode, route, outside, homes, licence, industry, ...place }: Values): NewSite {
  return { name: name.trim(), mode, route: mode === "off" ? "" : route, outside, homes, licence: licence.trim(), industry, place };
}
