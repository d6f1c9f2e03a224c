/** What turns a report into something for people, in one module: it is loaded for the first who wants any of it. */
export { coverageBadge } from "./coverage-badge.js";
export { coveragePage } from "./coverage-page.js";
export { coverageText } from "./coverage-text.js";
