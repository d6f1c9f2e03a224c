export default { testMatch: "*.suite.js", workers: 1, reporter: "list", projects: [{ name: "requests" }] };
