/**
 * The map's one door: what the rest of the house may have of it. What stands behind it is fetched when the map is first looked at, so this
 * file imports none of it in advance.
 */
import { lazyPart } from '../taskpane/LazyPart';

/** The communes as a schematic map, or on the true boundaries of a file that the user loads. */
export const CommuneMap = lazyPart(async () => (await import(/* webpackChunkName: "commune-map" */ './view/CommuneMap')).CommuneMap);
