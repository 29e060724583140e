import { readFileSync } from 'node:fs';

/** The script and style of the page, served unchanged. */
export const SCRIPT = readFileSync(new URL('./app.js', import.meta.url));
export const STYLE = readFileSync(new URL('./app.css', import.meta.url));

/** The one page of the social network; its script draws whatever the address asks for. */
export function appPage(nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Nearby</title>
<link rel="icon" href="/nearby/icon.svg">
<link rel="stylesheet" href="/nearby/app.css">
<script type="module" src="/nearby/app.js" nonce="${nonce}"></script>
</head>
<body></body>
</html>`;
}

/** An empty page on the site. */
export const PLAIN_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Plain</title></head>
<body><h1>Plain</h1><p>Nothing to see here.</p></body>
</html>`;

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#3d6bff"/><path d="M16 26s-8-6.4-8-12.4a8 8 0 0 1 16 0C24 19.6 16 26 16 26z" fill="#fff"/><circle cx="16" cy="13.6" r="3.2" fill="#3d6bff"/></svg>`;
