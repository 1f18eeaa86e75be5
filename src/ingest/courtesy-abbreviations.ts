/** Courtesies, ranks and professions that are abbreviated with a full stop before a name, as alternatives of a pattern. */
export const COURTESY_ABBREVIATIONS = [
  "Mr|Mrs|Ms|Ma|Mme|Mmes|Messrs|Dr|Dra|Drs|Prof|Acad|St|Hon|Rt|H\\.E|Pres|Sen|Rep|Gov|Amb|Min|Cllr|Ald",
  "Gen|Lt|Col|Maj|Brig|Capt|Cpt|Adm|Radm|Vadm|Cdr|Cmdr|Cmdre|Sgt|Supt|Insp|Ret|Retd|Rtd",
  "Rev|Fr|Ven|Msgr|Mgr|Alh|Hj|Smt|Md|Mst|Shri|Cde|Eng|Engr|Ing|Ir|Arch|Arc|Adv|Barr|Atty|Lic|Licda|Sra|Srta",
].join("|");
