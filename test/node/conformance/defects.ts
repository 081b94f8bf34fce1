import type {Plant} from './plant.js';

/** A back end that is wrong in one way, and the checks that have to find it: these and no other of their endpoints. */
export interface Defect {
  /** What is wrong, as in `a back end with …`. */
  readonly name: string;
  readonly plant: Plant;
  readonly fails: readonly string[];
}

/** The defects of one endpoint, whose checks are named without it. */
export function checksOf(endpoint: string, defects: readonly Defect[]): Defect[] {
  return defects.map(({name, plant, fails}) => ({
    name,
    plant,
    fails: fails.map((check) => `${endpoint}.${check}`),
  }));
}
