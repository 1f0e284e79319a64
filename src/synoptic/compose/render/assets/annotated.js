"use strict";
// The page is whole without this script: it only shows beside the words what also stands in the table.
(() => {
  const card = document.querySelector("#card");
  const root = document.documentElement;
  const hide = () => { card.hidden = true; };
  // A row in a folded table has no box; whether its kind is shown stands in the boxes at the top.
  const wanted = (row) => row && document.getElementById(`show-${row.cells[1].textContent}`).checked;

  const entry = (row) => {
    const [, kind, value, more] = row.cells;
    const made = document.createElement("div");
    const which = document.createElement("span");
    which.className = "which";
    which.textContent = kind.textContent;
    const as = document.createElement("b");
    as.textContent = value.textContent;
    made.append(which, as, ...[...more.childNodes].map((node) => node.cloneNode(true)));
    made.className = "more";
    return made;
  };

  const show = (mark) => {
    const rows = mark.dataset.readings.split(" ")
      .map((number) => document.getElementById(`r${mark.dataset.sheet}-${number}-row`)).filter(wanted);
    if (!rows.length) { hide(); return; }
    card.replaceChildren(...rows.map(entry));
    card.hidden = false;
    const at = mark.getClientRects()[0];
    const left = Math.max(8, Math.min(at.left, root.clientWidth - card.offsetWidth - 8));
    const above = at.bottom + card.offsetHeight + 12 > innerHeight && at.top > card.offsetHeight + 12;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${scrollY + (above ? at.top - card.offsetHeight - 8 : at.bottom + 8)}px`;
  };
  document.addEventListener("mouseover", (event) => {
    const mark = event.target.closest("mark[data-readings]");
    if (mark) show(mark); else hide();
  });
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-readings]");
    if (mark) show(mark); else hide();
  });
  addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });

  // A row of the table leads to its words and lights them.
  const reach = () => {
    document.querySelectorAll("mark.lit").forEach((mark) => mark.classList.remove("lit"));
    const found = /^#r(\d+)-(\d+)$/.exec(location.hash);
    if (!found) return;
    document.querySelectorAll(`mark[data-sheet="${found[1]}"][data-readings~="${found[2]}"]`)
      .forEach((mark) => mark.classList.add("lit"));
    const target = document.getElementById(location.hash.slice(1));
    if (target) target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reach);
  reach();

  let opened = [];
  addEventListener("beforeprint", () => { opened = [...document.querySelectorAll("details:not([open])")]; opened.forEach((d) => { d.open = true; }); });
  addEventListener("afterprint", () => { opened.forEach((d) => { d.open = false; }); opened = []; });
})();
