import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { laterWordsOf } from '../../words/languages';
import { locales } from '../../words/locale';
import type { Locale } from '../../words/locale';
import { emptyPage } from '../page-state';
import { PageToolbar } from './PageToolbar';

const nothing = (): void => undefined;

function Page(): ReactNode {
  const [locale, setLocale] = useState<Locale>('vi');
  return (
    <FluentProvider theme={webLightTheme}>
      <PageToolbar
        text={laterWordsOf(locale).embedded}
        state={emptyPage}
        isDark={false}
        onOpen={nothing}
        onSave={nothing}
        onSample={nothing}
        onUndo={nothing}
        onRedo={nothing}
        otherLanguages={locales.filter((each) => each !== locale)}
        onLanguage={setLocale}
        onOtherTheme={nothing}
      >
        {null}
      </PageToolbar>
    </FluentProvider>
  );
}

it('keeps the focus on the language’s button when it is chosen by keyboard: it offers the way back then', async () => {
  render(<Page />);
  screen.getByRole('button', { name: 'English' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tiếng Việt' }));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'English' }));
});
