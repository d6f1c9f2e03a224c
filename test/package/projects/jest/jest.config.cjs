module.exports = {
  testMatch: ["<rootDir>/*.suite.{js,mjs}"],
  moduleFileExtensions: ["js", "mjs", "cjs", "json"],
};
