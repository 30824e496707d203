import { makeStyles, tokens } from '@fluentui/react-components';

/** How a remark under a choice looks. */
export const useNoteStyles = makeStyles({
  note: {
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
