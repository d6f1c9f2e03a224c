import { describeWorker } from "./bind-and-change.js";

describeWorker(1);
