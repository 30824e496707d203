/** The frame around the stories: all of its height is the pane's. */
import { addons } from 'storybook/manager-api';

addons.setConfig({ bottomPanelHeight: 0, rightPanelWidth: 0 });
