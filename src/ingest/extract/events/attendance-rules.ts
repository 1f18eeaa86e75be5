import type { AttendanceRule } from "./attendance";
import { accompaniedBy } from "./attendance/accompanied-by.rule";
import { accompanying } from "./attendance/accompanying.rule";
import { attendedBy } from "./attendance/attended-by.rule";
import { delegationIncluded } from "./attendance/delegation-included.rule";
import { delegationLedBy } from "./attendance/delegation-led-by.rule";
import { delegationOf } from "./attendance/delegation-of.rule";
import { exchangedBy } from "./attendance/exchanged-by.rule";
import { inPresenceOf } from "./attendance/in-presence-of.rule";
import { leadingTheDelegation } from "./attendance/leading-the-delegation.rule";
import { ledTheDelegation } from "./attendance/led-the-delegation.rule";
import { listedBelow } from "./attendance/listed-below.rule";
import { presentWere } from "./attendance/present-were.rule";
import { shownFromLeft } from "./attendance/shown-from-left.rule";
import { signedThere } from "./attendance/signed-there.rule";
import { wasPresent } from "./attendance/was-present.rule";
import { whereTheyActed } from "./attendance/where-they-acted.rule";

/** The rules that read who was there, besides those whom the telling of an encounter names. */
export const ATTENDANCE_RULES: readonly AttendanceRule[] = [
  attendedBy,
  delegationLedBy,
  delegationOf,
  ledTheDelegation,
  leadingTheDelegation,
  delegationIncluded,
  accompaniedBy,
  accompanying,
  listedBelow,
  wasPresent,
  whereTheyActed,
  presentWere,
  inPresenceOf,
  shownFromLeft,
  signedThere,
  exchangedBy,
];
