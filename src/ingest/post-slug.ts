import { slugOf } from "../api/fold";

/**
 * Return the key of a post. A ministry's posts are named after the country, so leave its organization null:
 * articles name such a post now with the ministry, now without.
 */
export function postSlug(label: string, country: string | null, organization: string | null): string {
  return slugOf(`${organization ?? country ?? ""} ${label}`);
}
