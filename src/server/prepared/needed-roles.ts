import {
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { NEEDED_ROLE } from "../../access/requires-role";
import { Role } from "../../api/viewer";

/** Return the roles that the fields of an operation need, those of its fragments included. */
export function rolesIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  { name }: OperationDefinitionNode,
): readonly Role[] {
  const typeInfo = new TypeInfo(schema);
  const roles = new Set<Role>();
  const Field = (): void => {
    const role = typeInfo.getFieldDef()?.extensions[NEEDED_ROLE] as Role | undefined;
    // A mutation that says nothing is not thereby open to everybody.
    const isMutation = typeInfo.getParentType() === schema.getMutationType();
    if (role ?? isMutation) roles.add(role ?? Role.EDITOR);
  };
  visit(separateOperations(document)[name?.value ?? ""] ?? document, visitWithTypeInfo(typeInfo, { Field }));
  return [...roles];
}
