package org.peerage.plan.procedure;

import java.util.Optional;

/**
 * An appliance, for those who read a plan.
 *
 * @param path {@code edge/expe1}: by its new label where it has one
 * @param fqdn nothing where the definition gives none
 * @param serial nothing where the definition gives none
 * @param isNew whether it belongs to no cluster of the old definition
 */
public record Appliance(
    String path, Optional<String> fqdn, Optional<String> serial, boolean isNew) {

  static Appliance named(String path) {
    return new Appliance(path, Optional.empty(), Optional.empty(), true);
  }
}
