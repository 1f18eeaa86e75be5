import { looselyBy } from "./acts/loosely-by.rule";
import { looselyPassive } from "./acts/loosely-passive.rule";
import { looselyProposed } from "./acts/loosely-proposed.rule";
import { looselySigned } from "./acts/loosely-signed.rule";
import type { InstrumentRule } from "./instrument-act";

/** Rules that read the whole clause of an instrument of which no other rule found anything. */
export const LOOSE_RULES: readonly InstrumentRule[] = [looselySigned, looselyPassive, looselyProposed, looselyBy];
