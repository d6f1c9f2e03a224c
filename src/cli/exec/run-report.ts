import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Coverage } from "../../observe/coverage.js";
import { coverageBadge, coveragePage } from "../../observe/coverage-report/coverage-formats.js";
import { type CoverageReport, coverageReport } from "../../observe/coverage-report/coverage-report.js";
import type { Diagnosis } from "../../observe/diagnosis.js";
import type { RenderedEntry } from "../../observe/rendered-entry.js";
import { messageOf, StartError } from "../../start-error.js";
import { archiveEnd, archiveEntry, archiveStart, journalLine } from "./journal-export.js";
import { junitReport } from "./junit.js";
import type { ObservedRequest } from "./observed-request.js";
import { ReportFile } from "./report-file.js";
import type { Check } from "./run-checks.js";

/** The files about a run, in one folder. The journal's are written as requests come: they hold all, not only the latest. */
export class RunReport {
  readonly #folder: string;
  readonly #lines: ReportFile;
  readonly #archive: ReportFile;
  #requests = 0;
  /** Resolves when all requests so far are written: in their order, each with its diagnosis. */
  #written: Promise<void> = Promise.resolve();

  /** Throws a `StartError` when the folder cannot be written. */
  constructor(folder: string) {
    this.#folder = folder;
    try {
      mkdirSync(folder, { recursive: true });
      this.#lines = new ReportFile(join(folder, "journal.ndjson"));
      this.#archive = new ReportFile(join(folder, "journal.har"));
    } catch (error) {
      throw new StartError(`cannot write a report to ${folder}: ${messageOf(error)}`, error);
    }
    this.#archive.write(archiveStart());
  }

  /** What the sandbox shows of a request, and knows of its reason, is that of now, however late it is written. */
  readonly record = ({ whole, diagnosis }: ObservedRequest): void => {
    const entry = whole();
    const diagnosed = diagnosis();
    this.#written = this.#written.then(async () => this.#write(entry, await diagnosed));
  };

  #write(entry: RenderedEntry, diagnosis: Diagnosis | undefined): void {
    this.#lines.write(journalLine(entry, diagnosis));
    this.#archive.write(`${this.#requests === 0 ? "" : ","}\n${archiveEntry(entry, diagnosis)}`);
    this.#requests += 1;
  }

  /**
   * Writes what is known only at the end. Rejects with what kept a file from being written.
   *
   * @returns the coverage of the run
   */
  async finish(coverage: Coverage, checks: readonly Check[]): Promise<CoverageReport> {
    await this.#written;
    const report = coverageReport(coverage, null);
    this.#archive.write(archiveEnd());
    this.#writeFile("coverage.json", `${JSON.stringify(report, null, 2)}\n`);
    this.#writeFile("coverage.html", coveragePage(report).html);
    this.#writeFile("coverage.svg", coverageBadge(report));
    this.#writeFile("junit.xml", junitReport(checks));
    this.#lines.close();
    this.#archive.close();
    return report;
  }

  #writeFile(name: string, text: string): void {
    writeFileSync(join(this.#folder, name), text);
  }
}
