/** The ids of all inference rules; the registry in `index.ts` holds one rule for each, in the order they apply. */
export const RULE_IDS = [
  "COORDINATED_TITLES",
  "COUNTERPART_POST",
  "POST_HOLDER_AT_DATE",
  "SILENT_INTERLOCUTOR",
  "RELATIVE_DATE",
  "WITHIN_PARENT_EVENT",
  "REPORTED_BEFORE_PUBLICATION",
  "HOST_OF_VISIT",
  "SIGNED_DURING_EVENT",
  "UNDER_WAY_AT_EVENT",
  "BILATERAL_CONTEXT",
  "REPRESENTS_PARTY",
  "DISCUSSED_AT_EVENT",
] as const;
export type RuleId = (typeof RULE_IDS)[number];
