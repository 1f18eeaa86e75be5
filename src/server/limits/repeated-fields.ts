import { Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from "graphql";
import { LimitExceeded } from "./limit-exceeded";
import { DOCUMENT_LIMITS } from "./limits";

const { repetitions } = DOCUMENT_LIMITS;

/** Refuses to select one field many times in one place: it is answered once, but checked and merged every time. */
export function repeatedFieldsRule(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet(node) {
      const counts = new Map<string, number>();
      for (const name of answerNames(node)) counts.set(name, (counts.get(name) ?? 0) + 1);
      for (const [name, count] of counts) if (count > repetitions) context.reportError(repeated(name, count, node));
    },
  };
}

function repeated(name: string, count: number, node: SelectionSetNode): LimitExceeded {
  const message = `The query selects "${name}" ${count} times in one place, more than ${repetitions}: select it once.`;
  return new LimitExceeded("repetitions", message, { requested: count, maximum: repetitions }, [node]);
}

/** The names under which the fields of a place are answered, those of its inline fragments included. */
function answerNames({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [(selection.alias ?? selection.name).value];
    return selection.kind === Kind.INLINE_FRAGMENT ? answerNames(selection.selectionSet) : [];
  });
}
