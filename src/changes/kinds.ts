/** The kinds of change, in the order in which they are offered. A new one is a file, its words, and a line here. */
import { addPeople } from './add-people';
import { changeDriver } from './change-driver';
import { completeProject } from './complete-project';
import { convertToWard } from './convert-to-ward';
import { growBudget } from './grow-budget';
import { growPeople } from './grow-people';
import { joinPart } from './join-part';
import { mergeUnit } from './merge-unit';
import { setAreaType } from './set-area-type';
import { setBehaviour } from './set-behaviour';
import { setClass } from './set-class';
import { setGrade } from './set-grade';
import { setRegion } from './set-region';
import { setValue } from './set-value';
import { splitUnit } from './split-unit';

export const changeKinds = [
  mergeUnit,
  joinPart,
  convertToWard,
  splitUnit,
  addPeople,
  growPeople,
  setGrade,
  setValue,
  changeDriver,
  setBehaviour,
  completeProject,
  growBudget,
  setRegion,
  setAreaType,
  setClass,
] as const;
