import { Agreement, AgreementAction, AgreementParty } from "../entities/agreement";
import { Event } from "../entities/event";
import { Membership, Official } from "../entities/official";
import { Commitment, Figure, Statement } from "../entities/sayings";
import { connectionOf } from "./connection";

export const AgreementConnection = connectionOf("Agreement", () => Agreement);
export const AgreementActionConnection = connectionOf("AgreementAction", () => AgreementAction);
export const AgreementPartyConnection = connectionOf("AgreementParty", () => AgreementParty);
export const CommitmentConnection = connectionOf("Commitment", () => Commitment);
export const EventConnection = connectionOf("Event", () => Event);
export const FigureConnection = connectionOf("Figure", () => Figure);
export const MembershipConnection = connectionOf("Membership", () => Membership);
export const OfficialConnection = connectionOf("Official", () => Official);
export const StatementConnection = connectionOf("Statement", () => Statement);
