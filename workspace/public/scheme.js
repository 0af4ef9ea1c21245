/* Sets light or dark and the language before the first paint, so that nothing flashes. */
(function () {
  var kept = null, locale = null;
  try { kept = localStorage.getItem("fairline.scheme"); locale = JSON.parse(localStorage.getItem("fairline.locale")); } catch (e) { kept = null; }
  var dark = kept === "dark" || (kept !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
  if (locale === "en" || locale === "fr") document.documentElement.lang = locale;
})();
