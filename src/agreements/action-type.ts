import { enumeration, type EnumValue } from "../api/enumeration";

export const ActionType = enumeration(
  "ActionType",
  "A step in the life of an agreement, named after the UN Treaty Collection.",
  {
    PROPOSAL: "It was proposed (a term of news, not of treaty law).",
    NEGOTIATION: "It was negotiated (a term of news, not of treaty law).",
    INITIALLING: "Its text was initialled.",
    ADOPTION: "Its text was adopted.",
    SIGNATURE: "It was signed.",
    SIGNATURE_AD_REFERENDUM: "It was signed subject to confirmation.",
    RATIFICATION_PROCESS: "Its ratification is under way (a term of news, not of treaty law).",
    RATIFICATION: "It was ratified.",
    ACCEPTANCE: "It was accepted.",
    APPROVAL: "It was approved.",
    ACCESSION: "A state acceded to it.",
    FORMAL_CONFIRMATION: "An organization formally confirmed it.",
    EXCHANGE_OF_INSTRUMENTS: "Instruments of ratification were exchanged.",
    PROVISIONAL_APPLICATION: "It is applied provisionally.",
    ENTRY_INTO_FORCE: "It entered into force.",
    AMENDMENT: "It was amended.",
    SUSPENSION: "It was suspended.",
    WITHDRAWAL: "A party withdrew.",
    TERMINATION: "It was terminated.",
    REGISTRATION: "It was registered with the United Nations.",
  },
);
export type ActionType = EnumValue<typeof ActionType>;
