/** The caps of a key binding, drawn small. */
import { caps, onMac } from "@/lib/keys";
import classes from "./keys.module.css";

export function Keys({ binding, plain = false }: { binding: string; plain?: boolean }) {
  return (
    <span className={plain ? classes.plain : classes.keys} aria-hidden>
      {caps(binding, onMac()).map((cap, place) => <kbd key={`${cap}${place}`}>{cap}</kbd>)}
    </span>
  );
}
