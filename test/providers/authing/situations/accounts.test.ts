import { accountSituations } from "./accounts.js";
import { describeSituations } from "./describe-situations.js";

describeSituations("registering and deleting an account", accountSituations);
