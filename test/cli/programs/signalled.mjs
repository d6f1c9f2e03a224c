// says which signals it gets; the words say what it does then
const [behaviour = "ends"] = process.argv.slice(2);
const seen = [];
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    seen.push(signal);
    console.log(`got ${seen.join(" ")}`);
    if (behaviour === "ends") process.exit(5);
    if (behaviour === "cleans-up") setTimeout(() => process.exit(6), 600);
  });
}
setInterval(() => undefined, 1000);
console.log("ready");
