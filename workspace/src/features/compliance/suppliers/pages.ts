/** The pages of suppliers in the menu of compliance: what the account sees, and the operator's register. */
import { IconTruckDelivery, IconWritingSign } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 80;
export const pages: PageEntry[] = [
  { path: "suppliers", label: strings.suppliers, icon: IconTruckDelivery, permissions: ["supplier.read"], load: () => import("./suppliers") },
  { path: "register", label: strings.register, icon: IconWritingSign, permissions: ["operator.suppliers"], load: () => import("./register") },
];
