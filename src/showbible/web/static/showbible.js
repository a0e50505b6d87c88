// Lights up the words behind a datum and the data behind words; search as one types; adding by selection.
// Everything here works without it too, with a request more. Elements are matched by number: nothing counts characters
// but the selection, which turns UTF-16 units into code points.
"use strict";
(() => {
  const $ = (q, at = document) => at.querySelector(q);
  const $$ = (q, at = document) => [...at.querySelectorAll(q)];
  const say = (words) => { const at = $("#say"); if (at) at.textContent = words; };
  const text = $("#text");

  const told = (numbers) => {
    const box = $("#told");
    box.replaceChildren();
    for (const n of numbers) {
      const datum = document.getElementById("d" + n);
      if (!datum) continue;
      const line = document.createElement("p");
      const kept = datum.dataset.u && text.dataset.kept !== "no";
      const name = document.createElement(kept ? "a" : "span");
      if (kept) name.href = "/fact/" + encodeURIComponent(datum.dataset.u);
      name.textContent = datum.textContent;
      line.append(name, " ");
      const back = document.createElement("a");
      back.href = "#d" + n;
      back.className = "go";
      back.textContent = "‹ on the sheet";
      line.append(back);
      box.append(line);
    }
    box.hidden = !box.childElementCount;
  };
  // Where the pane scrolls by itself (wide screens), the page stays where it is.
  const show = (part) => {
    if (text.scrollHeight > text.clientHeight + 4) text.scrollTop += part.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
    else part.scrollIntoView({ block: "center" });
  };
  const light = (parts, numbers) => {
    $$(".lit, .on").forEach((e) => e.classList.remove("lit", "on"));
    parts.forEach((e) => e.classList.add("lit"));
    numbers.forEach((n) => $$(`.d[data-n="${n}"]`).forEach((e) => e.classList.add("on")));
    told(numbers);
    if (parts[0]) {
      show(parts[0]);
      say("In the source: " + parts.map((e) => e.textContent).join(""));
    }
  };
  if (text) {
    const main = $("#main");
    main.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const datum = event.target.closest("a.d");
      if (datum) {
        event.preventDefault();
        const n = datum.dataset.n;
        light($$(`.m[data-f~="${n}"]`, text), [n]);
        history.replaceState(null, "", datum.getAttribute("href"));
        return;
      }
      const part = event.target.closest("a.m");
      if (part && String(getSelection()) === "") {
        event.preventDefault();
        const numbers = part.dataset.f.split(" ");
        light($$(numbers.map((n) => `.m[data-f~="${n}"]`).join(","), text), numbers);
      } else if (part) event.preventDefault();
    });
    // The same run of words in code points: what the API and the catalogue count.
    const points = (units) => [...text.textContent.slice(0, units)].length;
    const place = (node, offset) => {
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(node, offset);
      return range.toString().length;
    };
    const snapped = (units, up) => {
      if (!("Segmenter" in Intl)) return units;
      const whole = text.textContent;
      const from = Math.max(0, units - 40);
      for (const g of new Intl.Segmenter().segment(whole.slice(from, units + 40))) {
        const start = from + g.index, end = start + g.segment.length;
        if (start < units && units < end) return up ? end : start;
      }
      return units;
    };
    if ("add" in text.dataset) {
      document.addEventListener("selectionchange", () => {
        const chosen = getSelection();
        $("#addfact")?.remove();
        if (!chosen.rangeCount || chosen.isCollapsed) return;
        const range = chosen.getRangeAt(0);
        if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
        const start = points(snapped(place(range.startContainer, range.startOffset), false));
        const end = points(snapped(place(range.endContainer, range.endOffset), true));
        const link = document.createElement("a");
        link.id = "addfact";
        link.href = `/work/${encodeURIComponent(text.dataset.work)}/new?span=${start}-${end}`;
        link.textContent = "Add a fact from these words";
        $(".panehead").append(link);
      });
    }
    const lit = $("#lit", text);
    if (lit) { show(lit); if (text.scrollHeight > text.clientHeight + 4) scrollTo(0, 0); }
  }

  const box = $("#q"), hits = $("#hits");
  let asked = 0, timer = 0;
  const ask = async () => {
    const q = box.value.trim(), number = ++asked;
    if (q.length < 2) { hits.hidden = true; return; }
    const answer = await fetch("/search.json?_size=8&q=" + encodeURIComponent(q)).then((r) => r.json(), () => null);
    if (number !== asked || !answer || !answer.ok) return;
    hits.replaceChildren(...answer.rows.map((row) => {
      const item = document.createElement("li"), link = document.createElement("a");
      link.href = row.href;
      link.textContent = row.text.length > 120 ? row.text.slice(0, 119) + "…" : row.text;
      const what = document.createElement("span");
      what.className = "dim";
      what.textContent = " " + (row.title || row.what);
      link.append(what);
      item.append(link);
      return item;
    }));
    hits.hidden = !answer.rows.length;
    say(answer.rows.length + " found");
  };
  if (box) {
    box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
    $(".find").addEventListener("keydown", (event) => {
      const links = $$("a", hits), at = links.indexOf(document.activeElement);
      if (event.key === "Escape") { hits.hidden = true; box.focus(); }
      else if (event.key === "ArrowDown" && links.length) { event.preventDefault(); links[Math.min(at + 1, links.length - 1)].focus(); }
      else if (event.key === "ArrowUp" && links.length) { event.preventDefault(); (at > 0 ? links[at - 1] : box).focus(); }
    });
    document.addEventListener("click", (event) => { if (!event.target.closest(".find")) hits.hidden = true; });
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) { event.preventDefault(); box.focus(); }
    });
  }

  for (const form of $$("form[data-drop]")) {
    const file = $("input[type=file]", form);
    form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      form.classList.remove("over");
      if (event.dataTransfer.files.length) { file.files = event.dataTransfer.files; form.requestSubmit(); }
    });
  }
})();
