/**
 * The map's one door: what the rest of the house may have of it. What stands behind it is fetched when the map is first looked at, so this
 * file imports none of it in advance.
 */
import { lazyPart } from '../taskpane/LazyPart';
import type { WideView } from '../taskpane/wide/wide-view';
import { laterWordsOf } from '../words/languages';

/** The communes as a schematic map, or on the true boundaries of a file that the user loads. */
export const CommuneMap = lazyPart(async () => (await import(/* webpackChunkName: "commune-map" */ './view/CommuneMap')).CommuneMap);

/** The same map with a merger marked that an answer proposes; nothing can be ticked on it. */
export const MergerMap = lazyPart(async () => (await import(/* webpackChunkName: "commune-map" */ './view/MergerMap')).MergerMap);

/** The same map wide, with the totals beside it. */
export const wideCommunes: WideView = {
  id: 'communes',
  title: (locale) => laterWordsOf(locale).wide.communes,
  feed: async () => (await import(/* webpackChunkName: "commune-map" */ './view/WideCommunesFeed')).WideCommunesFeed,
  view: async () => (await import(/* webpackChunkName: "commune-map" */ './view/WideCommunes')).WideCommunes,
};
