import type { EntityManager } from "typeorm";
import { LoadRun } from "../../claims/load-run.entity";
import { inputHash } from "./input-hash";
import { publish, type Publication, type Published } from "./publish";
import { storedDecisions, storedDocuments, storedJudgements, storedSources } from "../stored/stored-articles";
import { storedDocumentKeys, storedSourceKeys } from "../stored/stored-keys";

/**
 * Publish what is stored: after articles were ingested or somebody decided on claims. When the last publication was of the
 * very same, nothing happens.
 */
export async function publishStored(
  manager: EntityManager,
  publication: Omit<Publication, "input" | "inputHash">,
): Promise<Published> {
  const documents = await storedDocumentKeys(manager);
  const hash = await inputHash(manager, [...documents, ...(await storedSourceKeys(manager))], publication.off);
  const [last] = await manager.find(LoadRun, { order: { rowId: "DESC" }, take: 1 });
  if (last?.inputHash === hash) return { changes: [], dropped: [] };
  const slugs = documents.map(({ slug }) => slug).sort();
  const input = {
    documents: await storedDocuments(manager, slugs),
    ingested: await storedSources(manager),
    decisions: await storedDecisions(manager),
    judgements: await storedJudgements(manager),
  };
  return publish(manager, { ...publication, inputHash: hash, input });
}
