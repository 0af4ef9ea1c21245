/** The people of the pretended account: members, teams, queues, contacts. */
import type { Account, Company, Contact, Field, Member, Queue, Team } from "../../src/client/contract";

export const HOUR = 3_600_000, MINUTE = 60_000, DAY = 24 * HOUR;
export const at = (moment: number): string => new Date(moment).toISOString();

const member = (locale: Member["locale"]) => (id: string, name: string, role: Member["role"], skills: Member["skills"] = []): Member => ({
  id: `mem_${id}`, name, email: `${id}@aurora.example`, role, state: "active", teams: ["tem_support"], skills, locale, time_zone: "Europe/Zurich", second_factor: false,
});

export function members(locale: Member["locale"] = "en"): Member[] {
  const one = member(locale);
  return [
    one("ada", "Ada Keller", "agent", [{ skill: "skl_fr", level: 4 }]), one("lena", "Léna Moreau", "agent"), one("tom", "Tom Okafor", "agent"),
    one("ines", "Inès da Silva", "supervisor"), one("paul", "Paul Berger", "admin"), one("olive", "Olive Roux", "owner"), one("ravi", "Ravi Menon", "agent"),
  ];
}

export const account: Account = { id: "acc_aurora", name: "Aurora Travel", standing: "active", locale: "en", time_zone: "Europe/Zurich", country: "CH" };
export const teams = (): Team[] => [{ id: "tem_support", name: "Support", members: members().map((one) => one.id) }];

const week = [0, 1, 2, 3, 4].map((day) => ({ day, from: "08:00", until: "18:00" }));
const queue = (id: string, name: string, open: boolean): Queue => ({
  id: `que_${id}`, name, time_zone: "Europe/Zurich", week, holidays: { country: "CH", extra: [], working: [] }, skills: [], priority: 5, strategy: "longest_idle",
  offer_seconds: 30, wrap_up_seconds: 120, overflow: null, teams: ["tem_support"], return_after_minutes: null, calendar: null, open_now: open, opens_at: open ? null : at(Date.UTC(2026, 10, 23, 7)),
});
export const queues = (): Queue[] => [queue("bookings", "Bookings", true), queue("changes", "Changes and refunds", true), queue("groups", "Groups", false)];

const company = (id: string, name: string, domain: string): Company => ({ id: `cpy_${id}`, name, domain, fields: {}, created: at(Date.UTC(2026, 2, 1)) });
export const companies = (): Company[] => [company("nord", "Nordlicht GmbH", "nordlicht.example"), company("lac", "Hôtel du Lac", "hoteldulac.example")];
export const fields = (): Field[] => [
  { id: "fld_tier", on: "contact", name: "tier", label: "Loyalty tier", kind: "choice", choices: ["Blue", "Silver", "Gold"], pattern: null, category: "none" },
  { id: "fld_booking", on: "contact", name: "booking", label: "Booking reference", kind: "text", choices: null, pattern: null, category: "none" },
  { id: "fld_nights", on: "contact", name: "nights", label: "Nights this year", kind: "number", choices: null, pattern: null, category: "none" },
  { id: "fld_since", on: "contact", name: "birthday", label: "Birthday", kind: "date", choices: null, pattern: null, category: "none" },
  { id: "fld_news", on: "contact", name: "newsletter", label: "Newsletter", kind: "yes_no", choices: null, pattern: null, category: "none" },
];

const LONG = "Maximiliana Theodora Alexandrina von und zu Hohenstein-Wolkenburg ".repeat(6).slice(0, 300);
const NAMES = ["Nour Haddad", "Élodie Fournier", "Jonas Weber", "Priya Raman", "Marco Bianchi", "Sofia Lindqvist", "Yusuf Demir", "Chloé Dubois", "Hannah Schmid", "Kenji Mori", "Ana Pereira", "Liam O’Connor", "Zoë van Dijk", LONG, "Fatima Zahra", "Oskar Nilsson", "Giulia Ferrari", "Mateo García", "Amélie Laurent", "Noah Fischer"];

export const contacts = (now: number): Contact[] => NAMES.map((name, place) => ({
  id: `ctc_${place}`, name, company: place % 4 === 0 ? { id: "cpy_nord", name: "Nordlicht GmbH" } : null,
  addresses: [{ channel: "email", address: `${(name.split(" ")[0] ?? "x").normalize("NFD").replace(/[^\w]/g, "").toLowerCase()}@mail.example`, verified: place % 2 === 0 }, ...(place % 3 === 0 ? [{ channel: "sms", address: `+41 79 555 01 ${10 + place}`, verified: false }] : [])],
  locale: place % 2 ? "fr" : "en", time_zone: place % 3 ? "Europe/Paris" : "America/New_York", country: place % 3 ? "FR" : "US",
  fields: { tier: place % 3 === 0 ? "Gold" : "Silver", booking: `AT-${4100 + place}`, nights: place * 3, newsletter: place % 2 === 0 },
  opted_out: place === 5 ? ["webchat"] : [], created: at(now - (place + 2) * 9 * DAY), merged_into: null, region: null, known_from: "browser", suggested_company: null, erased: false, note: place === 0 ? "Travels with a guide dog; always book ground floor." : null,
}));
