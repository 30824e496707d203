/**
 * Only src/editions names an edition or a legal text, or holds its data: everybody else is handed a standard (docs/adr/0021). A name elsewhere
 * is how a second edition comes to be forgotten. Reported outside that folder: ids in any text or pattern, and imports of an edition's own files.
 */
const named = /(?<![a-z0-9])(?:nq|luat|nd|tt)-\d{1,4}(?![a-z0-9])/i;
/** `…/editions/nq-26-2022/…`, `…/editions/crosswalk/x.json`: what lies in the folder of one edition, or is data. */
const ownFile = /(?:^|\/)editions\/(?:[a-z]+-\d+|.*\.json$)/;

/** @type {import('eslint').Rule.RuleModule} */
export const editionsWall = {
  meta: {
    type: 'problem',
    messages: {
      named: 'Only src/editions names an edition or a legal text: “{{text}}” is asked of its catalogue, or is handed in.',
      imported: 'The data of an edition are read by src/editions alone: ask its catalogue.',
    },
    schema: [],
  },
  create(context) {
    const told = (node, text) => {
      const found = named.exec(text);
      if (found !== null) context.report({ node, messageId: 'named', data: { text: found[0] } });
    };
    const isSource = ({ parent }) => /^(?:Import|Export)/.test(parent.type);
    return {
      Literal(node) {
        if (node.regex !== undefined) told(node, node.regex.pattern);
        else if (typeof node.value !== 'string') return;
        else if (!isSource(node)) told(node, node.value);
        else if (ownFile.test(node.value)) context.report({ node, messageId: 'imported' });
      },
      TemplateElement: (node) => told(node, node.value.cooked ?? node.value.raw),
      JSXText: (node) => told(node, node.value),
    };
  },
};
