module.exports = { testMatch: ["<rootDir>/built/*.suite.js"] };
