"use strict";
// The page is whole without this script: it only folds, filters and shows passages where they are cited.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);

  const root = document.documentElement;

  // Full reports are folded until wanted; on paper everything is open.
  all("details[data-fold]").forEach((fold) => { fold.open = false; });
  let opened = [];
  addEventListener("beforeprint", () => { opened = all("details:not([open])"); opened.forEach((d) => { d.open = true; }); });
  addEventListener("afterprint", () => { opened.forEach((d) => { d.open = false; }); opened = []; });

  // A link to a passage, a claim or a report opens what it lies in, and lights the whole passage.
  const back = one("#back");
  let from = null;
  const reach = () => {
    all(".lit").forEach((mark) => mark.classList.remove("lit"));
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.matches("tr[hidden]")) showClaims("all", true);
    for (let outer = target; outer; outer = outer.parentElement) if (outer.tagName === "DETAILS") outer.open = true;
    if (target.matches(".report")) one("details", target).open = true;
    all(`[data-p~="${CSS.escape(id)}"]`).forEach((mark) => mark.classList.add("lit"));
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: target.matches(".at") ? "center" : "start" });
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || !link.closest("main")) return;
    from = link;
    back.hidden = false;
    hideCard();
    if (link.getAttribute("href") === location.hash) reach();
  });
  back.addEventListener("click", () => {
    back.hidden = true;
    if (!from) return;
    for (let outer = from; outer; outer = outer.parentElement) if (outer.tagName === "DETAILS") outer.open = true;
    from.scrollIntoView({ block: "center" });
    from.focus({ preventScroll: true });
  });
  addEventListener("hashchange", reach);

  // A citation shows its passage beside it on hover and on focus.
  const card = one("#card");
  const hideCard = () => { card.hidden = true; };
  const showCard = (cite) => {
    const note = document.getElementById(cite.dataset.note);
    if (!note) return;
    card.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
    card.hidden = false;
    const at = cite.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left, root.clientWidth - card.offsetWidth - 8));
    const above = at.bottom + card.offsetHeight + 12 > innerHeight && at.top > card.offsetHeight + 12;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${scrollY + (above ? at.top - card.offsetHeight - 8 : at.bottom + 8)}px`;
  };
  all("a.cite").forEach((cite) => {
    cite.addEventListener("mouseenter", () => showCard(cite));
    cite.addEventListener("mouseleave", hideCard);
    cite.addEventListener("focus", () => { if (cite.matches(":focus-visible")) showCard(cite); });
    cite.addEventListener("blur", hideCard);
  });
  addEventListener("keydown", (event) => { if (event.key === "Escape") hideCard(); });

  // Copies stand folded under the report they were taken from.
  all("button[data-copies-of]").forEach((button) => {
    const cells = all(`[data-copy-of="${button.dataset.copiesOf}"]`);
    const fold = (folded) => { cells.forEach((cell) => { cell.hidden = folded; }); button.setAttribute("aria-expanded", String(!folded)); };
    button.hidden = false;
    button.addEventListener("click", () => fold(button.getAttribute("aria-expanded") === "true"));
    fold(true);
  });

  // Claims by standing, in a chosen order; those of one origin folded where there are many.
  const table = one("table.claims");
  let showClaims = () => {};
  if (table) {
    const controls = one(".controls");
    const body = one("tbody", table);
    const rows = all("tr", body);
    const unfold = one(".unfold");
    const more = one("button", unfold);
    const ascending = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const rank = { corroborated: 0, disputed: 1, single: 2 };
    const orders = {
      n: (a, b) => a.n - b.n,
      origins: (a, b) => b.origins - a.origins || b.reports - a.reports || a.n - b.n,
      reports: (a, b) => b.reports - a.reports || a.n - b.n,
      when: (a, b) => ascending(a.when || "~", b.when || "~") || a.n - b.n,
      standing: (a, b) => rank[a.standing] - rank[b.standing] || a.n - b.n,
    };
    let folded = "foldSingle" in table.dataset;
    showClaims = (standing, unfolded = false) => {
      if (unfolded) folded = false;
      one(`[value="${standing}"]`, controls).checked = true;
      let shown = 0, kept = 0;
      rows.forEach((row) => {
        const wanted = standing === "all" || row.dataset.standing === standing;
        const away = folded && standing === "all" && row.dataset.standing === "single";
        row.hidden = !wanted || away;
        if (!row.hidden) shown += 1; else if (away) kept += 1;
      });
      unfold.hidden = !kept;
      more.textContent = `Show ${kept} more that rest on one origin`;
      one("output", controls).textContent = `${shown} of ${rows.length} shown`;
    };
    controls.addEventListener("submit", (event) => event.preventDefault());
    controls.addEventListener("change", () => {
      const by = orders[controls.elements.order.value];
      body.append(...rows.sort((a, b) => by(a.dataset, b.dataset)));
      showClaims(controls.elements.standing.value);
    });
    more.addEventListener("click", () => {
      const first = rows.find((row) => row.hidden);
      showClaims("all", true);
      if (first) { first.tabIndex = -1; first.focus(); }
    });
    controls.hidden = false;
    showClaims("all");
  }

  reach();
})();
