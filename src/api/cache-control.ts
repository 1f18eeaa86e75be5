import { DirectiveLocation, GraphQLDirective, GraphQLInt, GraphQLNonNull } from "graphql";
import { Directive } from "type-graphql";

/** The directive of the schema that limits for how long answers may be kept. */
export const CACHE_CONTROL = new GraphQLDirective({
  name: "cacheControl",
  description: "For how long an answer with this field, or with a field of this type, may be kept.",
  locations: [DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.OBJECT],
  args: {
    maxAge: {
      type: new GraphQLNonNull(GraphQLInt),
      description: "In seconds; with 0 it is neither kept nor given again without asking.",
    },
  },
});

/** Limits for how many seconds an answer with the field or type may be kept; the settings limit all others. */
export function CacheControl(maxAge: number): ClassDecorator & PropertyDecorator & MethodDecorator {
  return Directive(`@cacheControl(maxAge: ${maxAge})`);
}
