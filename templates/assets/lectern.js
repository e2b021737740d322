/* Lectern: what a page can do beyond reading. Everything here is optional, the page is whole without it.
   A classic script, because modules do not load from file://. */
(function (page) {
  "use strict";

  var root = page.documentElement;
  var OPEN_AFTER = 350;
  var CLOSE_AFTER = 200;
  var EDGE = 8;

  /* The chosen colours, before anything is painted. */
  var chosen = remembered();
  root.dataset.scripted = "";
  if (chosen) {
    root.dataset.theme = chosen;
  }
  page.addEventListener("DOMContentLoaded", function () {
    rememberTheme();
    showCards();
  });

  function remembered() {
    try {
      var theme = localStorage.getItem("lectern-theme");
      return theme === "light" || theme === "dark" ? theme : "";
    } catch (refused) {
      return "";
    }
  }

  function rememberTheme() {
    page.querySelectorAll("input[name=theme]").forEach(function (input) {
      input.checked = input.value === (chosen || "auto");
      input.addEventListener("change", function () {
        root.dataset.theme = input.value;
        try {
          localStorage.setItem("lectern-theme", input.value);
        } catch (refused) {
          /* The choice holds for this page then. */
        }
      });
    });
  }

  /* Definitions beside their links: on hover after a while, on focus at once, on the first tap.
     The pointer may enter a card; Escape closes it until the link is left. */
  function showCards() {
    if (!page.querySelector("a[data-card]") || !("popover" in HTMLElement.prototype)) {
      return;
    }
    var card = page.createElement("div");
    var link = null;
    var dismissed = null;
    var opening = 0;
    var closing = 0;
    var touched = false;
    card.className = "card";
    card.id = "card";
    card.setAttribute("popover", "manual");
    page.querySelector("main").append(card);

    function open(target) {
      var entry = page.getElementById(target.dataset.card);
      stopWaiting();
      if (!entry || target === link) {
        return;
      }
      close();
      var list = page.createElement("dl");
      var copy = entry.cloneNode(true);
      copy.removeAttribute("id");
      list.append(copy);
      card.replaceChildren(list);
      card.showPopover();
      place(target);
      link = target;
      link.setAttribute("aria-details", "card");
    }

    function close() {
      stopWaiting();
      if (link) {
        link.removeAttribute("aria-details");
        card.hidePopover();
        link = null;
      }
    }

    function stopWaiting() {
      clearTimeout(opening);
      clearTimeout(closing);
    }

    /* Below the line the link begins on, or above it where there is no room. */
    function place(target) {
      var line = target.getClientRects()[0];
      var width = root.clientWidth;
      var left = root.dir === "rtl" || getComputedStyle(target).direction === "rtl" ? line.right - card.offsetWidth : line.left;
      var above = line.top - card.offsetHeight - 6;
      var fitsBelow = line.bottom + 6 + card.offsetHeight <= innerHeight - EDGE;
      left = Math.max(EDGE, Math.min(left, width - card.offsetWidth - EDGE));
      card.style.left = left + scrollX + "px";
      card.style.top = (fitsBelow || above < EDGE ? line.bottom + 6 : above) + scrollY + "px";
    }

    function linkOf(event) {
      return event.target.closest ? event.target.closest("a[data-card]") : null;
    }

    function enter(event) {
      var target = linkOf(event);
      if (card.contains(event.target)) {
        clearTimeout(closing);
      } else if (target && target !== dismissed && !touched) {
        stopWaiting();
        opening = setTimeout(open, event.type === "focusin" ? 0 : OPEN_AFTER, target);
      }
    }

    function leave(event) {
      if (linkOf(event) || card.contains(event.target)) {
        dismissed = null;
        clearTimeout(opening);
        clearTimeout(closing);
        closing = setTimeout(close, CLOSE_AFTER);
      }
    }

    page.addEventListener("mouseover", enter);
    page.addEventListener("focusin", enter);
    page.addEventListener("mouseout", leave);
    page.addEventListener("focusout", leave);
    page.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && link) {
        dismissed = link;
        close();
      }
    });
    page.addEventListener("pointerdown", function (event) {
      touched = event.pointerType === "touch";
      if (touched && link && !card.contains(event.target) && linkOf(event) !== link) {
        close();
      }
    }, true);
    page.addEventListener("click", function (event) {
      var target = linkOf(event);
      if (target && touched && target !== link) {
        event.preventDefault();
        open(target);
      }
    });
  }
})(document);
