/* Keeps a page up to date while its archive is worked on. Only "lectern serve" adds this script; no built site has it. */
(function (page) {
  "use strict";

  var own = page.currentScript;
  var base = own.dataset.base;
  var version = own.dataset.version;
  var KEPT = "lectern-serve:" + location.pathname;
  var MOST_ANCHORS = 8;
  var overlay = null;
  var dismissed = "";
  var asked = false;
  var again = false;
  var events = null;

  restore();
  listen();
  page.addEventListener("visibilitychange", listen);
  addEventListener("pageshow", listen);
  addEventListener("pagehide", leave);

  /* A browser has six connections for a server: a page that nobody sees leaves its own to others, and looks when it is seen. */
  function listen() {
    if (page.visibilityState === "hidden") {
      leave();
    } else if (!events) {
      events = new EventSource(base + "-/events");
      events.addEventListener("hello", look);
      events.addEventListener("change", function (event) {
        follow(JSON.parse(event.data));
      });
      events.addEventListener("problems", function (event) {
        show(JSON.parse(event.data).problems, event.data);
      });
    }
  }

  function leave() {
    if (events) {
      events.close();
      events = null;
    }
  }

  function follow(change) {
    if (change.follow && change.follow !== location.pathname) {
      location.assign(change.follow);
      return;
    }
    var scripts = change.assets.filter(function (path) {
      return path.endsWith(".js") && uses("script[src]", "src", path).length > 0;
    });
    if (scripts.length > 0) {
      reload();
      return;
    }
    change.assets.forEach(function (path) {
      uses("link[rel~=stylesheet]", "href", path).forEach(exchange);
    });
    look();
  }

  /* Asks whether the page is another by now; a page that has not changed is left alone. */
  function look() {
    if (asked) {
      again = true;
      return;
    }
    asked = true;
    fetch(location.pathname + location.search, { cache: "no-store", headers: { "If-None-Match": '"' + version + '"' } })
      .then(function (answer) {
        if (answer.status !== 304 && answer.headers.get("ETag") !== '"' + version + '"') {
          reload();
        }
      })
      .catch(function () {
        /* The server is gone; the page is asked for again when it is back. */
      })
      .then(function () {
        asked = false;
        if (again) {
          again = false;
          look();
        }
      });
  }

  function uses(selector, attribute, path) {
    return Array.from(page.querySelectorAll(selector)).filter(function (element) {
      return new URL(element[attribute], location).pathname === base + path;
    });
  }

  /* The old sheet goes when the new one is there, so that the page is never bare. */
  function exchange(sheet) {
    var next = sheet.cloneNode();
    next.href = new URL(sheet.href, location).pathname + "?" + Date.now();
    next.addEventListener("load", function () {
      sheet.remove();
    });
    next.addEventListener("error", function () {
      next.remove();
    });
    sheet.after(next);
  }

  /* The page is loaded anew, so that its scripts are, and then stands where it stood, with the same things open. */
  function reload() {
    var anchors = [];
    page.querySelectorAll("main [id]").forEach(function (element) {
      var box = element.getBoundingClientRect();
      if (anchors.length < MOST_ANCHORS && box.height > 0 && box.bottom > 0) {
        anchors.push([element.id, box.top]);
      }
    });
    var open = Array.from(page.querySelectorAll("details"), function (details) {
      return details.open;
    });
    var focused = page.activeElement && page.activeElement.id;
    try {
      sessionStorage.setItem(
        KEPT,
        JSON.stringify({ anchors: anchors, top: scrollY, open: open, focused: focused, dismissed: dismissed })
      );
    } catch (refused) {
      /* The browser keeps the place as well as it can. */
    }
    location.reload();
  }

  function restore() {
    var kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(KEPT));
      sessionStorage.removeItem(KEPT);
    } catch (refused) {
      return;
    }
    if (!kept) {
      return;
    }
    dismissed = kept.dismissed;
    history.scrollRestoration = "manual";
    page.addEventListener("DOMContentLoaded", function () {
      page.querySelectorAll("details").forEach(function (details, index) {
        if (index < kept.open.length) {
          details.open = kept.open[index];
        }
      });
      var focused = kept.focused && page.getElementById(kept.focused);
      if (focused) {
        focused.focus({ preventScroll: true });
      }
      settle();
    });
    addEventListener("load", function () {
      settle();
      history.scrollRestoration = "auto";
    });

    function settle() {
      var still = kept.anchors.filter(function (anchor) {
        return page.getElementById(anchor[0]);
      })[0];
      if (still) {
        var top = page.getElementById(still[0]).getBoundingClientRect().top;
        scrollTo({ top: scrollY + top - still[1], behavior: "instant" });
      } else {
        scrollTo({ top: kept.top, behavior: "instant" });
      }
    }
  }

  /* What is wrong, over the last good page; it goes when it is mended. */
  function show(problems, told) {
    if (overlay) {
      overlay.remove();
      overlay = null;
    }
    if (problems.length === 0) {
      dismissed = "";
      return;
    }
    if (told === dismissed) {
      return;
    }
    if (!page.body) {
      page.addEventListener("DOMContentLoaded", function () {
        show(problems, told);
      });
      return;
    }
    overlay = page.createElement("div");
    overlay.id = "lectern-serve";
    overlay.dataset.theme = page.documentElement.dataset.theme || "auto";
    var shadow = overlay.attachShadow({ mode: "open" });
    var sheet = element("link", "");
    sheet.rel = "stylesheet";
    sheet.href = base + "-/lectern-serve.css";
    var box = element("section", "");
    box.setAttribute("role", "alert");
    box.setAttribute("aria-label", "Problems of the archive");
    var head = element("header", "");
    var count = problems.length === 1 ? "1 problem" : problems.length + " problems";
    head.append(element("h2", count + " to mend"));
    var close = element("button", "Close");
    close.type = "button";
    close.title = "Escape";
    close.addEventListener("click", dismiss);
    head.append(close);
    var list = element("ul", "");
    problems.forEach(function (problem) {
      var item = element("li", "");
      item.append(element("code", problem.place), element("p", problem.message));
      if (problem.hint) {
        item.append(element("p", "hint: " + problem.hint, "hint"));
      }
      item.append(element("small", problem.code));
      list.append(item);
    });
    box.append(head, list);
    shadow.append(sheet, box);
    page.body.append(overlay);

    function dismiss() {
      dismissed = told;
      overlay.remove();
      overlay = null;
    }
    overlay.dismiss = dismiss;
  }

  page.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && overlay) {
      overlay.dismiss();
      event.preventDefault();
    }
  });

  function element(name, text, kind) {
    var made = page.createElement(name);
    made.textContent = text;
    if (kind) {
      made.className = kind;
    }
    return made;
  }
})(document);
