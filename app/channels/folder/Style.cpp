#include "channels/folder/Pages.h"

namespace bubenik::folder {

// White and cobalt as the town's porcelain. Every pair of text and ground has a contrast of 4.5:1 or more, in both
// schemes.
QString styleSheet()
{
    return QStringLiteral(R"css(:root{color-scheme:light dark;--window:#f5f6f8;--surface:#fff;--sunken:#eceff3;--line:#d3d9e1;--control:#7c8899;--text:#1a2230;--muted:#576373;--accent:#1c4fa1;--soft:#e4ecf8;--on-accent:#fff}
@media (prefers-color-scheme:dark){:root{--window:#12161c;--surface:#1a2028;--sunken:#0e1217;--line:#333d4a;--control:#748294;--text:#e6ebf1;--muted:#9ca9b8;--accent:#8db2fa;--soft:#22304a;--on-accent:#0e1217}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--window);color:var(--text);font:1.0625rem/1.6 Inter,"Noto Sans",system-ui,-apple-system,"Segoe UI",sans-serif;display:flex;flex-direction:column;min-height:100vh;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
h1,h2,h3,h4{line-height:1.2;letter-spacing:-.01em;text-wrap:balance;margin:2.5rem 0 .75rem;hyphens:manual}
h1{font-size:clamp(1.875rem,1.4rem + 2.2vw,2.75rem);margin:0 0 1rem;letter-spacing:-.02em}
h2{font-size:1.5rem}h3{font-size:1.2rem}h4,h5,h6{font-size:1.0625rem}
p,ul,ol,figure,blockquote,pre{margin:0 0 1.1rem}
img{display:block;max-width:100%;height:auto;border-radius:6px;background:var(--sunken)}
.wrap{width:100%;max-width:70rem;margin:0 auto;padding:0 clamp(1rem,4vw,2rem)}
.muted,.meta{color:var(--muted)}
.meta{font-size:.9375rem;margin:0 0 .5rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-100vw;top:0;z-index:1;background:var(--accent);color:var(--on-accent);padding:.75rem 1.25rem}
.skip:focus{left:0}
header.site{background:var(--surface);border-top:6px solid var(--accent);border-bottom:1px solid var(--line)}
header.site .wrap{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25rem 2rem;padding-top:.75rem;padding-bottom:.75rem}
.brand{color:var(--text);font-weight:700;font-size:1.25rem;letter-spacing:-.01em;text-decoration:none;padding:.25rem 0}
.brand::before{content:"";display:inline-block;width:.8em;height:.8em;margin-right:.5em;border-radius:50%;border:.22em solid var(--accent);vertical-align:-.08em}
.brand:hover{color:var(--accent)}
nav ul{display:flex;gap:.25rem;margin:0;padding:0;list-style:none}
nav li a{display:block;padding:.5rem .75rem;border-radius:6px;text-decoration:none;font-weight:500}
nav li a:hover{background:var(--soft)}
nav li a[aria-current]{background:var(--soft);color:var(--text)}
main{flex:1;padding-top:clamp(1.5rem,4vw,3rem)!important;padding-bottom:4rem!important}
footer.site{border-top:1px solid var(--line);background:var(--sunken);color:var(--muted);font-size:.9375rem}
footer.site .wrap{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2rem;padding-top:1.25rem;padding-bottom:1.25rem}
footer.site p{margin:0}
.card{position:relative;background:var(--surface);border:1px solid var(--line);border-radius:10px;overflow:hidden;display:flex;flex-direction:column}
.card>div:last-child{padding:1.25rem}
.card h2{font-size:1.2rem;margin:0 0 .375rem}
.card p:last-child{margin:0}
.card h2 a{color:var(--text);text-decoration:none}
.card h2 a::after{content:"";position:absolute;inset:0}
.card:hover{border-color:var(--control)}
.card:hover h2 a{color:var(--accent);text-decoration:underline}
.card:focus-within{border-color:var(--accent)}
.shot img{width:100%;aspect-ratio:3/2;object-fit:cover;border-radius:0}
.lead-card{margin-bottom:1.5rem}
.lead-card h2{font-size:clamp(1.4rem,1.1rem + 1.6vw,2rem);letter-spacing:-.015em}
.plain.lead-card{border-left:4px solid var(--accent)}
.cards .plain::before{content:"";aspect-ratio:3/2;background:radial-gradient(circle at 100% 100%,transparent 0 24%,var(--accent) 24.3% 25.7%,transparent 26% 40%,var(--accent) 40.3% 41%,transparent 41.3% 56%,var(--accent) 56.3% 56.7%,transparent 57%),var(--soft)}
.cards{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr))}
.more{margin:2rem 0 0}
.categories{display:inline-block;background:var(--soft);color:var(--text);border-radius:1em;padding:0 .7em;margin-left:.35em;font-size:.875rem}
.article{max-width:44rem;margin:0 auto}
.article>header{margin-bottom:1.75rem}
.lead{font-size:1.25rem;line-height:1.5;color:var(--text)}
.article>header .lead{margin:0}
.validity{display:inline-block;border-left:4px solid var(--accent);background:var(--soft);padding:.25rem .75rem;margin:0 0 1rem;font-weight:600}
.validity.over{border-color:var(--control);background:var(--sunken)}
.text{font-size:1.125rem;line-height:1.65}
.text li{margin-bottom:.25rem}.text li>ul,.text li>ol{margin:.25rem 0}
figure{margin:0 0 1.75rem}
.article figure img{width:auto;margin:0 auto}
.article>figure img{width:100%}
blockquote{border-left:4px solid var(--accent);padding:.25rem 0 .25rem 1.25rem;margin-left:0;margin-right:0}
blockquote>:last-child{margin:0}
code,pre{font-family:ui-monospace,"DejaVu Sans Mono",Consolas,monospace;font-size:.9375em}
pre{background:var(--sunken);padding:1rem;border-radius:6px;overflow-x:auto}
hr{border:0;border-top:1px solid var(--line);margin:2.5rem 0}
.table{overflow-x:auto;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:1rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--control)}
.sound{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:1rem 1.25rem;margin-bottom:1rem}
.sound figcaption{font-weight:600}.sound figcaption .muted{font-weight:400}
.sound audio{display:block;width:100%;margin:.75rem 0}
.sound p{margin:0;font-size:.9375rem}
.gallery{list-style:none;padding:0;columns:2 16rem;column-gap:1rem}
.gallery li{break-inside:avoid;padding-bottom:1rem}
.article .gallery img{width:100%}
.months{list-style:none;padding:0;display:grid;gap:.5rem 1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr))}
.months li{display:flex;justify-content:space-between;border-bottom:1px solid var(--line);padding:.375rem 0}
.titles{list-style:none;padding:0}
.titles li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;border-bottom:1px solid var(--line);padding:.5rem 0}
.titles .meta{margin:0}
.crumbs{font-size:.9375rem;margin-bottom:.75rem}
@media (min-width:60rem){.lead-card:not(.plain){flex-direction:row;align-items:stretch}.lead-card .shot{flex:0 0 56%}.lead-card .shot img{height:100%}.lead-card>div:last-child{padding:2rem;align-self:center}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){.card,.sound{border:1px solid}}
@media print{:root{--window:#fff;--surface:#fff;--text:#000;--muted:#333;--accent:#000;--line:#999}body{font-size:11pt;display:block}nav,.skip,footer.site,audio,.sound p{display:none}header.site{border-top:0}.article{max-width:none}.text a::after{content:" (" attr(href) ")";font-size:.85em}figure,tr,blockquote{break-inside:avoid}h1,h2,h3{break-after:avoid}img{max-height:12cm;width:auto!important}}
)css");
}

} // namespace bubenik::folder
