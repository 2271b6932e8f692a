// Opora, MIT licence. See LICENSE.
#pragma once

#include <string_view>

namespace opora::inline v0::write {

/// The look of the page: one accent, the system's letters, light and dark, A4 in print. Colours of pictures are in
/// svg/parts.cpp. Every pair of letters and ground has a contrast of at least 4.5 (WCAG 2.2, 1.4.3).
inline constexpr std::string_view report_style = R"css(
:root{color-scheme:light dark;--paper:#fff;--ink:#1a2027;--muted:#515c66;--line:#dfe4e8;--strong:#b4bdc5;--panel:#f4f6f8;
--accent:#005b8f;--error:#a83f00;--mark:#fff0c2;--focus:#005b8f}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e8ecef;--muted:#a9b4be;--line:#2d353d;
--strong:#4a555f;--panel:#1d232a;--accent:#7cc4f0;--error:#ff8d4f;--mark:#5a4a12;--focus:#7cc4f0}}
@media print{:root{color-scheme:light}}
*{box-sizing:border-box}
html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
-webkit-text-size-adjust:100%;background:var(--paper);color:var(--ink);scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;max-width:1216px;padding:0 48px 64px}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:2px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999px;top:8px;padding:8px 16px;background:var(--paper)}
.skip:focus{left:16px;z-index:9}
header{padding:56px 0 0}
h1{font-size:clamp(26px,3.4vw,38px);line-height:1.2;font-weight:650;letter-spacing:-.012em;margin:0 0 24px;max-width:26em;
text-wrap:balance;overflow-wrap:anywhere}
h1.long{font-size:clamp(20px,2.2vw,26px);max-width:36em}
h2{font-size:25px;line-height:1.25;font-weight:650;letter-spacing:-.008em;margin:0 0 8px}
h3{font-size:18px;line-height:1.35;font-weight:650;margin:32px 0 8px}
p{margin:0 0 12px}
section{padding:56px 0 0;scroll-margin-top:52px}
[id]{scroll-margin-top:60px}
.eyebrow{color:var(--accent);font-size:14px;font-weight:600;margin:0 0 8px}
.lead{color:var(--muted);max-width:46em;margin:0 0 20px}
.quiet,.place,.code,.count{color:var(--muted)}
.count,.code{font-weight:400;font-variant-numeric:tabular-nums}
.code{font-size:13px}
dl.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:6px 28px;margin:0 0 32px;max-width:64em}
dl.facts dt{color:var(--muted)}dl.facts dd{margin:0;overflow-wrap:anywhere}
ul.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));gap:0 28px;margin:0;padding:0;list-style:none}
.tiles li{border-top:2px solid var(--ink);padding:10px 0 18px}
.tiles .n{display:flex;align-items:center;gap:8px;font-size:32px;line-height:1.15;font-weight:600;letter-spacing:-.02em;
font-variant-numeric:tabular-nums}
.tiles .w{color:var(--muted);font-size:14px;line-height:1.35}
nav{position:sticky;top:0;z-index:3;background:var(--paper);border-bottom:1px solid var(--line);margin:24px 0 0}
nav ul{display:flex;flex-wrap:wrap;gap:2px 22px;margin:0;padding:10px 0;list-style:none;font-size:14.5px}
nav a{display:block;padding:2px 0;text-decoration:none}nav a:hover{text-decoration:underline}
svg.o{display:block}
svg.mark{display:inline-block;width:14px;height:14px;vertical-align:-1.5px;margin-right:5px;flex:none}
.tiles svg.mark{width:22px;height:22px;margin:0}
.scroll{overflow-x:auto}
.wide svg.o{width:100%;min-width:860px;height:auto}
.wide svg .hit{fill:transparent}
.wide a:hover text,.wide a:focus-visible text{text-decoration:underline}
.wide a:focus-visible{outline-offset:1px}
.piece{break-inside:avoid;margin:0}
table{border-collapse:collapse;width:100%;font-size:14.5px;line-height:1.42}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:8px 14px 8px 0;border-bottom:1px solid var(--line);overflow-wrap:break-word;
white-space:pre-line}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--muted);font-weight:600;font-size:13px;border-bottom:1px solid var(--strong);vertical-align:bottom}
tbody th{font-weight:400}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
td.k,th.k{white-space:nowrap}
.events th:nth-child(5){min-width:210px}
tr.stage th{font-weight:650;background:var(--panel);padding-left:10px}
tbody tr:target,li:target{background:var(--mark)}
.badge{display:inline-flex;align-items:center;font-size:13.5px;color:var(--muted);margin-right:2px}
ul.jump{display:flex;flex-wrap:wrap;gap:4px 24px;margin:0 0 4px;padding:0;list-style:none}
ol.findings{list-style:none;margin:0;padding:0}
.finding{padding:14px 0 14px 20px;border-left:3px solid var(--strong);margin:0 0 14px;break-inside:avoid}
.finding.error{border-left-color:var(--error)}
.finding .says{margin:0 0 6px;max-width:56em}
.finding strong{font-weight:600}
.places{list-style:none;margin:0;padding:0;display:grid;gap:8px}
.where{margin:0;font-size:14px;color:var(--muted)}
blockquote{margin:2px 0 0;padding:7px 12px;background:var(--panel);border-radius:4px;max-width:56em;white-space:pre-line;
overflow-wrap:anywhere;font-size:14.5px}
mark{background:var(--mark);color:inherit;border-radius:2px;padding:0 2px;box-shadow:inset 0 -2px 0 var(--strong)}
.mend{margin:8px 0 0;font-size:15px;max-width:56em}.mend span{color:var(--muted)}
.monthgrid{display:grid;grid-template-columns:repeat(auto-fill,minmax(336px,1fr));gap:32px 36px}
.month{break-inside:avoid;min-width:0}
.month h3{margin:0 0 6px}.month table{table-layout:fixed;font-size:13.5px}
.month th{padding:2px 4px;font-size:12.5px;text-align:left}
.month td{height:46px;padding:2px 4px 4px;border:1px solid var(--line);white-space:normal;line-height:1.35}
.month td.off{background:var(--panel)}.month td.void{border-color:transparent}
.month .d{display:block;color:var(--muted);font-size:12px;font-variant-numeric:tabular-nums}
.month td.now{outline:2px solid var(--accent);outline-offset:-2px}
.month td a{display:inline-block;min-width:24px;min-height:24px;line-height:24px}
ul.months{columns:3 300px;column-gap:36px;list-style:none;margin:0;padding:0;font-size:14.5px}ul.months li{break-inside:avoid;padding:3px 0}
.month p{font-size:13.5px;margin:8px 0 0}
footer{margin-top:72px;padding-top:16px;border-top:1px solid var(--line);color:var(--muted);font-size:14px}
@media (max-width:720px){body{padding:0 20px 48px}header{padding-top:32px}dl.facts{grid-template-columns:1fr;gap:0}
dl.facts dd{margin-bottom:10px}.monthgrid{grid-template-columns:minmax(0,1fr)}nav{position:static}[id]{scroll-margin-top:12px}}
@media screen and (max-width:720px){.wide svg.o{min-width:1060px}.scroll table{min-width:600px}.scroll table.events{min-width:900px}}
@page{size:A4;margin:14mm 13mm 16mm}
@page wide{size:A4 landscape;margin:10mm 12mm}
@media print{html{font-size:10.5pt;background:none}body{max-width:none;padding:0}header{padding-top:0}nav,.skip,.screen{display:none}
section{padding-top:24pt}a{color:inherit;text-decoration:none}.scroll{overflow:visible}
#events{break-before:page}section.land{page:wide;padding-top:0}section.land+section.land{padding-top:24pt}.wide svg.o{min-width:0;max-height:236mm}.land svg.o{max-height:178mm}
.land .piece:first-of-type svg.o{max-height:148mm}.lead{max-width:none}.lead{margin-bottom:8pt}
tr,.finding,.month,.piece,blockquote{break-inside:avoid}h2,h3,caption{break-after:avoid}thead{display:table-header-group}
table{font-size:8.8pt}.events th:nth-child(5){min-width:60mm}th,td{padding:4pt 8pt 4pt 0}.monthgrid{display:block}.month{display:inline-block;width:48%;margin:0 1.5% 14pt 0;vertical-align:top}.month td{height:34pt}
.month td a{min-width:0;min-height:0;line-height:1.3}.month table{font-size:8.5pt}.tiles .n{font-size:20pt}
footer{margin-top:14pt;break-before:avoid}
blockquote,.month td.off,tr.stage th,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)css";

} // namespace opora::inline v0::write
