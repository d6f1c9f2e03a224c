import { addressSituations } from "./addresses.js";
import { describeSituations } from "./describe-situations.js";

describeSituations("binding and unbinding addresses", addressSituations);
