/** What a feature gives the shell so that its pages get a route, a place in a menu and a line in the command bar. */
import type { ComponentType } from "react";
import type { Words } from "@/lib/i18n";

export interface PageEntry {
  /** The last part of the address: "members" stands at /admin/members. */
  path: string;
  label: Words;
  /** The heading of the menu it stands under. */
  group?: Words;
  icon: ComponentType<{ size?: number; stroke?: number }>;
  /** Any of these opens it; none given means everyone. A trailing ".*" stands for a whole module. */
  permissions?: string[];
  /** Of one's own matters: by itself it does not open the place it stands in, the command bar leads to it. */
  own?: true;
  /** Loaded when first opened: `() => import("./members")`, whose default export is the page. */
  load: () => Promise<{ default: ComponentType }>;
}
