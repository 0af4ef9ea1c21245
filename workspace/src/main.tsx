/** Starts the workspace. */
import "@fontsource-variable/inter/index.css";
import "@/ui/mantine";
import "@/ui/tokens.css";
import { createRoot } from "react-dom/client";
import { Providers } from "@/app/providers";
import { startWorker } from "@/lib/worker";

createRoot(document.getElementById("root") as HTMLElement).render(<Providers />);
startWorker();
