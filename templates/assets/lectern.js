/* Lectern: what a page can do beyond reading. Everything here is optional, the page is whole without it.
   A classic script, because modules do not load from file://. */
(function (page) {
  "use strict";

  var root = page.documentElement;
  var assets = page.currentScript.src.replace(/[^/]*$/, "");
  var OPEN_AFTER = 350;
  var CLOSE_AFTER = 200;
  var EDGE = 8;

  var SETTINGS = ["theme", "focus", "terms", "keys"];

  /* What was chosen, before anything is painted. */
  root.dataset.scripted = "";
  SETTINGS.forEach(function (name) {
    var value = recall(name);
    if (value) {
      root.dataset[name] = value;
    }
  });
  page.addEventListener("DOMContentLoaded", function () {
    keepSettings();
    showCards();
    offerSearch();
    var text = page.querySelector(".article .body");
    if (text) {
      followReading(text, paragraphs(text));
      linkParagraphs(text);
      takeKeys(text);
    }
  });

  function recall(name) {
    try {
      return localStorage.getItem("lectern-" + name);
    } catch (refused) {
      return null;
    }
  }

  function keep(name, value) {
    try {
      if (value) {
        localStorage.setItem("lectern-" + name, value);
      } else {
        localStorage.removeItem("lectern-" + name);
      }
    } catch (refused) {
      /* It holds for this page then. */
    }
  }

  /* The switches work alone; here they are only remembered. */
  function keepSettings() {
    page.querySelectorAll("input[data-setting]").forEach(function (input) {
      var name = input.dataset.setting;
      var chosen = root.dataset[name];
      if (chosen) {
        input.checked = input.type === "radio" ? input.value === chosen : chosen === "on";
      }
      input.addEventListener("change", function () {
        root.dataset[name] = input.type === "radio" ? input.value : input.checked ? "on" : "off";
        keep(name, root.dataset[name]);
      });
    });
  }

  /* The link to the page to search from opens a box instead, which is loaded when it is first wanted. */
  function offerSearch() {
    var links = page.querySelectorAll(".search-link");
    var words = page.getElementById("search-words");
    var asked = false;

    function open() {
      if (words) {
        words.focus();
      } else if (window.lecternSearch && window.lecternSearch.open) {
        window.lecternSearch.open();
      } else if (!asked) {
        asked = true;
        var sheet = page.createElement("link");
        sheet.rel = "stylesheet";
        sheet.href = assets + "search.css";
        sheet.onload = sheet.onerror = function () {
          ["pieces", "index", "words", "query", "ranking", "results", "box"].forEach(function (part) {
            var script = page.createElement("script");
            script.src = assets + "search-" + part + ".js";
            script.async = false;
            script.onerror = function () {
              location.href = links[0].href;
            };
            page.head.append(script);
          });
        };
        page.head.append(sheet);
      }
    }

    if (!links.length || !("popover" in HTMLElement.prototype)) {
      return;
    }
    links.forEach(function (link) {
      link.addEventListener("click", function (event) {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
          event.preventDefault();
          open();
        }
      });
    });
    page.addEventListener("keydown", function (event) {
      if (event.key === "/" && isFree(event)) {
        event.preventDefault();
        open();
      }
    });
  }

  /* Whether a single key is not meant for anything else. */
  function isFree(event) {
    var field = event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
    return root.dataset.keys !== "off" && !field && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  }

  function paragraphs(text) {
    return Array.from(text.querySelectorAll(".paragraph-number"), function (number) {
      return number.parentElement;
    });
  }

  function top(element) {
    return element.getBoundingClientRect().top;
  }

  /* The last of some elements that begins above a line of the window. */
  function lastAbove(elements, line) {
    var found = -1;
    elements.forEach(function (element, index) {
      found = top(element) < line ? index : found;
    });
    return found;
  }

  /* The section that is read, where the browser cannot tell by itself, and the paragraph to continue at another day.
     A link leads there; nothing jumps. */
  function followReading(text, places) {
    var name = "place:" + location.pathname;
    var saved = (recall(name) || "").split(" ");
    var entries = CSS.supports("scroll-target-group", "auto") ? [] : Array.from(page.querySelectorAll(".contents a"));
    var headings = entries.map(function (entry) {
      return page.getElementById(entry.hash.slice(1));
    });
    var waiting = false;
    var offer = null;

    if (!location.hash && page.getElementById(saved[0])) {
      offer = page.createElement("a");
      offer.className = "continue";
      offer.href = "#" + saved[0];
      offer.textContent = "Continue at \u00b6\u00a0" + saved[1];
      offer.addEventListener("click", withdraw);
      page.querySelector(".article-header").append(offer);
    }

    function withdraw() {
      if (offer) {
        offer.remove();
        offer = null;
      }
    }

    function look() {
      waiting = false;
      var current = lastAbove(headings, innerHeight * 0.3);
      entries.forEach(function (entry, index) {
        if (index === current) {
          entry.setAttribute("aria-current", "true");
        } else {
          entry.removeAttribute("aria-current");
        }
      });
      var at = lastAbove(places, innerHeight * 0.3);
      if (at > 2) {
        withdraw();
      }
      if (text.getBoundingClientRect().bottom < innerHeight) {
        keep(name, "");
      } else if (at > 1) {
        keep(name, places[at].id + " " + (at + 1));
      }
    }

    page.addEventListener("scroll", function () {
      if (!waiting) {
        waiting = true;
        setTimeout(look, 150);
      }
    }, { passive: true });
    if (location.hash) {
      look();
    }
  }

  function copyLink(paragraph) {
    var address = location.href.split("#")[0] + "#" + paragraph.id;
    if (navigator.clipboard) {
      navigator.clipboard.writeText(address).catch(function () {});
    }
  }

  /* Beside the number of the paragraph the pointer is on, a link to it; a click also copies it. */
  function linkParagraphs(text) {
    var link = page.createElement("a");
    link.className = "paragraph-link";
    link.textContent = "\u00b6";
    link.title = "Copy the link to this paragraph";
    link.addEventListener("click", function () {
      copyLink(link.parentElement);
    });
    text.addEventListener("mouseover", function (event) {
      var paragraph = event.target.closest("p, li");
      var number = paragraph && paragraph.querySelector(".paragraph-number");
      if (number && number.parentElement === paragraph && link.parentElement !== paragraph) {
        link.href = "#" + paragraph.id;
        number.after(link);
      }
    });
    text.addEventListener("mouseleave", function () {
      link.remove();
    });
  }

  /* Single keys, which can be switched off and leave fields alone. */
  function takeKeys(text) {
    var panel = page.getElementById("display");
    var home = page.querySelectorAll(".site-nav a");
    var before = "";

    function go(selector, step) {
      var places = selector ? Array.from(text.querySelectorAll(selector)) : paragraphs(text);
      var at = places.indexOf(page.activeElement);
      var line = step > 0 ? innerHeight * 0.2 : 40;
      var target = places[at < 0 ? lastAbove(places, line) + (step > 0 ? 1 : 0) : at + step];
      if (target) {
        target.setAttribute("tabindex", "-1");
        target.focus({ preventScroll: true });
        target.scrollIntoView({ block: "center" });
      }
    }

    function press(key) {
      if (before === "g") {
        var link = key === "i" ? home[0] : key === "g" ? home[1] : null;
        if (link) {
          location.href = link.href;
        }
        return;
      }
      switch (key) {
        case "j": return go("", 1);
        case "k": return go("", -1);
        case "n": return go(".sidenote", 1);
        case "p": return go(".sidenote", -1);
        case "c":
          var at = lastAbove(paragraphs(text), innerHeight * 0.3);
          var focused = page.activeElement.closest(".body [id]");
          return copyLink(focused || paragraphs(text)[Math.max(at, 0)] || text);
        case "?":
          if (panel && panel.togglePopover) {
            panel.togglePopover();
          }
      }
    }

    page.addEventListener("keydown", function (event) {
      if (!isFree(event)) {
        return;
      }
      press(event.key);
      before = event.key === "g" && before !== "g" ? "g" : "";
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
