/** Verbs with which somebody is reported to say something, in the infinitive, that form their past by rule. */
export const SPEECH_VERBS: readonly string[] = (
  "accuse,acknowledge,add,admit,advise,advocate,affirm,announce,answer,appeal,applaud,appreciate,argue," +
  "ask,assert,assure,caution,cite,claim,clarify,commend,comment,complain,concede,condemn,confirm," +
  "congratulate,contend,convey,counsel,criticise,criticize,declare,defend,demand,denounce,deplore," +
  "describe,disclose,dismiss,echo,elaborate,elucidate,emphasise,emphasize,encourage,enumerate,envisage," +
  "envision,explain,express,hail,herald,highlight,indicate,inform,insist,lament,laud,mention,note," +
  "observe,opine,outline,pledge,praise,predict,promise,propose,reaffirm,reassure,recall,recognise," +
  "recognize,recommend,regret,reiterate,reject,remark,remind,report,request,restate,reveal,salute," +
  "signal,slam,specify,state,stress,suggest,thank,tweet,underline,underscore,urge,voice,vow,warn," +
  "welcome,wish"
).split(",");

/** Past, present and participle of the verbs that do not form them by rule. */
export const IRREGULAR_SPEECH: Readonly<Record<string, readonly [past: string, present: string, participle: string]>> =
  {
    say: ["said", "says", "saying"],
    tell: ["told", "tells", "telling"],
    allege: [String.raw`alleged(?=,|\sthat|\s‹|\s(?:the|he|she|it)\s)`, "alleges", "alleging"],
    deny: ["denied", "denies", "denying"],
    write: ["wrote", "writes", "writing"],
    post: [
      String.raw`posted(?=\s(?:on\s(?!‹D)|that)|[,:])`,
      String.raw`posts(?=\son\s(?:X|Twitter|Facebook)\b)`,
      String.raw`posting(?=\s(?:on\s(?!‹D)|that))`,
    ],
    seek: [String.raw`sought(?!\sto)`, String.raw`seeks(?!\sto)`, "seeking"],
    maintain: [String.raw`maintained(?=\sthat)`, String.raw`maintains(?=\sthat)`, String.raw`maintaining(?=\sthat)`],
    brief: [String.raw`briefed(?=\sthat)`, String.raw`briefs(?=\sthat)`, String.raw`briefing(?=\sthat)`],
    "make clear": ["made clear", "makes clear", "making clear"],
    // "a crisis that he has blamed on others" is said by whoever tells of it.
    blame: [String.raw`blamed(?!\son)`, String.raw`blames(?!\son)`, "blaming"],
    believe: [
      String.raw`believed(?=\sthat)`,
      String.raw`believes(?=\s(?:that|it|the)\s)`,
      String.raw`believing(?=\sthat)`,
    ],
    "lay emphasis": ["laid emphasis", "lays emphasis", "laying emphasis"],
    "place emphasis": ["placed emphasis", "places emphasis", "placing emphasis"],
    reply: ["replied", "replies", "replying"],
    hope: [String.raw`hoped(?!\sto)`, String.raw`hopes(?!\sto)`, "hoping"],
    invite: [String.raw`invited(?!\s‹P)`, String.raw`invites(?!\s‹P)`, "inviting"],
    "point out": ["pointed out", "points out", "pointing out"],
    "call for": ["called for", "calls for", "calling for"],
    "call on": ["called on", "calls on", "calling on"],
    "call upon": ["called upon", "calls upon", "calling upon"],
    "draw attention": ["drew attention", "draws attention", "drawing attention"],
    "pay tribute": ["paid tribute", "pays tribute", "paying tribute"],
    "go on to say": ["went on to say", "goes on to say", "going on to say"],
    "refer to": ["referred to", "refers to", "referring to"],
    "reflect on": ["reflected on", "reflects on", "reflecting on"],
    "touch on": ["touched (?:up)?on", "touches (?:up)?on", "touching (?:up)?on"],
    "speak about": ["spoke (?:about|on(?! behalf))", "speaks (?:about|on(?! behalf))", "speaking about"],
    "lay out": ["laid out", "lays out", "laying out"],
    "set out": [String.raw`set out(?=\sthe\s|\s(?:his|her|‹P\d+›)\s)`, "sets out", "setting out"],
    "give an explanation": ["gave an explanation", "gives an explanation", "giving an explanation"],
    "take note": ["took note", "takes note", "taking note"],
    "be confident": [
      String.raw`(?:was|is) (?:confident|convinced|hopeful|optimistic|grateful|thankful|clear|adamant)(?=\s(?:that|for|to)\s)`,
      String.raw`remains (?:confident|convinced|hopeful)(?=\sthat)`,
      "being confident",
    ],
    "be of the view": ["(?:was|is) of the (?:view|opinion|belief)", "holds the view", "being of the view"],
    "make it clear": ["made it clear", "makes it clear", "making it clear"],
    "take the opportunity": [
      String.raw`(?:took|used) (?:the|this) (?:opportunity|occasion) to (?:thank|convey|express|inform|congratulate|invite|reaffirm|reiterate|stress|extend|call|wish|commend)`,
      "takes the opportunity to",
      "taking the opportunity to",
    ],
    respond: [String.raw`responded(?=\sthat)`, String.raw`responds(?=\sthat)`, String.raw`responding(?=\sthat)`],
    "share a view": [
      String.raw`shared(?=\s(?:‹P\d+›|his|her|the)\s(?:\p{L}+\s){0,2}(?:views?|opinion|satisfaction|delight|belief|vision|perspectives?|concerns?))`,
      "shares the view",
      String.raw`sharing(?=\s(?:his|her|the)\sviews?)`,
    ],
    "rule out": ["ruled out", "rules out", "ruling out"],
    "talk about": ["talked about", "talks about", "talking about"],
    "point to": [String.raw`pointed to(?=\s(?:the|a|an|his|her|‹P\d+›)\s)`, "points to", "pointing to"],
    consider: [
      String.raw`considered(?=\sthat)`,
      String.raw`considers(?=\s(?:that|the|it))`,
      String.raw`considering(?=\sthat)`,
    ],
    "give an overview": ["gave an overview", "gives an overview", "giving an overview"],
    "speak of": ["spoke of", "speaks of", "speaking of"],
    "speak highly of": ["spoke highly of", "speaks highly of", "speaking highly of"],
  };
