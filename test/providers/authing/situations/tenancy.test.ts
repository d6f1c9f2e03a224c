import { describeSituations } from "./describe-situations.js";
import { tenancySituations } from "./tenancy.js";

describeSituations("the application and the user pool", tenancySituations);
