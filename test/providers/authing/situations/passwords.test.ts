import { describeSituations } from "./describe-situations.js";
import { passwordSituations } from "./passwords.js";

describeSituations("setting passwords", passwordSituations);
