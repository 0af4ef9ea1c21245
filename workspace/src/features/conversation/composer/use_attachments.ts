/** Files on their way up: each with how far it has come, what came of it, or why it was refused. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Attachment } from "@/client/contract";
import { client } from "@/client/http";
import { newId } from "@/lib/ids";
import { asProblem } from "@/lib/problem";

export interface Upload { key: string; name: string; size: number; share: number; done: Attachment | null; problem: string | null }

export function useAttachments(conversation: string) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  useEffect(() => { const all = stops.current; return () => all.forEach((stop) => stop.abort()); }, []);

  const change = useCallback((key: string, next: Partial<Upload>) => setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...next } : one))), []);

  const add = useCallback((files: Iterable<File>) => {
    for (const file of files) {
      const key = newId(), stop = new AbortController();
      stops.current.set(key, stop);
      setUploads((before) => [...before, { key, name: file.name || "image.png", size: file.size, share: 0, done: null, problem: null }]);
      client.upload(conversation, file, (share) => change(key, { share }), stop.signal).then(
        (done) => change(key, { done, share: 1 }),
        (error: unknown) => { if (!stop.signal.aborted) change(key, { problem: words(error) }); },
      );
    }
  }, [change, conversation]);

  const remove = useCallback((key: string) => { stops.current.get(key)?.abort(); setUploads((before) => before.filter((one) => one.key !== key)); }, []);
  const clear = useCallback(() => setUploads([]), []);
  const ready = uploads.flatMap((one) => (one.done ? [one.done] : []));
  const busy = uploads.some((one) => !one.done && !one.problem);
  return { uploads, add, remove, clear, ready, busy };
}

function words(error: unknown): string {
  const problem = asProblem(error);
  return [problem.title, problem.detail, problem.remedy].filter(Boolean).join(" ");
}
