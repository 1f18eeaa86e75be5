import { Weighted, zipf } from "./weighted";

/** Who publishes news, the most productive first; none of them exists. */
const NAMES = [
  "Meridian Newswire",
  "Continental Press Service",
  "The Diplomatic Courier Online",
  "Silk Road Dispatch",
  "Global Affairs Daily",
  "Capital Post",
  "Northern Herald",
  "Press Bureau of the Region",
  "Pacific Ledger",
  "The Embassy Row Review",
  "Eurasia Bulletin",
  "Gulf Morning News",
  "Atlantic Observer",
  "Southern Cross Tribune",
  "Danube Gazette",
  "The Steppe Times",
  "Horn Monitor",
  "Andean Report",
  "Baltic Wire",
  "Delta Chronicle",
];

/** A publisher as articles are stored with it. */
export interface Publisher {
  readonly name: string;
  readonly site: string;
}

export const PUBLISHERS = new Weighted<Publisher>(
  NAMES.map((name) => ({ name, site: `https://${name.toLowerCase().replaceAll(" ", "-")}.example` })),
  zipf(0.8),
);
