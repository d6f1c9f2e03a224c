/** What the coverage page looks like: light, dark and printed. */
export const coveragePageStyle = `
:root {
  --page: #f3f5f9; --card: #fff; --line: #dfe4ec; --text: #1a2233; --soft: #566175;
  --flow: #14683f; --flow-fill: #2c9a63; --gallery: #5b3fbf; --fault: #a8480f; --prefer: #1f56b5;
  --demand-fill: #7a8fe6; --rest-fill: #dfe4ec; --seen-page: #f1f7f4; --never: #6b7486;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #10141c; --card: #181e2a; --line: #303a4b; --text: #eef1f7; --soft: #a6b0c2;
    --flow: #86dcae; --flow-fill: #3fae79; --gallery: #bfaeff; --fault: #ffb482; --prefer: #9fc0ff;
    --demand-fill: #7d90e8; --rest-fill: #303a4b; --seen-page: #18281f; --never: #98a3b7;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 40px 20px 64px; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
main { max-width: 1080px; margin: 0 auto; }
h1 { margin: 0 0 18px; font-size: 22px; font-weight: 600; line-height: 1.2; }
.number { font-size: 46px; font-weight: 700; font-variant-numeric: tabular-nums; letter-spacing: -.02em; }
.number small { font-size: 26px; color: var(--soft); font-weight: 600; }
.percent { color: var(--soft); font-weight: 400; }
h2 { margin: 40px 0 12px; font-size: 17px; }
h3 { margin: 0; font: 600 14px/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .92em; }
.provider { color: var(--soft); font-weight: 400; }
.scope, .meaning, .empty { color: var(--soft); }
.scope { margin: 0 0 6px; }
.meaning { max-width: 76ch; }
.bar { display: block; width: 100%; height: 6px; border-radius: 3px; }
header > .bar { height: 12px; border-radius: 6px; }
.rest { fill: var(--rest-fill); } .by-flow { fill: var(--flow-fill); } .on-demand { fill: var(--demand-fill); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px; margin: 20px 0 0; }
.tiles > div, article, .legend { background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.tiles > div { padding: 12px 16px; display: flex; flex-direction: column-reverse; }
dt { color: var(--soft); font-size: 13px; }
dd { margin: 0; font-size: 22px; font-weight: 600; font-variant-numeric: tabular-nums; }
.legend { margin-top: 20px; padding: 12px 16px; display: flex; flex-wrap: wrap; gap: 10px 32px; justify-content: space-between; align-items: center; }
ul { list-style: none; margin: 0; padding: 0; }
.legend ul { display: flex; flex-wrap: wrap; gap: 4px 20px; font-size: 13px; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 13px; }
fieldset legend { float: left; padding: 0; color: var(--soft); }
label { display: inline-flex; gap: 6px; align-items: center; }
input { accent-color: var(--prefer); margin: 0; }
article { padding: 14px 16px 16px; margin-bottom: 12px; break-inside: avoid; }
.head { display: flex; flex-wrap: wrap; gap: 2px 20px; align-items: baseline; margin-bottom: 10px; }
.head p { margin: 0; color: var(--soft); font-size: 13px; }
.head .seen { margin-left: auto; font-weight: 600; color: var(--text); font-variant-numeric: tabular-nums; }
.errors { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 12px; }
.errors li {
  padding: 2px 9px; border: 1px solid var(--line); border-radius: 7px; overflow-wrap: anywhere;
  font: 12.5px/1.6 ui-monospace, "SF Mono", Menlo, Consolas, monospace;
}
.errors .never { color: var(--never); border-style: dashed; }
.errors .was-seen { background: var(--seen-page); font-weight: 600; }
.errors .undocumented { text-decoration: underline dotted; }
.errors li span span { margin-right: 2px; }
.flow { color: var(--flow); } .gallery { color: var(--gallery); } .fault { color: var(--fault); } .prefer { color: var(--prefer); }
.legend .never { color: var(--never); }
.legend .mark { display: inline-block; width: 1em; text-align: center; }
.uncalled { columns: 3 280px; column-gap: 28px; font: 12.5px/1.9 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
.uncalled li { break-inside: avoid; overflow-wrap: anywhere; }
.uncalled small { color: var(--soft); font-size: 11.5px; }
body:has(#show-never:checked) .was-seen, body:has(#show-seen:checked) .errors .never { display: none; }
@media print {
  :root {
    --page: #fff; --card: #fff; --line: #bbb; --text: #000; --soft: #444; --flow: #14683f; --flow-fill: #2c9a63;
    --gallery: #5b3fbf; --fault: #a8480f; --prefer: #1f56b5; --demand-fill: #7a8fe6; --rest-fill: #ddd;
    --seen-page: #fff; --never: #555;
  }
  body { padding: 0; font-size: 12px; }
  fieldset { display: none; }
  .bar, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
