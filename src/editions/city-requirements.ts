/** Requirements of administrative units; apart from the editions, since only scenarios and formulas ask for them. */
import type { RequirementEdition } from '../domain/requirement';
import { instrumentIds } from './instruments';
import { decodeRequirements } from './decode-requirements';
import provincialCityJson from './nq-1211-2016/provincial-city.json';
import { sound } from './sound';

/** Requirements of a provincial city and of its new wards (NQ 1211/2016 as amended by NQ 27/2022). */
export const provincialCity: RequirementEdition = sound(decodeRequirements(provincialCityJson, instrumentIds));
