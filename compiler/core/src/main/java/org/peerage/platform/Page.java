package org.peerage.platform;

import static org.peerage.value.Product.Family.EXPRESSWAY;

import java.util.Optional;
import org.peerage.value.Product;
import org.peerage.value.Version;

/** A page of the web interface, by its Expressway X8.9 menu path. */
public enum Page {
  CLUSTERING("System > Clustering", "EXP-NEW-028", "CND-NEW-007");

  private final String path;
  private final Source source;

  Page(String path, String... ids) {
    this.path = path;
    this.source = Source.of(Document.EXPRESSWAY_X8_9, path, ids);
  }

  public Source source() {
    return source;
  }

  /** Where to click on a unit of that family and version. */
  public Menu menu(Product.Family family, Version version) {
    return new Menu(
        path,
        family == EXPRESSWAY && version.compareTo(Version.of("X8.5")) < 0
            ? Optional.of("menu paths changed at X8.5")
            : Optional.empty());
  }

  /**
   * A menu path.
   *
   * @param caution what the reader has to know where the path is not certain for that version
   */
  public record Menu(String path, Optional<String> caution) {}
}
