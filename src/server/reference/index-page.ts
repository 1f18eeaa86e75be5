import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from "graphql";
import { type Html, html } from "./html";
import { nameLink, page, prose } from "./layout";

type Belongs = (type: GraphQLNamedType) => boolean;

const isOfList: Belongs = ({ name }) => /(Connection|Edge)$|^PageInfo$/u.test(name);

/** What the index groups types by, in the order in which a reader wants them. */
const GROUPS: readonly (readonly [title: string, belongs: Belongs])[] = [
  ["Where to begin", ({ name }) => name === "Query"],
  ["Things", (type) => isObjectType(type) && type.name !== "Query" && !isOfList(type)],
  ["Interfaces and unions", (type) => isInterfaceType(type) || isUnionType(type)],
  ["Sets of values", isEnumType],
  ["Filters and orders", isInputObjectType],
  ["Pages of lists", isOfList],
  ["Plain values", isScalarType],
];

/** Return the page that lists every type of the schema. */
export function indexPage(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const groups = GROUPS.map(([title, belongs]) => group(title, types.filter(belongs)));
  return page(
    "Every type",
    html`<p>What can be asked at <code>/graphql</code>, type by type.</p>
      ${groups}`,
  );
}

function group(title: string, types: readonly GraphQLNamedType[]): Html {
  const entries = types.map(
    (type) =>
      html`<dt>${nameLink(type.name)}</dt>
        <dd>${prose(type.description)}</dd>`,
  );
  return html`<h2>${title}</h2>
    <dl>${entries}</dl>`;
}
