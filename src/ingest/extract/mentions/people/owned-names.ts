import type { ListedName } from "./listed-name";
import { readPersonName } from "../names/person-name";
import type { Token } from "../tokens";

/** Read names that stand each with the state that owns or holds it: "Peru's Juan Paz and Kenya's Ada Obi". */
export function readOwnedNames(tokens: readonly Token[], from: number): ListedName[] {
  return namesInRow(tokens, from, (at) => {
    const country = tokens[at]?.country;
    const name = country && tokens[at + 1]?.word === "'s" ? readPersonName(tokens, at + 2) : null;
    return name && country ? { from: at, next: name.next, name, country: country.code } : null;
  });
}

/** Read names in brackets after their states: "Peru (Juan Paz) and Kenya (Ada Obi)". */
export function readBracketedNames(tokens: readonly Token[], from: number): ListedName[] {
  return namesInRow(tokens, from, (at) => {
    const start = at + (tokens[at]?.word === "the" ? 1 : 0);
    const country = tokens[start]?.country;
    const name = country && tokens[start + 1]?.word === "(" ? readPersonName(tokens, start + 2) : null;
    if (!name || !country || tokens[name.next]?.word !== ")") return null;
    return { from: start, next: name.next + 1, name, country: country.code };
  });
}

function namesInRow(tokens: readonly Token[], from: number, read: (at: number) => ListedName | null): ListedName[] {
  const names: ListedName[] = [];
  for (let at = from; ;) {
    const listed = read(at);
    if (!listed) return names;
    names.push(listed);
    at = listed.next + (tokens[listed.next]?.word === "," ? 1 : 0);
    if (tokens[at]?.word === "and") at++;
    if (at === listed.next) return names;
  }
}
