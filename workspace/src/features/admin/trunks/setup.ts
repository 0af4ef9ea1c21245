/** A trunk's setup as its form shows it: machines and headers as lines of text. */
import type { Host, TrunkKind, TrunkSetup } from "@/client/telephony";

export type Values = Omit<TrunkSetup, "hosts" | "headers"> & { kind: TrunkKind; hosts: string; headers: string; password: string; token: string };

const FRESH: TrunkSetup = { name: "", provider: "", hosts: [], protocol: "udp", login: "", reference: "", realm: "", domain: "", registers: false, sources: [], channels: 0, calls_per_second: 0, number_format: "plus", prefix: "", country: "", countries: [], rank: 0, asserts: "pai", believes: true, history: "diversion", hides: "privacy", headers: [], drops: [], options_every: 30, emergency: "plain", inband: false, proxy: "", instructions: "https://twimlets.com/echo" };
const LINE = /^(\[[0-9A-Fa-f:]+\]|[^\s:]+)(?::(\d{1,5}))?$/;
const HEADER = /^([A-Za-z][A-Za-z0-9-]*):\s*(\S.*)$/;
const lines = (text: string) => text.split("\n").map((line) => line.trim()).filter(Boolean);

/** What the form begins with. */
export const shown = (kind: TrunkKind, setup: TrunkSetup = FRESH): Values => ({
  ...setup, kind, password: "", token: "",
  hosts: setup.hosts.map((host) => (host.port ? `${host.name}:${host.port}` : host.name)).join("\n"),
  headers: setup.headers.map((header) => `${header.name}: ${header.value}`).join("\n"),
});

/** What is sent of it; machines further down come later. */
export function sent({ kind: _kind, password: _password, token: _token, hosts, headers, ...rest }: Values): TrunkSetup {
  return { ...rest, country: rest.country.toUpperCase(), hosts: lines(hosts).map(host), headers: lines(headers).map((line) => { const [, name = "", value = ""] = HEADER.exec(line) ?? []; return { name, value }; }) };
}

export const hostsFit = (text: string): boolean => lines(text).every((line) => LINE.test(line));
export const headersFit = (text: string): boolean => lines(text).every((line) => HEADER.test(line));

function host(line: string, place: number): Host {
  const [, name = "", port = "0"] = LINE.exec(line) ?? [];
  return { name: name.replace(/^\[|\]$/g, ""), port: Number(port), priority: place * 10, weight: 0 };
}
