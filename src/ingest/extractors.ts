import type { Config } from "../config";
import { VERSION } from "../package";
import { extractFacts } from "./extract/extract-facts";
import { ruleName } from "./extract/extraction-rule";
import { EXTRACTION_RULES } from "./extract/extraction-rules";
import { NAMING_RULES } from "./extract/mentions/people/namings";
import type { Extractor } from "./extractor";
import { sha256 } from "./hashes";
import { LanguageModel, type ModelReport } from "./model/language-model";
import { modelSettings } from "./model/model-settings";
import { RULES } from "./standing";

/** A rule that is another version makes the rules another reader, and articles are read anew. */
const READING = [...NAMING_RULES, ...Object.values(EXTRACTION_RULES).flat()].map(ruleName);

/** Reads an article by rules alone, offline and always the same way. */
export const RULES_EXTRACTOR: Extractor = {
  agent: RULES,
  version: `${VERSION}+${sha256(READING.join()).slice(0, 8)}`,
  extract: extractFacts,
};

/** Every extractor there is, by the name that commands know it by; each says who reads an article, the first of them first. */
export const EXTRACTORS = {
  rules: () => [RULES_EXTRACTOR],
  model: (config, onRead) => [languageModel(config, onRead)],
  both: (config, onRead) => [RULES_EXTRACTOR, languageModel(config, onRead)],
} as const satisfies Readonly<Record<string, MakeExtractors>>;

type MakeExtractors = (config: Config, onRead: (report: ModelReport) => void) => readonly [Extractor, ...Extractor[]];

export type ExtractorName = keyof typeof EXTRACTORS;

/** Return the language model that the settings name; throws a ConfigurationError when they name none. */
export function languageModel(config: Config, onRead: (report: ModelReport) => void): LanguageModel {
  return new LanguageModel(modelSettings(config), onRead);
}
