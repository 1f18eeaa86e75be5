/** Capitalised words that are no part of a person's name: words that open sentences, months, and heads of other names. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `
  a the this that these those there he she it they we i you his her its their our my your both each all some many most
  in on at by for from with without during after before since as if when while where under over following according and but or yet so also
  moreover however furthermore additionally meanwhile earlier later then now thus therefore of into between among against amid upon through
  about around across within towards toward per via speaking addressing welcoming noting recalling regarding despite until once
  who whom whose which what why how not no
  january february march april june july august september october november december
  feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  meeting meetings talks summit council committee commission convention conference ministry department agency office university institute
  forum dialogue treaty agreement accord accords pact compact protocol declaration statement memorandum bank fund company group airlines
  corporation centre center palace airport street avenue square house building hotel museum parliament congress senate assembly
  party union organization organisation association federation republic kingdom embassy consulate mission secretariat
  opening closing welcome keynote remarks address speech minutes section division directorate branch bureau desk
  news agency times post tribune herald gazette press media television radio
  images photo photos image video read related subscribe follow comments share tags source
  north south east west northern southern eastern western central
  mr mr. mrs mrs. ms ms. dr dr. h.e. his excellency
  concludes undertakes visits meets signs hosts receives says holds attends arrives welcomes calls discusses addresses leads opens
  launches urges thanks praises congratulates inaugurates begins departs joins travels witnesses reaffirms delivers announces
  pays seeks wants backs hails vows warns tells told said met signed visited pledges ends starts makes takes gives
  forge forges seal seals ink inks boost boosts deepen deepens expand expands strengthen strengthens
  presents engages submits conducts completes chairs co-chairs reviews explores commends condemns highlights stresses emphasises
  emphasizes underscores underlines affirms reiterates agrees confirms rejects congratulates assumes bids
  transmits nominates appoints accepts approves ratifies briefs inspects tours endorses grants lauds commences unveils
  embarks extends conveys expresses proposes accuses slams denies celebrates promises greets readout phones telephones
  secures mourns honours honors defends cautions assures clarifies outlines summons recalls departs undertakes
  reaffirm discuss sign hold agree pledge hail vow urge condemn launch welcome reiterate review explore seek call exchange
  are is was were wraps official courtesy headquarters concluded arrives departs
  spox states nations
  award prize medal order amendment act law project accords signing ceremony agreements deal deals pact pacts ties relations readout programme program initiative framework plan strategy strait sea ocean river
  `
    .trim()
    .split(/\s+/u),
);
