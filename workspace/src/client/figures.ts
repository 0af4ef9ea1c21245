/** What figures, reports and exports look like on the wire. */
import type { Tree } from "@/ui/conditions";
import type { Ruling } from "./contract";
import { client } from "./http";

export type Grain = "hour" | "day" | "week";
export interface Metric { name: string; words: string; formula: string; dimensions: string[]; filters: string[]; unit: string; over_time: boolean }
export interface Question { metric: string; from?: string; until?: string; days?: number; by: string[]; grain: Grain | null; filter?: Tree; time_zone?: string }
export interface FigureRow { dimensions: Record<string, string>; at: string | null; value: number | null; count: number; more: Record<string, number | null> }
export interface Figures {
  metric: string; unit: string; words: string; formula: string; rows: FigureRow[]; steps: string[]; names: Record<string, Record<string, string>>;
  from: string; until: string; as_of: string; time_zone: string; took_ms: number; per_person: boolean;
}
export interface Report { id: string; name: string; question: Question; scope: "everyone" | "mine" }
export interface Export {
  id: string; what: string; format: string; purpose: string; series: string; left_out: number; reviewed_by: string; state: "running" | "review" | "waiting" | "ready" | "refused" | "gone"; rows: number; made: string; until: string | null; because: string;
  recipients: string[]; ruling: Ruling | null; link: string | null; fetches: { recipient: string; at: string }[];
}
export interface Recipient { value: string; kind: "domain" | "address"; since: string; until: string }
export interface FigurePurpose { name: string; words: string; never: boolean }
export interface Series { id: string; name: string; every: Every; hour: number; what: string; purpose: string; format: string; reviewer: string; state: "on" | "paused"; because: string; next: string | null }
export type Every = "day" | "week" | "month";
export type ExportWhat = "conversations" | "messages" | "contacts" | "figures" | "recording";
export interface ExportBody { purpose: string; what: ExportWhat; from?: string; until?: string; filter?: Tree; columns?: string[]; question?: Question; recording?: string; format: "csv" | "parquet" | "svg" | "zip"; recipients: string[]; days: number }

const items = <T>(path: string) => client.ask<{ items: T[] }>("GET", path).then((answer) => answer.items);
const at = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;

export const readMetrics = () => items<Metric>("/v1/metrics");
export const askFigures = (question: Question) => client.ask<Figures>("POST", "/v1/figures", question);
export const readReports = () => items<Report>("/v1/reports");
export const keepReport = (report: Omit<Report, "id">) => client.ask<Report>("POST", "/v1/reports", report);
export const removeReport = (id: string) => client.ask<void>("DELETE", at("/v1/reports", id));
export const readExports = () => items<Export>("/v1/exports");
export const readExport = (id: string) => client.ask<Export>("GET", at("/v1/exports", id));
export const makeExport = (body: ExportBody) => client.ask<Export>("POST", "/v1/exports", body);
export const removeExport = (id: string) => client.ask<void>("DELETE", at("/v1/exports", id));
export const reviewExport = ({ id, passes }: { id: string; passes: boolean }) => client.ask<void>("POST", `${at("/v1/exports", id)}/reviews`, { passes });
export const readPurposes = () => client.ask<FigurePurpose[]>("GET", "/v1/figure-purposes");
export const readSeries = () => items<Series>("/v1/export-series");
export const beginSeries = (body: { name: string; every: Every; reviewer: string; export: ExportBody }) => client.ask<Series>("POST", "/v1/export-series", body);
export const pauseSeries = (id: string) => client.ask<Series>("POST", `${at("/v1/export-series", id)}/pauses`);
export const resumeSeries = (id: string) => client.ask<void>("DELETE", `${at("/v1/export-series", id)}/pauses`);
export const endSeries = (id: string) => client.ask<void>("DELETE", at("/v1/export-series", id));
export const readRecipients = () => items<Recipient>("/v1/export-recipients");
export const allowRecipient = (place: string) => client.ask<Recipient>("POST", "/v1/export-recipients", { place });
export const removeRecipient = (value: string) => client.ask<void>("DELETE", at("/v1/export-recipients", value));
