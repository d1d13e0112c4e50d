// Publishes the sample town's website into a folder by bubenik-cli, opens every kind of its pages in Chromium, light and
// dark, wide and as narrow as a telephone, and lets axe-core judge them by WCAG 2.2 A and AA. Fails on any finding, and
// when a page that cannot pass does (so that a broken check is noticed).
//   node SiteAccess.js BUBENIK-CLI AXE.MIN.JS PICTURE
'use strict';

const { execFileSync, spawn } = require('child_process');
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');

const [cli, axeFile, picture] = process.argv.slice(2);
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'bubenik-site-'));
const workspace = path.join(home, 'town');
const site = path.join(workspace, 'site');
const patience = 120000; // ms for one browser
const mostOfAKind = 6; // pages in one folder of the site
const bad = '<!DOCTYPE html><html><head><title></title></head><body><h1>A</h1><h4>B</h4><img src="x.png">'
    + '<a href="/" style="color:#bbb;background:#fff">zde</a><input></body></html>';

function run(...words) {
    return execFileSync(cli, ['--workspace', workspace, ...words], { encoding: 'utf8' });
}

function publish() {
    run('workspace', 'init', '--demo', '--town', 'Klášterec nad Ohří');
    const body = path.join(home, 'body.md');
    fs.writeFileSync(body, 'Od **pondělí 7. prosince** bude uzavřena [Petlérská ulice](https://example.cz).\n\n'
        + '## Kudy objíždět\n\n- ulicí Chomutovskou\n- ulicí Lesní\n\n### Autobusy\n\n1. linka 5\n2. linka 7\n\n'
        + '| Den | Hodiny |\n|---|---|\n| pondělí | 8–17 |\n\n> Děkujeme za trpělivost.\n');
    const post = JSON.parse(run('post', 'add', '--title', 'Uzavírka Petlérské ulice', '--category', 'Doprava', '--body-file', body,
        '--image', picture, '--alt', 'Mapa objížďky', '--json'));
    run('post', 'schedule', post.id, '--channel', 'web');
    run('deliver');
}

// Of every folder some pages, the newest names first; they are made by the same hand.
function pages(folder = site) {
    const entries = fs.readdirSync(folder, { withFileTypes: true });
    const here = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html')).slice(0, mostOfAKind);
    const below = entries.filter((entry) => entry.isDirectory()).slice(0, 4 * mostOfAKind).flatMap((entry) => pages(path.join(folder, entry.name)));
    return [...here.map((entry) => '/' + path.relative(site, path.join(folder, entry.name))), ...below];
}

// Opens the pages one after another in a frame and has each judged; sends home what was found.
const judge = `
const wanted = WANTED;
const results = [];
function load(address) {
    return new Promise((done) => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'border:0;width:100vw;height:100vh';
        frame.onload = () => done(frame);
        frame.src = address;
        document.body.replaceChildren(frame);
    });
}
(async () => {
    for (const address of wanted) {
        const frame = await load(address);
        const inside = frame.contentWindow;
        const script = inside.document.createElement('script');
        script.src = '/:axe';
        await new Promise((done) => { script.onload = done; inside.document.head.append(script); });
        const found = await inside.axe.run(inside.document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
        results.push({ address, passes: found.passes.length, isDark: inside.matchMedia('(prefers-color-scheme: dark)').matches,
            width: inside.innerWidth, scrolls: inside.document.documentElement.scrollWidth > inside.innerWidth + 1,
            violations: found.violations.map((one) => one.id + ': ' + one.help + ' — ' + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')) });
    }
    await fetch('/:results', { method: 'POST', body: JSON.stringify(results) });
})().catch((error) => fetch('/:results', { method: 'POST', body: JSON.stringify({ error: String(error && error.stack || error) }) }));
`;

function serve(wanted, take) {
    const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.jpg': 'image/jpeg', '.png': 'image/png',
        '.xml': 'application/xml', '.svg': 'image/svg+xml', '.mp3': 'audio/mpeg' };
    return http.createServer((request, response) => {
        const name = decodeURIComponent(request.url.split('?')[0]);
        const send = (type, content) => response.writeHead(200, { 'Content-Type': type }).end(content);
        if (name === '/:judge') {
            send('text/html; charset=utf-8', '<!DOCTYPE html><html lang="en"><title>judge</title><body style="margin:0"><script>'
                + judge.replace('WANTED', () => JSON.stringify(wanted)) + '</script></body></html>');
        } else if (name === '/:axe') {
            send('text/javascript', fs.readFileSync(axeFile));
        } else if (name === '/:bad') {
            send('text/html; charset=utf-8', bad);
        } else if (name === '/:results') {
            let body = '';
            request.on('data', (piece) => { body += piece; });
            request.on('end', () => { response.end(); take(JSON.parse(body)); });
        } else {
            let file = path.join(site, path.normalize(name));
            if (fs.existsSync(file) && fs.statSync(file).isDirectory()) {
                file = path.join(file, 'index.html');
            }
            if (file.startsWith(site) && fs.existsSync(file)) {
                send(types[path.extname(file)] || 'application/octet-stream', fs.readFileSync(file));
            } else {
                response.writeHead(404).end();
            }
        }
    });
}

function browser() {
    for (const folder of process.env.PATH.split(':')) {
        for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
            if (fs.existsSync(path.join(folder, name))) {
                return path.join(folder, name);
            }
        }
    }
    throw new Error('There is no Chromium: packaging/deps/install test');
}

// With the processes that it has started: they would go on writing into its folder.
function end(child) {
    try {
        process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
        child.kill('SIGKILL');
    }
}

function look(wanted, isDark, size) {
    return new Promise((done, failed) => {
        let child;
        const server = serve(wanted, (results) => {
            clearTimeout(limit);
            end(child);
            server.close();
            server.closeAllConnections();
            results.error ? failed(new Error(results.error)) : done(results);
        });
        const limit = setTimeout(() => {
            end(child);
            server.close();
            failed(new Error('the browser did not answer'));
        }, patience);
        server.listen(0, '127.0.0.1', () => {
            const profile = fs.mkdtempSync(path.join(home, 'profile-'));
            // Root (in a build's container) has no sandbox; what is opened is our own.
            child = spawn(browser(), ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
                '--disable-extensions', '--mute-audio', '--blink-settings=preferredColorScheme=' + (isDark ? 0 : 1), '--window-size=' + size,
                '--user-data-dir=' + profile, 'http://127.0.0.1:' + server.address().port + '/:judge'], { stdio: 'ignore', detached: true });
            child.on('error', failed);
        });
    });
}

(async () => {
    let failures = 0;
    const say = (text) => { failures += 1; console.log(text); };
    publish();
    const wanted = pages();
    console.log(wanted.length + ' pages of ' + site);
    if (wanted.length < 5) {
        say('too few pages came out');
    }
    for (const [isDark, size] of [[false, '1280,800'], [true, '1280,800'], [false, '500,800']]) {
        const results = await look([...wanted, '/:bad'], isDark, size);
        for (const result of results) {
            const where = result.address + (isDark ? ' dark ' : ' light ') + result.width;
            if (result.address === '/:bad') {
                if (result.violations.length < 4) {
                    say('a page full of faults passed: ' + result.violations.join('; '));
                }
                continue;
            }
            if (result.isDark !== isDark) {
                say(where + ': the browser does not use the wanted colours');
            }
            if (result.scrolls) {
                say(where + ': scrolls sideways');
            }
            if (result.passes < 10) {
                say(where + ': hardly anything was looked at');
            }
            result.violations.forEach((violation) => say(where + ': ' + violation));
        }
    }
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    console.log(failures === 0 ? 'every page can be used' : failures + ' findings');
    process.exit(failures === 0 ? 0 : 1);
})().catch((error) => {
    console.log(error.stack || String(error));
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    process.exit(1);
});
