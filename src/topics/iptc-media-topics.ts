/** The IPTC Media Topics in use: code, English label and, where one fits, the context of PLOVER 0.8. */
export const IPTC_MEDIA_TOPICS = [
  { code: "01000000", label: "arts, culture, entertainment and media", ploverContext: null },
  { code: "04000000", label: "economy, business and finance", ploverContext: "economic" },
  { code: "05000000", label: "education", ploverContext: null },
  { code: "06000000", label: "environment", ploverContext: "environment" },
  { code: "07000000", label: "health", ploverContext: "health" },
  { code: "09000000", label: "labour", ploverContext: null },
  { code: "11000000", label: "politics", ploverContext: "diplomatic" },
  { code: "13000000", label: "science and technology", ploverContext: "technology" },
  { code: "14000000", label: "society", ploverContext: null },
  { code: "15000000", label: "sport", ploverContext: null },
  { code: "20000038", label: "culture", ploverContext: null },
  { code: "20000256", label: "energy and resource", ploverContext: "natural_resource" },
  { code: "20000374", label: "trade agreements", ploverContext: "economic" },
  { code: "20000377", label: "trade policy", ploverContext: "economic" },
  { code: "20000587", label: "fundamental rights", ploverContext: "human_rights" },
  { code: "20000598", label: "national security", ploverContext: null },
  { code: "20000638", label: "international relations", ploverContext: "diplomatic" },
  { code: "20000639", label: "diplomacy", ploverContext: "diplomatic" },
  { code: "20000642", label: "economic sanction", ploverContext: "economic" },
  { code: "20000644", label: "international organisation", ploverContext: "diplomatic" },
] as const;

export const TOPIC_CODES: ReadonlySet<string> = new Set(IPTC_MEDIA_TOPICS.map((topic) => topic.code));
