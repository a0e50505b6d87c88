// Draws, with D3, the rows of each table that stands in a figure with data-chart. The tables say all of it; a chart shows
// no word and no day that its table doesn't. Looks are classes of the style sheet: the policy allows no style attributes.
"use strict";
(() => {
  const $$ = (q, at = document) => [...at.querySelectorAll(q)];
  const MOST = 100;
  const day = (iso) => iso && Date.parse(iso);
  const clean = (node) => (node ? node.textContent.trim().replace(/\s+/g, " ") : "");
  const named = (tr) => clean(tr.querySelector("th a") || tr.querySelector("th"));
  const cell = (tr, n) => clean(tr.cells[n]);
  const stated = (tr, n) => (tr.cells[n].querySelector(".missing") ? "" : cell(tr, n));

  // One chart: as wide as its figure (so that words keep their size on every screen), `rows` rows below an axis. Where
  // there is room the words stand left of the marks, elsewhere above them.
  const board = (figure, width, rows, { step, words = 0, label }) => {
    const wide = width >= 560;
    const left = wide ? Math.round(Math.min(words, width * 0.4)) : 8;
    const tall = wide ? step : step + 16;
    const top = 28, height = top + tall * rows.length + 6;
    const svg = d3.select(figure).insert("svg", ":first-child").attr("class", "chart")
      .attr("viewBox", `0 0 ${width} ${height}`).attr("role", "img").attr("aria-label", label);
    const plain = svg.append("g");
    const lines = svg.selectAll("g.row").data(rows).join("g").attr("class", "row")
      .attr("transform", (_, n) => `translate(0,${top + tall * n})`);
    lines.append("title").text((r) => r.told);
    lines.append("rect").attr("class", "hit").attr("width", width).attr("height", tall);
    return { svg, plain, lines, wide, left, right: width - 14, top, height, tall, y: wide ? tall / 2 : tall - step / 2 };
  };
  const shorten = (text, words, room) => {
    const node = text.node(), letters = [...words];
    text.text(words);
    const wide = node.getComputedTextLength();
    if (wide <= room) return;
    let keep = Math.floor((letters.length * room) / wide);
    do text.text(letters.slice(0, keep--).join("").trimEnd() + "…");
    while (keep > 1 && node.getComputedTextLength() > room);
  };
  // The words of each row, in one line or in two.
  const write = (b, dy = 0) => b.lines.each(function (r) {
    const g = d3.select(this), room = b.wide ? b.left - 18 : b.right - b.left;
    const place = (cls, y, words, most) => {
      const text = g.append("text").attr("class", cls).attr("x", b.wide ? b.left - 14 : b.left).attr("y", y);
      shorten(text, words, most);
      return text;
    };
    const y = b.wide ? b.y + 4 : 13;
    if (b.wide && dy && r.more) {
      place("name", y - dy, r.name, room);
      place("where", y + dy + 1, r.more, room);
    } else {
      const name = place("name", y, r.name, r.more ? room * 0.66 : room);
      if (r.more && !b.wide) {
        const used = name.node().getComputedTextLength() + 8;
        place("where", y, r.more, room - used).attr("x", b.left + used);
      }
    }
    b.svg.classed("narrow", !b.wide);
  });
  const click = (b) => b.lines.classed("goes", (r) => r.link).on("click", (event, r) => r.link && r.link.click());

  const axis = (b, scale, ticks) => {
    const g = b.plain.append("g").attr("class", "axis").attr("transform", `translate(0,${b.top - 4})`)
      .call(ticks.scale(scale).tickSizeInner(-(b.height - b.top)).tickSizeOuter(0).tickPadding(6));
    // Words that would touch the ones before them go; their lines stay.
    let end = -Infinity;
    g.selectAll(".tick text").each(function () {
      const { left, right } = this.getBoundingClientRect();
      if (left < end + 4) this.remove();
      else end = right;
    });
  };
  // `lead` and `tail` say whether something fades out there, which needs room.
  const years = (b, days, lead, tail) => {
    const [low, high] = [Math.min(...days), Math.max(...days)];
    const room = Math.max(20 * 864e5, (high - low) / 25);
    const scale = d3.scaleUtc([low - room, high + room], [b.left + (lead ? 36 : 0), b.right - (tail ? 46 : 0)]);
    const count = Math.max(2, Math.min(9, (b.right - b.left) / 90));
    const said = scale.tickFormat(count), year = d3.utcFormat(" %Y");
    axis(b, scale, d3.axisTop().ticks(count).tickFormat((d, n) => said(d) + (n || /^\d{4}$/.test(said(d)) ? "" : year(d))));
    return scale;
  };
  // Colours that fade to the left, to the right, to both sides; and the hatch of gaps.
  let made = 0;
  const paints = (b) => {
    const name = `p${++made}`, defs = b.svg.append("defs");
    const sides = { left: ["none", "full"], right: ["full", "none"], on: ["sure", "none"], both: ["none", "full", "none"] };
    for (const [side, stops] of Object.entries(sides)) {
      defs.append("linearGradient").attr("id", `${name}-${side}`).selectAll("stop").data(stops).join("stop")
        .attr("class", (c) => c).attr("offset", (_, n) => n / (stops.length - 1));
    }
    defs.append("pattern").attr("id", `${name}-hatch`).attr("width", 6).attr("height", 6).attr("patternUnits", "userSpaceOnUse")
      .attr("patternTransform", "rotate(45)").append("path").attr("class", "hatch").attr("d", "M0 0v6");
    return (side) => `url(#${name}-${side})`;
  };
  const bar = (g, cls, x1, x2, y, thick, fill) => g.append("rect").attr("class", `bar ${cls}`).attr("x", x1)
    .attr("y", y - thick / 2).attr("width", Math.max(3, x2 - x1)).attr("height", thick)
    .attr("rx", /open|gap/.test(cls) ? null : Math.min(thick / 2, 2)).attr("fill", fill || null);
  const dot = (g, cls, x, y) => g.append("circle").attr("class", cls).attr("cx", x).attr("cy", y).attr("r", 4.5);
  const leader = (b, g, x) => b.wide && x - b.left > 14
    && g.append("line").attr("class", "leader").attr("x1", b.left).attr("x2", x - 8).attr("y1", b.y).attr("y2", b.y);

  const timeline = (figure, width, label) => {
    const rows = $$("tbody tr", figure).slice(0, MOST).map((tr) => ({
      name: named(tr), more: clean(tr.querySelector(".of")), link: tr.querySelector("th a"), how: tr.dataset.how || "",
      low: day(tr.dataset.from), high: day(tr.dataset.to), days: (tr.dataset.days || "").split(" ").filter(Boolean).map(day),
      told: `${cell(tr, 0)}: ${named(tr)}`,
    }));
    const days = rows.flatMap((r) => [r.low, r.high, ...r.days]).filter((d) => d !== undefined);
    if (!days.length) return;
    const two = new Set(rows.map((r) => r.more)).size > 1;
    if (!two) rows.forEach((r) => { r.more = ""; });
    const b = board(figure, width, rows, { step: two ? 32 : 22, words: 270, label });
    const open = (side) => rows.some((r) => !r.days.length && r[side] === undefined);
    const at = years(b, days, open("low"), open("high")), fill = paints(b);
    b.lines.each(function (r) {
      const g = d3.select(this), about = r.how.endsWith("~") ? " about" : "";
      const [x1, x2] = [r.low === undefined ? b.left : at(r.low), r.high === undefined ? b.right : at(r.high)];
      leader(b, g, r.days.length ? at(r.days[0]) : x1);
      if (r.days.length) return r.days.forEach((d) => dot(g, "day", at(d), b.y));
      if (r.how.startsWith("day")) return dot(g, "day" + about, x1, b.y);
      // Narrower than this nobody sees it fade.
      const more = Math.max(0, 20 - (x2 - x1)) / 2;
      if (r.low === undefined || r.high === undefined) {
        bar(g, `open${r.how.startsWith("interval") ? "" : " vague"}${about}`, x1, x2, b.y, 8, fill(r.low === undefined ? "left" : "right"));
        const edge = r.low === undefined ? x2 : x1;
        g.append("path").attr("class", "edge").attr("d", `M${edge} ${b.y - 6}v12`);
      } else if (r.how.startsWith("interval")) bar(g, "whole" + about, x1, x2, b.y, 8);
      else bar(g, "vague" + about, x1 - more, x2 + more, b.y, 10, fill("both"));
    });
    write(b, two ? 7 : 0);
    click(b);
  };

  // The rows of the windows' table; gaps together are one row, and so is what has no date.
  const windowRows = (figure) => {
    const all = $$("tbody tr", figure).slice(0, MOST).map((tr) => {
      const gap = tr.dataset.how === "gap", where = gap ? "" : stated(tr, 1) || "territory not stated";
      return {
        gap, how: tr.dataset.how, about: "about" in tr.dataset ? " about" : "", link: tr.querySelector("th a"), name: named(tr), more: where,
        first: day(tr.dataset.from), sure: day(tr.dataset.sure), until: day(tr.dataset.until), last: day(tr.dataset.to),
        told: gap ? named(tr) : `${named(tr)}, ${where}: from ${cell(tr, 2)} to ${cell(tr, 3)}`,
      };
    });
    const days = (r) => [r.first, r.sure, r.until, r.last].filter((d) => d !== undefined);
    const gaps = all.filter((r) => r.gap), others = all.filter((r) => !days(r).length);
    const rows = all.filter((r) => !r.gap && days(r).length);
    if (others.length) rows.push({ name: "no date stated", more: "", others, told: others.map((r) => `${r.name} (${r.more})`).join(", ") });
    if (gaps.length) rows.push({ name: "nowhere known", more: "", gaps, told: gaps.map((r) => r.told).join("; ") });
    return { rows, days: all.flatMap(days) };
  };
  // Solid where it was surely open, faded where it may have been.
  const drawWindow = (b, g, r, at, fill) => {
    const [first, sure, until, last] = [r.first, r.sure, r.until, r.last].map((d) => (d === undefined ? d : at(d)));
    const ends = r.how === "ends", on = r.how === "on";
    const begin = first === undefined ? b.left : first;
    const solid = sure === undefined ? until : sure;
    const over = ends ? (until === undefined ? solid : until) : on ? b.right - 40 : solid;
    const end = ends ? (last === undefined ? b.right : last) : on ? b.right : Math.min(b.right, solid + 70);
    leader(b, g, begin);
    if (solid > begin) bar(g, "open vague" + r.about, begin, solid, b.y, 12, fill("left"));
    if (over >= solid) bar(g, "whole" + r.about, solid, Math.max(over, solid + 4), b.y, 12);
    if (end > over) bar(g, on ? "open on" : "open vague" + r.about, Math.max(over, solid) - 2, end, b.y, 12, fill(on ? "on" : "right"));
  };
  const windows = (figure, width, label) => {
    const { rows, days } = windowRows(figure);
    if (!days.length) return;
    const b = board(figure, width, rows, { step: 36, words: 230, label });
    const at = years(b, days, rows.some((r) => r.how && r.first === undefined), rows.some((r) => r.how && r.how !== "ends")), fill = paints(b);
    b.lines.classed("undated", (r) => r.others).classed("none-known", (r) => r.gaps).each(function (r) {
      const g = d3.select(this);
      if (r.others) shorten(g.append("text").attr("class", "said").attr("x", b.left).attr("y", b.y + 4), r.told, b.right - b.left);
      else if (r.gaps) r.gaps.forEach((gap) => bar(g, "gap", at(gap.first), Math.max(at(gap.last), at(gap.first) + 8), b.y, 14, fill("hatch")));
      else drawWindow(b, g, r, at, fill);
    });
    write(b, 7);
    click(b);
  };

  const grades = (figure, width, label) => {
    const rows = $$("tbody tr[data-at]", figure).slice(0, MOST).map((tr) => ({
      name: named(tr), more: stated(tr, 1), grade: cell(tr, 2), at: +tr.dataset.at, link: tr.querySelector("th a"),
      told: `${named(tr)}${stated(tr, 1) && ", " + stated(tr, 1)}: ${cell(tr, 2)}`,
    })).sort((a, b) => b.at - a.at);
    if (rows.length < 2) return;
    const b = board(figure, width, rows, { step: 32, words: 230, label });
    const at = d3.scaleLinear([0, 100], [b.left + 6, b.right - 52]);
    axis(b, at, d3.axisTop().tickValues([0, 25, 50, 75, 100]));
    b.lines.each(function (r) {
      const g = d3.select(this), x = at(r.at);
      g.append("line").attr("class", "stem").attr("x1", at(0)).attr("x2", x).attr("y1", b.y).attr("y2", b.y);
      dot(g, "day", x, b.y);
      shorten(g.append("text").attr("class", "grade").attr("x", x + 11).attr("y", b.y + 4), r.grade, 54);
    });
    write(b, 7);
    click(b);
  };

  // Three quarters of a circle, open below.
  const arc = (share) => {
    const path = d3.path(), at = d3.scaleLinear([0, 1], [0.75 * Math.PI, 2.25 * Math.PI]);
    path.arc(70, 62, 50, at(0), at(share));
    return path.toString();
  };
  const dials = (figure) => {
    const rows = $$("tbody tr[data-share]", figure);
    if (!rows.length) return;
    const box = d3.select(figure).insert("div", ":first-child").attr("class", "dials");
    for (const tr of rows) {
      const { share, figure: number, of } = tr.dataset, who = named(tr);
      const count = stated(tr, 3) && `${stated(tr, 3)} reviews`, said = stated(tr, 4);
      const label = `${who}: ${number} of ${of}` + [count, said].filter(Boolean).map((w) => `, ${w}`).join("");
      const svg = box.append("svg").attr("class", "dial").attr("viewBox", `0 0 140 ${134 + 16 * (!!count + !!said)}`).attr("role", "img").attr("aria-label", label);
      svg.append("title").text(label);
      svg.append("path").attr("class", "track").attr("d", arc(1));
      if (+share > 0) svg.append("path").attr("class", "value").attr("d", arc(+share));
      const line = (cls, y, words) => words && shorten(svg.append("text").attr("class", cls).attr("x", 70).attr("y", y), words, 138);
      line("figure", 70, number);
      line("of", 86, `of ${of}`);
      line("who", 126, who);
      line("of", 142, count);
      line("of", count ? 158 : 142, said);
      svg.on("click", () => tr.querySelector("th a").click());
    }
  };

  // The works that are tied to most others, and one line for each pair and way of being tied.
  const tied = (figure, most) => {
    const ties = $$("tbody tr", figure).map((tr) => ({
      source: cell(tr, 0), target: cell(tr, 1), how: cell(tr, 2), tr,
      told: `${cell(tr, 0)} – ${cell(tr, 1)}: ${cell(tr, 2)}${cell(tr, 3) && ", " + cell(tr, 3)}`,
    })).filter((t) => t.source !== t.target);
    const nodes = new Map();
    for (const t of ties) for (const [name, n] of [[t.source, 0], [t.target, 1]]) {
      const node = nodes.get(name) || { id: name, count: 0 };
      node.count++;
      if (n || !node.link) node.link = t.tr.cells[n].querySelector("a");
      nodes.set(name, node);
    }
    const kept = [...nodes.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, most);
    const held = new Set(kept.map((n) => n.id)), seen = new Map();
    for (const t of ties) {
      if (!held.has(t.source) || !held.has(t.target)) continue;
      const pair = JSON.stringify([[t.source, t.target].sort(), t.how]), first = seen.get(pair);
      if (first) first.told += "\n" + t.told;
      else seen.set(pair, t);
    }
    return { nodes: kept, links: [...seen.values()] };
  };
  // Laid out in the plane, then drawn as wide as there is room, stretched to twice its width at most.
  const placed = (nodes, links, width, height, side) => {
    d3.forceSimulation(nodes).force("links", d3.forceLink(links).id((n) => n.id).distance(70))
      .force("apart", d3.forceManyBody().strength(-260)).force("room", d3.forceCollide(30))
      .force("x", d3.forceX(0).strength(0.06)).force("y", d3.forceY(0).strength(0.09)).stop().tick(300);
    const [left, right] = d3.extent(nodes, (n) => n.x), [over, under] = d3.extent(nodes, (n) => n.y);
    const reach = Math.min((width - 2 * side) / 2, ((right - left) * (height - 72)) / (under - over || 1));
    const across = d3.scaleLinear([left, right], [width / 2 - reach, width / 2 + reach]);
    const down = d3.scaleLinear([over, under], [36, height - 36]);
    for (const node of nodes) [node.x, node.y] = [across(node.x), down(node.y)];
  };
  const sort = (how) => (how === "franchise" ? how : /character/.test(how) ? "character" : "told");
  // A name stands on the side where fewer lines go, or on the other; where it would touch the name of a work with more ties,
  // it is left to the table.
  const names = (points, links, room) => {
    const taken = [];
    points.append("text").each(function (n) {
      const text = d3.select(this), far = links.filter((l) => l.source === n || l.target === n).map((l) => l.source.y + l.target.y - n.y);
      shorten(text, n.id, room);
      const half = this.getComputedTextLength() / 2 + 3, sides = d3.mean(far) < n.y ? [22, -13] : [-13, 22];
      const y = sides.find((dy) => !taken.some((t) => Math.abs(t.x - n.x) < t.half + half && Math.abs(t.y - n.y - dy) < 14));
      if (y === undefined) return text.remove();
      taken.push({ x: n.x, y: n.y + y, half });
      text.attr("y", y);
    });
  };
  // What the lines mean, in one line or (on a phone) under one another; gives where it ends.
  const legend = (svg, links, width, top) => {
    let x = 8, y = top;
    for (const [name, hows] of d3.group(links.map((l) => l.how), sort)) {
      const g = svg.append("g").attr("class", "legend"), text = g.append("text").attr("x", 33).attr("y", 4);
      g.append("line").attr("class", `tie t-${name}`).attr("x2", 26);
      shorten(text, [...new Set(hows)].join(", "), width - 60);
      const long = text.node().getComputedTextLength() + 58;
      if (x > 8 && x + long > width) [x, y] = [8, y + 20];
      g.attr("transform", `translate(${x},${y})`);
      x += long;
    }
    return y + 12;
  };
  const graph = (figure, width, label) => {
    const { nodes, links } = tied(figure, width >= 560 ? 36 : 18);
    if (!nodes.length) return;
    const side = width >= 560 ? 110 : 62, height = Math.min(640, 130 + 18 * nodes.length);
    placed(nodes, links, width, height, side);
    const svg = d3.select(figure).insert("svg", ":first-child").attr("class", "chart graph").attr("role", "img").attr("aria-label", label);
    svg.append("g").selectAll("line").data(links).join("line").attr("class", (l) => `tie t-${sort(l.how)}`)
      .attr("x1", (l) => l.source.x).attr("y1", (l) => l.source.y).attr("x2", (l) => l.target.x).attr("y2", (l) => l.target.y)
      .append("title").text((l) => l.told);
    const points = svg.append("g").selectAll("g").data(nodes).join("g")
      .attr("class", (n) => "point" + (n.id === figure.dataset.name ? " asked" : "")).attr("transform", (n) => `translate(${n.x},${n.y})`)
      .on("click", (event, n) => n.link && n.link.click());
    points.append("title").text((n) => n.id);
    points.append("circle").attr("class", "node").attr("r", (n) => 4 + Math.min(5, Math.sqrt(n.count)));
    names(points, links, 2 * side - 12);
    svg.attr("viewBox", `0 0 ${width} ${legend(svg, links, width, height + 10)}`);
  };

  const KINDS = { timeline, windows, grades, dials, graph };
  const draw = (figure, width) => {
    $$(":scope > svg, :scope > .dials", figure).forEach((old) => old.remove());
    figure.drawn = width;
    KINDS[figure.dataset.chart](figure, Math.min(960, Math.max(280, width)), `${figure.dataset.label}; the table below says it all`);
    figure.classList.toggle("drawn", !!figure.querySelector(":scope > svg, :scope > .dials"));
  };
  const figures = $$("figure[data-chart]");
  const watch = new ResizeObserver((seen) => seen.forEach(({ target, contentRect }) => {
    if (contentRect.width && Math.abs(contentRect.width - target.drawn) > 4) draw(target, contentRect.width);
  }));
  for (const figure of figures) {
    draw(figure, figure.clientWidth);
    if (figure.matches(".drawn")) $$("details.behind", figure).forEach((d) => { d.open = false; });
    watch.observe(figure);
  }
  addEventListener("beforeprint", () => figures.forEach((f) => draw(f, 680)));
  addEventListener("afterprint", () => figures.forEach((f) => draw(f, f.clientWidth)));
})();
