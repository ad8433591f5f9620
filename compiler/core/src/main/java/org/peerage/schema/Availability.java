package org.peerage.schema;

import java.util.ArrayList;
import java.util.List;
import org.peerage.value.Product;
import org.peerage.value.Version;
import org.peerage.value.VersionRange;

/**
 * On which products and versions something exists.
 *
 * @param rows empty: everywhere
 */
public record Availability(List<Row> rows) {

  public static final Availability EVERYWHERE = new Availability(List.of());

  public Availability {
    rows = List.copyOf(rows);
  }

  /** On every version of the given families. */
  public static Availability on(Product.Family... families) {
    var rows = new Row[families.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Row(families[i], VersionRange.ANY);
    }
    return new Availability(List.of(rows));
  }

  /** The same, and on a range of versions of one more family. */
  public Availability and(Product.Family family, String versions) {
    var more = new ArrayList<>(rows);
    more.add(new Row(family, VersionRange.of(versions)));
    return new Availability(more);
  }

  public boolean knows(Product.Family family) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).family == family) {
        return true;
      }
    }
    return rows.isEmpty();
  }

  public boolean holds(Product.Family family, Version version) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.family == family && row.versions.contains(version)) {
        return true;
      }
    }
    return rows.isEmpty();
  }

  /** One family and the versions of it. */
  public record Row(Product.Family family, VersionRange versions) {}
}
