package org.peerage.platform;

import java.util.Optional;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.value.Product;
import org.peerage.value.Version;

/** On which page each attribute is typed. */
public final class Fields {

  private Fields() {}

  /**
   * The field of an attribute; nothing for one that is typed nowhere, being a statement to Peerage
   * alone.
   */
  public static Optional<Field> find(
      BlockKind kind, Attribute<?> attribute, Product.Family family, Version version) {
    return Optional.empty();
  }

  /**
   * A field of a page.
   *
   * @param label as the page has it
   */
  public record Field(Page page, String label) {}
}
