import type { Asked } from "./competency";

/** G. Sources and provenance */
export const SOURCE_QUESTIONS: Readonly<Record<string, Asked>> = {
  "CQ-58": {
    query: `{
      articles(filter: { digitalSourceType: { eq: COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA } }) {
        nodes {
          fileName
          attributes(filter: { property: { eq: DIGITAL_SOURCE_TYPE } }) { nodes { basis evidence { ...Cited } } }
        }
      }
    }`,
    answer: [{ fileName: "000_b1f4749edf8c6481.txt", attributes: ["EXPLICIT"] }],
  },
  // Of the first four the texts tell the day and month of an event only; what their metadata tell is IMPORTED.
  "CQ-60": {
    query: `{
      articles(orderBy: [{ field: SLUG, direction: ASC }]) {
        nodes {
          fileName published { edtf basis }
          attributes(filter: { property: { eq: PUBLISHED } }) { nodes { value basis evidence { ...Cited } } }
        }
      }
      events(filter: { slug: { in: [
        "kazakhstan-uk-33rd-anniversary-of-diplomatic-relations", "kazakhstan-uzbekistan-negotiations-in-astana",
        "nurtleu-official-visit-to-dushanbe", "kazakh-delegation-working-visit-to-washington"
      ] } }, orderBy: [{ field: START_DATE, direction: ASC }]) {
        nodes { startDate { asStated basis } evidence { ...Cited } }
      }
    }`,
    answer: {
      articles: [
        { fileName: "000_b1f4749edf8c6481.txt", published: { edtf: "2025-02", basis: "IMPORTED" }, attributes: [] },
        { fileName: "001_7c9da522250310d1.txt", published: { edtf: "2024-02", basis: "IMPORTED" }, attributes: [] },
        { fileName: "002_d1b71018f3567910.txt", published: { edtf: "2024-01", basis: "IMPORTED" }, attributes: [] },
        { fileName: "003_f9c73da3b5463647.txt", published: { edtf: "2023-07", basis: "IMPORTED" }, attributes: [] },
        {
          fileName: "004_463f2454764681b9.txt",
          published: { edtf: "2024-10-01", basis: "EXPLICIT" },
          attributes: [{ value: "2024-10-01", basis: "EXPLICIT" }],
        },
      ],
      events: [
        { asStated: "July 12-13", basis: "INFERRED" },
        { asStated: "January 25", basis: "INFERRED" },
        { asStated: "February 19", basis: "INFERRED" },
        { asStated: "Jan. 19", basis: "INFERRED" },
      ],
    },
  },
};
