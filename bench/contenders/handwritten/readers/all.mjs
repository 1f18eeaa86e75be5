import { agreementListReaders } from "./agreement-lists.mjs";
import { agreementReaders } from "./agreements.mjs";
import { byKeyReaders } from "./by-key.mjs";
import { dossierKeyReader } from "./dossier-keys.mjs";
import { dossierReaders } from "./dossier.mjs";
import { peopleReaders } from "./people.mjs";
import { searchReader } from "./search.mjs";

/** Return everything that resolvers read by, its statements prepared once. */
export function readersOf(database) {
  return {
    ...byKeyReaders(database),
    ...agreementReaders(database),
    ...agreementListReaders(database),
    ...peopleReaders(database),
    ...dossierReaders(database),
    dossierKeys: dossierKeyReader(database),
    search: searchReader(database),
  };
}
