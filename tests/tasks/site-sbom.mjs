/** What a package is made of as a machine reads it (CycloneDX), by npm out of the lockfile. */
import { captureNpm } from './run-npm.mjs';

export const sbomFile = 'sbom.cdx.json';

/**
 * npm's list of everything that the lockfile names, cut to what the build has put into the site: the same packages that its notices name.
 * @param {object} everything CycloneDX of the whole lockfile
 * @param {{ name: string, version: string, inside: readonly string[] }} site `inside`: `name@version` of each package
 * @throws Error where a package is in the site that npm does not know: the list would be short by it
 */
export function siteSbom(everything, { name, version, inside }) {
  const components = everything.components.filter((component) => inside.includes(`${component.name}@${component.version}`));
  const listed = new Set(components.map((component) => `${component.name}@${component.version}`));
  const missing = inside.filter((each) => !listed.has(each));
  if (missing.length > 0) throw new Error(`The site has packages that package-lock.json does not name: ${missing.join(', ')}`);
  const root = everything.metadata.component;
  const refs = new Set([root['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  return {
    ...everything,
    // npm names the product after the folder that it lies in.
    metadata: { ...everything.metadata, component: { ...root, type: 'application', name, version } },
    components,
    dependencies: everything.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
  };
}

/**
 * @param {{ name: string, version: string, inside: readonly string[] }} site
 * @throws Error where npm cannot say it
 */
export async function makeSbom(site) {
  const { code, stdout, stderr } = await captureNpm(['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']);
  if (code !== 0) throw new Error(`npm sbom ended with ${code}: ${stderr.trim()}`);
  return `${JSON.stringify(siteSbom(JSON.parse(stdout), site), null, 2)}\n`;
}
