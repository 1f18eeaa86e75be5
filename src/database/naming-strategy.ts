import { DefaultNamingStrategy } from "typeorm";

/** Names the foreign key of a relation after it, `articleId`, although entities call their primary key `rowId`. */
export class NamingStrategy extends DefaultNamingStrategy {
  /** Joins the prefixes of embedded classes in camel case: `signedOn` + `asStated` is `signedOnAsStated`. */
  override columnName(propertyName: string, customName: string | undefined, embeddedPrefixes: string[]): string {
    const [first, ...rest] = [...embeddedPrefixes, customName ?? propertyName];
    return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  }

  override joinColumnName(relationName: string, referencedColumnName: string): string {
    return super.joinColumnName(relationName, referencedColumnName === "rowId" ? "id" : referencedColumnName);
  }
}
