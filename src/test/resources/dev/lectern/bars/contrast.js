// The contrast of every piece of text with what is behind it, and of the best mark of every link in a picture.
// Relative luminance and contrast as WCAG 2.2 has them.
function () {
  var canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  var brush = canvas.getContext("2d", { willReadFrequently: true });
  var known = new Map();
  function colour(text) {
    if (!known.has(text)) {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = text;
      brush.fillRect(0, 0, 1, 1);
      var data = brush.getImageData(0, 0, 1, 1).data;
      known.set(text, { red: data[0], green: data[1], blue: data[2], cover: data[3] / 255 });
    }
    return known.get(text);
  }
  function over(upper, lower) {
    function mix(name) {
      return upper[name] * upper.cover + lower[name] * (1 - upper.cover);
    }
    return { red: mix("red"), green: mix("green"), blue: mix("blue"), cover: 1 };
  }
  function ground(element) {
    var layers = [];
    for (var box = element; box; box = box.parentElement) {
      layers.push(colour(getComputedStyle(box).backgroundColor));
    }
    return layers.reverse().reduce(function (lower, upper) {
      return over(upper, lower);
    }, colour(matchMedia("(forced-colors: active)").matches ? "Canvas" : isDark() ? "#121212" : "#fff"));
  }
  function isDark() {
    var meta = document.querySelector("meta[name=color-scheme]");
    var styled = getComputedStyle(document.documentElement).colorScheme;
    var scheme = styled === "normal" && meta ? meta.content : styled;
    return scheme.includes("dark") && (!scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
  }
  function part(value) {
    return value / 255 <= 0.04045 ? value / 255 / 12.92 : Math.pow((value / 255 + 0.055) / 1.055, 2.4);
  }
  function luminance(one) {
    return 0.2126 * part(one.red) + 0.7152 * part(one.green) + 0.0722 * part(one.blue);
  }
  function contrast(one, other) {
    var lights = [luminance(one), luminance(other)];
    return (Math.max(lights[0], lights[1]) + 0.05) / (Math.min(lights[0], lights[1]) + 0.05);
  }
  function faint(element) {
    for (var box = element; box; box = box.parentElement) {
      if (getComputedStyle(box).opacity !== "1") {
        return true;
      }
    }
    return false;
  }
  var found = [];
  var links = new Map();
  document.querySelectorAll("body, body *").forEach(function (element) {
    var style = getComputedStyle(element);
    var painted = element instanceof SVGGeometryElement;
    var says = Array.from(element.childNodes).some(function (node) {
      return node.nodeType === Node.TEXT_NODE && node.data.trim();
    });
    if (!(says || (painted && element.closest("a"))) || !element.checkVisibility() || faint(element) || element.closest(".visually-hidden, script, style, title")) {
      return;
    }
    var behind = ground(element);
    if (!painted) {
      var ink = colour(element instanceof SVGElement ? style.fill : style.color);
      var prose = element.closest(".body p, .body li, .body blockquote, .definition, main > article > p");
      var secondary = element.closest("a, .paragraph-number, .caption, .note, .label, figure, cite, .question, .speaker, aside");
      found.push({ where: nameOf(element), kind: prose && !secondary ? "body" : "text", value: contrast(over(ink, behind), behind) });
    } else {
      var marks = [style.fill, style.stroke].filter(function (paint) {
        return paint !== "none" && colour(paint).cover > 0;
      });
      if (marks.length > 0) {
        var link = element.closest("a");
        var best = Math.max.apply(null, marks.map(function (paint) {
          return contrast(over(colour(paint), behind), behind);
        }));
        links.set(link, Math.max(best, links.get(link) || 0));
      }
    }
  });
  links.forEach(function (best, link) {
    found.push({ where: nameOf(link), kind: "mark", value: best });
  });
  return found;
}
