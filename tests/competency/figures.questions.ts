import type { Asked } from "./competency";

/** D. Figures */
export const FIGURE_QUESTIONS: Readonly<Record<string, Asked>> = {
  "CQ-45": {
    query: `{
      figures(
        filter: { countries: { includesAll: ["KZ", "UZ"] }, metric: { in: [PROJECT_VALUE, PROJECT_COUNT] } }
        orderBy: [{ field: VALUE, direction: ASC }]
      ) {
        nodes { metric value unit comparator kind basis evidence { ...Cited } }
      }
    }`,
    answer: [
      { metric: "PROJECT_COUNT", value: 21, unit: "projects", comparator: "EQ", kind: "PIPELINE", basis: "EXPLICIT" },
      { metric: "PROJECT_VALUE", value: 156e6, unit: "USD", comparator: "EQ", kind: "ACTUAL", basis: "EXPLICIT" },
      { metric: "PROJECT_VALUE", value: 1e9, unit: "USD", comparator: "APPROX", kind: "PIPELINE", basis: "EXPLICIT" },
    ],
  },
  "CQ-47": {
    query: `{
      figures(filter: { metric: { eq: TRADE_TURNOVER }, kind: { eq: ACTUAL } }) {
        nodes { fromCountry { code } toCountry { code } directed comparator value currency asStated basis evidence { ...Cited } }
      }
    }`,
    answer: [
      {
        fromCountry: "KZ",
        toCountry: "TJ",
        directed: false,
        comparator: "GT",
        value: 1e9,
        currency: "USD",
        asStated: "consistently exceeding $1bn in recent years",
        basis: "EXPLICIT",
      },
    ],
  },
  "CQ-49": {
    query: `{
      kazakhstan: figures(filter: { metric: { eq: TRADE_PARTNER_RANK }, from: { includesAny: ["KZ"] } }) {
        nodes { toCountry { code } directed comparator value asStated basis evidence { ...Cited } }
      }
      others: figures(filter: { metric: { eq: TRADE_PARTNER_RANK }, to: { includesAny: ["KZ"] } }) { totalCount }
    }`,
    answer: {
      kazakhstan: [
        {
          toCountry: "UZ",
          directed: true,
          comparator: "LTE",
          value: 3,
          asStated: "top three trading partners",
          basis: "EXPLICIT",
        },
        {
          toCountry: "TJ",
          directed: true,
          comparator: "LTE",
          value: 3,
          asStated: "three largest trading partners",
          basis: "EXPLICIT",
        },
      ],
      others: 0,
    },
  },
};
