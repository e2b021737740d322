/* Lectern: what is a word to the search, and which words are nearly another. The words of a query must come out as the
   index has them, so this does what model.text.QueryWords does; one file of examples holds both. */
(function (search) {
  "use strict";

  const { index } = search;
  const APOSTROPHES = "'‘’ʻʼ＇";
  const INVISIBLE = "\\xad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";
  const TOKEN = new RegExp(
    `[\\p{L}\\p{N}\\p{M}](?:[${APOSTROPHES}${INVISIBLE}]*(?![ʻʼ])[\\p{L}\\p{N}\\p{M}])*`, "gu");
  const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "g");
  const ELISIONS = listed("l d c j m n s t qu jusqu lorsqu puisqu quoiqu dell nell all sull dall coll un nessun quell quest "
    + "sant gl");
  const ENDINGS = listed("s ll re ve d in un nin nun den dan ten tan de da te ta le la yle yla nde nda nden ndan li lu");
  const ACCENTS = new RegExp("[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7"
    + "\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\u0640\\u0711\\u0730-\\u074a"
    + "\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f]|[ʻʼ]|[^\\p{L}\\p{N}\\p{M}]", "gu");
  const LETTERS = new Map(("ı:i ß:ss æ:ae œ:oe ø:o ł:l đ:d þ:th ð:d ħ:h ŧ:t ς:σ ي:ی ى:ی ك:ک ة:ه ہ:ه ە:ه ٱ:ا")
    .split(" ").map((pair) => pair.split(":")));
  const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x17e0, 0x1810];
  const UNSPACED = new RegExp("[\\u0e00-\\u0eff\\u1000-\\u109f\\ua9e0-\\ua9ff\\uaa60-\\uaa7f\\u1780-\\u17ff\\u2e80-\\u2fdf"
    + "\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u3035\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff"
    + "\\uf900-\\ufaff\\uff66-\\uff9f\\u{20000}-\\u{3ffff}]", "u");
  /* What is folded by itself as it is within its word: a character with the marks and Korean letters that it may become
     one with. */
  const CLUSTER = new RegExp(
    `.(?:[${APOSTROPHES}${INVISIBLE}]*[\\p{M}\\u1100-\\u11ff\\u3131-\\u318e\\uff9e-\\uffdc])*`, "gsu");
  const LONGEST = 40;

  function listed(words) {
    return new Set(words.split(" "));
  }

  function letter(found) {
    const code = found.codePointAt(0);
    const zero = code < 0x660 ? undefined : ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? LETTERS.get(found) || found : String(code - zero);
  }

  function fold(text) {
    const bare = text.normalize("NFKD").replace(ACCENTS, "");
    return Array.from(bare, (one) => Array.from(one.toLowerCase(), letter).join("")).join("")
      .replace(ACCENTS, "").normalize("NFC");
  }

  /* The words of a text, each with where it stands in it. */
  function words(text) {
    const found = [];
    for (const token of text.matchAll(TOKEN)) {
      parts(token[0]).forEach(([part, at]) => spaced(part, token.index + at, found));
    }
    return found;
  }

  /* What an apostrophe parts: an article before a word, an ending behind one; within a word it counts for nothing. */
  function parts(token) {
    const places = Array.from(token.matchAll(APOSTROPHE), (found) => found.index);
    if (!places.length) {
      return [[token, 0]];
    }
    const first = places[0];
    const elided = ELISIONS.has(fold(token.slice(0, first))) && fold(token.slice(first + 1)) !== "s";
    const last = places[places.length - 1];
    const from = elided ? first + 1 : 0;
    const to = last > from && ENDINGS.has(fold(token.slice(last + 1))) ? last : token.length;
    const rest = [token.slice(from, to), from];
    return elided ? [[token.slice(0, first), 0], rest] : [rest];
  }

  /* Where words are not parted by spaces, every two letters that are neighbours are one. */
  function spaced(part, at, found) {
    const whole = fold(part);
    if (!isUnspaced(whole)) {
      add(whole, at, at + part.length, found);
      return;
    }
    const letters = [];
    for (const { 0: cluster, index: from } of part.matchAll(CLUSTER)) {
      const place = { start: at + from, end: at + from + cluster.length };
      Array.from(fold(cluster), (form) => letters.push({ form, ...place }));
    }
    const word = (own) => add(own.map(({ form }) => form).join(""), own[0].start, own[own.length - 1].end, found);
    for (let from = 0, to = 1; from < letters.length; from = to++) {
      const unspaced = isUnspaced(letters[from].form);
      while (to < letters.length && isUnspaced(letters[to].form) === unspaced) {
        to++;
      }
      if (unspaced) {
        for (let pair = from; pair === from || pair < to - 1; pair++) {
          word(letters.slice(pair, Math.min(pair + 2, to)));
        }
      } else {
        word(letters.slice(from, to));
      }
    }
  }

  function add(form, start, end, found) {
    if (form) {
      found.push({ form: Array.from(form).slice(0, LONGEST).join(""), start, end });
    }
  }

  function forms(text) {
    return words(text).map((word) => word.form);
  }

  function isUnspaced(form) {
    return UNSPACED.test(form);
  }

  /* What a form may be without its ending, by the endings that the words of the archive have, the likeliest first. */
  function stems(form, endings) {
    const found = new Set();
    for (const rules of Object.values(endings)) {
      for (const rule of rules) {
        const [from, to] = rule.split(">");
        if (form.endsWith(from) && form.length - from.length > 2) {
          found.add(form.slice(0, form.length - from.length) + to);
        }
      }
    }
    found.delete(form);
    return Array.from(found);
  }

  /* Whether one change makes one word of the other: a letter more, less or other, or two neighbours swapped. */
  function isNear(one, other) {
    const short = Array.from(one.length <= other.length ? one : other);
    const long = Array.from(one.length <= other.length ? other : one);
    if (long.length - short.length > 1) {
      return false;
    }
    let at = 0;
    while (at < short.length && short[at] === long[at]) {
      at++;
    }
    const tail = (letters, from) => letters.slice(from).join("");
    if (long.length > short.length) {
      return tail(short, at) === tail(long, at + 1);
    }
    const swapped = short[at] === long[at + 1] && short[at + 1] === long[at] && tail(short, at + 2) === tail(long, at + 2);
    return tail(short, at + 1) === tail(long, at + 1) || swapped;
  }

  /* The words of the archive that are one change away, the most frequent first. One change leaves one half of a word as
     it is, so those that begin or end alike are all there are, but for the two in the middle swapped. */
  async function neighbours(form) {
    const letters = Array.from(form);
    const half = letters.length >> 1;
    if (letters.length < 4 || /\p{N}/u.test(form) || isUnspaced(form)) {
      return [];
    }
    const swapped = letters.slice();
    [swapped[half - 1], swapped[half]] = [swapped[half], swapped[half - 1]];
    const [beginning, ending] = await Promise.all([
      index.entriesFrom(letters.slice(0, half).join(""), 4),
      index.wordsEnding(letters.slice(half).join(""), 4),
    ]);
    const near = new Set(beginning.map((entry) => entry.form).concat(ending, swapped.join(""))
      .filter((word) => word !== form && !word.includes(":") && isNear(word, form)));
    const entries = await Promise.all(Array.from(near).sort().map(index.entry));
    return entries.filter((entry) => entry && !entry.bare)
      .sort((one, other) => weight(other) - weight(one));
  }

  function weight(entry) {
    return Math.max(entry.aliases.length ? 1 : 0, ...entry.groups.map((group) => group.weight));
  }

  search.language = { words, forms, isUnspaced, stems, neighbours, weight };
})(window.lecternSearch);
