/** The name a program reads, made from a label. Pure. */
import { fold } from "@/lib/text";

export const nameOf = (label: string): string => fold(label).replace(/[^a-z0-9]+/g, "_").replace(/^[_0-9]+|_+$/g, "").slice(0, 40).replace(/_+$/, "");

export const isName = (name: string): boolean => /^[a-z][a-z0-9_]{0,39}$/.test(name);
