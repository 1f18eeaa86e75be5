import { encounterRule } from "../encounter-rule";

/** A guest called on a host. */
export const calledOn = encounterRule({
  id: "CALLED_ON",
  version: 4,
  description: "Somebody called on, paid a courtesy call on or had an audience of somebody.",
  examples: [
    {
      text: "President Ana Lima paid a courtesy call on President Olav Stone.",
      finds: ["MEETING Ana Lima, Olav Stone"],
    },
    {
      text: "President Ana Lima will have an audience with King Olav Stone at the palace.",
      finds: ["MEETING Ana Lima, Olav Stone"],
    },
    {
      text: "President Ana Lima called on King Olav Stone and discussed matters related to fishing.",
      finds: ["MEETING Ana Lima, Olav Stone"],
    },
    { text: "President Ana Lima will call on President Olav Stone.", finds: ["MEETING Ana Lima, Olav Stone"] },
    {
      text: "Ambassador Ana Lima visited President Olav Stone at the palace.",
      finds: ["MEETING Ana Lima, Olav Stone"],
    },
    { text: "Ambassador Ana Lima visited President Olav Stone’s grave.", finds: [] },
    { text: "President Ana Lima called on President Olav Stone to release the fishermen.", finds: [] },
  ],
  cue: /\bcall|visits? (?:on|to|upon) |visited (?:the )?‹P|courtesy|audience|farewell/u,
  pattern:
    /\b(?:(?:paid|pays?|paying|made|makes?|making) (?:an? |‹P\d+› |his |her |their )?(?:\p{L}+ ){0,2}(?:courtesy )?(?<noun>calls?|visits?|courtesy) (?:on|to|upon)(?= (?:the |his |her )?‹P)|(?:called|calls?|calling) (?:on|upon)(?! (?:(?!,? and \p{Ll}+(?:ed|eld|ad)\b)[^.;]){0,140}(?<!\b(?:relat\p{L}+|pertaining|regard|respect|relevant|common|due|prior|according) )\bto (?!attend|discuss|exchange|brief|convey|bid|introduce)\p{Ll})|(?:ha[ds]|have|having|was granted|given|granted) (?:an|a royal|a private) audience (?:of|with|by)|b(?:ade|ids?) (?:a )?farewell to(?= (?:the )?‹P)|visited(?= (?:the )?‹P\d+›(?!['’]| (?!(?:in|at|on|to|and|with|today|yesterday)\b)\p{Ll})))(?= )/gu,
  hasSubject: true,
  object: "CLAUSE",
  visitor: "who",
  isEachApart: () => true,
  isOneByOne: ({ noun = "" }) => noun.endsWith("s"),
  kind: () => "MEETING",
});
