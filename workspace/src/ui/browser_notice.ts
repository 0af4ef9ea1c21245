/** Notices of the browser itself, for when the page is not looked at. */

export const canAsk = (): boolean => "Notification" in window && Notification.permission === "default";
export const mayNotify = (): boolean => "Notification" in window && Notification.permission === "granted";
export const ask = async (): Promise<boolean> => (await Notification.requestPermission()) === "granted";

const isLookedAt = (): boolean => document.visibilityState === "visible" && document.hasFocus();

/** Shows a notice while nobody looks at the page, and gives back how to take it away; a click brings the page to the front. */
export function notify(title: string, body: string, tag: string): () => void {
  if (!mayNotify() || isLookedAt()) return () => undefined;
  try {
    const notice = new Notification(title, { body, tag, icon: "/fairline.svg", silent: true });
    notice.onclick = () => { window.focus(); notice.close(); };
    return () => notice.close();
  } catch {
    // Browsers of telephones have the name and the permission, and refuse the call: the card and the tone still tell.
    return () => undefined;
  }
}
