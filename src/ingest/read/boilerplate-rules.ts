import { TriggerIndex } from "../triggers/trigger-index";

/** What makes a line part of the page and not of the report. */
export interface BoilerplateRule {
  readonly reason: string;
  /** Matches the whole of a trimmed line. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** Furniture is short; a longer line is a paragraph, whatever it begins with. */
const LONGEST_LINE = 300;

const NETWORK =
  "(?:Twitter|X|Facebook|Instagram|Telegram|WhatsApp|YouTube|LinkedIn|TikTok|Threads|Bluesky|Viber|Google News|social media)";
const SHARE =
  "(?:share|tweet|print|e-?mail|save|copy(?: link)?|pin(?: it)?|like|Facebook|Twitter|X|LinkedIn|WhatsApp|Telegram|Reddit|Pinterest|Messenger|Viber|VK|link)";
const DAY = "(?:\\d{1,2}|\\d{4}|\\p{L}{3,9}\\.?,? \\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";

const line = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "iu");

export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    reason: "reader comments",
    pattern: line(
      "leave a (?:reply|comment).{0,40}|(?:\\d+ |no )?comments?(?: ?\\(\\d+\\)|:? \\d+)?|no comments yet\\.?|(?:post|add|write) a comment|" +
        "your email address will not be published.{0,80}|required fields are marked.{0,20}|be the first to comment.{0,20}|" +
        "(?:log|sign) in to (?:comment|reply|post).{0,40}|(?:view|show|hide) comments",
    ),
    examples: [
      "Leave a Reply",
      "Comments (0)",
      "3 Comments",
      "Your email address will not be published.",
      "No comments yet",
    ],
    counterExamples: [
      "Comments by the Minister followed.",
      "Leave a reply to the note until Friday, the ministry asked its staff abroad.",
    ],
  },
  {
    reason: "invitation to follow",
    pattern: line(
      `(?:follow|like|join|find|connect with) (?:us|me|our|the|@?[\\p{L}\\d.'’_ ]{1,40})\\b.{0,60}\\b(?:on|official|at|channel)\\b.{0,60}\\b${NETWORK}\\b.{0,100}`,
    ),
    examples: [
      "Follow The Tribune's official Facebook and Telegram pages for more news.",
      "Join us on WhatsApp",
      "Follow us on X",
    ],
    counterExamples: [
      "Following the talks, the ministers spoke on Facebook.",
      "Follow-up talks are held on the channel tunnel.",
    ],
  },
  {
    reason: "newsletter",
    pattern: line(
      "(?:subscribe|sign up|register)(?: now| here| today)?(?: (?:to|for|and)\\b.{0,120}\\b(?:newsletters?|updates|alerts|inbox|briefing|channel|mailing list|e-?mails?|news)\\b.{0,80})?[.!]?|" +
        "(?:get|receive)\\b.{1,100}\\b(?:in|to) your (?:inbox|e-?mail).{0,40}|thank you for (?:subscribing|signing up).{0,80}",
    ),
    examples: [
      "Subscribe to our weekly newsletter",
      "Sign up for the Morning Briefing",
      "Get the latest news in your inbox.",
    ],
    counterExamples: [
      "Subscribers to the fund include Ghana and Peru.",
      "Sign up to the protocol, the envoy told the parties.",
    ],
  },
  {
    reason: "share links",
    pattern: line(
      `${SHARE}(?:[\\s|/·•,]{1,3}(?:on |via |by )?${SHARE}){1,12}|(?:share|print|e-?mail|tweet|save)|share (?:this|the) (?:article|story|post|page|news).{0,40}|share (?:on|via) .{1,30}|share:.{0,60}|copy link`,
    ),
    examples: ["Share", "Share this article", "Facebook Twitter WhatsApp", "Share on Telegram"],
    counterExamples: [
      "Share of renewables in the energy mix: 12 percent",
      "Print media of both countries were represented.",
    ],
  },
  {
    reason: "date of the last change",
    pattern: line(
      `(?:this (?:page|article) was )?(?:last )?(?:updated|modified|edited|reviewed)(?: on| at)?:? ?${DAY}\\b[^.]{0,40}\\.?`,
    ),
    examples: [
      "Last updated on 3 May 2022",
      "Updated: March 4, 2023, 10:30",
      "This page was last modified on 9 June 2021.",
    ],
    counterExamples: [
      "Updated rules of origin enter into force on 1 May.",
      "Reviewed by both sides, the plan was adopted.",
    ],
  },
  {
    reason: "copyright",
    pattern: line(
      "(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright(?:ed)? ?(?:©|\\(c\\)|(?:19|20)\\d\\d)).{0,200}|.{0,120}\\ball rights reserved\\b.{0,120}|" +
        ".{0,120}\\bmay not be (?:published|reproduced|copied|redistributed|used without)\\b.{0,160}|(?:use|reproduction|reprinting) of (?:the |our )?(?:site )?materials?\\b.{0,200}",
    ),
    examples: [
      "© 2021 Example Press",
      "Copyright 2020 The Gazette. All rights reserved.",
      "This material may not be published or broadcast.",
    ],
    counterExamples: ["Copyright protection is one of the areas of the memorandum."],
  },
  {
    reason: "cookie notice",
    pattern: line(
      "(?:we use|(?:this|our) (?:web)?site\\b|by (?:continuing|using|clicking|browsing)\\b).{0,160}\\bcookies?\\b.{0,120}|" +
        "(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:policy|settings|notice|preferences)|privacy policy|terms (?:of use|and conditions|of service)",
    ),
    examples: [
      "We use cookies to improve your experience.",
      "Accept all cookies",
      "By continuing you agree to our use of cookies.",
    ],
    counterExamples: ["The two regulators agreed on rules for cookies."],
  },
  {
    reason: "further reading",
    pattern: line(
      "(?:(?:read|see|watch)(?: also| more| next)|also read|related|recommended|you (?:may|might) also like|up next|editors?['’]s? picks?)(?: ?:.{0,250}| for you)?|" +
        "(?:read|watch|see also): .{1,250}|(?:related|recommended|latest|popular|similar|other) (?:articles?|stories|posts|news|topics|content|reading)(?: ?:.{0,250})?|" +
        "(?:most (?:read|popular|viewed)|trending(?: now)?|currently reading|continue reading.{0,60}|(?:next|previous) (?:article|post|story).{0,120})",
    ),
    examples: [
      "Read also: Envoys meet in Nairobi",
      "Related Articles",
      "Currently reading",
      "You may also like",
      "Most read",
    ],
    counterExamples: [
      "Related issues were discussed as well.",
      "See more of the region, the minister urged.",
      "Latest news from the talks is encouraging.",
    ],
  },
  {
    reason: "picture credit",
    pattern: line(
      "\\(?(?:photo|image|picture|video|photograph|cover image|featured image)s?(?: credits?| courtesy| source)?(?: ?[:|/©]| (?:by|courtesy of|via)\\b) ?[^.]{1,80}[.)]{0,2}|" +
        ".{0,60}\\b(?:image|photo)s? ?[|/©] ?[^.]{1,80}|.{1,60}/(?:reuters|afp|ap|getty images|file photo|handout)\\)?",
    ),
    examples: [
      "Photo: Ministry of Trade of Peru",
      "Image courtesy of the Embassy",
      "Photo by Ana Lima",
      "J. Doe/Reuters",
    ],
    counterExamples: [
      "Photo exhibitions were opened by both embassies.",
      "Images of the ceremony: the ministers sign and shake hands. They leave.",
    ],
  },
  {
    reason: "advertisement",
    pattern: line(
      "advertisements?|advertorial|ads?|sponsored(?: content| links| by .{1,60})?|promoted(?: content)?|paid (?:content|partnership).{0,40}|" +
        "(?:story|article) continues (?:below|after).{0,40}|scroll to continue.{0,40}|(?:download|get) (?:our|the) (?:mobile )?app\\b.{0,60}|" +
        "support (?:our|independent|quality) journalism.{0,80}|become a (?:member|subscriber|supporter).{0,60}",
    ),
    examples: ["Advertisement", "Sponsored by Acme Bank", "Story continues below advertisement", "Download our app"],
    counterExamples: ["Sponsored projects include a school in Lima.", "Support our partners, the ambassador said."],
  },
  {
    reason: "navigation",
    pattern: line(
      "back to (?:top|home|the list|news)\\b.{0,30}|skip to (?:main )?(?:content|navigation)|home(?: ?[>»›/|] ?.{1,120})?|(?:main )?menu|search|next|previous|top|close|load more|show more|" +
        "(?:print|listen to|download) (?:this |the )?(?:page|article|story|pdf).{0,30}|(?:tags|topics|keywords|categor(?:y|ies)|filed under|posted in) ?:.{0,200}",
    ),
    examples: ["Back to top button", "Home > News > World", "Skip to content", "Tags: trade, Peru"],
    counterExamples: ["Home Affairs Minister Ana Lima attended.", "Next steps were agreed.", "Top officials attended"],
  },
  {
    reason: "end mark",
    pattern: line("#(?: ?#){1,5}|-? ?30 ?-|\\*(?: ?\\*){1,10}|[-–— ]{0,4}ends?[-–— ]{0,4}|[-_=~]{3,80}"),
    examples: ["###", "- 30 -", "* * *", "ENDS", "-----"],
    counterExamples: ["Ends meet in talks"],
  },
  {
    reason: "notice of machine rewriting",
    pattern: line(
      "(?:this|the) (?:message|article|text|story|content|news|translation|summary|report)\\b.{0,120}\\b(?:rewritten|translated|generated|produced|summari[sz]ed|written|created)\\b.{0,60}\\b(?:artificial intelligence|AI|machine|automatically|chatgpt|language model)\\b.{0,80}",
    ),
    examples: ["This article was translated by machine.", "The text was taken from a source and rewritten by AI."],
    counterExamples: ["The report on artificial intelligence was written by both ministries."],
  },
  {
    reason: "request to report mistakes",
    pattern: line(
      "(?:if you (?:find|found|see|notice|have found|spot)|(?:found|see|spotted|noticed)) (?:an?|any) (?:error|mistake|typo|inaccuracy)\\b.{0,200}|report (?:an? )?(?:error|typo|mistake)",
    ),
    examples: ["If you find an error in the text, select it and press Ctrl+Enter", "Found a mistake? Tell us"],
    counterExamples: ["If you find a solution, tell us, the envoy said."],
  },
  {
    reason: "reading statistics",
    pattern: line(
      "(?:views?|reads|shares|likes):? ?\\d[\\d,. ]{0,12}k?|\\d[\\d,. ]{0,12}k? (?:views?|reads?|shares?|likes)|\\d{1,3}[- ]min(?:ute)?s? read|reading time:? .{1,30}",
    ),
    examples: ["1,204 views", "4 min read", "Views: 310"],
    counterExamples: ["12 shares of the company were sold."],
  },
  {
    reason: "contact for the press",
    pattern: line(
      "(?:media|press) (?:enquir(?:y|ies)|inquir(?:y|ies)|contacts?|queries)\\b.{0,200}|(?:for (?:further|more|additional) (?:information|details)|for (?:media|press) (?:enquiries|inquiries|queries)),? (?:please )?(?:contact|visit|call|e-?mail|see)\\b.{0,200}|contact us",
    ),
    examples: [
      "Media contact: press@example.org",
      "For more information, please contact the press office.",
      "Press enquiries",
    ],
    counterExamples: ["For more information sharing, the ministers set up a hotline.", "Press freedom was discussed."],
  },
  {
    reason: "download",
    pattern: line(".{1,250}\\((?:PDF,? ?)?\\d+(?:\\.\\d+)? ?[KM]B(?:,? PDF)?\\)"),
    examples: ["Annex A - List of participants (123KB)", "Full text (PDF, 1.2 MB)"],
    counterExamples: ["The ministers met at headquarters (Room 12)"],
  },
  {
    reason: "byline",
    pattern:
      /^By \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?:,? (?:staff writer|correspondent|reporter|editor))?(?: (?:in|for) \p{Lu}[\p{L} ]{1,40})?$/u,
    examples: ["By Ana Lima", "By John K. Mensah, staff writer"],
    counterExamples: ["By Sunday", "By Monday the ministers had agreed", "By presidential decree"],
  },
];

const TRIGGERS = new TriggerIndex(BOILERPLATE_RULES.map((rule) => ({ ...rule, needs: [rule.pattern] })));

/** Return why a line is part of the page and not of the report, or null. */
export function boilerplateReason(text: string): string | null {
  if (text.length > LONGEST_LINE) return null;
  const trimmed = text.replace(/\s+/gu, " ").trim();
  return TRIGGERS.of(trimmed).find(({ pattern }) => pattern.test(trimmed))?.reason ?? null;
}
