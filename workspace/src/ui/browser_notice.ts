/** Notices of the browser itself, for when the page is not looked at. */

export const canAsk = (): boolean => "Notification" in window && Notification.permission === "default";
export const mayNotify = (): boolean => "Notification" in window && Notification.permission === "granted";
export const ask = async (): Promise<boolean> => (await Notification.requestPermission()) === "granted";

/** Shows a notice while the page is hidden; a click brings the page to the front and does `then`. */
export function notify(title: string, body: string, tag: string, then: () => void): () => void {
  if (!mayNotify() || document.visibilityState === "visible") return () => undefined;
  const notice = new Notification(title, { body, tag, icon: "/fairline.svg", silent: true });
  notice.onclick = () => { window.focus(); notice.close(); then(); };
  return () => notice.close();
}
