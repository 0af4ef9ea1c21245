/** How long a story waits before it gives up (ms): only what never comes costs as much, so a busy machine may take its time. */
export const PATIENCE = 120_000;
