/** The page of automations. */
import { RulesPage } from "./rules";

export default function AutomationsPage() {
  return <RulesPage kind="automation" />;
}
