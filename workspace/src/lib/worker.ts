/** Sets the service worker up, and hears what it tells the page. */

const can = (): boolean => "serviceWorker" in navigator && window.isSecureContext;

/** Sets it up once the page stands; a browser that will not have it loses nothing but the page without a line. */
export function startWorker(): void {
  if (!can() || !import.meta.env.PROD) return;
  addEventListener("load", () => void navigator.serviceWorker.register("/sw.js").catch(() => undefined), { once: true });
}

export interface Heard { notices?: true; go?: string }
export function hearWorker(hear: (said: Heard) => void): () => void {
  if (!can()) return () => undefined;
  const told = (event: MessageEvent<Heard>) => hear(event.data ?? {});
  navigator.serviceWorker.addEventListener("message", told);
  return () => navigator.serviceWorker.removeEventListener("message", told);
}

/** The worker in charge, or null where there is none to be had. */
export const registration = async (): Promise<ServiceWorkerRegistration | null> => (can() ? ((await navigator.serviceWorker.getRegistration("/")) ?? null) : null);
