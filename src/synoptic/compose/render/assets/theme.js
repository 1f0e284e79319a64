"use strict";
// The page is whole without this script.
(() => {
  const root = document.documentElement;
  const theme = document.querySelector(".theme");
  // Light and dark. A page opened from a disk may not be allowed to remember it.
  const darkNow = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const nameTheme = () => { theme.textContent = darkNow() ? "Light" : "Dark"; theme.setAttribute("aria-label", `Use ${darkNow() ? "light" : "dark"} colours`); };
  const remembered = () => { try { return localStorage.getItem("synoptic-theme"); } catch { return null; } };
  if (["light", "dark"].includes(remembered())) root.dataset.theme = remembered();
  theme.hidden = false;
  theme.addEventListener("click", () => {
    root.dataset.theme = darkNow() ? "light" : "dark";
    try { localStorage.setItem("synoptic-theme", root.dataset.theme); } catch { /* not remembered */ }
    nameTheme();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", nameTheme);
  nameTheme();
})();
