import { describeSituations } from "./describe-situations.js";
import { passcodeSituations } from "./passcodes.js";

describeSituations("sending and checking passcodes", passcodeSituations);
