/** Puts lines that belong together under one name, and a time where it says something. */
import type { Line, Said, Turn } from "../transcript";

export type Block =
  | { kind: "time"; key: string; at: number }
  | { kind: "turn"; key: string; turn: Turn }
  | { kind: "notice"; key: string }
  | { kind: "group"; key: string; from: Said["from"]; name: string | null; said: Said[] };

const GAP = 600_000;

/** Blocks in reading order; a time stands before the first, on a new day, and after ten quiet minutes. */
export function blocks(lines: readonly Line[]): Block[] {
  const found: Block[] = [];
  let last: number | null = null;
  let noticed = false;
  for (const line of lines) {
    if (line.at !== null && isApart(last, line.at)) found.push({ kind: "time", key: `t${line.key}`, at: line.at });
    last = line.at ?? last;
    if (line.kind !== "message") {
      found.push({ kind: "turn", key: line.key, turn: line });
      continue;
    }
    if (line.from === "assistant" && !noticed) {
      noticed = true;
      found.push({ kind: "notice", key: `n${line.key}` });
    }
    const group = found.at(-1);
    if (group?.kind === "group" && group.from === line.from && group.name === line.name) group.said.push(line);
    else found.push({ kind: "group", key: `g${line.key}`, from: line.from, name: line.name, said: [line] });
  }
  return found;
}

function isApart(last: number | null, at: number): boolean {
  return last === null || at - last > GAP || new Date(last).toDateString() !== new Date(at).toDateString();
}
