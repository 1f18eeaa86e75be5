import type { FoundAgreement, FoundEvent } from "../extraction";
import type { Reading } from "../reading";
import { withAbbreviated } from "./instruments/abbreviated-instruments";
import { agreementOf } from "./instruments/agreement-of";
import { ofNamed } from "./instruments/apposition";
import { resolveAnaphora } from "./telling/anaphora";
import { withoutSums } from "./telling/collective";
import { withCommonParty } from "./parties/common-party";
import { withoutDenied } from "./telling/denied";
import { groupActs } from "./telling/group-acts";
import { includedInstruments } from "./instruments/included-instruments";
import { leftOver } from "./left-over";
import { listedInstruments } from "./instruments/listed-instruments";
import { markInstruments } from "./instruments/mark-instruments";
import { signedOnDayOfNews } from "./signing/news-day";
import { withoutRetold } from "./telling/retold";
import { withoutEchoes } from "./telling/only-spoken-of";
import { INSTRUMENT_RULES } from "./rules";
import { withPresenceTogether } from "./signing/present-together";
import { instrumentsInOrder } from "./telling/told-in-order";
import { TriggerIndex } from "../../triggers/trigger-index";

/** Rules that read sentences too in which no instrument is named. */
const OF_UNNAMED = new TriggerIndex(INSTRUMENT_RULES.filter(({ isOfNamed }) => isOfNamed !== true));
const OF_ANY = new TriggerIndex(INSTRUMENT_RULES);

/** Return the instruments that an article speaks of, each once; `events` are those found in it. */
export function findAgreements(reading: Reading, events: readonly FoundEvent[]): FoundAgreement[] {
  const sentences = withAbbreviated(
    reading.unquoted.filter(({ sentence }) => !sentence.isBoilerplate).map(markInstruments),
  );
  const read = sentences.flatMap((sentence) =>
    (sentence.instruments.length > 0 ? OF_ANY : OF_UNNAMED)
      .of(sentence.sentence.marked)
      .flatMap((rule) => rule.read(sentence, reading)),
  );
  const told = withoutDenied(read, sentences);
  const inOrder = instrumentsInOrder(sentences, told, reading);
  const listed = [
    ...inOrder,
    ...listedInstruments(sentences, reading, told),
    ...includedInstruments(sentences, told, reading),
  ];
  const known = [...ofNamed(resolveAnaphora(told, sentences, reading, inOrder), sentences), ...listed];
  const late = leftOver(sentences, [...read, ...known], reading);
  const groups = groupActs([...known, ...withoutDenied(late, sentences)]);
  const found = withoutSums(withoutEchoes(withoutRetold(groups)), inOrder).flatMap(
    (group) => agreementOf(group, events, reading) ?? [],
  );
  const dated = signedOnDayOfNews(withCommonParty(found, reading), events, reading);
  return withPresenceTogether(dated, events, reading);
}
