/** The name of the script that this page began with: it carries a hash, so another name is another build. '' where there is none. */
export function buildName(): string {
  const names = [...document.scripts].flatMap(({ src }) => /\/(taskpane[^/]*\.js)$/.exec(src)?.[1] ?? []);
  return names[0] ?? '';
}
