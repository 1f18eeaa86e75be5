import { requireRole } from "../access/require-role";
import type { Context } from "../api/context";
import { keepable } from "../api/engine";
import type { Actor } from "./verdict";

/** Return who asks, an editor at least, and the reason given, null for none; throws for anybody else. */
export function actorOf(context: Context, reason: string | null | undefined): Actor {
  const { name: author } = requireRole(context, "EDITOR");
  return { author, reason: keepable(reason ?? "").trim() || null };
}
