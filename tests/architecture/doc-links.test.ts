/** What the documents point to is there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './planted-tree';
import { projectFiles } from './project-files';

/** Links that stay in the repository, without what they point to inside a document. */
function linksOf(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^ *```[^]*?^ *```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => (/^([a-z]+:|#)/.test(link) ? [] : [link.replace(/#.*$/, '')]));
}

describe('the documents', () => {
  const documents = projectFiles(repository).filter((path) => path.endsWith('.md'));

  it('point to nothing that is not there', () => {
    const dead = documents.flatMap((path) =>
      linksOf(readFileSync(join(repository, path), 'utf8'))
        .filter((link) => !existsSync(join(repository, dirname(path), link)))
        .map((link) => `${path} → ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it('begin with one that leads to the guides, the deployment, the changes and what is promised', () => {
    expect(linksOf(readFileSync(join(repository, 'README.md'), 'utf8'))).toEqual(
      expect.arrayContaining(['docs/deploy/vi.md', 'docs/deploy/en.md', 'docs/threat-model.md', 'CHANGELOG.md', 'CONTRIBUTING.md']),
    );
  });
});
