/** Which rows are chosen: one by one, or from the last one to another with Shift. */
import { useCallback, useEffect, useRef, useState } from "react";

export function useSelection(ids: string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const all = useRef(ids);
  useEffect(() => { all.current = ids; });
  const toggle = useCallback((id: string, range: boolean) => {
    setChosen((before) => {
      const next = new Set(before);
      const from = range && last.current ? all.current.indexOf(last.current) : -1, to = all.current.indexOf(id);
      if (from >= 0 && to >= 0) for (const one of all.current.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
      else if (!next.delete(id)) next.add(id);
      last.current = id;
      return next;
    });
  }, []);
  const clear = useCallback(() => { last.current = null; setChosen(new Set()); }, []);
  const chooseAll = useCallback(() => setChosen(new Set(all.current)), []);
  return { chosen, toggle, clear, chooseAll };
}
