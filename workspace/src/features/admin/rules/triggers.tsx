/** The page of triggers. */
import { RulesPage } from "./rules";

export default function TriggersPage() {
  return <RulesPage kind="trigger" />;
}
