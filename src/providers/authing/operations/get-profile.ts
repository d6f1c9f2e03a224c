import { ok } from "../../outcome.js";
import type { UserOperation } from "../operation.js";
import { scopedUserDto, userDto } from "../user-dto.js";

/** The logged-in user. documented: the fields depend on the token's scope; chosen: only when `profileScopeFilter` says so. */
export const getProfile: UserOperation<"get-profile", "settings"> = async (
  input,
  { user, token },
  _tx,
  { settings },
) => {
  const dto = userDto(user, input);
  return ok(settings.profileScopeFilter ? scopedUserDto(dto, token.scope) : dto);
};
