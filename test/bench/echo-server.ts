// A child process of the bench: the least that an Express server which takes and gives JSON can be. Its first argument is the port.
import express from "express";

const app = express();
app.use(express.json());
app.use((request, response) => {
  response.json(request.body ?? {});
});
app.listen(Number(process.argv[2]), "127.0.0.1");
