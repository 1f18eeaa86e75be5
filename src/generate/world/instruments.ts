import type { InstrumentType, LegalForm } from "../../agreements/agreement.entity";

/** A kind of instrument, how its title begins and how often it is concluded. */
export interface Instrument {
  readonly type: InstrumentType;
  /** Its name in keys. */
  readonly code: string;
  readonly called: string;
  readonly legalForm: LegalForm;
  readonly isRatified: boolean;
  readonly weight: number;
}

export const INSTRUMENTS: readonly Instrument[] = [
  {
    type: "MEMORANDUM_OF_UNDERSTANDING",
    code: "mou",
    called: "Memorandum of Understanding",
    legalForm: "UNKNOWN",
    isRatified: false,
    weight: 30,
  },
  { type: "AGREEMENT", code: "agreement", called: "Agreement", legalForm: "UNKNOWN", isRatified: true, weight: 24 },
  {
    type: "INTERGOVERNMENTAL_AGREEMENT",
    code: "iga",
    called: "Intergovernmental Agreement",
    legalForm: "BINDING",
    isRatified: true,
    weight: 10,
  },
  {
    type: "JOINT_STATEMENT",
    code: "statement",
    called: "Joint Statement",
    legalForm: "NON_BINDING",
    isRatified: false,
    weight: 10,
  },
  { type: "ACTION_PLAN", code: "plan", called: "Action Plan", legalForm: "UNKNOWN", isRatified: false, weight: 8 },
  { type: "PROTOCOL", code: "protocol", called: "Protocol", legalForm: "UNKNOWN", isRatified: true, weight: 6 },
  {
    type: "DECLARATION",
    code: "declaration",
    called: "Declaration",
    legalForm: "UNKNOWN",
    isRatified: false,
    weight: 5,
  },
  { type: "TREATY", code: "treaty", called: "Treaty", legalForm: "BINDING", isRatified: true, weight: 3 },
  { type: "CONVENTION", code: "convention", called: "Convention", legalForm: "BINDING", isRatified: true, weight: 2 },
];
