import { defineFault } from "../faults/define-fault.js";
import { type FaultDefinition, type FaultRule, isExhausted } from "../faults/fault-rule.js";
import { type Answer, jsonAnswer } from "../http/messages.js";
import { isoTime } from "../sandbox/clock.js";
import type { Transaction } from "../sandbox/store.js";
import { badInput, conflict, problem } from "./problem.js";
import type { SandboxOperation } from "./resource.js";

export const listFaults: SandboxOperation = async ({ sandbox }) => {
  const now = sandbox.clock.now();
  const rules = await sandbox.store.transaction((tx) => tx.faults.all());
  return jsonAnswer(
    200,
    rules.map((rule) => shown(rule, now)),
  );
};

export const addFault: SandboxOperation = async ({ sandbox, body }) => {
  if (!isDefinition(body)) return badInput([{ pointer: "body", message: "must be object" }]);
  const now = sandbox.clock.now();
  const defined = defineFault(body, now);
  if ("problems" in defined) return badInput(defined.problems);
  return sandbox.store.transaction(async (tx) => {
    const id = body.id ?? (await freeId(tx));
    if (await tx.faults.get(id))
      return conflict([{ pointer: "body/id", message: `there is a fault "${id}" already` }]);
    const rule = { id, ...defined.rule };
    await tx.faults.put(rule);
    const location = `/_bindbox/v1/sandboxes/${encodeURIComponent(sandbox.id)}/faults/${id}`;
    return jsonAnswer(201, shown(rule, now), { location });
  });
};

export const clearFaults: SandboxOperation = async ({ sandbox }) => {
  const deleted = await sandbox.store.transaction(async (tx) => {
    const rules = await tx.faults.all();
    for (const { id } of rules) await tx.faults.remove(id);
    return rules.length;
  });
  return jsonAnswer(200, { deleted });
};

export const getFault: SandboxOperation = async ({ sandbox, parameters }) => {
  const id = parameters["faultId"] ?? "";
  const rule = await sandbox.store.transaction((tx) => tx.faults.get(id));
  return rule ? jsonAnswer(200, shown(rule, sandbox.clock.now())) : noFault(id);
};

export const deleteFault: SandboxOperation = async ({ sandbox, parameters }) => {
  const id = parameters["faultId"] ?? "";
  return sandbox.store.transaction(async (tx) => {
    if (!(await tx.faults.get(id))) return noFault(id);
    await tx.faults.remove(id);
    return jsonAnswer(200, { deleted: 1 });
  });
};

const noFault = (id: string): Answer => problem(404, `there is no fault "${id}" in this sandbox`);

/** Counted and not drawn, so that arming a fault changes nothing that is drawn later. */
async function freeId(tx: Transaction): Promise<string> {
  const numbers = (await tx.faults.all()).map(({ id }) => Number(/^fault-(\d+)$/.exec(id)?.[1] ?? 0));
  return `fault-${Math.max(0, ...numbers) + 1}`;
}

/** What the members may be, the contract has checked. */
const isDefinition = (body: unknown): body is FaultDefinition => typeof body === "object" && body !== null;

const shown = (rule: FaultRule, now: number) => ({
  id: rule.id,
  rule: rule.definition,
  operations: rule.operations,
  createdAt: isoTime(rule.createdAt),
  expiresAt: rule.expiresAt === null ? null : isoTime(rule.expiresAt),
  calls: rule.calls,
  hits: rule.hits,
  exhausted: isExhausted(rule, now),
});
