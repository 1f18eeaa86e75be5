import { Deferred } from "../api/deferred";
import type { Batch, Loaders } from "../api/loaders";
import { byUniqueKey } from "../api/read-by-key";
import { type EntityClass, rowReader } from "../api/row-reader";
import type { SubjectKind } from "./judgement.entity";
import { Referent } from "./referent.entity";

/** Return the batch that reads what has a readable key, or had one before it was found to be the same as another. */
export function bySlugOrFormer<Entity extends object>(
  entity: EntityClass<Entity>,
  subject: SubjectKind,
): Batch<string, Entity | null> {
  const bySlug = byUniqueKey(entity, "slug");
  const canonicalKeys = canonicalOf(subject);
  return {
    read: (slugs, loaders) => Deferred.all(slugs.map((slug) => follow(slug, loaders, bySlug, canonicalKeys))),
  };
}

function follow<Entity>(
  slug: string,
  loaders: Loaders,
  bySlug: Batch<string | number, Entity | null>,
  canonicalKeys: Batch<string, string | null>,
): Deferred<Entity | null> {
  const following = (canonical: string | null): Deferred<Entity | null> =>
    canonical === null ? Deferred.of<Entity | null>(null) : loaders.of(bySlug).load(canonical);
  return loaders
    .of(bySlug)
    .load(slug)
    .then((found) => found ?? loaders.of(canonicalKeys).load(slug).then(following));
}

/** Return the batch that reads to which key a former one leads, null when it leads nowhere. */
function canonicalOf(subject: SubjectKind): Batch<string, string | null> {
  return {
    read: (keys, loaders) =>
      referents(subject, "formerKey", keys, loaders).then((found) => {
        const byKey = new Map(found.map(({ formerKey, canonicalKey }) => [formerKey, canonicalKey]));
        return keys.map((key) => byKey.get(key) ?? null);
      }),
  };
}

/** Return the batch that reads the keys that lead to a canonical one. */
export function formerKeysOf(subject: SubjectKind): Batch<string, readonly string[]> {
  return {
    read: (keys, loaders) =>
      referents(subject, "canonicalKey", keys, loaders).then((found) =>
        keys.map((key) => found.flatMap((each) => (each.canonicalKey === key ? [each.formerKey] : []))),
      ),
  };
}

function referents(
  subject: SubjectKind,
  property: "formerKey" | "canonicalKey",
  keys: readonly string[],
  loaders: Loaders,
): Deferred<Referent[]> {
  return rowReader(loaders, Referent).whereIn({ subject: [subject], [property]: keys }, "formerKey");
}
