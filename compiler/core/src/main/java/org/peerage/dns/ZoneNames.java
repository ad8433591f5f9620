package org.peerage.dns;

import java.util.Optional;
import org.peerage.value.DomainName;

/** What names mean that stand in a zone (language.md section 5, "Owners in a zone"). */
public final class ZoneNames {

  private ZoneNames() {}

  /**
   * The owner a text names: {@code @} is the zone itself, a name that ends in the zone's own name
   * is that name, any other has it appended. Nothing where a final dot makes it a name outside the
   * zone.
   */
  public static Optional<DomainName> owner(String text, DomainName zone) {
    if (text.equals("@")) {
      return Optional.of(zone);
    }
    DomainName name = DomainName.of(text);
    if (name.isWithin(zone)) {
      return Optional.of(name);
    }
    return text.endsWith(".") ? Optional.empty() : Optional.of(name.under(zone));
  }

  /**
   * The name a target or a replacement means. As an owner, but a name outside the zone needs no
   * final dot when it looks fully qualified: several labels, the last without an underscore, which
   * no top-level domain begins with. A single dot is the root.
   */
  public static DomainName target(String text, DomainName zone) {
    if (text.equals("@")) {
      return zone;
    }
    DomainName name = DomainName.of(text);
    if (text.endsWith(".") || name.isWithin(zone)) {
      return name;
    }
    int dot = text.lastIndexOf('.');
    boolean qualified = dot > 0 && text.charAt(dot + 1) != '_';
    return qualified ? name : name.under(zone);
  }
}
