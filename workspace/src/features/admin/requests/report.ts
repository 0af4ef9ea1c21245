/** What a report adds up to. Pure. */
import type { DataRequest } from "@/client/contract";

export interface Sum { places: number; finished: number; found: number; done: number }

/** A place is finished when everything found in it was done. */
export function sum(report: DataRequest["report"]): Sum {
  const holdings = report?.holdings ?? [];
  return {
    places: holdings.length, finished: holdings.filter((one) => one.done >= one.found).length,
    found: holdings.reduce((total, one) => total + one.found, 0), done: holdings.reduce((total, one) => total + one.done, 0),
  };
}

export const isOverdue = (request: Pick<DataRequest, "state" | "due">, now: number): boolean => request.state !== "done" && Date.parse(request.due) < now;
