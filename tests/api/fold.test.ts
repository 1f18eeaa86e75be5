import { fold, slugOf } from "../../src/api/fold";

describe("fold", () => {
  it.each([
    ["U.K.", "u k"],
    ["Türkiye", "turkiye"],
    ["  Jackson–Vanik   Amendment ", "jackson vanik amendment"],
    ["Þórdís Ægir Đoković İstanbul ılıca Straße", "thordis aegir dokovic istanbul ilica strasse"],
    ["ŁÓDŹ Ørsted Œuvre", "lodz orsted oeuvre"],
    ["Қасым-Жомарт", "қасым жомарт"],
    ["–", ""],
  ])("of %p is %p", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("changes nothing the second time", () => {
    expect(fold(fold("Mihai Popșoi, Baiba Braže"))).toBe("mihai popsoi baiba braze");
  });
});

describe("slugOf", () => {
  it.each([
    ["Radosław Sikorski", "radoslaw-sikorski"],
    ["Mihai Popșoi", "mihai-popsoi"],
    ["Baiba Braže", "baiba-braze"],
    ["José Albares", "jose-albares"],
    ["Kassym-Jomart Tokayev", "kassym-jomart-tokayev"],
    ["Agreement №5 (2022)", "agreement-no5-2022"],
    ["Токаев", ""],
  ])("of %p is %p", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
