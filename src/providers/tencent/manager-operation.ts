import type { Transaction } from "../../sandbox/store.js";
import { isFailure } from "../provider.js";
import type { EmulatedAction } from "./actions.js";
import type { InputOf, Operation, Services, TencentOutcome } from "./operation.js";
import { managedOrganization } from "./organization-lookup.js";
import type { Organization } from "./rows.js";

/** What an action does that only the manager of an organization may call; it is given the organization, not the caller. */
type ManagerOperation<Action extends EmulatedAction, Uses extends keyof Services> = (
  input: InputOf<Action>,
  organization: Organization,
  tx: Transaction,
  services: Pick<Services, Uses | "settings">,
) => Promise<TencentOutcome>;

/**
 * An action for managers only.
 *
 * @param notManager what a member gets. chosen: `UnsupportedOperation` where the action documents it
 */
export const forManager =
  <Action extends EmulatedAction, Uses extends keyof Services = never>(
    notManager: Parameters<typeof managedOrganization>[2],
    run: ManagerOperation<Action, Uses>,
  ): Operation<Action, Uses | "settings"> =>
  async (input, caller, tx, services) => {
    const organization = await managedOrganization(tx, caller, notManager, services.settings);
    return isFailure(organization) ? organization : run(input, organization, tx, services);
  };
