/** What the hosted pages look like, light and dark. */
export const styleSheet = `
:root {
  --page: #eef1f6; --card: #fff; --line: #dfe4ec; --edge: #8791a5; --text: #1a2233; --soft: #5b667a;
  --accent: #2f5bea; --accent-strong: #2448c4; --on-accent: #fff; --hover: #f4f7fd;
  --alert: #a3201f; --alert-page: #fdf0ef; --alert-line: #f3c9c6;
  --good: #14603a; --good-page: #edf8f1; --good-line: #bfe3cd;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #10141c; --card: #1a202c; --line: #323b4c; --edge: #717d94; --text: #eef1f7; --soft: #a6b0c2;
    --accent: #8aa6ff; --accent-strong: #a9beff; --on-accent: #10141c; --hover: #232b3a;
    --alert: #ffb4ae; --alert-page: #3a2022; --alert-line: #6b3336;
    --good: #9fe0b9; --good-page: #173026; --good-line: #2c5b44;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; padding: 32px 16px; display: flex; flex-direction: column; align-items: center;
  justify-content: center; gap: 20px; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
main {
  width: 100%; max-width: 416px; padding: 36px 32px 32px; background: var(--card); border: 1px solid var(--line);
  border-radius: 20px; box-shadow: 0 1px 2px rgb(16 24 40 / .05), 0 16px 40px -16px rgb(16 24 40 / .18);
}
.mark {
  width: 40px; height: 40px; margin-bottom: 20px; border-radius: 12px; background: var(--accent); position: relative;
}
.mark::before, .mark::after {
  content: ""; position: absolute; width: 14px; height: 14px; border: 2.5px solid var(--on-accent); border-radius: 50%;
}
.mark::before { left: 8px; top: 13px; }
.mark::after { right: 8px; top: 13px; }
h1 { margin: 0; font-size: 24px; line-height: 1.25; letter-spacing: -.01em; overflow-wrap: anywhere; }
h2 { margin: 0; font-size: 14px; font-weight: 500; color: var(--soft); }
p { margin: 6px 0 0; color: var(--soft); overflow-wrap: anywhere; }
section { margin-top: 24px; }
.alert {
  margin-top: 20px; padding: 12px 14px; border: 1px solid var(--alert-line); border-radius: 12px;
  background: var(--alert-page); color: var(--alert); font-size: 15px;
}
.notice {
  margin-top: 20px; padding: 12px 14px; border: 1px solid var(--good-line); border-radius: 12px;
  background: var(--good-page); color: var(--good); font-size: 15px; overflow-wrap: anywhere;
}
code { display: block; font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
ul { list-style: none; margin: 10px -6px 0; padding: 2px 6px; max-height: 292px; overflow-y: auto; }
li + li { margin-top: 8px; }
button, input { font: inherit; color: inherit; border-radius: 12px; width: 100%; }
.user {
  display: flex; align-items: center; gap: 12px; padding: 10px 12px; text-align: left; cursor: pointer;
  background: none; border: 1px solid var(--line); transition: background .12s, border-color .12s;
}
.user:hover { background: var(--hover); border-color: var(--accent); }
.avatar {
  flex: none; width: 36px; height: 36px; border-radius: 50%; display: grid; place-items: center;
  font-weight: 600; font-size: 15px; background: var(--hover); color: var(--accent-strong); border: 1px solid var(--line);
}
.who { min-width: 0; flex: 1; line-height: 1.3; }
.who > span { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.name { font-weight: 600; }
.address { font-size: 14px; color: var(--soft); }
.user::after { content: "\\2192"; color: var(--soft); transition: transform .12s; }
.user:hover::after { color: var(--accent); transform: translateX(2px); }
.or { display: flex; align-items: center; gap: 12px; }
.or::before, .or::after { content: ""; flex: 1; height: 1px; background: var(--line); }
label { display: block; margin-top: 14px; font-size: 14px; font-weight: 500; }
input {
  margin-top: 6px; padding: 10px 12px; background: var(--card); border: 1px solid var(--edge);
}
input:hover { border-color: var(--text); }
input[aria-invalid="true"] { border-color: var(--alert); }
input::placeholder { color: var(--soft); opacity: 1; }
.primary {
  margin-top: 20px; padding: 11px 16px; border: 0; cursor: pointer; font-weight: 600;
  background: var(--accent); color: var(--on-accent); transition: background .12s;
}
.primary:hover { background: var(--accent-strong); }
.row { display: flex; gap: 8px; margin-top: 6px; }
.row input { margin: 0; flex: 1; min-width: 0; }
.secondary {
  flex: none; width: auto; padding: 10px 14px; cursor: pointer; font-weight: 500; background: none;
  border: 1px solid var(--edge); color: var(--accent-strong); transition: background .12s;
}
.secondary:hover { background: var(--hover); }
.hint, .error { margin-top: 6px; font-size: 14px; color: var(--soft); }
.error { color: var(--alert); }
.unseen { position: absolute; width: 1px; height: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
footer a { display: inline-block; margin-top: 6px; }
footer { font-size: 14px; color: var(--soft); text-align: center; max-width: 416px; }
a { color: inherit; text-underline-offset: 3px; }
a:hover { color: var(--text); }
@media (max-width: 420px) { main { padding: 28px 20px 24px; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;
