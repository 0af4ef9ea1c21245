/** How a request stands, in a word with its sign and colour. */
import { IconAlertTriangle, IconCircleCheck, IconCircleMinus, IconClock, IconInfoCircle } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { isProven, type Request } from "./api";
import classes from "./requests.module.css";
import { strings } from "./strings";

const SIGNS = { green: IconCircleCheck, amber: IconClock, red: IconAlertTriangle, grey: IconCircleMinus, blue: IconInfoCircle };
const TONES = { found: "blue", open: "amber", doing: "blue", held: "amber", done: "green", refused: "grey", dismissed: "grey", forwarded: "grey" } as const;

export function State({ request }: { request: Request }) {
  const say = useWords(strings);
  const waits = request.state === "open" && !isProven(request);
  const tone = request.late ? "red" : TONES[request.state];
  const Sign = SIGNS[tone];
  return <span className={classes.state} data-tone={tone}><Sign size={15} stroke={1.75} aria-hidden />{request.late ? say.late() : waits ? say.state_proof() : say[`state_${request.state}`]()}</span>;
}
