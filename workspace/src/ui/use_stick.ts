/** Keeps a scrolling column at its end while one is there, and still while older things arrive above. */
import { useCallback, useLayoutEffect, useRef, useState } from "react";

const NEAR = 48;

/** `top` changes when something was put above; `own` grows when the reader added something below. */
export function useStick(top: number, own: number) {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [atEnd, setAtEnd] = useState(true);
  const held = useRef({ atEnd: true, height: 0, top, own });

  const toEnd = useCallback(() => { element?.scrollTo({ top: element.scrollHeight }); }, [element]);

  useLayoutEffect(() => {
    if (!element) return;
    const look = () => {
      const end = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
      held.current.atEnd = end;
      setAtEnd(end);
    };
    const settle = () => { if (held.current.atEnd) element.scrollTop = element.scrollHeight; held.current.height = element.scrollHeight; };
    // Pictures that load and a composer that grows change the heights without a render of ours.
    const watcher = new ResizeObserver(settle);
    watcher.observe(element);
    if (element.firstElementChild) watcher.observe(element.firstElementChild);
    element.addEventListener("scroll", look, { passive: true });
    settle();
    return () => { watcher.disconnect(); element.removeEventListener("scroll", look); };
  }, [element]);

  useLayoutEffect(() => {
    if (!element) return;
    const before = held.current;
    if (before.top !== top && !before.atEnd) element.scrollTop += element.scrollHeight - before.height;
    else if (before.atEnd || own > before.own) element.scrollTop = element.scrollHeight;
    held.current = { ...before, height: element.scrollHeight, top, own };
  });

  return { ref: setElement, atEnd, toEnd };
}
