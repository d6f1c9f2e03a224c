// What only those need who bring fixtures, snapshots or rows, as one module: a bundle has a file for each that is loaded by
// itself, and one more for each part that several of them share.
export { fixtureProblems, isFixture } from "./check-fixture.js";
export { snapshotProblems } from "./check-snapshot.js";
export { changeRow, removeRow } from "./state/change-state.js";
export { shownMembers, shownRow } from "./state/state-rows.js";
