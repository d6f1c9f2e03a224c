import { describeSituations } from "./describe-situations.js";
import { signInSituations } from "./sign-in.js";

describeSituations("who is calling, and whether they may sign in", signInSituations);
