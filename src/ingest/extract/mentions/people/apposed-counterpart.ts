import { ruleName } from "../../extraction-rule";
import { sharedPost } from "./counterpart";
import { subjectOf } from "./counterpart-subject";
import { counterpartEnd } from "./counterpart-words";
import { readCountries } from "./name-list";
import { oneNaming, type Naming, type NamingsRead, type TokenSentence } from "./naming";
import type { NamingRule } from "./naming-rule";
import { readPersonName } from "../names/person-name";

/** The name stands before the words that call somebody a counterpart. */
export const apposedCounterpart: NamingRule = {
  id: "apposed-counterpart",
  version: 1,
  description:
    "Finds somebody whose name is followed by the words that make them the counterpart of the person before.",
  examples: [
    {
      text: "Kenyan Foreign Minister Ada Obi met with Juan Paz, her Peruvian counterpart, in Lima.",
      finds: ["Juan Paz: Foreign Minister (PE)"],
    },
    {
      text: "The talks of Fijian Trade Minister Sera Kalo with Juan Paz, her counterpart from Peru, went on.",
      finds: ["Juan Paz: Trade Minister (PE)"],
    },
    { text: "Kenyan Foreign Minister Ada Obi met Juan Paz, and her Peruvian counterpart left.", finds: [] },
    { text: "They met Juan Paz, the Peruvian counterpart.", finds: [] },
    { text: "Kenyan Foreign Minister Ada Obi met Juan Paz, her counterpart.", finds: [] },
  ],
  read: readApposedCounterpart,
};
const RULE = ruleName(apposedCounterpart);
const POSSESSIVES = new Set(["his", "her", "their", "the", "its"]);

/** Read a name and the state of which its bearer is the counterpart: "Juan Paz, her Peruvian counterpart". */
function readApposedCounterpart(sentence: TokenSentence, from: number, earlier: readonly Naming[]): NamingsRead | null {
  const { tokens } = sentence;
  const name = tokens[from]?.isCapitalised ? readPersonName(tokens, from) : null;
  if (!name || (name.words < 2 && !name.hasHonorific) || !POSSESSIVES.has(tokens[name.next + 1]?.word ?? ""))
    return null;
  if (!/^[,(]$/u.test(tokens[name.next]?.word ?? "")) return null;
  const before = readCountries(tokens, name.next + 2);
  const end = counterpartEnd(tokens, before.next);
  if (end === null || tokens[end - 1]?.word.endsWith("s")) return null;
  const after = /^(?:of|from|in)$/u.test(tokens[end]?.word ?? "") ? readCountries(tokens, end + 1) : null;
  const states = [...before.countries, ...(after?.countries ?? [])];
  const next = after?.countries.length ? after.next : end;
  const model = states.length === 1 ? subjectOf(sentence, from, earlier, states) : undefined;
  const shared = model && sharedPost(model.posts);
  if (!model || !shared || tokens[next]?.isCapitalised) return null;
  const post = { ...shared, organization: null, country: states[0] ?? null, basis: "INFERRED" as const };
  const naming = oneNaming(sentence, { from, next, name, posts: [post], rule: RULE });
  return { namings: [{ ...naming, antecedents: [model.quote] }], next };
}
