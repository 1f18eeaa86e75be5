import type { FoundAgreementKind } from "../../extraction";

/** A noun that names an instrument; `form` is a regular expression, in lower case. */
export interface InstrumentHead {
  readonly form: string;
  readonly kind: FoundAgreementKind;
  /** Whether it names an instrument only when it is part of a proper name ("the Bicentennial Framework"). */
  readonly onlyNamed?: boolean;
  /** Whether it names an instrument too, unnamed, where the text says that it is or was signed ("signed a trade partnership"). */
  readonly isIfSigned?: boolean;
  /** Whether it only points back, with nothing but a determiner before it ("the document"). */
  readonly onlyAnaphoric?: boolean;
  /** Whether it names instruments only when their number, or that they are several, is given ("six documents"). */
  readonly onlyCounted?: boolean;
}

/** The nouns for instruments after the treaty glossaries, longest forms first, since the first that fits is taken. */
export const INSTRUMENT_HEADS: readonly InstrumentHead[] = [
  { form: "memorand\\p{L}{1,4} of (?:mutual )?(?:understanding|cooperation|agreement|intent)s?", kind: "MEMORANDUM" },
  { form: "mou(?:['’]?s)?", kind: "MEMORANDUM" },
  { form: "mocs?", kind: "MEMORANDUM" },
  { form: "memorand(?:um|a|ums|ae)", kind: "MEMORANDUM" },
  { form: "(?:agreed |joint )?minutes of", kind: "OTHER" },
  { form: "(?:agreed |joint |meeting )?minutes", kind: "OTHER", onlyNamed: true, isIfSigned: true },
  { form: "frameworks? for an? (?:\\p{L}+ ){0,3}(?:agreement|deal|pact|accord|treaty)", kind: "AGREEMENT" },
  { form: "letters? of (?:intent|agreement|offer and acceptance)", kind: "MEMORANDUM" },
  { form: "statements? of (?:partnership|cooperation|intent)", kind: "JOINT_STATEMENT" },
  { form: "(?:exchanges? of (?:notes|letters)|letters? of exchange)", kind: "AGREEMENT" },
  { form: "arrangements?", kind: "AGREEMENT" },
  { form: "(?:partnership|cooperation) documents?", kind: "DECLARATION" },
  { form: "(?:project|programme|program|grant|financing|implementation) documents?", kind: "AGREEMENT" },
  { form: "partnerships?", kind: "AGREEMENT", onlyNamed: true, isIfSigned: true },
  { form: "amendments?", kind: "TREATY", onlyNamed: true },
  { form: "handover certificates?", kind: "OTHER", onlyNamed: true, isIfSigned: true },
  {
    form: "(?:programme|program|plan)s? of (?:cooperation|consultations|exchanges?|joint (?:activities|actions|measures))",
    kind: "PROGRAMME",
  },
  { form: "principles", kind: "DECLARATION", onlyNamed: true },
  { form: "joint (?:\\p{L}+ ){0,2}?(?:statement|communiqu[eé]|press statement)s?", kind: "JOINT_STATEMENT" },
  { form: "joint (?:appeal|letter|application|request)s?", kind: "OTHER", onlyNamed: true, isIfSigned: true },
  { form: "communiqu[eé]s?", kind: "JOINT_STATEMENT" },
  { form: "statement", kind: "JOINT_STATEMENT", onlyNamed: true, isIfSigned: true },
  { form: "declarations?", kind: "DECLARATION" },
  { form: "protocols?", kind: "PROTOCOL" },
  { form: "treat(?:y|ies)", kind: "TREATY" },
  { form: "conventions?", kind: "TREATY" },
  { form: "charter", kind: "TREATY", onlyNamed: true, isIfSigned: true },
  { form: "covenant", kind: "TREATY", onlyNamed: true, isIfSigned: true },
  {
    form: "(?:cease-?fire|peace|trade|free trade|defen[cs]e|security|arms|climate) (?:deal|pact|accord)s?",
    kind: "AGREEMENT",
  },
  {
    form: "(?:cease-?fire|truce)(?! (?:agreement|deal|pact|accord|arrangement|plan|proposal|talks|negotiation|line|violation|monitor|mechanism|effort))",
    kind: "AGREEMENT",
  },
  { form: "(?:status of (?:\\p{L}+ )?forces |rules of origin )?agreements?", kind: "AGREEMENT" },
  { form: "(?:ftas?|cepas?|epas|tifas?)", kind: "AGREEMENT" },
  { form: "instruments? of (?:accession|extension|adherence)", kind: "OTHER" },
  { form: "accords?", kind: "AGREEMENT" },
  { form: "pacts?", kind: "AGREEMENT" },
  { form: "compacts?", kind: "AGREEMENT", onlyNamed: true, isIfSigned: true },
  { form: "deals?", kind: "AGREEMENT" },
  { form: "contracts?", kind: "CONTRACT" },
  {
    form: "(?:documents|instruments)(?: of cooperation)?(?! of (?:ratification|acceptance|approval))",
    kind: "OTHER",
    onlyCounted: true,
  },
  { form: "document", kind: "OTHER", onlyAnaphoric: true },
  { form: "road ?maps?", kind: "ROADMAP" },
  { form: "(?:joint )?action plans?", kind: "PROGRAMME" },
  {
    form: "(?:cooperation|executive|consultations?|implementation|work) (?:programme|program|plan)s?",
    kind: "PROGRAMME",
  },
  {
    form: "(?<!\\b(?:financial|fiscal|budget(?:ary)?|legal|legislative|regulatory|policy|institutional|results|monitoring) )framework",
    kind: "PROGRAMME",
    onlyNamed: true,
    isIfSigned: true,
  },
  { form: "(?:action )?plan", kind: "PROGRAMME", onlyNamed: true, isIfSigned: true },
  { form: "(?:record|summary record)s? of (?:discussions?|understanding)", kind: "MEMORANDUM" },
  {
    form: "(?:programme|program|scheme|package(?! of \\S+ (?:\\p{L}+ )?(?:documents|agreements|deals|accords|treaties|contracts|memorand|mous))|pledge|undertaking|loan|grant|term sheet|terms of reference|heads of terms|final act|code of conduct)s?",
    kind: "OTHER",
    onlyNamed: true,
    isIfSigned: true,
  },
  { form: "memos?", kind: "MEMORANDUM", onlyNamed: true, isIfSigned: true },
  { form: "(?:sets? of )?(?:diplomatic )?notes", kind: "OTHER", onlyNamed: true, isIfSigned: true },
];
