import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  print,
} from "graphql";
import { type Html, html } from "./html";
import { nameLink, page, prose, typeLink } from "./layout";
import { usesOf } from "./uses";

/** Return the page of a type: what it is, what it has, and where it is used. */
export function typePage(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const parts = [prose(type.description), kinship(schema, type), members(type), uses(schema, type)];
  return page(type.name, html`${parts}`);
}

function kinship(schema: GraphQLSchema, type: GraphQLNamedType): Html {
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return html`${links("Implements", interfaces)}${links("Is one of", possible)}`;
}

function links(label: string, types: readonly GraphQLNamedType[]): Html {
  if (types.length === 0) return html``;
  return html`<p>${label}: ${types.map(({ name }) => nameLink(name))}</p>`;
}

function members(type: GraphQLNamedType): Html {
  if (isEnumType(type))
    return html`<h2>Values</h2>
      ${type.getValues().map(value)}`;
  if (isInputObjectType(type))
    return html`<h2>Fields</h2>
      ${Object.values(type.getFields()).map(input)}`;
  if (!isObjectType(type) && !isInterfaceType(type)) return html``;
  return html`<h2>Fields</h2>
    ${Object.values(type.getFields()).map(field)}`;
}

function value({ name, description, deprecationReason }: GraphQLEnumValue): Html {
  return html`<section id="${name}">
    <h3><code>${name}</code></h3>
    ${prose(description)}${deprecated(deprecationReason)}
  </section>`;
}

function field({ name, type, description, args, deprecationReason }: GraphQLField<unknown, unknown>): Html {
  const told = args.length > 0 ? html`<div class="arguments">${args.map(input)}</div>` : html``;
  const signature = html`<code>${name}: ${typeLink(type)}</code>`;
  return html`<section id="${name}">
    <h3>${signature}</h3>
    ${prose(description)}${deprecated(deprecationReason)}${told}
  </section>`;
}

/** An argument, or a field of input. */
function input({
  name,
  type,
  description,
  defaultValue,
  deprecationReason,
}: GraphQLArgument | GraphQLInputField): Html {
  const node = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  const standard = node ? html` = ${print(node)}` : html``;
  return html`<section>
    <h4><code>${name}: ${typeLink(type)}${standard}</code></h4>
    ${prose(description)}${deprecated(deprecationReason)}
  </section>`;
}

function deprecated(reason: string | null | undefined): Html {
  return reason ? html`<p class="deprecated">Deprecated: ${reason}</p>` : html``;
}

function uses(schema: GraphQLSchema, type: GraphQLNamedType): Html {
  const places = usesOf(schema, type).map(
    ({ owner, member }) => html`<li>${nameLink(owner)}<code>.${member}</code></li>`,
  );
  return places.length > 0
    ? html`<h2>Where it is used</h2>
        <ul>
          ${places}
        </ul>`
    : html``;
}
