import type { FoundAgreement, FoundEvent } from "../extraction";
import type { Reading } from "../reading";
import { withAbbreviated } from "./abbreviated-instruments";
import { agreementOf } from "./agreement-of";
import { ofNamed } from "./apposition";
import { resolveAnaphora } from "./anaphora";
import { withoutSums } from "./collective";
import { withCommonParty } from "./common-party";
import { groupActs } from "./group-acts";
import { includedInstruments } from "./included-instruments";
import { listedInstruments } from "./listed-instruments";
import { markInstruments } from "./mark-instruments";
import { signedOnDayOfNews } from "./news-day";
import { withoutRetold } from "./retold";
import { withoutEchoes } from "./only-spoken-of";
import { INSTRUMENT_RULES } from "./rules";
import { instrumentsInOrder } from "./told-in-order";
import { TriggerIndex } from "../../triggers/trigger-index";

/** Rules that read sentences too in which no instrument is named. */
const OF_UNNAMED = new TriggerIndex(INSTRUMENT_RULES.filter(({ isOfNamed }) => isOfNamed !== true));
const OF_ANY = new TriggerIndex(INSTRUMENT_RULES);

/** Return the instruments that an article speaks of, each once; `events` are those found in it. */
export function findAgreements(reading: Reading, events: readonly FoundEvent[]): FoundAgreement[] {
  const sentences = withAbbreviated(
    reading.unquoted.filter(({ sentence }) => !sentence.isBoilerplate).map(markInstruments),
  );
  const told = sentences.flatMap((sentence) =>
    (sentence.instruments.length > 0 ? OF_ANY : OF_UNNAMED)
      .of(sentence.sentence.marked)
      .flatMap((rule) => rule.read(sentence, reading)),
  );
  const inOrder = instrumentsInOrder(sentences, told, reading);
  const listed = [
    ...inOrder,
    ...listedInstruments(sentences, reading, told),
    ...includedInstruments(sentences, told, reading),
  ];
  const groups = groupActs([...ofNamed(resolveAnaphora(told, sentences, reading, inOrder), sentences), ...listed]);
  const found = withoutSums(withoutEchoes(withoutRetold(groups)), inOrder).flatMap(
    (group) => agreementOf(group, events, reading) ?? [],
  );
  return signedOnDayOfNews(withCommonParty(found, reading), events, reading);
}
