import { addressUpdateSituations } from "./address-updates.js";
import { describeSituations } from "./describe-situations.js";

describeSituations("changing addresses", addressUpdateSituations);
