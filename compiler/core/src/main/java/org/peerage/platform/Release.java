package org.peerage.platform;

import java.util.List;
import java.util.Optional;
import org.peerage.value.Product;
import org.peerage.value.Version;
import org.peerage.value.VersionRange;
import org.peerage.value.VersionRange.Bound;
import org.peerage.value.VersionRange.Relation;

/**
 * A stretch of releases of one family for which the tables say the same.
 *
 * @param from the first version
 * @param to the last version, with every maintenance release below it: X8.9 includes X8.9.2
 * @param guide the cluster guide that was written for it; none where another one has to serve
 */
public record Release(Product.Family family, Version from, Version to, Optional<Document> guide) {

  static Release of(Product.Family family, String from, String to) {
    return new Release(family, Version.of(from), Version.of(to), Optional.empty());
  }

  Release by(Document written) {
    return new Release(family, from, to, Optional.of(written));
  }

  public VersionRange versions() {
    return new VersionRange(
        List.of(new Bound(Relation.AT_LEAST, from), new Bound(Relation.AT_MOST, to)));
  }

  /** As messages name it: {@code X8.9}, or {@code X15.0 to X15.5}. */
  public String title() {
    return from.equals(to) ? from.toString() : from + " to " + to;
  }
}
