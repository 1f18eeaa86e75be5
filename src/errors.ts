/** An expected failure: its message names the thing and the remedy, and is shown as it is; everything else is a bug. */
export abstract class EntenteError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** A setting that cannot be used: the environment variable, its value and what it may be. */
export interface WrongSetting {
  readonly variable: string;
  readonly value: string;
  readonly allowed: string;
}

/** One or more settings have a wrong value; the message has a line for each. */
export class ConfigurationError extends EntenteError {
  constructor(readonly settings: readonly WrongSetting[]) {
    const lines = settings.map(({ variable, value, allowed }) => `${variable} is "${value}": set it to ${allowed}.`);
    super("CONFIGURATION", lines.join("\n"));
  }
}

/** Why a database cannot be used. */
export type DatabaseFault = "FOREIGN" | "NEWER" | "OUTDATED" | "UNREACHABLE" | "UNWRITABLE";

/** The database cannot be used; `database` names it without its password. */
export class DatabaseError extends EntenteError {
  constructor(
    readonly fault: DatabaseFault,
    readonly database: string,
    problem: string,
    remedy: string,
  ) {
    super(`DATABASE_${fault}`, `${database} ${problem}: ${remedy}.`);
  }
}

/** Something wrong with the input: where it stands, what is wrong and what to do about it. */
export interface Problem {
  /** File, line and column, such as `seeds/000.facts.yaml:12:5`; the file alone when nothing closer is known. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

/** The input has problems, all of them listed, and nothing of it was used. */
export class InputError extends EntenteError {
  constructor(readonly problems: readonly Problem[]) {
    super("INPUT", problems.map(({ place, message, remedy }) => `${place}: ${message}; ${remedy}`).join("\n"));
  }
}
