/** Words of fields that ministers, advisers and commissioners answer for: "Minister of Justice and Courts Administration". */
export const AREA_WORDS: ReadonlySet<string> = new Set(
  `
  smes sme aboriginal indigenous multicultural africa caucasus balkans caribbean oceania accession account action administration administrative advancement affairs african aerospace agrarian agricultural agriculture agro-industry
  aid air airports america american americas animal anti-corruption antitrust aquaculture arab archives arctic armed arms army art artificial arts asia asian assistance diwan organizations organisations
  asian-pacific atomic attorney authorities aviation bank banking benefits biodiversity biosecurity blue border
  borders broadband broadcasting budget bureau business businesses cabinet campaign capacity capital care carbon change central
  ceremonies chemicals child children citizen citizens citizenship city civic civil civilian climate co-operation coal coast
  coastal coast-guard combat commerce commercial common commonwealth communal communication communications communities
  community company compact companies competition competitiveness conflict congress connectivity conservation constitutional construction
  consular consumer continental control cooperation cooperatives co-operative cooperative co-operatives coordination corporate correctional corruption council
  counter-terrorism counterterrorism countries country court courts craft crafts creative crime crisis cross-strait
  cultural culture currency customs cyber cybersecurity dairy data debt decentralisation decentralization defence defense
  delegated delivery democracy democratic demographic denuclearization deportation deregulation design development developmental
  diaspora digital digitalisation digitalization diplomacy diplomatic disability disabilities disarmament disaster disasters district
  diversity domestic drug drugs east eastern ecclesiastical ecological ecology e-government economic economics economy
  ecosystems education educational efficiency elections electric electricity electronic electronics elderly emergency
  emergencies emerging emirates emigration empowerment employment enabling energy enforcement engagement engineering enlargement enterprise enterprises
  entrepreneurship environment environmental equal equality equity ethnic euro eurozone euro-zone euro-atlantic eurasia eurasian europe european
  exchequer expatriates export exports external fair faith families family farmers federal fiji film finance finances financial fiscal
  fisheries fishery fishing food food-processing foreign foresight forest forestry forests freedom fuels fund fundamental funds
  future gambling gas gender general girls global good governance government governmental green growth health
  healthcare hemisphere heritage higher highways home homeland hospitality household housing human humanitarian hydrocarbons ict
  immigration implementation import inclusion inclusive independence indigenous industrial industries industry
  indo-pacific indigenization informatics information infrastructure inland innovation inspection institutional institutions insular
  insurance integration integrity intellectual intelligence inter-parliamentary inter-state intergovernmental interinstitutional interior
  internal international internet interparliamentary investment investments irrigation island islands islamic it jobs judicial judiciary jurisdiction justice
  knowledge labor labour land lands language languages latin law laws legal legislation legislative levant liaison libraries light
  livestock local logistics maghreb management manufacturing marine maritime market markets mass mechanization media medical medicine mediterranean
  mental metropolitan micro mid middle migrant migrants migration military mineral minerals mines mining minorities missile
  mission mobility modernisation modernization monetary multi-ethnic multicultural multilateral municipal municipalities municipality narcotics national nationality nations
  native natural nature navy negotiation negotiations neighborhood neighbourhood network neighbourhoods non-proliferation nonproliferation north northern
  nuclear nutrition occupational ocean oceans oil operations opportunities overseas pacific pacification parliament parliamentary parks
  party partnership partnerships passports peace peacebuilding peacekeeping pensions people peoples people's personnel petrochemical petrochemicals petroleum pharmaceutical pharmaceuticals philanthropy
  physical planning plantation police policies policy political population port ports post posts postal poverty power preparedness presidency presidential
  press preservation prevention primary prime prison prisoners prisons privatisation privatization production productive products programme project projects
  promotion property prosecution prosecutions prosperity protection protocol provincial public publications quality race rail railway railways reconciliation
  region province oblast governorate prefecture reconstruction recovery recreation reform reforms refugee refugees regional regions registration regulation regulatory
  rehabilitation reintegration reintroduction relations relief religion religious renewable renewal repatriation
  research reserve resettlement residential resilience resource resources response responses rights risk road roads rule rural safety sanctions sanitation
  scholarships school schools science sciences scientific sea secondary sector secretariat security self-government semiconductor semiconductors senior service services settlement shipping skill skilled skills
  small medium medium-sized small-scale msmes smart soccer social society solidarity south southeast southern sovereignty space special sport sports
  stability stabilisation stabilization staff standards state statistics status steel strategic strategy strategies structural studies sub-saharan supervision supplies supply support
  sustainability sustainable system systems tariffs tax taxation taxes technical technological technologies technology telecom telecommunication
  telecommunications territorial territories territory terrorism textile textiles threat threats threat-reduction tourism town trade trading traditional traditions
  traffic trafficking training transboundary transformation transition transitional transparency transport transportation treasury treaties treaty tribal tribes
  universities university unification urban utilities valley values vehicles verification veterans veterinary village violence vocational volunteers war waste
  customary corps chieftaincy devolution habitat urbanization urbanisation spatial hajj umrah endowments awqaf antiquities telecoms lands francophonie
  islands diaspora parastatals entrepreneurs constituencies reconstruction civilisation protocol nomadic spiritual values hydropower hydraulics artisanal handicrafts
  sexual antisemitism extremism genocide preventing combating combatting countering monitoring atrocities torture disappearances slavery
  advanced applied quantum fintech startup startups gaming happiness tolerance coexistence wellbeing well-being guidance waqf emigrants martyrs detainees
  returnees electoral boundary boundaries chieftainship husbandry dairying geology hydrology urbanism racial grievances personnel fertilizers fertiliser fertilisers
  spy election elections delegation force forces division section department unit directorate
  chemical heavy rivers tertiary monuments museums cities amazon loneliness insolvency possibilities
  jal shakti panchayati raj ayush
  water waters waterways weapons weather welfare west western wildlife wine woman women women's workforce work worker workers works world yard use abroad youth youths
  `
    .trim()
    .split(/\s+/u),
);
