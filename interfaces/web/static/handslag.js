// Small comforts. Every page works without this file.
(() => {
  "use strict";

  const problems = document.getElementById("problems");
  if (problems) problems.focus();

  // Choosing a kind shows its questions at once.
  document.addEventListener("change", (event) => {
    const shows = event.target instanceof HTMLSelectElement && event.target.dataset.shows;
    if (shows) document.getElementById(shows)?.click();
  });

  // A mark in a chart says its own label when pointed at.
  const tip = document.createElement("div");
  tip.className = "hs-tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  document.body.append(tip);

  const place = (event) => {
    const left = Math.min(event.pageX + 12, window.scrollX + document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = `${Math.max(window.scrollX + 4, left)}px`;
    tip.style.top = `${event.pageY + 16}px`;
  };
  document.addEventListener("pointermove", (event) => {
    const mark = event.target instanceof Element && event.target.closest(".hs-chart [aria-label][aria-roledescription]");
    const label = mark && mark.getAttribute("aria-label");
    tip.hidden = !label;
    if (!label) return;
    tip.textContent = label;
    place(event);
  });
})();
