/** A role, with what it may do said under each. */
import { Select } from "@mantine/core";
import type { Role } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { strings as shared } from "@/ui/form/strings";
import { Two } from "@/ui/look/pieces";
import { strings } from "./strings";

const ROLES: Role[] = ["agent", "supervisor", "compliance_officer", "read_only", "admin", "owner"];

export function RoleSelect({ value, onChange, asOwner, error, disabled = false, description }: { value: Role; onChange: (role: Role) => void; asOwner: boolean; error?: string; disabled?: boolean; description?: string }) {
  const say = useWords(strings);
  const named = useWords(shared);
  const roles = ROLES.filter((role) => asOwner || role !== "owner" || value === "owner");
  return (
    <Select label={say.role()} data={roles.map((role) => ({ value: role, label: named[role]() }))} value={value} onChange={(role) => role && onChange(role as Role)} error={error} disabled={disabled} allowDeselect={false}
      description={description ?? say[`${value}_about`]()} inputWrapperOrder={["label", "input", "description", "error"]} maxDropdownHeight={360}
      renderOption={({ option }) => <Two small={say[`${option.value as Role}_about`]()}>{option.label}</Two>} />
  );
}
