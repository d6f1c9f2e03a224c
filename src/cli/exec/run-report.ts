import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Coverage } from "../../observe/coverage.js";
import { coverageBadge } from "../../observe/coverage-report/coverage-badge.js";
import { coveragePage } from "../../observe/coverage-report/coverage-page.js";
import { type CoverageReport, coverageReport } from "../../observe/coverage-report/coverage-report.js";
import type { RenderedEntry } from "../../observe/rendered-entry.js";
import { messageOf, StartError } from "../../start-error.js";
import { archiveEnd, archiveEntry, archiveStart, journalLine } from "./journal-export.js";
import { junitReport } from "./junit.js";
import { ReportFile } from "./report-file.js";
import type { Check } from "./run-checks.js";

/** The files about a run, in one folder. The journal's are written as requests come: they hold all, not only the latest. */
export class RunReport {
  readonly #folder: string;
  readonly #lines: ReportFile;
  readonly #archive: ReportFile;
  #requests = 0;

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

  readonly record = (entry: RenderedEntry): void => {
    this.#lines.write(journalLine(entry));
    this.#archive.write(`${this.#requests === 0 ? "" : ","}\n${archiveEntry(entry)}`);
    this.#requests += 1;
  };

  /**
   * Writes what is known only at the end. Throws what kept a file from being written.
   *
   * @returns the coverage of the run
   */
  finish(coverage: Coverage, checks: readonly Check[]): CoverageReport {
    const report = coverageReport(coverage, null);
    this.#archive.write(archiveEnd());
    this.#write("coverage.json", `${JSON.stringify(report, null, 2)}\n`);
    this.#write("coverage.html", coveragePage(report).html);
    this.#write("coverage.svg", coverageBadge(report));
    this.#write("junit.xml", junitReport(checks));
    this.#lines.close();
    this.#archive.close();
    return report;
  }

  #write(name: string, text: string): void {
    writeFileSync(join(this.#folder, name), text);
  }
}
