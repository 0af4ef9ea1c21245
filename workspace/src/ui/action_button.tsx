/** A button, an icon or a menu line made from an action, so that the word and the key are the action's own. */
import { ActionIcon, Button, Menu, type ActionIconProps, type ButtonProps } from "@mantine/core";
import { useLocale } from "@/lib/i18n";
import type { Bound } from "./actions";
import { Keys } from "./keys";
import { Tip } from "./tip";

/** `withKeys` writes the key into the button, for what must be quick. */
export function ActionButton({ action, withKeys = false, ...button }: { action: Bound; withKeys?: boolean } & ButtonProps) {
  const locale = useLocale();
  const Icon = action.icon;
  return (
    <Tip label={<Hint action={action} />} disabled={!action.keys || withKeys}>
      <Button leftSection={Icon && !withKeys && <Icon size={16} stroke={1.75} />} rightSection={withKeys && action.keys && <Keys binding={action.keys} plain />} {...button} onClick={action.run} disabled={!action.stands()} aria-keyshortcuts={action.keys}>
        {action.label(locale)}
      </Button>
    </Tip>
  );
}

export function ActionIconButton({ action, ...icon }: { action: Bound } & ActionIconProps) {
  const locale = useLocale();
  const Icon = action.icon;
  return (
    <Tip label={<Hint action={action} />}>
      <ActionIcon variant="subtle" color="gray" size={32} {...icon} onClick={action.run} aria-label={action.label(locale)} aria-keyshortcuts={action.keys}>
        {Icon && <Icon size={18} stroke={1.75} />}
      </ActionIcon>
    </Tip>
  );
}

export function ActionMenuItem({ action, color }: { action: Bound; color?: string }) {
  const locale = useLocale();
  const Icon = action.icon;
  if (!action.stands()) return null;
  return (
    <Menu.Item color={color} leftSection={Icon && <Icon size={16} stroke={1.75} />} rightSection={action.keys && <Keys binding={action.keys} />} onClick={action.run}>
      {action.label(locale)}
    </Menu.Item>
  );
}

function Hint({ action }: { action: Bound }) {
  const locale = useLocale();
  return <span style={{ display: "inline-flex", gap: 8, alignItems: "center" }}>{action.label(locale)}{action.keys && <Keys binding={action.keys} plain />}</span>;
}
