/** Words beside a thing while a hand or the focus rests on it. What floats is made only then: dozens of these stand on a screen. */
import { Tooltip, type FloatingPosition } from "@mantine/core";
import { cloneElement, useEffect, useId, useState, type FocusEvent, type PointerEvent, type ReactElement, type ReactNode } from "react";

interface Near { onPointerEnter?: (event: PointerEvent<HTMLElement>) => void; onPointerLeave?: (event: PointerEvent<HTMLElement>) => void; onFocus?: (event: FocusEvent<HTMLElement>) => void; onBlur?: (event: FocusEvent<HTMLElement>) => void; "aria-describedby"?: string }
interface Props { label: ReactNode; position?: FloatingPosition; multiline?: boolean; maw?: number; disabled?: boolean; children: ReactElement<Near> }

const REST = 350;

export function Tip({ label, disabled = false, children, ...look }: Props) {
  const [at, setAt] = useState<HTMLElement | null>(null);
  const [timer] = useState(createTimer);
  const id = useId();
  useEffect(() => timer.stop, [timer]);
  useEscape(at !== null, () => setAt(null));
  const leave = () => { timer.stop(); setAt(null); };
  const { props: own } = children;
  const near: Near = {
    onPointerEnter: (event) => {
      own.onPointerEnter?.(event);
      const element = event.currentTarget;
      if (event.pointerType !== "touch") timer.start(() => setAt(element));
    },
    onPointerLeave: (event) => { own.onPointerLeave?.(event); leave(); },
    onFocus: (event) => { own.onFocus?.(event); if (event.currentTarget.matches(":focus-visible")) setAt(event.currentTarget); },
    onBlur: (event) => { own.onBlur?.(event); leave(); },
  };
  if (disabled) return children;
  const shown = at?.isConnected ? at : null;
  return (
    <>
      {cloneElement(children, { ...near, "aria-describedby": shown ? id : own["aria-describedby"] })}
      {shown && <Tooltip {...look} label={<span id={id}>{label}</span>} target={shown} opened />}
    </>
  );
}

function createTimer() {
  let running: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(running);
  return { stop, start: (does: () => void) => { stop(); running = setTimeout(does, REST); } };
}

function useEscape(wanted: boolean, does: () => void): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const press = (event: KeyboardEvent) => { if (event.key === "Escape") does(); };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}
