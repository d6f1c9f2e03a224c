import { describeSituations } from "./describe-situations.js";
import { oauthSituations } from "./oauth.js";

describeSituations("the authorisation server", oauthSituations);
