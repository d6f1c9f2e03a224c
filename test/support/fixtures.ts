import { defaultFixture } from "../../src/sandbox/default-fixture.js";
import type { Fixture } from "../../src/sandbox/fixture.js";

/** The default fixture with more users. */
export function fixtureWithUsers(...users: NonNullable<Fixture["authing"]["users"]>): Fixture {
  const fixture = defaultFixture();
  return { ...fixture, authing: { ...fixture.authing, users: [...(fixture.authing.users ?? []), ...users] } };
}
