/** Keeps a scrolling column at its end while one is there, and still while older things arrive above. */
import { useCallback, useLayoutEffect, useRef, useState } from "react";

const NEAR = 48;
const distance = (element: HTMLElement) => element.scrollHeight - element.scrollTop - element.clientHeight;

/** `top` changes when something was put above; `own` grows when the reader added something below. */
export function useStick(top: number, own: number) {
  const column = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const held = useRef({ atEnd: true, height: 0, shown: 0, top, own });

  const toEnd = useCallback(() => { column.current?.scrollTo({ top: column.current.scrollHeight }); }, []);

  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return undefined;
    const look = () => { held.current.atEnd = distance(element) < NEAR; setAtEnd(held.current.atEnd); };
    const settle = () => { if (held.current.atEnd) element.scrollTop = element.scrollHeight; held.current.height = element.scrollHeight; held.current.shown = element.clientHeight; };
    // Pictures that load and a composer that grows change the heights without a render of ours.
    const watcher = new ResizeObserver(settle);
    watcher.observe(element);
    if (element.firstElementChild) watcher.observe(element.firstElementChild);
    element.addEventListener("scroll", look, { passive: true });
    settle();
    return () => { watcher.disconnect(); element.removeEventListener("scroll", look); };
  }, []);

  useLayoutEffect(() => {
    const element = column.current, before = held.current;
    if (!element) return;
    // A scroll is told with the next frame only: where one stands is seen from the column itself, as it was before.
    const left = before.height - element.scrollTop - before.shown > NEAR;
    if (before.top !== top && (left || !before.atEnd)) element.scrollTop += element.scrollHeight - before.height;
    else if ((before.atEnd && !left) || own > before.own) element.scrollTop = element.scrollHeight;
    held.current = { ...before, height: element.scrollHeight, shown: element.clientHeight, top, own };
  });

  return { column, atEnd, toEnd };
}
