import { fail, ok } from "../../outcome.js";
import type { UserOperation } from "../operation.js";
import { pickMembers } from "../pick-members.js";
import { userDto } from "../user-dto.js";

/** documented: e-mail and phone are not among them. */
const PROFILE_MEMBERS = [
  "name",
  "nickname",
  "photo",
  "gender",
  "birthdate",
  "country",
  "province",
  "city",
  "address",
  "streetAddress",
  "postalCode",
  "company",
  "identityNumber",
] as const;

/**
 * Changes the given members and leaves the others alone.
 * chosen: of `customData` too only the given keys change, and any key may be set.
 */
export const updateProfile: UserOperation<"update-profile", "clock"> = async (
  input,
  { user },
  tx,
  { clock },
) => {
  const owner = input.username === undefined ? undefined : await tx.users.find("username", input.username);
  if (owner && owner.id !== user.id)
    return fail("usernameTaken", { hint: `user ${owner.id} has this user name` });

  const updated = {
    ...user,
    ...pickMembers(input, ["username", "externalId"]),
    customData: { ...user.customData, ...input.customData },
    profile: { ...user.profile, ...pickMembers(input, PROFILE_MEMBERS) },
    updatedAt: clock.now(),
  };
  await tx.users.put(updated);
  return ok(userDto(updated, { withCustomData: true }));
};
