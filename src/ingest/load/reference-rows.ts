import { fold } from "../../api/fold";
import { CountryName } from "../../countries/country-name.entity";
import { countryNames } from "../../countries/country-names";
import { Country } from "../../countries/country.entity";
import { isoCountries } from "../../countries/iso-3166";
import { IPTC_MEDIA_TOPICS } from "../../topics/iptc-media-topics";
import { Topic } from "../../topics/topic.entity";
import type { RowSink } from "./rows";

/** Add the reference data that no article brings: countries, their names and topics. */
export function addReferenceRows(rows: RowSink): void {
  for (const country of isoCountries) rows.add(Country, country.code, { ...country });
  for (const name of countryNames) rows.add(CountryName, `${name.countryCode}/${name.kind}/${name.name}`, { ...name });
  for (const topic of IPTC_MEDIA_TOPICS) rows.add(Topic, topic.code, { ...topic, folded: fold(topic.label) });
}
